"""Cases of people and what is asked for them and for others."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field, ValidationInfo, field_validator, model_validator

from generator.facts.envelope import Fact, Sources
from generator.facts.fields import (
    AskedId,
    BasisId,
    CaseId,
    Count,
    Day,
    OneOrMore,
    OrganisationId,
    ParagraphId,
    PersonId,
    Phrase,
    RecommendationId,
    SourceId,
    Start,
    Target,
    When,
)
from generator.facts.groups import Group
from generator.facts.verbs import Verb
from generator.facts.vocabulary import Origin, Status
from generator.yamlfile.models import RefusedError, Strict


class StatusEntry(Strict):
    """A status, known from the day its first source was out, and what it brought.

    It is trusted from the day it was last known to hold: that of its newest source, or a later one
    on which the house made sure.
    """

    is_: Status = Field(alias="is")
    """The status, one word of the closed list."""
    date: Start | None = None
    """Since when it holds, or when it happened, if a source says so."""
    confirmed: Day | None = None
    """The last day on which the house made sure that it still holds."""
    charge: Phrase = ()
    """What the person is accused of, if it came with this status, such as: spreading rumours."""
    sentence: Phrase = ()
    """The sentence, if it came with this status, such as: life imprisonment."""
    place: Phrase = ()
    """Where the person is held, while the status lasts, such as: a prison colony in Zenda."""
    people: tuple[PersonId, ...] = Field(default=(), min_length=1)
    """In a group: of whom in the register it tells, if not of all."""
    others: Count | None = None
    """In a group: how many who are not in the register stand so by then, if it tells not of all."""
    sources: Sources = Field(min_length=1)
    """What says so."""

    @property
    def is_of_all(self) -> bool:
        """Whether it tells of everybody in the case."""
        return not (self.people or self.others)


class NextEvent(Strict):
    """What is to come in a case: a hearing, a term's end."""

    date: When
    """When it is due."""
    what: Phrase
    """What is due."""
    sources: Sources = Field(min_length=1)
    """What says so."""


class Case(Fact):
    """One situation of one or more people; `status` is its history, oldest first."""

    kind: ClassVar[Target] = "case"
    plural: ClassVar[str] = "cases"
    elsewhere: ClassVar[Mapping[str, str]] = {
        key: f"write '{key}' in the entry of 'status' that brought it"
        for key in ("charge", "sentence", "place")
    }
    people: tuple[PersonId, ...] = Field(default=(), min_length=1)
    """Whose case it is; in a group, those who are in the register: there may be none."""
    group: Group | None = None
    """How many they are, where it is the case of many: each is named by their own answers alone."""
    status: tuple[StatusEntry, ...] = Field(min_length=1)
    """Where they stood, oldest first, each entry with its source."""
    next: NextEvent | None = None
    """What is to come; once its day has passed without news, papers may not rest on the case."""
    asks: tuple[RecommendationId, ...] = ()
    """What is asked for it."""
    more: tuple[SourceId, ...] = ()
    """Where readers find more."""

    @property
    def size(self) -> int:
        """How many people it is of."""
        return self.group.count if self.group else len(set(self.people))

    @model_validator(mode="after")
    def _is_somebodys(self) -> "Case":
        if not self.people and self.group is None:
            hint = "add 'people', or say with 'group: {count: …}' how many they are"
            raise RefusedError("a case is of somebody", hint)
        if self.group and len(set(self.people)) > self.group.count:
            hint = "correct the 'count' of the group, or its 'people'"
            raise RefusedError(f"more people are named than the {self.group.count} counted", hint)
        return self

    @model_validator(mode="after")
    def _tells_of_its_own(self) -> "Case":
        strangers = [id for entry in self.status for id in entry.people if id not in self.people]
        if strangers:
            hint = "add them to the 'people' of the case"
            raise RefusedError("a status is of somebody else", hint, strangers[0].place)
        parted = [entry for entry in self.status if not entry.is_of_all]
        if parted and self.group is None:
            hint = "add 'group: {count: …}', or give whoever stands apart a case of their own"
            raise RefusedError("a status tells of some, and the case is of no group", hint)
        if parted and not self.status[0].is_of_all:
            hint = "begin with an entry without 'people' and 'others'"
            raise RefusedError("the first status is of all", hint)
        unregistered = self.size - len(set(self.people))
        if any((entry.others or 0) > unregistered for entry in parted):
            message = f"a status tells of more than the {unregistered} who are not in the register"
            raise RefusedError(message, "correct its 'others', or the 'count' of the group")
        return self


class Adoption(Strict):
    """A sender makes an ask its own, from a day on."""

    written: ClassVar = "{id: ID, date: 2021-05-02}"
    id: OrganisationId
    """The organisation that adopts it."""
    date: When
    """When it did."""
    sources: Sources = ()
    """What shows it, if it was said in public."""


class Recommendation(Fact):
    """What senders ask somebody to do: of an office, or of the authorities of countries.

    Papers print it only for senders who have stated it or adopted it.
    """

    kind: ClassVar[Target] = "recommendation"
    plural: ClassVar[str] = "recommendations"
    to: OneOrMore[AskedId] = Field(min_length=1)
    """Who is asked: offices or organisations (the addressee), or countries (their authorities)."""
    verb: Verb
    """What they are asked to do, one word of the closed list."""
    what: Phrase
    """What the verb is about; papers print the two together."""
    origin: Origin | None = None
    """Whether its sources state it, or the house derived it: a proposal, as if it did not say."""
    stated_by: OneOrMore[OrganisationId] = ()
    """Who states it, if not those who issued its sources."""
    adopted_by: tuple[Adoption, ...] = ()
    """Who else makes it their own, each with the day: their papers may ask it, too."""
    context: tuple[ParagraphId, ...] = ()
    """Paragraphs that argue for it and may follow it."""
    basis: tuple[BasisId, ...] = ()
    """The facts it rests on."""
    cases: OneOrMore[CaseId] = ()
    """The cases it is asked for: it is not printed once they have come to what it asks for."""
    ends_with: OneOrMore[Status] | None = None
    """Which statuses of its cases end it, unless its verb says; an empty list for none."""

    @field_validator("stated_by")
    @classmethod
    def _nobody_states_what_is_derived(
        cls, value: tuple[str, ...], info: ValidationInfo
    ) -> tuple[str, ...]:
        if value and info.data.get("origin") is Origin.DERIVED:
            hint = "write 'origin: stated' if they make the demand, else leave them out"
            raise RefusedError("what the house derived is stated by nobody", hint)
        return value
