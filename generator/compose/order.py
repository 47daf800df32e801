"""What is ordered, and what has to be ready before its papers can be composed."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.compose.documents import unmade_documents
from generator.compose.enclosures import enclosing
from generator.compose.misfits import other_readers, too_many_states, without_benchmarks
from generator.compose.templates import Templates
from generator.compose.templates.forms import letters_among
from generator.errors import BriefError, Problem, raise_any
from generator.facts.library import Library
from generator.gate import Opened, open_dossier
from generator.gate.trims import UNTRIMMED, Trims
from generator.house import House
from generator.house.audiences import Audience
from generator.house.briefs import (
    Brief,
    documents_of,
    refuse_language,
    refuse_missing_letter,
)
from generator.house.letterslip import LetterSlip
from generator.house.shelf import Shelf
from generator.languages.catalogue import Catalogue
from generator.paper.document import Form
from generator.paper.formats import Format


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
    reader: str = ""  # one of those who each get a letter of their own


@dataclass(frozen=True, slots=True)
class Ordered:
    """An order with the brief it is of, as it is written and as it was ordered, and for whom."""

    order: Order
    written: Brief
    slip: Brief  # as it was ordered, its letter to whom it is written
    audience: Audience
    shelf: Shelf  # where the audience's templates lie
    documents: tuple[str, ...]  # what the brief orders, or its audience's usual documents
    letters: frozenset[str]  # those of them that are letters

    @property
    def brief(self) -> Brief:
        """The brief as it was ordered, its letter to the readers of the audience."""
        letter = self.slip.letter
        turned = letter.for_audience(self.slip.audience) if letter else None
        turned = turned.to_one(self.order.reader) if turned and turned.each else turned
        return self.slip if turned is letter else self.slip.model_copy(update={"letter": turned})

    @property
    def wanted(self) -> tuple[str, ...]:
        """The documents that are to be made: all, unless the command line asks for some."""
        return self.order.documents or self.documents

    @property
    def folder(self) -> str:
        """The folder of the outputs; a brief built otherwise than it says has one of its own."""
        order, written = self.order, self.written
        other_day = order.as_of if order.as_of != written.knows_until else None
        to_one = f"@to-{order.reader}" if order.reader else ""
        if self.slip.audience == written.audience and other_day is None:
            return order.brief + to_one
        day = f"@{other_day.isoformat()}" if other_day else ""
        return f"{order.brief}@{self.slip.audience}{day}{to_one}"

    def stem(self, document: str, language: str) -> str:
        """Return what the files of a document are called; the brief's own language goes unsaid."""
        return document if language == self.written.language else f"{document}-{language}"

    def in_language(self, house: House, language: str) -> "Ordered":
        """Return the same in another language."""
        return replace(self, slip=_in_language(house, self.slip, language))


def _in_language(house: House, brief: Brief, language: str) -> Brief:
    refuse_language(language, None)
    return house.brief_in(brief.model_copy(update={"language": language}), [language])


def orders_of(house: House, order: Order) -> tuple[Order, ...]:
    """Return what a brief is built as: once, or once for each who gets a letter of their own."""
    brief = house.brief(order.brief)
    letter = brief.letter.for_audience(order.audience or brief.audience) if brief.letter else None
    if letter is None or not letter.each:
        return (order,)
    return tuple(
        replace(order, reader=str(one.id), language=order.language or str(one.language or ""))
        for one in letter.each
    )


def refuse_together(house: House, orders: Collection[Order]) -> None:
    """Raise all that keeps any of several letters from being written, before one is."""
    problems: dict[Problem, None] = {}
    for order in orders:
        try:
            prepare(house, order)
        except BriefError as refusal:
            problems |= dict.fromkeys(refusal.problems)
    raise_any(problems)


