"""References between records: where they are, whether they lead somewhere, and not in a circle."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator import errors
from generator.errors import Problem, near
from generator.facts.envelope import Fact, Record, SourceRef
from generator.facts.fields import FACT, Pointer
from generator.facts.measures import Figure
from generator.facts.registers import Person, Place
from generator.facts.texts import Listed, Ref
from generator.facts.translations import Translated
from generator.paper.document import Emphasis, Link, Strong

_MANY = 5000  # records: more take too long to be compared letter by letter
_BEGINNING = 3
_COMPARED = 500_000  # ids with wrong ones, in all: some seconds; the rest is told without a hint
# What `brief list facts` finds facts by, and how these then hang on it.
_NARROWING = {
    "source": "rest on it",
    "person": "concern them",
    "country": "are on it",
    "theme": "are on it",
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference as it was written, and the kinds it may lead to; none means any."""

    id: str
    kinds: tuple[str, ...]
    place: errors.Place | None
    form: str = ""
    is_printed: bool = False  # in a text: it stands for words of the record


@dataclass(frozen=True, slots=True)
class Leads:
    """Where a record leads: all it refers to, and the sources it lists among that."""

    references: tuple[Reference, ...]
    sources: tuple[SourceRef, ...]


def leads_of(record: Record) -> Leads:
    """Return where a record leads, in its own words and in its translations."""
    return Leads(tuple(pointers(record)), tuple(sources_in(record)))


def pointers(value: Any) -> Iterator[Reference]:
    """Yield every reference inside a record or a part of one."""
    match value:
        case Pointer():
            yield Reference(str(value), value.kinds, value.place)
        case Ref():
            yield Reference(value.id, (), value.place, value.form, is_printed=True)
        case BaseModel():
            for name in type(value).model_fields:
                yield from pointers(getattr(value, name))
        case Translated():
            yield from pointers(tuple(value))
            for translation in value.others.values():
                yield from pointers(translation.text)
        case tuple():
            for part in value:
                yield from pointers(part)
        case dict():
            yield from pointers(tuple(value.values()))
        case Strong() | Emphasis() | Link():
            yield from pointers(value.inlines)
        case Listed():
            yield from pointers(value.items)
        case _:
            return


def sources_in(value: Any) -> Iterator[SourceRef]:
    """Yield every source that a record or a part of one lists, with where it was read."""
    match value:
        case SourceRef():
            yield value
        case BaseModel():
            for name in type(value).model_fields:
                yield from sources_in(getattr(value, name))
        case (BaseModel(), *_):
            for part in value:
                yield from sources_in(part)
        case _:
            return


def cited_in(sources: Iterable[SourceRef]) -> dict[str, set[str]]:
    """Return by each source that is cited in another the works that were read and cite it."""
    found: dict[str, set[str]] = {}
    for ref in (ref for ref in sources if ref.in_):
        found.setdefault(str(ref.id), set()).add(ref.read)
    return found


def only_cited_in(sources: Iterable[SourceRef]) -> dict[str, set[str]]:
    """Return those alone that nothing cites as read itself, with the works that cite them."""
    listed = tuple(sources)
    read = {str(ref.id) for ref in listed if not ref.in_}
    return {id: works for id, works in cited_in(listed).items() if id not in read}


def dangling(
    references: Iterable[Reference], records: Mapping[str, Record], faulty: Collection[str] = ()
) -> Iterator[Problem]:
    """Yield a problem for every reference that leads nowhere, or to the wrong kind.

    `faulty` are ids that are written somewhere but could not be read: that has been told already.
    """
    nearest = _nearest_in(records)
    for pointer in references:
        record = records.get(pointer.id)
        if record is None and pointer.id in faulty:
            continue
        if record is None:
            yield _unknown(pointer, nearest(pointer.id, pointer.kinds))
        elif not _fits(record, pointer.kinds):
            yield wrong_kind(pointer.id, record, pointer.kinds, pointer.place)
        elif pointer.form and pointer.form not in record.forms:
            message = f"{pointer.id!r} has no form {pointer.form!r}"
            yield Problem(message, pointer.place, near(pointer.form, record.forms), "form")
        elif pointer.is_printed and not pointer.form and not _prints(record):
            yield _silent(pointer, record)


