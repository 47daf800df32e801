"""List what a house holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from generator.checks.people import is_public
from generator.cli.narrowing import Narrowing
from generator.cli.plain import say
from generator.cli.report import print_json, report, verdict
from generator.errors import BriefError, Place, Problem, near
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact, Record
from generator.facts.kinds import KINDS
from generator.facts.library import Library
from generator.facts.registers import Person
from generator.facts.texts import plain_words
from generator.facts.verbs import VERBS
from generator.house import House
from generator.languages.catalogue import EVERY
from generator.languages.typography import listed
from generator.shipped import our_templates

TITLE = 90  # signs of a title that a list shows
WORDS = "words"  # the fixed ones of ours, as a catalogue has them
NO_RECORDS = ("briefs", "audiences", "documents", WORDS)
LISTS = ("facts", *KINDS, *NO_RECORDS)


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


def _print_words(house: House, *, json: bool) -> int:
    """Print every fixed word of ours, each with where it stands."""
    if json:
        entries = house.our_words()
        print_json({"items": [{"context": one.context, "words": one.words} for one in entries]})
    else:
        say((our_templates() / EVERY).read_text(encoding="utf-8"), end="")
    return 0


def print_list(house: House, what: str, narrowing: Narrowing, *, json: bool) -> int:
    """Print a narrowed list, tell what could not be read, and return the exit code."""
    if what == WORDS:
        return _print_words(house, json=json)
    listed = list_of(house, what, narrowing)
    if not listed.items and not listed.problems:
        narrowing.refuse_unknown(read_whole(house))
    report(listed.problems)
    if json:
        print_json({"items": [item.as_json() for item in listed.items]})
    else:
        width = max((len(item.id) for item in listed.items), default=0)
        for item in listed.items:
            say(f"{item.id:<{width}}  {item.title}")
    return int(verdict(listed.problems, strict=False))


@dataclass(frozen=True, slots=True)
class Listed:
    """The lines of a list, and what is wrong with what could not be listed."""

    items: tuple[Item, ...]
    problems: tuple[Problem, ...] = ()


def list_of(house: House, what: str, narrowing: Narrowing) -> Listed:
    """Return a list by its name, one of LISTS."""
    match what:
        case "briefs":
            return _briefs(house, narrowing)
        case "audiences":
            return Listed(tuple(_audiences(house)))
        case "documents":
            return Listed(tuple(_documents(house)))
        case _:
            return Listed(tuple(_records(house, KINDS.get(what, Fact), narrowing)))


def _briefs(house: House, narrowing: Narrowing) -> Listed:
    """List order slips; one that cannot be read does not hide the others."""
    items: list[Item] = []
    problems: list[Problem] = []
    for name in house.brief_names():
        try:
            items.append(_brief_item(house, name))
        except BriefError as error:
            problems += error.problems
    country, theme = narrowing.country, narrowing.theme
    kept = (
        item
        for item in items
        if (not country or country in item.countries) and (not theme or theme in item.themes)
    )
    return Listed(tuple(kept), tuple(problems))


def _brief_item(house: House, name: str) -> Item:
    brief = house.brief(name)
    return Item(
        id=name,
        kind="brief",
        title=brief.title,
        countries=tuple(map(str, brief.countries)),
        themes=tuple(map(str, brief.themes)),
        date=brief.date.isoformat(),
        place=Place(house.shown / "briefs" / f"{name}.yaml", 1),
    )


def _records(house: House, kind: type[Record], narrowing: Narrowing) -> Iterator[Item]:
    library = read_whole(house)
    return (item_of(record) for record in library.of(kind) if narrowing.takes(library, record))


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
    from generator.compose.documents import document_kinds  # templates take their time to load

    for found in document_kinds(house):
        place = found.place if house.owns(found.place) else None
        whom = listed(found.audiences, "en") or "all audiences"
        title = f"{found.name.replace('-', ' ')}: a {found.form}, for {whom}"
        yield Item(id=found.name, kind="document", title=title, place=place)


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
