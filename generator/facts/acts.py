"""What binds: laws and how far they have come, commitments, and the benchmarks they are held to."""

from typing import ClassVar

from pydantic import Field

from generator.facts.envelope import Fact, Sources
from generator.facts.fields import BoundId, Count, Line, Phrase, Symbol, Target, When
from generator.facts.treaties import Treaty
from generator.facts.vocabulary import (
    CommitmentForm,
    Implementation,
    LawForm,
    LawStage,
    Progress,
)
from generator.yamlfile.models import Strict


class Votes(Strict):
    """How a parliament voted."""

    for_: Count = Field(alias="for")
    """How many voted for it."""
    against: Count
    """How many voted against it."""


class LawStep(Strict):
    """A stage a law reached."""

    stage: LawStage
    """The stage it reached."""
    date: When | None = None
    """When it reached the stage, if a source says so."""
    votes: Votes | None = None
    """How parliament voted on it."""
    sources: Sources = ()
    """What says so, if it is not the law's own sources."""


class Law(Fact):
    """A law or a draft of one, and how far it has come."""

    kind: ClassVar[Target] = "law"
    plural: ClassVar[str] = "laws"
    title: Phrase
    form: LawForm = LawForm.LAW
    """What sort of legal act it is."""
    official: Phrase = ()
    """Its official title, if papers call it otherwise."""
    history: tuple[LawStep, ...] = Field(min_length=1)
    """The stages it reached, oldest first."""


class Commitment(Fact):
    """What a state or the addressee has bound itself to; `by` is who did."""

    kind: ClassVar[Target] = "commitment"
    plural: ClassVar[str] = "commitments"
    title: Phrase
    form: CommitmentForm
    """What it is bound by."""
    by: BoundId
    """Who has bound itself."""
    treaty: Treaty | None = None
    """The UN treaty, if it is one, by its short name."""
    symbol: Symbol | None = None
    """The symbol of the UN document that holds it."""
    paragraph: Line | None = None
    """Its number in that document: 12, or 12–14."""
    implementation: Implementation | None = None
    """How far it has been kept, if a source says so."""


class Assessment(Strict):
    """How far a criterion was met, known from the day its source was out."""

    is_: Progress = Field(alias="is")
    """How far it was met."""
    text: Phrase = ()
    """What shows it."""
    sources: Sources = Field(min_length=1)
    """What says so."""


class Criterion(Strict):
    """One thing that a benchmark asks for, and how far it was met, oldest assessment first."""

    text: Phrase
    """What is asked for; papers go on after it, so it needs no full stop."""
    assessments: tuple[Assessment, ...] = ()
    """How far it was met, oldest first."""


class Benchmark(Fact):
    """A set of criteria that somebody holds a state to, in order; `by` is who does."""

    kind: ClassVar[Target] = "benchmark"
    plural: ClassVar[str] = "benchmarks"
    title: Phrase
    by: BoundId
    """Whose benchmarks they are."""
    criteria: tuple[Criterion, ...] = Field(min_length=1)
    """What is asked for, in order."""
