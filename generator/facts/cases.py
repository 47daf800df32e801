"""Cases of people and what is asked for them and for others."""

from typing import ClassVar

from pydantic import Field

from generator.facts.envelope import Fact, Sources
from generator.facts.fields import (
    AskedId,
    BasisId,
    CaseId,
    OneOrMore,
    ParagraphId,
    PersonId,
    Phrase,
    RecommendationId,
    SourceId,
    Target,
    When,
)
from generator.facts.verbs import Verb
from generator.facts.vocabulary import Status
from generator.yamlfile.models import Strict


class StatusEntry(Strict):
    """A status, known from the day its source was out."""

    is_: Status = Field(alias="is")
    """The status, one word of the closed list."""
    date: When | None = None
    """Since when, if a source says so."""
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
    people: tuple[PersonId, ...] = Field(min_length=1)
    """Whose case it is."""
    status: tuple[StatusEntry, ...] = Field(min_length=1)
    """Where they stood, oldest first, each entry with its source."""
    sentence: Phrase = ()
    """The sentence, such as: life imprisonment."""
    next: NextEvent | None = None
    """What is to come; once its day has passed without news, papers may not rest on the case."""
    asks: tuple[RecommendationId, ...] = ()
    """What is asked for it."""
    more: tuple[SourceId, ...] = ()
    """Where readers find more."""


class Recommendation(Fact):
    """What we ask somebody to do: of an office, or of the authorities of countries."""

    kind: ClassVar[Target] = "recommendation"
    plural: ClassVar[str] = "recommendations"
    to: OneOrMore[AskedId] = Field(min_length=1)
    """Who is asked: offices or organisations (the addressee), or countries (their authorities)."""
    verb: Verb
    """What they are asked to do, one word of the closed list."""
    what: Phrase
    """What the verb is about; papers print the two together."""
    context: tuple[ParagraphId, ...] = ()
    """Paragraphs that argue for it and may follow it."""
    basis: tuple[BasisId, ...] = ()
    """The facts it rests on."""
    case: CaseId | None = None
    """The case it is asked for."""
