"""What protects people: whether a record may be told, and a person named, to an audience.

Nothing here looks at a clock. What narrows (a withdrawal, a lower scope) counts as soon as it is in
the library; what widens (a consent, the end of an embargo) counts from its own date.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.audiences import Audience
from generator.briefs import Brief
from generator.facts.envelope import Fact, Record, SourceRef
from generator.facts.kinds import Case, Recommendation
from generator.facts.library import Library, pointers
from generator.facts.registers import Answer, Person, Region, Source
from generator.facts.vocabulary import Basis
from generator.gate.ledger import Entry, Outcome, Rule


@dataclass(frozen=True)
class Opening:
    """One opening of the gate: this library, for this brief and audience, as of one day."""

    library: Library
    brief: Brief
    audience: Audience
    as_of: date
    language: str

    @property
    def documents(self) -> tuple[str, ...]:
        """What the brief orders, or its audience's usual documents."""
        return self.brief.documents or self.audience.documents

    @property
    def members(self) -> tuple[str, ...]:
        """The countries of the brief's region."""
        region = self.brief.region
        return self.library.find(Region, region).members if region else ()

    def may_name(self, person: Person) -> bool:
        """Return whether the person may be called by name."""
        return self._answered(person, person.disclosure.name) and self.may_tell(person)

    def may_tell(self, person: Person) -> bool:
        """Return whether the person's story may be told at all."""
        return self._passes(person) and self._answered(person, person.disclosure.tell)

    def may_put_to_state(self, person: Person) -> bool:
        """Return whether the person's case may be put to the authorities."""
        return self._answered(person, person.disclosure.to_state)

    def _answered(self, person: Person, answer: Answer | None) -> bool:
        if answer is None or person.disclosure.withdrawn is not None:
            return False
        return answer.scope >= self.audience.reach and self._holds(answer)

    def _holds(self, answer: Answer) -> bool:
        match answer.basis:
            case Basis.CONSENT:
                begun = answer.date is not None and answer.date <= self.as_of
                return begun and (answer.expires is None or self.as_of <= answer.expires)
            case Basis.ALREADY_PUBLIC:
                return answer.source is not None and self._source(answer.source).out_on(self.as_of)
            case Basis.PUBLIC_ROLE:
                return True

    def _source(self, id: str) -> Source:
        return self.library.find(Source, id)

    def _passes(self, record: Record) -> bool:
        under_embargo = record.embargo is not None and record.embargo > self.as_of
        return record.scope >= self.audience.reach and not under_embargo

    def known(self, sources: tuple[SourceRef, ...]) -> bool:
        """Return whether the first of these sources was out."""
        return any(self._source(ref.id).out_on(self.as_of) for ref in sources)

    def known_since(self, sources: tuple[SourceRef, ...]) -> date:
        """Return the day the first of these sources was out; they are known."""
        return min(day for ref in sources if (day := self._source(ref.id).out))

    def nameable(self, sources: tuple[SourceRef, ...]) -> tuple[SourceRef, ...]:
        """Return the sources that were out and may be named to this audience."""
        return tuple(ref for ref in sources if self.may_cite(self._source(ref.id)))

    def may_cite(self, source: Source) -> bool:
        """Return whether a source was out and may be named to this audience."""
        return source.out_on(self.as_of) and self._passes(source)

    def barrier(self, fact: Fact) -> Entry | None:
        """Return what forbids a fact to be told here, whatever the brief wishes, or nothing."""
        return self._barriers.get(fact.id) or self._barrier(fact, frozenset())

    @cached_property
    def _barriers(self) -> dict[str, Entry]:
        """The facts that are barred by themselves, before any reference is followed."""
        facts = self.library.of(Fact)
        return {fact.id: entry for fact in facts if (entry := self._own_barrier(fact))}

    def _barrier(self, fact: Fact, asked: frozenset[str]) -> Entry | None:
        """Follow references; a fact already asked about on the way here does not bar itself."""
        if barred := self._barriers.get(fact.id):
            return barred
        for pointer in pointers(_worded(fact)):
            target = self.library.records[pointer.id]
            if isinstance(target, Person) and not self.may_tell(target):
                return Entry(fact.id, Outcome.OUT, Rule.PERSON, target.id)
            if isinstance(target, Fact) and self._left_out(target, asked | {fact.id}):
                return Entry(fact.id, Outcome.OUT, Rule.DEPENDS_ON, target.id)
        return None

    def _left_out(self, fact: Fact, asked: frozenset[str]) -> bool:
        return fact.id not in asked and self._barrier(fact, asked) is not None

    def _own_barrier(self, fact: Fact) -> Entry | None:
        rule = self._forbidding_rule(fact)
        return Entry(fact.id, Outcome.OUT, rule) if rule else None

    def _forbidding_rule(self, fact: Fact) -> Rule | None:
        if fact.scope < self.audience.reach:
            return Rule.SCOPE
        if not self._passes(fact):
            return Rule.EMBARGO
        if not self._for_audience(fact):
            return Rule.AUDIENCE
        if not self.known(fact.sources):
            return Rule.NOT_YET_KNOWN
        if not self.nameable(fact.sources):
            return Rule.SOURCE_WITHHELD
        return self._rule_of_kind(fact)

    def _rule_of_kind(self, fact: Fact) -> Rule | None:
        match fact:
            case Case():
                people = [self.library.find(Person, id) for id in fact.people]
                if not all(self.may_tell(person) for person in people):
                    return Rule.PERSON
                if not any(self.known(entry.sources) for entry in fact.status):
                    return Rule.NOT_YET_KNOWN
            case Recommendation(case=str(id)):
                people = [self.library.find(Person, p) for p in self.library.find(Case, id).people]
                if not all(self.may_put_to_state(person) for person in people):
                    return Rule.TO_STATE
            case _:
                pass
        return None

    def _for_audience(self, fact: Fact) -> bool:
        allowed, denied = fact.audiences.allow, fact.audiences.deny
        audience = self.brief.audience
        return audience not in denied and (not allowed or audience in allowed)


def _worded(fact: Fact) -> tuple[object, ...]:
    """Return the parts of a fact whose words a paper prints."""
    what = fact.what if isinstance(fact, Recommendation) else ()
    return (fact.title, fact.text, fact.short, fact.line, what)
