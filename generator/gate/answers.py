"""Whether somebody may be told of and named: what their answers in the register lack, if anything.

Nothing here looks at a clock. What narrows (a withdrawal, a lower scope) counts as soon as it is in
the library; what widens (a consent, the end of an embargo) counts from its own date.
"""

from dataclasses import dataclass
from datetime import date

from generator.facts.disclosure import Answer
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.registers import Person, Source
from generator.facts.vocabulary import Basis, Scope
from generator.gate.conditions import unmet
from generator.gate.exactness import Exactness, Nearness
from generator.house.audiences import Audience
from generator.house.briefs import Brief
from generator.languages.catalogue import Catalogue
from generator.yamlfile.dates import Grain


@dataclass(frozen=True)
class Answers:
    """What people answered, held against a brief and its audience, as of one day."""

    library: Library
    brief: Brief
    audience: Audience
    as_of: date
    catalogue: Catalogue

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

    def why_unshown(self, person: Person) -> str:
        """Return what is lacking for a person's picture to be shown, nothing if it may be."""
        return self.why_untold(person) or self._lack(person, person.disclosure.photo)

    def exactness(self, person: Person) -> Exactness:
        """Return how exactly a person's story may be told; what they did not say goes by name."""
        said = person.disclosure

        def may(answer: Answer | None) -> bool:
            return not self._lack(person, answer)

        day, month = may(said.date or said.name), may(said.month)
        place, region = may(said.place or said.name), may(said.region)
        return Exactness(
            Grain.DAY if day else Grain.MONTH if month else Grain.YEAR,
            Nearness.PLACE if place else Nearness.REGION if region else Nearness.COUNTRY,
            may(said.sentence or said.name),
        )

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
        lack = self._lack_of_days(answer) or self._lack_of_basis(answer)
        return lack or self._lack_of_conditions(answer)

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

    def _lack_of_conditions(self, answer: Answer) -> str:
        if answer.conditions is None:
            return ""
        return unmet(answer.conditions, self.library, self.brief, self.as_of)

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

    def passes(self, record: Record) -> bool:
        """Return whether a record's own scope and embargo let it travel this far."""
        under_embargo = record.embargo is not None and record.embargo > self.as_of
        return record.scope >= self.audience.reach and not under_embargo

    def _source(self, id: str) -> Source:
        return self.library.find(Source, id)