def read_order(house: House, order: Order) -> Ordered:
    """Return an order with its brief and the profile of its audience.

    Another audience gets its own usual documents, not those of the brief's.
    """
    written = brief = house.brief(order.brief)
    if order.audience not in ("", brief.audience):
        brief = brief.model_copy(update={"documents": None})
    changed = {"audience": order.audience, "as_of": order.as_of}
    brief = brief.model_copy(update={name: value for name, value in changed.items() if value})
    brief = _in_language(house, brief, order.language or brief.language)
    for other in brief.letter.readdressed if brief.letter else ():
        house.audience(other.audience)  # which must be known
    audience, shelf = house.audience(brief.audience), house.shelf(brief.audience)
    letters = letters_among(shelf, brief.documents or audience.documents)
    documents = documents_of(brief, audience, letters)
    return Ordered(order, written, brief, audience, shelf, documents, letters)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A brief with everything its papers are made from."""

    name: str
    brief: Brief
    audience: Audience
    library: Library
    opened: Opened
    catalogue: Catalogue
    templates: Templates
    shown: Path  # how messages call the house
    pictures: tuple[str, ...]  # the names of those it has
    documents: tuple[str, ...]

    def letter_in(self, document: str) -> LetterSlip | None:
        """Return who writes to whom, if a document is a letter."""
        return self.brief.letter if self.templates.form(document) is Form.LETTER else None


def open_order(house: House, ordered: Ordered, library: Library) -> Prepared:
    """Return what was ordered with its dossier opened, from what its brief needs of the library."""
    brief, audience = ordered.brief, ordered.audience
    raise_any(unmade_documents(house, brief.audience, ordered.documents))
    refuse_missing_letter(brief, ordered.documents, ordered.letters)
    catalogue = house.catalogue(brief.language)
    templates = Templates(ordered.shelf, catalogue)
    opened = _open_fitting(ordered, library, catalogue, templates)
    return Prepared(
        name=ordered.order.brief,
        brief=brief,
        audience=audience,
        library=library,
        opened=enclosing(opened, ordered.documents, templates),
        catalogue=catalogue,
        templates=templates,
        shown=house.shown,
        pictures=tuple(house.asset_names()),
        documents=ordered.documents,
    )


def _open_fitting(
    ordered: Ordered, library: Library, catalogue: Catalogue, templates: Templates
) -> Opened:
    """Return the dossier of a brief, or raise all that does not fit its readers or is refused."""
    misfits = list(_misfits(ordered, library))
    try:
        opened = open_dossier(library, ordered.audience, ordered.brief, catalogue, UNTRIMMED)
    except BriefError as refusal:
        raise BriefError(*misfits, *refusal.problems) from None
    has_some = bool(opened.dossier.whole.benchmarks)
    if any(templates.form(name) in (Form.PAPER, Form.LETTER) for name in ordered.wanted):
        misfits += without_benchmarks(ordered.brief, ordered.audience, has_some=has_some)
    raise_any(misfits)
    return opened


def _misfits(ordered: Ordered, library: Library) -> Iterator[Problem]:
    """Yield why those who are to read the papers of a brief are not those it was written for."""
    brief, audience, written = ordered.brief, ordered.audience, ordered.written.audience
    yield from too_many_states(brief, audience)
    if ordered.letters.intersection(ordered.wanted):
        yield from other_readers(brief, audience, library, written)


def prepare(house: House, order: Order) -> Prepared:
    """Return what is ordered with its dossier opened: all that comes before composing."""
    ordered = read_order(house, order)
    return open_order(house, ordered, house.library_for(ordered.brief))


def trimmed(prepared: Prepared, trims: Trims) -> Prepared:
    """Return a brief with its dossier opened anew, with less in it."""
    catalogue = prepared.catalogue
    opened = open_dossier(prepared.library, prepared.audience, prepared.brief, catalogue, trims)
    enclosed = enclosing(opened, prepared.documents, prepared.templates)
    return replace(prepared, opened=enclosed)


def without(prepared: Prepared, documents: Collection[str]) -> Prepared:
    """Return a brief that makes all but some documents; its letter encloses none of those."""
    made = tuple(document for document in prepared.documents if document not in documents)
    opened = enclosing(prepared.opened, made, prepared.templates)
    return replace(prepared, opened=opened, documents=made)
