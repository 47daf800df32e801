"""Compose the papers of a brief, as data: the recipe."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from generator.bounds import ended
from generator.compose.order import Prepared
from generator.compose.reader import read_page
from generator.compose.reader.origins import Known
from generator.compose.settle import settle
from generator.compose.settle.endnotes import gather_notes, place_citations
from generator.compose.settle.namesakes import namesakes
from generator.compose.settle.numbering import number_paragraphs
from generator.compose.settle.typesetting import with_right_marks
from generator.compose.settle.untranslated import left_in, spell_out
from generator.errors import BriefError, Problem
from generator.facts.translations import Said
from generator.gate.dossier import Body
from generator.house.audiences import Notes
from generator.paper.document import (
    Block,
    Contents,
    Form,
    Furniture,
    Heading,
    Meta,
    OpenPaper,
    PageBreak,
    Paper,
    Section,
    SectionKind,
)

_TOO_LONG = "the page that this template makes is too long to be read"
_SHORTEN = "look for a loop that goes round too often, or order fewer facts"
MOST_SIGNS = 5_000_000  # of a page, with its markup: more than the longest that can be written


@dataclass(frozen=True, slots=True)
class Composed:
    """A paper, and the texts it tells in the original, for want of a translation.

    `namesakes` are the ids of those in it who would be called alike, each group together.
    """

    paper: Paper
    untold: tuple[Said, ...]
    namesakes: tuple[tuple[str, ...], ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say: no more than a title, and headings over nothing."""
        return not any(map(_says_something, self.paper.blocks))


def _says_something(block: Block) -> bool:
    match block:
        case Section(kind=SectionKind.TITLE) | Heading() | Contents() | PageBreak():
            return False
        case _:
            return True


def compose(prepared: Prepared, document: str) -> Composed:
    """Return one paper of a brief, as data."""
    page = prepared.templates.fill(document, prepared.opened.dossier)
    too_long = Problem(_TOO_LONG, prepared.templates.place(document), _SHORTEN, "page")
    if len(page) > MOST_SIGNS:
        raise BriefError(too_long)
    with ended(too_long, len(page)):
        return _composed(prepared, document, page)


def _composed(prepared: Prepared, document: str, page: str) -> Composed:
    loose = _loose(prepared, document, page)
    alike = namesakes(loose)
    paper, left = _settled(prepared, loose, alike), prepared.opened.left
    if not left:
        return Composed(paper, (), alike)
    untold = tuple(left[number] for number in sorted(left_in(paper)))
    return Composed(spell_out(paper, prepared.catalogue), untold, alike)


def _loose(prepared: Prepared, document: str, page: str) -> OpenPaper:
    """Return a paper with its ends loose: as its page has it, citations where they belong."""
    dossier, audience = prepared.opened.dossier, prepared.audience
    sources = [source.id for source in dossier.sources]
    known = Known(prepared.library.records, sources, _second_hand(prepared))
    form = prepared.templates.form(document)
    paper = read_page(page, _meta(prepared, form), prepared.pictures, known, prepared.opened.hidden)
    if audience.numbered and form is not Form.LETTER:
        paper = number_paragraphs(paper)
    return place_citations(paper, audience.notes, dossier.sources, prepared.catalogue)


def _second_hand(prepared: Prepared) -> dict[str, Collection[str]]:
    """Return what was read only in works that cite it; a paper's own works are never named."""
    own = set(map(str, prepared.brief.produced))
    known = prepared.library.second_hand
    return {id: works for id, works in known.items() if own.isdisjoint(works)}


def _settled(prepared: Prepared, loose: OpenPaper, alike: tuple[tuple[str, ...], ...]) -> Paper:
    in_full = frozenset(chain.from_iterable(alike))
    settled = settle(loose, prepared.opened.dossier.sources, prepared.catalogue, in_full)
    return gather_notes(settled) if prepared.audience.notes is Notes.ENDNOTES else settled


def _meta(prepared: Prepared, form: Form) -> Meta:
    dossier = prepared.opened.dossier
    letter = dossier.letter if form is Form.LETTER else None
    bodies = letter.senders if letter else dossier.authors
    words = prepared.catalogue
    marked = partial(with_right_marks, language=dossier.language)
    title = marked(letter.subject if letter else dossier.title)
    return Meta(
        title=title,
        form=form,
        language=dossier.language,
        authors=tuple(marked(body.name) for body in bodies),
        date=prepared.brief.date,
        furniture=Furniture(
            letterhead=tuple(marked(body.abbreviation or body.name) for body in bodies),
            reached=tuple(map(marked, _reached(bodies))) if letter else (),
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


def _reached(senders: Sequence[Body]) -> Iterator[str]:
    """Yield how senders are reached, in a line each; one of several says whose it is."""
    for body in senders:
        ways = filter(None, (", ".join(body.address), body.phone, body.email, body.web))
        line = " · ".join(ways)
        if line:
            whose = body.abbreviation or body.name
            yield f"{whose}: {line}" if len(senders) > 1 else line
