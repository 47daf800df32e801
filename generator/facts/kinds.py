"""The kinds of facts, each with the fields that a source, a template or a check needs."""

from typing import ClassVar

from pydantic import Field

from generator.facts.envelope import Fact, Record, Sources
from generator.facts.fields import (
    AskedId,
    BoundId,
    CaseId,
    CountedId,
    Flag,
    Line,
    OneOrMore,
    ParagraphId,
    PersonId,
    Phrase,
    RecommendationId,
    SourceId,
    Target,
    When,
)
from generator.facts.registers import (
    Country,
    Occasion,
    Office,
    Organisation,
    Person,
    Place,
    Region,
    Source,
    Term,
    Theme,
)
from generator.facts.vocabulary import LawStage, Polarity, Role, Status, Verb
from generator.shapes import Strict

# Facts --------------------------------------------------------------------------------------------


class Event(Fact):
    """Something that happened, or that is planned."""

    kind: ClassVar[Target] = "event"
    plural: ClassVar[str] = "events"
    title: Phrase
    polarity: Polarity = Polarity.NEGATIVE


class Paragraph(Fact):
    """An authored paragraph: context, a trend, a key message, a letter's purpose."""

    kind: ClassVar[Target] = "paragraph"
    plural: ClassVar[str] = "paragraphs"
    role: Role


class LawStep(Strict):
    """A stage a law reached."""

    stage: LawStage
    date: When
    sources: Sources = ()


class Law(Fact):
    """A law or a draft of one, and how far it has come."""

    kind: ClassVar[Target] = "law"
    plural: ClassVar[str] = "laws"
    title: Phrase
    history: tuple[LawStep, ...] = Field(min_length=1)


class Commitment(Fact):
    """What a state or the addressee has bound itself to; `by` is who did."""

    kind: ClassVar[Target] = "commitment"
    plural: ClassVar[str] = "commitments"
    title: Phrase
    by: BoundId


class Figure(Fact):
    """A number of something, counted by somebody."""

    kind: ClassVar[Target] = "figure"
    plural: ClassVar[str] = "figures"
    value: int
    unit: Line
    official: Flag = False
    of: CountedId | None = None


class StatusEntry(Strict):
    """A status, known from the day its source was out."""

    is_: Status = Field(alias="is")
    date: When | None = None
    sources: Sources = Field(min_length=1)


class Case(Fact):
    """One situation of one or more people; `status` is its history, oldest first."""

    kind: ClassVar[Target] = "case"
    plural: ClassVar[str] = "cases"
    people: tuple[PersonId, ...] = Field(min_length=1)
    status: tuple[StatusEntry, ...] = Field(min_length=1)
    asks: tuple[RecommendationId, ...] = ()
    more: tuple[SourceId, ...] = ()


class Recommendation(Fact):
    """What we ask somebody to do: of an office, or of the authorities of countries."""

    kind: ClassVar[Target] = "recommendation"
    plural: ClassVar[str] = "recommendations"
    to: OneOrMore[AskedId] = Field(min_length=1)
    verb: Verb
    what: Phrase
    context: tuple[ParagraphId, ...] = ()
    case: CaseId | None = None


KINDS: dict[str, type[Record]] = {
    kind.plural: kind
    for kind in (
        Theme,
        Country,
        Region,
        Place,
        Term,
        Organisation,
        Person,
        Office,
        Occasion,
        Source,
        Event,
        Paragraph,
        Law,
        Commitment,
        Figure,
        Case,
        Recommendation,
    )
}
