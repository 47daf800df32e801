"""One opening of the gate: which facts are barred, and what is barred because of them.

A text that refers to what is left out is left out with it, however long the chain, and a circle of
references does no harm.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property

from generator.facts.accounts import Quote
from generator.facts.acts import Benchmark, Commitment, Criterion, Law
from generator.facts.cases import Case, Recommendation, StatusEntry
from generator.facts.envelope import Fact, Record, Sources
from generator.facts.groups import Group
from generator.facts.measures import Figure, Indicator, few
from generator.facts.references import pointers
from generator.facts.registers import Organisation, Person, Place, Term
from generator.facts.shares import shares_of
from generator.facts.translations import in_language
from generator.facts.verbs import Mood, VerbForms
from generator.facts.vocabulary import Basis
from generator.gate.adoption import Lack, lack_of, senders_of
from generator.gate.exactwords import says_too_exactly
from generator.gate.interpreter import Interpreter
from generator.gate.ledger import Entry, Outcome, Rule
from generator.gate.protection import Protection
from generator.languages.marks import bare


class Opening(Protection):
    """One opening of the gate: this library, for this brief and audience, as of one day."""

    @cached_property
    def interpreter(self) -> Interpreter:
        """Says texts in the paper's language."""
        return Interpreter(self.language)

    def say(self, words: str) -> str:
        """Return fixed words in the paper's language."""
        return self.catalogue.say(words)

    def say_verb(self, verb: VerbForms, mood: Mood) -> str:
        """Return the verb of a recommendation in a mood, as the paper's language has it."""
        return self.catalogue.say_as(mood.value, verb.in_mood(mood))

    def is_shared(self, abbreviation: str) -> bool:
        """Return whether several that are registered have an abbreviation, in this language."""
        return self._abbreviations[bare(abbreviation)] > 1

    @cached_property
    def _abbreviations(self) -> Counter[str]:
        """How many have each abbreviation, as papers in this language print it."""
        kinds = (Organisation, Place, Term)
        found = (record for record in self.library.records.values() if isinstance(record, kinds))
        shorts = (record.abbreviation for record in found if record.abbreviation)
        return Counter(in_language(short, self.language) for short in shorts)

    def barrier(self, fact: Fact) -> Entry | None:
        """Return what forbids a fact to be told here, whatever the brief wishes, or nothing."""
        return self._barriers.get(fact.id)

    def trimmed(self, fact: Fact) -> Entry | None:
        """Return that a fact is left out for the paper's length, or nothing; ask this last."""
        return self._trimmed.get(fact.id)

    @cached_property
    def _barriers(self) -> dict[str, Entry]:
        facts = self.library.of(Fact)
        return self._spread(
            {str(fact.id): entry for fact in facts if (entry := self._own_barrier(fact))}
        )

    @cached_property
    def _trimmed(self) -> dict[str, Entry]:
        return self._spread({id: _out(id, Rule.LENGTH) for id in sorted(self.trims.left_out)})

    def _spread(self, out: dict[str, Entry]) -> dict[str, Entry]:
        """Return what is left out by itself, and all that depends on it."""
        spreading = list(out)
        for id in spreading:
            for dependant in self.dependants.get(id, ()):
                if dependant not in out:
                    out[dependant] = _out(dependant, Rule.DEPENDS_ON, id)
                    spreading.append(dependant)
        return out

    @cached_property
    def dependants(self) -> dict[str, list[str]]:
        """The facts that cannot be told without a record, by its id."""
        found: dict[str, list[str]] = {}
        for fact in self.library.of(Fact):
            for record in self._needed(fact):
                found.setdefault(record.id, []).append(str(fact.id))
        return found

    @cached_property
    def mentioned(self) -> dict[str, list[Fact]]:
        """The other facts whose titles or numbers the words of a fact print, by its id."""
        return {str(fact.id): list(self._mentioned_by(fact)) for fact in self.library.of(Fact)}

    def _mentioned_by(self, fact: Fact) -> Iterator[Fact]:
        for pointer in pointers(self._printed(fact)):
            record = self.library.records[pointer.id]
            if isinstance(record, Fact) and record.id != fact.id:
                yield record

    @cached_property
    def superseding(self) -> dict[str, list[Fact]]:
        """The facts that replace a record, by the id of what they replace."""
        found: dict[str, list[Fact]] = {}
        for fact in self.library.of(Fact):
            for id in fact.replaces:
                found.setdefault(id, []).append(fact)
        return found

    def replacing(self, fact: Fact) -> Fact | None:
        """Return the first record that replaces a fact and may be told, if there is one."""
        later = self.superseding.get(fact.id, ())
        return next((other for other in later if not self.barrier(other)), None)

    def asked_for(self, ask: Recommendation) -> list[Case]:
        """Return the cases that a recommendation names, and those that list it as theirs."""
        named = [self.library.find(Case, id) for id in ask.cases]
        return [*named, *(case for case in self._asking.get(ask.id, ()) if case not in named)]

    def cases_of(self, person: Person) -> list[Case]:
        """Return the cases of a person, less those that others replace."""
        return [case for case in self._cases.get(person.id, ()) if not self.replacing(case)]

    @cached_property
    def _asking(self) -> dict[str, list[Case]]:
        return self._cases_by(lambda case: case.asks)

    @cached_property
    def _cases(self) -> dict[str, list[Case]]:
        return self._cases_by(lambda case: case.people)

    def _cases_by(self, ids: Callable[[Case], Iterable[str]]) -> dict[str, list[Case]]:
        found: dict[str, list[Case]] = {}
        for case in self.library.of(Case):
            for id in ids(case):
                found.setdefault(str(id), []).append(case)
        return found

    def history(self, case: Case) -> list[StatusEntry]:
        """Return the statuses of a case that were known to hold, and may be told."""
        told = (entry for entry in case.status if self.nameable(entry.sources))
        return [entry for entry in told if self._has_begun(entry)]

    def last_known(self, entry: StatusEntry) -> date:
        """Return the day a status was last known to hold; a source of it may be cited."""
        newest = self.known_until(entry.sources)
        confirmed = entry.confirmed
        return max(newest, confirmed) if confirmed and confirmed <= self.as_of else newest

    def _has_begun(self, entry: StatusEntry) -> bool:
        """What was still to come when it was last heard of is not yet where somebody stands."""
        begins = entry.date.first if entry.date else None
        return begins is None or begins <= self.last_known(entry)

    def _own_barrier(self, fact: Fact) -> Entry | None:
        if rule := self._rule_of_record(fact):
            return _out(fact.id, rule)
        if self._may_identify(fact):
            return _out(fact.id, Rule.FEW)
        for person in self.people_in(fact):
            if lack := self.why_untold(person):
                return _out(fact.id, Rule.PERSON, person.id, lack)
            if isinstance(fact, Recommendation) and not self._may_ask_about(person):
                return _out(fact.id, Rule.TO_STATE, person.id, self.why_not_to_state(person))
            if typed := says_too_exactly(self.library, fact, self.exactness(person)):
                return _out(fact.id, Rule.EXACT, person.id, f"they type {typed}")
        for choices in ([fact.sources], self._history(fact)):
            if choices and (rule := self._rule_of_sources(choices)):
                return self._by_sources(fact, rule, choices)
        if isinstance(fact, Case) and not self.history(fact):
            return _out(fact.id, Rule.NOT_YET_KNOWN)
        if isinstance(fact, Recommendation) and (lacking := self.unadopted(fact)):
            return _out(fact.id, lacking.rule, lack=lacking.grounds)
        unfit = (record for record in self._needed(fact) if not self.fits(record))
        return next((_out(fact.id, Rule.DEPENDS_ON, record.id) for record in unfit), None)

    def _may_identify(self, fact: Fact) -> bool:
        """Whether it tells of so few by their number that they may be known by it."""
        match fact:
            case Figure():
                return fact.may_identify
            case Case(group=Group(few=None) as group):
                shares = shares_of(fact, self.history(fact))
                unnamed = [share.size - len(self.named(share.people)) for share in shares]
                return any(map(few, (group.count - len(self.named(fact.people)), *unnamed)))
            case _:
                return False

    def named(self, ids: Iterable[str]) -> list[Person]:
        """Return those who may be named, in their order."""
        people = (self.library.find(Person, id) for id in ids)
        return [person for person in people if self.may_name(person)]

    def unadopted(self, ask: Recommendation) -> Lack | None:
        """Return what an ask lacks to be made in the name of the paper's senders, or nothing."""
        return lack_of(self.library, ask, senders_of(self.brief), self.as_of)

    def _rule_of_record(self, fact: Fact) -> Rule | None:
        if fact.scope < self.audience.reach:
            return Rule.SCOPE
        if not self.passes(fact):
            return Rule.EMBARGO
        return None if self._is_for_audience(fact) else Rule.AUDIENCE

    def _history(self, fact: Fact) -> list[Sources]:
        """A case or a law is told with its last known status or stage, so it needs one."""
        match fact:
            case Case():
                return [entry.sources for entry in fact.status]
            case Law():
                return [step.sources or fact.sources for step in fact.history]
            case _:
                return []

    def _by_sources(self, fact: Fact, rule: Rule, choices: Iterable[Sources]) -> Entry:
        """Return that sources leave a fact out; what is not known yet, with the day it will be."""
        if rule is not Rule.NOT_YET_KNOWN:
            return _out(fact.id, rule)
        listed = {ref.read: self.source_read(ref) for sources in choices for ref in sources}
        dated = [(source.out, id) for id, source in listed.items() if source.out]
        if not dated:
            return _out(fact.id, rule)
        day, id = min(dated)
        issued = listed[id].issued
        spelled = issued.text if issued and issued.last == day else day.isoformat()
        return replace(_out(fact.id, rule, id), dated=spelled, counts_from=day)

    def _rule_of_sources(self, choices: Iterable[Sources]) -> Rule | None:
        known = [sources for sources in choices if self.known(sources)]
        if not known:
            return Rule.NOT_YET_KNOWN
        return None if any(map(self.nameable, known)) else Rule.SOURCE_WITHHELD

    def people_in(self, fact: Fact) -> Iterator[Person]:
        """Yield everyone a fact tells of."""
        for record in (fact, *self._needed(fact)):
            yield from self.people_behind(record)

    def _needed(self, fact: Fact) -> list[Record]:
        """Return the records that a fact cannot be told without."""
        printed = [self.library.records[pointer.id] for pointer in pointers(self._printed(fact))]
        return [*printed, *self.asked_for(fact)] if isinstance(fact, Recommendation) else printed

    def _printed(self, fact: Fact) -> tuple[object, ...]:
        """Return the parts of a fact that a paper prints, or that it is about."""
        words = (fact.title, fact.text, fact.short, fact.line, fact.according_to)
        match fact:
            case Recommendation():
                return (*words, fact.what, fact.to)
            case Commitment():
                return (*words, fact.by)
            case Law():
                return (*words, fact.official)
            case Case():
                called = fact.group.called if fact.group else ()
                return (*words, called, *map(_brought, self.history(fact)))
            case Benchmark():
                return (*words, fact.by, *map(self._criterion_printed, fact.criteria))
            case Indicator():
                return (*words, fact.publisher)
            case Quote():
                return (*words, fact.words, fact.by)
            case _:
                return words

    def _criterion_printed(self, criterion: Criterion) -> tuple[object, ...]:
        """An assessment that was not known yet is not printed, and so bars nothing."""
        known = (found for found in criterion.assessments if self.nameable(found.sources))
        return (criterion.text, *(found.text for found in known))

    def _may_ask_about(self, person: Person) -> bool:
        tell = person.disclosure.tell
        in_office = tell is not None and tell.basis is Basis.PUBLIC_ROLE
        return in_office or self.may_put_to_state(person)

    def _is_for_audience(self, fact: Fact) -> bool:
        allowed, denied = fact.audiences.allow, fact.audiences.deny
        audience = self.brief.audience
        return audience not in denied and (not allowed or audience in allowed)


def _brought(entry: StatusEntry) -> tuple[object, ...]:
    return (entry.charge, entry.sentence, entry.place)


def _out(id: str, rule: Rule, because: str = "", lack: str = "") -> Entry:
    return Entry(str(id), Outcome.OUT, rule, str(because), lack=lack)