def circles(records: Mapping[str, Record]) -> Iterator[Problem]:
    """Yield a problem for every record whose title prints itself, or that replaces itself."""
    printed = {
        id: [pointer.id for pointer in pointers((record.title, record.forms))]
        for id, record in records.items()
        if not isinstance(record, Person | Figure)  # a name or a number is printed as it stands
    }
    replaced = {id: list(record.replaces) for id, record in records.items()}
    within = {
        id: [str(record.within)] if isinstance(record, Place) and record.within else []
        for id, record in records.items()
    }
    for verb, leads in (("refers to", printed), ("supersedes", replaced), ("lies within", within)):
        for id in leads:
            if id in _reached_from(id, leads):
                message = f"{id!r} {verb} itself"
                hint = "perhaps through others: break the circle"
                yield Problem(message, records[id].where, hint, "circle")


def _reached_from(start: str, leads: Mapping[str, list[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(leads[start])
    while waiting:
        id = waiting.pop()
        if id not in reached:
            reached.add(id)
            waiting += leads.get(id, ())
    return reached


def _unknown(pointer: Reference, hint: str) -> Problem:
    kinds = pointer.kinds
    what = " or ".join([", ".join(kinds[:-1]), kinds[-1]] if kinds[1:] else kinds) or "reference"
    message = f"unknown {what} {pointer.id!r}"
    return Problem(message, pointer.place, hint, code="unknown-reference")


def _prints(record: Record) -> bool:
    """Return whether a reference to a record has words: a name, a number, or a title."""
    return isinstance(record, Person | Figure) or bool(record.title)


def _silent(pointer: Reference, record: Record) -> Problem:
    message = f"{record.kind} {pointer.id!r} has no title, so this reference prints nothing"
    hint = f"give it a 'title' that fits into a sentence (it stands at {record.where})"
    other = f", or print one of its forms: [[{pointer.id}:{next(iter(record.forms), '')}]]"
    return Problem(message, pointer.place, hint + (other if record.forms else ""), "no-words")


def _nearest_in(records: Mapping[str, Record]) -> Callable[[str, tuple[str, ...]], str]:
    """Return what finds the id nearest to a wrong one, until it has compared very many."""
    compared = 0

    @cache  # the same wrong id may be written a thousand times
    def nearest(id: str, kinds: tuple[str, ...]) -> str:
        nonlocal compared
        if compared >= _COMPARED:
            return ""
        names = [name for name in _alike(id, records) if _fits(records[name], kinds)]
        compared += len(names)
        return near(id, names)

    return nearest


def _alike(id: str, records: Mapping[str, Record]) -> Iterable[str]:
    """Return the ids to look for a near one in: in a large library, those that begin alike."""
    if len(records) < _MANY:
        return records
    return [name for name in records if name[:_BEGINNING] == id[:_BEGINNING]]


def _fits(record: Record, kinds: tuple[str, ...]) -> bool:
    is_fact = FACT in kinds and isinstance(record, Fact)
    return not kinds or record.kind in kinds or is_fact


def wrong_kind(
    id: str, record: Record, kinds: tuple[str, ...], place: errors.Place | None
) -> Problem:
    """Return the problem of a reference that leads to a record of another kind."""
    message = f"{id!r} is a record of kind {record.kind!r}, not {' or '.join(kinds)}"
    hint = f"it stands at {record.where}{_facts_with(record) if FACT in kinds else ''}"
    return Problem(message, place, hint, code="wrong-kind")


def _facts_with(record: Record) -> str:
    """Return how to find the facts that an editor may have meant."""
    if record.kind not in _NARROWING:
        return ""
    command = f"brief list facts --{record.kind} {record.id}"
    return f"; {command} shows the facts that {_NARROWING[record.kind]}"
