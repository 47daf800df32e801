"""List what a house holds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from generator.checks.names import is_public
from generator.cli.report import print_json
from generator.errors import BriefError, Place, Problem, near
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact, Record
from generator.facts.library import Library
from generator.facts.registers import Country, Person, Source, Theme
from generator.facts.verbs import VERBS
from generator.house import House
from generator.texts import plain_words

TITLE = 90  # signs of a title that a list shows


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
    known = [str(record.id) for record in read_whole(house).of(kind)] if id else []
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
        return (item_of(record) for record in read_whole(house).of(kind))

    return listed


def item_of(record: Record) -> Item:
    """Return the line that lists a record."""
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
        case Recommendation():
            return _shortened(f"{VERBS[record.verb].infinitive} {plain_words(record.what)}")
        case Fact():
            return _shortened(plain_words(record.title or record.line or record.text[:1]))
        case _:
            return plain_words(record.title)


def _shortened(words: str) -> str:
    return shorten(words, TITLE, placeholder=" …")


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


def read_whole(house: House) -> Library:
    """Return the whole library, or stop with all that is wrong with it."""
    library = house.library()
    if library.problems:
        raise BriefError(*library.problems)
    return library


def find(library: Library, id: str) -> Record:
    """Return a record by its id, or say which id is near."""
    if id not in library.records:
        hint = near(id, library.records) or "brief list facts shows all"
        raise BriefError(Problem(f"no record has the id {id!r}", None, hint, "unknown-id"))
    return library.records[id]
