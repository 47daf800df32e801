"""Make the papers of a brief. Read this first: it is the whole way from facts to files.

read the brief and what it needs of the library
open a dossier, by the gate
fill a template, read the page, settle it     -> a paper, as data
write the paper in each format                -> bytes
describe what went into it                    -> the manifest
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import __version__
from generator.audiences import Audience
from generator.brand import Brand
from generator.briefs import LETTER, Brief, refuse_missing_letter
from generator.checks.allowances import allow
from generator.checks.glyphs import missing_glyphs
from generator.checks.names import refuse_names, typed_in_brief, typed_names
from generator.checks.rules import check_brief, check_paper
from generator.document import Form, Furniture, Meta, Paper
from generator.errors import BriefError, Problem, Severity, near, raise_any
from generator.facts.library import Library
from generator.facts.registers import Person
from generator.formats import Format
from generator.gate import Opened, open_dossier
from generator.house import House
from generator.manifest import NAME, File, counts, describe, facts_used
from generator.press import Press, Pressed
from generator.reader import read_page
from generator.settle import settle
from generator.templates import Templates
from generator.walk import everything_in, pictures_in


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks of a build; empty means what the brief and its audience say."""

    brief: str
    documents: tuple[str, ...] = ()
    formats: tuple[Format, ...] = ()
    audience: str = ""
    as_of: date | None = None


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
        return self.brief.documents or self.audience.documents


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build: files by name, their descriptions, and problems that did not stop it."""

    files: Mapping[str, bytes]
    described: tuple[File, ...]
    problems: tuple[Problem, ...]


def folder_of(house: House, order: Order) -> str:
    """Return the folder of the outputs; a brief built otherwise than it says has one of its own."""
    brief = house.brief(order.brief)
    audience = order.audience or brief.audience
    later = order.as_of if order.as_of != brief.knows_until else None
    if audience == brief.audience and later is None:
        return order.brief
    return f"{order.brief}@{audience}" + (f"@{later.isoformat()}" if later else "")


def ordered(house: House, order: Order) -> tuple[Brief, Audience]:
    """Return a brief as it was ordered, and the profile of its audience."""
    brief = house.brief(order.brief)
    changed = {"audience": order.audience, "as_of": order.as_of}
    brief = brief.model_copy(update={name: value for name, value in changed.items() if value})
    return brief, house.audience(brief.audience)


def prepare(house: House, order: Order) -> Prepared:
    """Return a brief with its dossier opened."""
    brief, audience = ordered(house, order)
    refuse_missing_letter(brief, brief.documents or audience.documents)
    library = house.library_for(brief)
    opened = open_dossier(library, audience, brief, brief.language)
    templates = Templates(house.shelf(brief.audience))
    pictures = tuple(house.asset_names())
    return Prepared(order.brief, brief, audience, library, opened, templates, house.shown, pictures)


def compose(prepared: Prepared, document: str) -> Paper:
    """Return one paper of a brief, as data."""
    dossier = prepared.opened.dossier
    page = prepared.templates.fill(document, dossier)
    read = read_page(page, _meta(prepared, document), prepared.pictures)
    return settle(read, dossier.sources)


def build(
    house: House, order: Order, standing: Mapping[str, bytes], tell: Callable[[str], None]
) -> Built:
    """Return every file of a build.

    `standing` holds the files that stand there now: those that this build does not make are kept
    if what they were made from has not changed. `tell` hears of each step.
    """
    tell("opening the library")
    prepared = prepare(house, order)
    _refuse_unordered(prepared, order)
    papers = {document: compose(prepared, document) for document in prepared.documents}
    suspicions = _protect(prepared, papers)
    brand = house.brand(shown_in(papers.values()))
    doubts = _look_over(house, prepared, papers, suspicions, brand)
    press = Press(prepared.name, papers, brand, tell)
    made = press.make(
        order.documents or prepared.documents, order.formats or prepared.audience.outputs
    )
    pressed = press.keep(made, standing)
    return _account(prepared, papers, pressed, (*doubts, *pressed.problems))


def shown_in(papers: Iterable[Paper]) -> list[str]:
    """Return the names of the pictures that papers show."""
    return [name for paper in papers for name in pictures_in(paper.blocks)]


def _refuse_unordered(prepared: Prepared, order: Order) -> None:
    for document in order.documents:
        if document not in prepared.documents:
            known = prepared.documents
            message = f"the brief orders no document {document!r}"
            hint = near(document, known) or "it orders " + ", ".join(known)
            raise BriefError(Problem(message, None, hint, "unknown-document"))


def _protect(prepared: Prepared, papers: Mapping[str, Paper]) -> tuple[Problem, ...]:
    """Stop if a name is typed, or printed, that the gate withheld; return mere suspicions."""
    withheld = [prepared.library.find(Person, id) for id in prepared.opened.withheld]
    if not withheld:
        return ()
    typed = [
        *typed_names(prepared.library),
        *typed_in_brief(prepared.library, prepared.brief, prepared.name),
    ]
    raise_any(problem for problem in typed if problem.severity is Severity.ERROR)
    refuse_names(withheld, map(everything_in, papers.values()))
    return tuple(typed)


def _look_over(
    house: House,
    prepared: Prepared,
    papers: Mapping[str, Paper],
    suspicions: Iterable[Problem],
    brand: Brand,
) -> tuple[Problem, ...]:
    """Return what should be looked at before the papers leave; stop for what cannot be right."""
    brief, library = prepared.brief, prepared.library
    found = [*suspicions, *check_brief(brief, library, prepared.opened)]
    for document, paper in papers.items():
        found += check_paper(brief, document, paper, library)
        found += missing_glyphs(paper, library, brand)
    told = allow(house, found)
    raise_any(problem for problem in told if problem.severity is Severity.ERROR)
    return tuple(told)


def _account(
    prepared: Prepared, papers: Mapping[str, Paper], pressed: Pressed, problems: tuple[Problem, ...]
) -> Built:
    """Return the finished build, with a manifest of what went into it."""
    manifest = describe(
        slip=_slip(prepared),
        files=pressed.described,
        facts=facts_used(prepared.library, papers, prepared.house),
        ledger=counts(prepared.opened.ledger),
    )
    return Built({**pressed.files, NAME: manifest}, pressed.described, problems)


def _meta(prepared: Prepared, document: str) -> Meta:
    dossier = prepared.opened.dossier
    letter = dossier.letter if document == LETTER else None
    title = letter.subject if letter else dossier.title
    bodies = letter.signatories if letter else dossier.authors
    return Meta(
        title=title,
        form=Form.LETTER if letter else Form.PAPER,
        language=dossier.language,
        authors=tuple(body.name for body in bodies),
        date=prepared.brief.date,
        furniture=Furniture(
            letterhead=tuple(body.abbreviation or body.name for body in bodies),
            running_head=title,
            page="Page",
            of="of",
            table="Table",
            to_table="table",
            figure="Figure",
            to_figure="figure",
            case="Case",
            to_case="case",
            to_section="section",
            to_paragraph="paragraph",
        ),
    )


def _slip(prepared: Prepared) -> dict[str, str]:
    brief = prepared.brief
    return {
        "name": prepared.name,
        "title": brief.title,
        "audience": brief.audience,
        "language": brief.language,
        "date": brief.date.isoformat(),
        "as_of": brief.knows_until.isoformat(),
        "version": __version__,
    }
