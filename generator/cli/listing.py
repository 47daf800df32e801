"""List what a house holds, show one record, and say why it is in a brief or not."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.briefs import Brief
from generator.build import Order, ordered, prepare
from generator.checks.names import is_public
from generator.cli.report import print_json
from generator.errors import BriefError, Place, Problem, near
from generator.facts.envelope import Fact, Record
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Country, Person, Source, Theme
from generator.gate import explain
from generator.gate.ledger import REASONS, Entry
from generator.house import House
from generator.texts import plain_words


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list."""

    id: str
    kind: str
    title: str
    countries: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    date: str | None = None
    place: Place | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the item as programs read it."""
        return {
            "id": self.id,
            "kind": self.kind,
            "title": self.title,
            "countries": list(self.countries),
            "themes": list(self.themes),
            "date": self.date,
            "file": self.place.file.as_posix() if self.place else None,
            "line": self.place.line if self.place else None,
        }


def print_list(house: House, what: str, *, country: str, theme: str, json: bool) -> None:
    """Print a list, narrowed to a country or a theme."""
    items = [
        item
        for item in LISTS[what](house)
        if (not country or country in item.countries) and (not theme or theme in item.themes)
    ]
    if not items:
        _refuse_unknown(house, Country, country)
        _refuse_unknown(house, Theme, theme)
    if json:
        print_json({"items": [item.as_json() for item in items]})
        return
    width = max((len(item.id) for item in items), default=0)
    for item in items:
        print(f"{item.id:<{width}}  {item.title}")


def _refuse_unknown(house: House, kind: type[Record], id: str) -> None:
    known = [str(record.id) for record in _read(house).of(kind)] if id else []
    if id and id not in known:
        hint = near(id, known) or "known: " + ", ".join(known)
        raise BriefError(Problem(f"unknown {kind.kind} {id!r}", None, hint, "unknown-id"))


def _briefs(house: House) -> Iterator[Item]:
    for name in house.brief_names():
        brief = house.brief(name)
        yield Item(
            id=name,
            kind="brief",
            title=brief.title,
            countries=tuple(map(str, brief.countries)),
            themes=tuple(map(str, brief.themes)),
            date=brief.date.isoformat(),
            place=Place(house.shown / "briefs" / f"{name}.yaml", 1),
        )


def _of_kind(kind: type[Record]) -> Callable[[House], Iterator[Item]]:
    def listed(house: House) -> Iterator[Item]:
        return (_item(record) for record in _read(house).of(kind))

    return listed


def _item(record: Record) -> Item:
    fact = record if isinstance(record, Fact) else None
    return Item(
        id=str(record.id),
        kind=record.kind,
        title=_title(record),
        countries=tuple(map(str, fact.countries)) if fact else (),
        themes=tuple(map(str, fact.themes)) if fact else (),
        date=fact.date.text if fact and fact.date else None,
        place=record.where,
    )


def _title(record: Record) -> str:
    """Return a line that tells a record; a person's is the name only if all may know it."""
    match record:
        case Person() if is_public(record):
            return record.name
        case Person():
            return plain_words(record.role) or "a person"
        case Fact():
            return plain_words(record.title or record.line or record.text[:1])
        case _:
            return plain_words(record.title)


def _audiences(house: House) -> Iterator[Item]:
    for name in house.audience_names():
        yield Item(id=name, kind="audience", title=house.audience(name).title)


def _documents(house: House) -> Iterator[Item]:
    for name in house.document_names():
        yield Item(id=name, kind="document", title=name.replace("-", " "))


LISTS: dict[str, Callable[[House], Iterator[Item]]] = {
    "briefs": _briefs,
    "facts": _of_kind(Fact),
    "sources": _of_kind(Source),
    "people": _of_kind(Person),
    "audiences": _audiences,
    "themes": _of_kind(Theme),
    "documents": _documents,
}


def _read(house: House) -> Library:
    library = house.library()
    if library.problems:
        raise BriefError(*library.problems)
    return library


def _find(library: Library, id: str) -> Record:
    if id not in library.records:
        hint = near(id, library.records) or "brief list facts shows all"
        raise BriefError(Problem(f"no record has the id {id!r}", None, hint, "unknown-id"))
    return library.records[id]


def print_record(house: House, id: str, *, json: bool) -> None:
    """Print a record as it is written, where it stands, and which briefs use it."""
    record = _find(_read(house), id)
    used = [name for name in house.brief_names() if _uses(house, name, id)]
    if json:
        print_json({**_item(record).as_json(), "text": _written(record), "briefs": used})
        return
    print(f"{record.kind} {id}, at {record.where}")
    print(f"used in: {', '.join(used) if used else 'no brief'}\n")
    print(_written(record))


def _uses(house: House, name: str, id: str) -> bool:
    """Return whether a brief tells of a record; one that cannot be made tells of nothing."""
    try:
        prepared = prepare(house, Order(name))
    except BriefError:
        return False
    inside = {entry.id for entry in prepared.opened.ledger if entry.outcome == "in"}
    told = [prepared.library.records[entry] for entry in inside]
    return id in inside or any(pointer.id == id for one in told for pointer in pointers(one))


def _written(record: Record) -> str:
    """Return a record's own lines in its file."""
    lines = record.id.lines[record.where.line - 1 :]
    indent = record.where.column - 1
    own = [lines[0]]
    for line in lines[1:]:
        if line.strip() and len(line) - len(line.lstrip()) < indent:
            break
        own.append(line)
    return "\n".join(line[max(indent - 2, 0) :] for line in own).rstrip()


def print_why(house: House, id: str, brief: str, *, json: bool) -> None:
    """Print each decision the gate made about a record in a brief."""
    slip, audience = ordered(house, Order(brief))
    library = house.library_for(slip)
    entries = [entry for entry in explain(library, audience, slip) if entry.id == id]
    if id not in library.records:
        _find(_read(house), id)
        hint = "it belongs to none of the brief's countries and themes, and nothing refers to it"
        raise BriefError(Problem(f"brief {brief!r} did not read {id!r}", None, hint, "not-read"))
    users = [] if entries else _users(library, slip, id)
    if json:
        listed = [_explained(entry) for entry in entries]
        print_json({"brief": brief, "entries": listed, "referred_to_by": users})
        return
    for entry in entries:
        print(entry)
    if not entries:
        print(f"{id}: {library.records[id].kind} of the registers, printed where it is referred to")
        print(f"referred to here by: {', '.join(users) or 'nothing'}")


def _explained(entry: Entry) -> dict[str, str]:
    return {
        "id": entry.id,
        "outcome": entry.outcome.value,
        "rule": entry.rule.value,
        "reason": REASONS[entry.rule],
        "because": entry.because,
    }


def _users(library: Library, slip: Brief, id: str) -> list[str]:
    """Return what refers to a record of the registers: the brief itself, and other records."""
    by_brief = ["the brief"] if any(pointer.id == id for pointer in pointers(slip)) else []
    records = library.records.items()
    return [*by_brief, *(name for name, r in records if any(p.id == id for p in pointers(r)))]
