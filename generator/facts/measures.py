"""What is measured: figures that somebody counted, and indicators that somebody publishes."""

from typing import ClassVar

from pydantic import Field, model_validator

from generator.facts.envelope import Fact
from generator.facts.fields import (
    CaseId,
    Count,
    CountedId,
    FigureId,
    Flag,
    Number,
    OrganisationId,
    Phrase,
    SayingField,
    Target,
    When,
)
from generator.facts.vocabulary import Few, Precision
from generator.yamlfile.models import Strict

FEWEST = 5  # people whom nobody is known among


class Figure(Fact):
    """A number of something, counted by somebody; it needs no text: papers say number and unit."""

    kind: ClassVar[Target] = "figure"
    plural: ClassVar[str] = "figures"
    value: Number
    """The number."""
    unit: SayingField
    """What is counted, such as: people killed."""
    precision: Precision = Precision.EXACT
    """Whether the source gives it as exact, about or at least."""
    few: Few | None = None
    """Why a figure of one to four may be told: it counts no people, or nobody is known by it."""
    official: Flag = False
    """Whether it is a state's own count."""
    of: CountedId | None = None
    """The event, case or law it counts something of."""
    parts: tuple[FigureId, ...] = ()
    """The figures that must add up to this one."""
    cases: tuple[CaseId, ...] = ()
    """The cases it counts, one by one, or the people in them: papers that tell fewer say so."""

    @property
    def may_identify(self) -> bool:
        """Whether it may be of so few people that they are known by it."""
        is_whole = self.value == self.value.to_integral_value()
        return self.few is None and is_whole and few(int(self.value))


def few(number: int) -> bool:
    """Return whether a number of people is so small that they may be known by it."""
    return 0 < number < FEWEST


class Rank(Strict):
    """A place in a ranking; 1 is the best."""

    among: SayingField
    """Among whom, such as: world."""
    rank: Count = Field(ge=1)
    """The place."""
    of: Count = Field(ge=1)
    """How many were ranked."""
    previous: Count | None = None
    """The place in the edition before."""


class Indicator(Fact):
    """What an index says of one country in one edition: a rank, a value, a category or no data."""

    kind: ClassVar[Target] = "indicator"
    plural: ClassVar[str] = "indicators"
    title: Phrase
    """What is measured, such as: Corruption."""
    index: SayingField
    """The index it belongs to."""
    publisher: OrganisationId
    """Who publishes the index."""
    edition: When
    """The edition, by its year."""
    ranks: tuple[Rank, ...] = ()
    """Its places: in the world, in a region, in a group."""
    value: Number | None = None
    """Its value on the index's scale."""
    previous: Number | None = None
    """The value in the edition before."""
    change: Number | None = None
    """The change the source states; it must be the value less the one before."""
    category: SayingField | None = None
    """The word the index gives it, such as: repressed."""
    no_data: Flag = False
    """Whether the index has no data for the country, which is not nought."""

    @model_validator(mode="after")
    def _says_something(self) -> "Indicator":
        told = bool(self.ranks) or self.value is not None or self.category is not None
        if told == self.no_data:
            raise ValueError("an indicator has ranks, a value or a category, or else no_data: true")
        return self
