"""What protects people: who may be told of and named, and which records may be printed or cited.

Nothing here looks at a clock. What narrows (a withdrawal, a lower scope) counts as soon as it is in
the library; what widens (a consent, the end of an embargo) counts from its own date.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.facts.cases import Case
from generator.facts.envelope import Record, SourceRef
from generator.facts.references import pointers
from generator.facts.registers import Person, Region, Source
from generator.gate.answers import Answers
from generator.gate.trims import UNTRIMMED, Trims
from generator.house.audiences import DateStyle


@dataclass(frozen=True)
class Protection(Answers):
    """The rules that protect people: for this library, brief and audience, as of one day."""

    trims: Trims = UNTRIMMED

    @property
    def language(self) -> str:
        """The paper's language."""
        return self.catalogue.language

    @property
    def dated_in(self) -> str:
        """The language of dates: American English puts the month first."""
        month_first = self.audience.dates is DateStyle.MONTH_FIRST and self.language == "en"
        return "en-US" if month_first else self.language

    @property
    def documents(self) -> tuple[str, ...]:
        """What the brief orders, or its audience's usual documents, also letters it cannot make."""
        return self.brief.documents or self.audience.documents

    @property
    def members(self) -> tuple[str, ...]:
        """The countries of the brief's region."""
        region = self.brief.region
        return self.library.find(Region, region).members if region else ()

    # Records --------------------------------------------------------------------------------------

    def fits(self, record: Record) -> bool:
        """Return whether the words of a paper may refer to a record; facts have more barriers."""
        match record:
            case Person():
                return self.may_tell(record)
            case Source():
                return self.may_cite(record)
            case _:
                return self.passes(record)

    def all_fit(self, words: object) -> bool:
        """Return whether everything that words refer to may be referred to."""
        return all(self.fits(self.library.records[pointer.id]) for pointer in pointers(words))

    def people_behind(self, record: Record) -> Iterator[Person]:
        """Yield the people that a mention of a record is a mention of.

        Of a group they are those who are told of: who may be named, or of whom a status tells.
        The others are in the count alone.
        """
        match record:
            case Person():
                yield record
            case Case(group=None):
                yield from self._people_of(record)
            case Case():
                apart = {id for entry in record.status for id in entry.people}
                told = filter(self.may_tell, self._people_of(record))
                yield from (one for one in told if one.id in apart or self.may_name(one))
            case _:
                pass

    def _people_of(self, case: Case) -> Iterator[Person]:
        return (self.library.find(Person, id) for id in case.people)

    # Sources --------------------------------------------------------------------------------------

    def known(self, sources: tuple[SourceRef, ...]) -> bool:
        """Return whether the first of these sources was out: what was read counts."""
        return any(self.source_read(ref).out_on(self.as_of) for ref in sources)

    def known_since(self, sources: tuple[SourceRef, ...]) -> date:
        """Return the day the first of these sources was out; at least one may be cited."""
        return min(day for ref in self.nameable(sources) if (day := self.source_read(ref).out))

    def known_until(self, sources: tuple[SourceRef, ...]) -> date:
        """Return the day the newest of these sources was out; at least one may be cited."""
        return max(day for ref in self.nameable(sources) if (day := self.source_read(ref).out))

    def nameable(self, sources: tuple[SourceRef, ...]) -> tuple[SourceRef, ...]:
        """Return the sources that were out and may be named to this audience."""
        return tuple(ref for ref in sources if ref.read in self._citable and ref.id in self._fit)

    def may_cite(self, source: Source) -> bool:
        """Return whether a source was out, or cited in one that was, and may be named here."""
        vouching = self.library.cited_in.get(source.id, ())
        is_known = source.id in self._citable or not self._citable.isdisjoint(vouching)
        return is_known and source.id in self._fit

    def source_read(self, ref: SourceRef) -> Source:
        """Return what vouches: the source itself, or the work that was read and cites it."""
        return self._source(ref.read)

    def names_openly(self, source: Source) -> bool:
        """Return whether everyone a source's title speaks of may be named."""
        people = (p for record in self._mentioned(source) for p in self.people_behind(record))
        return all(map(self.may_name, people))

    @cached_property
    def _citable(self) -> frozenset[str]:
        out = (source for source in self.library.of(Source) if source.out_on(self.as_of))
        return frozenset(str(source.id) for source in out if source.id in self._fit)

    @cached_property
    def _fit(self) -> frozenset[str]:
        sources = self.library.of(Source)
        return frozenset(str(source.id) for source in sources if self._may_travel(source))

    def _may_travel(self, source: Source) -> bool:
        """What a title speaks of, and who wrote it, must be fit for the audience as well."""
        mentioned = self._mentioned(source)
        people = (person for record in mentioned for person in self.people_behind(record))
        fits = all(map(self.passes, mentioned)) and all(map(self.may_tell, people))
        return self.passes(source) and fits

    def _mentioned(self, source: Source) -> list[Record]:
        words = (source.author, source.title, source.short, source.publisher)
        return [self.library.records[pointer.id] for pointer in pointers(words)]
