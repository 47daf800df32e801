"""Compose the papers of a brief, as data: the recipe, and what has to be ready for it."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.compose.reader import read_page
from generator.compose.reader.origins import Known
from generator.compose.settle import settle
from generator.compose.settle.endnotes import gather_notes, place_citations
from generator.compose.settle.numbering import number_paragraphs
from generator.compose.settle.untranslated import left_in, spell_out
from generator.compose.templates import Templates
from generator.facts.library import Library
from generator.facts.translations import Said
from generator.gate import Opened, open_dossier
from generator.gate.trims import UNTRIMMED, Trims
from generator.house import House
from generator.house.audiences import Audience, Notes
from generator.house.briefs import (
    LETTER,
    Brief,
    documents_of,
    refuse_language,
    refuse_missing_letter,
)
from generator.languages.catalogue import our_catalogue
from generator.paper.document import Form, Furniture, Meta, Paper
from generator.paper.formats import Format

_FORMS = {  # all others are papers
    LETTER: Form.LETTER,
    "one-pager": Form.SHEET,
    "case-list": Form.SHEET,
    "press-release": Form.SHEET,
    "speaking-note": Form.SPEECH,
}


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks of a build; empty means what the brief and its audience say."""

    brief: str
    documents: tuple[str, ...] = ()
    formats: tuple[Format, ...] = ()
    audience: str = ""
    as_of: date | None = None
    strict_length: bool = False
    language: str = ""
    allow_fallback: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """A brief with everything its papers are made from."""

    name: str
    brief: Brief
    audience: Audience
    library: Library
    opened: Opened
    templates: Templates
    house: Path  # how messages call it
    pictures: tuple[str, ...]  # the names of those it has

    @property
    def documents(self) -> tuple[str, ...]:
        """What the brief orders, or its audience's usual documents."""
        return documents_of(self.brief, self.audience)


def ordered(house: House, order: Order) -> tuple[Brief, Audience]:
    """Return a brief as it was ordered, and the profile of its audience.

    Another audience gets its own usual documents, not those of the brief's.
    """
    brief = house.brief(order.brief)
    if order.audience not in ("", brief.audience):
        brief = brief.model_copy(update={"documents": None})
    refuse_language(order.language or brief.language, None)
    changed = {"audience": order.audience, "as_of": order.as_of, "language": order.language}
    brief = brief.model_copy(update={name: value for name, value in changed.items() if value})
    return brief, house.audience(brief.audience)


def prepare(house: House, order: Order) -> Prepared:
    """Return a brief with its dossier opened."""
    brief, audience = ordered(house, order)
    refuse_missing_letter(brief, documents_of(brief, audience))
    library = house.library_for(brief)
    return Prepared(
        name=order.brief,
        brief=brief,
        audience=audience,
        library=library,
        opened=open_dossier(library, audience, brief, brief.language, UNTRIMMED),
        templates=Templates(house.shelf(brief.audience), house.catalogue(brief.language)),
        house=house.shown,
        pictures=tuple(house.asset_names()),
    )


def trimmed(prepared: Prepared, trims: Trims) -> Prepared:
    """Return a brief with its dossier opened anew, with less in it."""
    brief = prepared.brief
    opened = open_dossier(prepared.library, prepared.audience, brief, brief.language, trims)
    return replace(prepared, opened=opened)


def compose(prepared: Prepared, document: str) -> Paper:
    """Return one paper of a brief, as data."""
    paper = _settled(prepared, document)
    return spell_out(paper) if prepared.opened.left else paper


def untold(prepared: Prepared, document: str) -> tuple[Said, ...]:
    """Return the texts that a paper prints in the original, for want of a translation."""
    left = prepared.opened.left
    numbers = left_in(_settled(prepared, document)) if left else ()
    return tuple(left[number] for number in sorted(numbers))


def _settled(prepared: Prepared, document: str) -> Paper:
    dossier, audience = prepared.opened.dossier, prepared.audience
    page = prepared.templates.fill(document, dossier)
    known = Known(prepared.library.records, [source.id for source in dossier.sources])
    paper = read_page(page, _meta(prepared, document), prepared.pictures, known)
    if audience.numbered and document != LETTER:
        paper = number_paragraphs(paper)
    paper = place_citations(paper, audience.notes, dossier.sources)
    settled = settle(paper, dossier.sources)
    return gather_notes(settled) if audience.notes is Notes.ENDNOTES else settled


def _meta(prepared: Prepared, document: str) -> Meta:
    dossier = prepared.opened.dossier
    letter = dossier.letter if document == LETTER else None
    title = letter.subject if letter else dossier.title
    bodies = letter.signatories if letter else dossier.authors
    words = our_catalogue(dossier.language)
    return Meta(
        title=title,
        form=_FORMS.get(document, Form.PAPER),
        language=dossier.language,
        authors=tuple(body.name for body in bodies),
        date=prepared.brief.date,
        furniture=Furniture(
            letterhead=tuple(body.abbreviation or body.name for body in bodies),
            running_head=f"{dossier.marking} · {title}" if dossier.marking else title,
            page=words.say("Page"),
            of=words.say_as("Page 2 of 4", "of"),
            table=words.say("Table"),
            to_table=words.say_as("in a sentence", "table"),
            figure=words.say("Figure"),
            to_figure=words.say_as("in a sentence", "figure"),
            case=words.say("Case"),
            to_case=words.say_as("in a sentence", "case"),
            to_section=words.say_as("in a sentence", "section"),
            to_paragraph=words.say_as("in a sentence", "paragraph"),
        ),
    )
