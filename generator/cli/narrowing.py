"""Narrow lists of records: to a country, a theme, a kind, a source they rest on, a person."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.errors import BriefError, Problem, near
from generator.facts.cases import Case
from generator.facts.envelope import Fact, Record
from generator.facts.kinds import KINDS
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Country, Person, Source, Theme


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What records must have to be listed; empty means anything."""

    country: str = ""
    theme: str = ""
    kind: str = ""
    source: str = ""
    person: str = ""

    def takes(self, library: Library, record: Record) -> bool:
        """Return whether a record is one of those asked for."""
        return (
            self.kind in ("", record.kind)
            and (not self.country or self.country in _countries(record))
            and (not self.theme or self.theme in _themes(record))
            and (not self.source or self.source in {pointer.id for pointer in pointers(record)})
            and (not self.person or self.person in set(_people(library, record)))
        )

    def refuse_unknown(self, library: Library) -> None:
        """Raise if what is asked for is not in the library at all."""
        if self.kind:
            _refuse("kind", self.kind, [kind.kind for kind in KINDS.values()])
        asked = (Country, self.country), (Theme, self.theme), (Source, self.source)
        for kind, id in (*asked, (Person, self.person)):
            if id:
                _refuse(kind.kind, id, [str(record.id) for record in library.of(kind)])


def _refuse(what: str, id: str, known: list[str]) -> None:
    if id not in known:
        all_known = "known: " + ", ".join(known)
        hint = near(id, known) or (all_known if what in ("country", "theme", "kind") else "")
        raise BriefError(Problem(f"unknown {what} {id!r}", None, hint, f"unknown-{what}"))


def _countries(record: Record) -> set[str]:
    """Return the countries of a fact, or what a register's record names and where it stands."""
    if isinstance(record, Fact):
        return set(record.countries)
    return {record.where.file.parent.name, *(pointer.id for pointer in pointers(record))}


def _themes(record: Record) -> set[str]:
    return set(record.themes) if isinstance(record, Fact) else set()


def _people(library: Library, record: Record) -> Iterator[str]:
    """Yield the ids a record refers to, and those in the cases it refers to."""
    for pointer in pointers(record):
        yield pointer.id
        case = library.records.get(pointer.id)
        if isinstance(case, Case):
            yield from map(str, case.people)
