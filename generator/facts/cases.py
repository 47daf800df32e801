"""Cases of people and what is asked for them and for others."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field, ValidationInfo, field_validator

from generator.facts.envelope import Fact, Sources
from generator.facts.fields import (
    AskedId,
    BasisId,
    CaseId,
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
    sources: Sources = Field(min_length=1)
    """What says so."""


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
    people: tuple[PersonId, ...] = Field(min_length=1)
    """Whose case it is."""
    status: tuple[StatusEntry, ...] = Field(min_length=1)
    """Where they stood, oldest first, each entry with its source."""
    next: NextEvent | None = None
    """What is to come; once its day has passed without news, papers may not rest on the case."""
    asks: tuple[RecommendationId, ...] = ()
    """What is asked for it."""
    more: tuple[SourceId, ...] = ()
    """Where readers find more."""


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
