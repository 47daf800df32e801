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
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Answer, Person, Region, Source
from generator.facts.vocabulary import Basis, Scope
from generator.gate.trims import UNTRIMMED, Trims
from generator.house.audiences import Audience, DateStyle
from generator.house.briefs import Brief
from generator.languages.catalogue import Catalogue


@dataclass(frozen=True)
class Protection:
    """The rules that protect people: for this library, brief and audience, as of one day."""

    library: Library
    brief: Brief
    audience: Audience
    as_of: date
    catalogue: Catalogue
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

    # People ---------------------------------------------------------------------------------------

    def may_name(self, person: Person) -> bool:
        """Return whether the person may be called by name."""
        return not self.why_unnamed(person)

    def may_tell(self, person: Person) -> bool:
        """Return whether the person's story may be told at all."""
        return not self.why_untold(person)

    def may_put_to_state(self, person: Person) -> bool:
        """Return whether the person's case may be put to the authorities."""
        return not self.why_not_to_state(person)

    def why_unnamed(self, person: Person) -> str:
        """Return what is lacking for a person to be named, nothing if they may be."""
        return self._lack(person, person.disclosure.name) or self.why_untold(person)

    def why_untold(self, person: Person) -> str:
        """Return what is lacking for a person's story to be told, nothing if it may be."""
        return self._lack_of_record(person) or self._lack(person, person.disclosure.tell)

    def why_not_to_state(self, person: Person) -> str:
        """Return what is lacking for a case to be put to the authorities, nothing if it may be."""
        return self._lack_of_record(person) or self._lack(person, person.disclosure.to_state)

    def _lack_of_record(self, person: Person) -> str:
        if self.passes(person):
            return ""
        if person.scope < self.audience.reach:
            return f"the record is for {self._narrower(person.scope)}"
        return f"the record is under embargo until {person.embargo}"

    def _lack(self, person: Person, answer: Answer | None) -> str:
        """Return what an answer lacks to count here."""
        if answer is None:
            return "none was given"
        if taken_back := person.disclosure.withdrawn:
            return f"all were taken back on {taken_back}"
        if answer.scope < self.audience.reach:
            return f"one is for {self._narrower(answer.scope)}"
        return self._lack_of_days(answer) or self._lack_of_basis(answer)

    def _narrower(self, scope: Scope) -> str:
        reach = self.audience.reach.name.lower()
        return f"{scope.name.lower()!r} at most, and this audience is {reach!r}"

    def _lack_of_days(self, answer: Answer) -> str:
        """An answer counts from its date; its end counts on the later of the paper's two days."""
        if answer.date is not None and answer.date > self.as_of:
            return f"one counts from {answer.date}"
        if answer.expires is not None and answer.expires < max(self.as_of, self.brief.date):
            return f"one ended on {answer.expires}"
        return ""

    def _lack_of_basis(self, answer: Answer) -> str:
        match answer.basis:
            case Basis.CONSENT:
                return "" if answer.date else "one has no date"
            case Basis.ALREADY_PUBLIC | Basis.PUBLIC_CASE:
                return self._lack_of_source(answer.source)
            case Basis.PUBLIC_ROLE:
                return ""

    def _lack_of_source(self, id: str | None) -> str:
        if id is None:
            return "one rests on no source"
        source = self._source(id)
        if not source.out_on(self.as_of):
            return f"one rests on {str(id)!r}, which was not out on that day"
        return (
            "" if self.passes(source) else f"one rests on {str(id)!r}, which may not travel so far"
        )

    # Records --------------------------------------------------------------------------------------

    def passes(self, record: Record) -> bool:
        """Return whether a record's own scope and embargo let it travel this far."""
        under_embargo = record.embargo is not None and record.embargo > self.as_of
        return record.scope >= self.audience.reach and not under_embargo

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
        """Yield the people that a mention of a record is a mention of."""
        match record:
            case Person():
                yield record
            case Case():
                yield from (self.library.find(Person, id) for id in record.people)
            case _:
                pass

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

    def _source(self, id: str) -> Source:
        return self.library.find(Source, id)
