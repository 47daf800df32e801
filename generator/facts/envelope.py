"""What every record has in common: where it stands, what vouches for it, how far it may travel."""

import datetime
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, field_validator

from generator.errors import Place
from generator.facts.fields import (
    AnyId,
    CountryId,
    Day,
    Id,
    Line,
    LongText,
    Phrase,
    ScopeField,
    SourceId,
    Target,
    ThemeId,
    When,
)
from generator.facts.vocabulary import Assertion, Stage
from generator.shapes import Strict
from generator.texts import FactWords, Prose

SHORT_WORDS = 80
LINE_WORDS = 25


class SourceRef(Strict):
    """A source, and where in it the statement stands."""

    id: SourceId
    locator: str = ""


def _source_ref(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


Sources = tuple[Annotated[SourceRef, BeforeValidator(_source_ref)], ...]


class Verified(Strict):
    """When the record was last checked against its source, and in which role (never a name)."""

    at: Day
    by: Line


class Audiences(Strict):
    """Which audiences a record is only for, and which it is never for."""

    allow: tuple[Id, ...] = ()
    deny: tuple[Id, ...] = ()

    @property
    def named(self) -> tuple[Id, ...]:
        """All of them."""
        return (*self.allow, *self.deny)


class About(Strict):
    """The head of a file: what its records inherit unless they say otherwise."""

    scope: ScopeField | None = None
    sources: Sources = ()
    verified: Verified | None = None
    stage: Stage | None = None
    assertion: Assertion | None = None


class Record(Strict):
    """One record of any kind. `where` is the place it was written, put there by the reader."""

    kind: ClassVar[Target]
    plural: ClassVar[str]

    where: Place = Field(alias="@where")  # shapes.WHERE
    id: Id
    scope: ScopeField
    sources: Sources = Field(min_length=1)
    stage: Stage = Stage.DRAFT
    verified: Verified | None = None
    title: Phrase = ()
    forms: dict[str, Phrase] = Field(default_factory=dict)
    embargo: Day | None = None
    supersedes: tuple[AnyId, ...] = ()


class Fact(Record):
    """A record that a paper may tell: it has a text, and belongs to countries and themes."""

    text: LongText = ()
    short: LongText = ()
    line: Phrase = ()
    date: When | None = None
    assertion: Assertion = Assertion.STATED
    countries: tuple[CountryId, ...] = ()
    themes: tuple[ThemeId, ...] = ()
    priority: int = Field(default=2, ge=1, le=3)
    audiences: Audiences = Audiences()
    stale_after: Day | None = None

    @field_validator("short")
    @classmethod
    def _short_is_short(cls, value: Prose) -> Prose:
        return _at_most(value, SHORT_WORDS)

    @field_validator("line")
    @classmethod
    def _line_is_one(cls, value: Prose) -> Prose:
        return _at_most(value, LINE_WORDS)

    @property
    def sorting(self) -> tuple[int, datetime.date, str]:
        """What facts are put in order by: priority, then date, then id."""
        first = self.date.first if self.date else None
        return (self.priority, first or datetime.date.max, str(self.id))


def _at_most(prose: Prose, limit: int) -> Prose:
    if sum(_count(words) for words in prose) > limit:
        raise ValueError(f"this may have {limit} words at most")
    return prose


def _count(words: FactWords) -> int:
    return sum(len(str(getattr(inline, "text", "x")).split()) for inline in words)
