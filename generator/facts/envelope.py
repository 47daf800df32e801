"""What every record has in common: where it stands, what vouches for it, how far it may travel."""

import datetime
from typing import Annotated, Any, ClassVar

from pydantic import Field, ValidationInfo, field_validator

from generator.errors import Place
from generator.facts.fields import (
    AnyId,
    CountryId,
    Day,
    FactId,
    Flag,
    Id,
    Line,
    LongText,
    OneOrMore,
    Phrase,
    Pointer,
    SayingField,
    ScopeField,
    SourceId,
    SpeakerId,
    Target,
    ThemeId,
    When,
    Widened,
)
from generator.facts.patterns import ID
from generator.facts.texts import FactInline, FactWords, Listed, Prose
from generator.facts.translations import Saying
from generator.facts.vocabulary import Assertion, Coverage, Stage
from generator.paper.document import Text
from generator.yamlfile.models import RefusedError, Strict

SHORT_WORDS = 80
LINE_WORDS = 25


class SourceRef(Strict):
    """A source, and where the statement stands; if nobody has read it, `in` what cites it."""

    id: SourceId
    """The source."""
    in_: SourceId | None = Field(default=None, alias="in")
    """The work that was read and cites it, if nobody here has read the source itself."""
    locator: SayingField = Saying()
    """Where in what was read: a page, a section, a table."""

    @field_validator("in_")
    @classmethod
    def _is_another(cls, value: Pointer | None, info: ValidationInfo) -> Pointer | None:
        if value is not None and value == info.data.get("id"):
            hint = f"leave 'in' away if {value} was read; or name the work that cites it"
            raise RefusedError("no work is cited in itself", hint)
        return value

    @property
    def read(self) -> str:
        """The work that was read: it is what vouches."""
        return str(self.in_ or self.id)


def _source_ref(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


Sources = tuple[Annotated[SourceRef, Widened(_source_ref, lambda _: ID)], ...]


class Superseded(Strict):
    """A record that another replaces: the other covers all of it, or says what it leaves out."""

    written: ClassVar = "{id: ID, covers: all}"
    id: AnyId
    """The record that is replaced."""
    covers: Coverage | None = None
    """`all`, if nothing that it says is lost."""
    without: Line | None = None
    """What of it is not told again, and why."""

    @field_validator("without")
    @classmethod
    def _leaves_nothing_out_of_all(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and info.data.get("covers"):
            hint = "keep 'covers' if nothing is lost, else 'without'"
            raise RefusedError("what covers all leaves nothing out", hint)
        return value


def _superseded(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


Replaced = tuple[Annotated[Superseded, Widened(_superseded, lambda _: ID)], ...]


class Verified(Strict):
    """When the record was last checked against its source, and in which role (never a name)."""

    at: Day
    """The day it was checked."""
    by: Line
    """The role of whoever checked it, such as: editor."""


class Audiences(Strict):
    """Which audiences a record is only for, and which it is never for."""

    allow: tuple[Id, ...] = ()
    """The only audiences it is for."""
    deny: tuple[Id, ...] = ()
    """The audiences it is never for."""

    @property
    def named(self) -> tuple[Id, ...]:
        """All of them."""
        return (*self.allow, *self.deny)


class About(Strict):
    """The head of a file: what its records inherit unless they say otherwise."""

    scope: ScopeField | None = None
    """How far the file's records may travel, from never to public."""
    sources: Sources = ()
    """What vouches for the file's records."""
    verified: Verified | None = None
    """When the file's records were last checked against their sources, and in which role."""
    stage: Stage | None = None
    """How far the file's records have come in the house."""
    assertion: Assertion | None = None
    """How sure the file's statements are, and whose they are."""
    according_to: OneOrMore[SpeakerId] = ()
    """Who makes the file's statements, where they are reported or alleged."""


class Record(Strict):
    """One record of any kind. `where` is the place it was written, put there by the reader."""

    kind: ClassVar[Target]
    plural: ClassVar[str]

    where: Place = Field(alias="@where")  # shapes.WHERE
    id: Id
    """What other records refer to it by; never used again for another."""
    scope: ScopeField
    """How far it may travel: never, internal, partners, official or public."""
    sources: Sources = Field(min_length=1)
    """What vouches for it: each source carries the whole text."""
    stage: Stage = Stage.DRAFT
    """How far it has come in the house."""
    verified: Verified | None = None
    """When it was last checked against its source, and in which role."""
    title: Phrase = ()
    """What papers call it."""
    forms: dict[str, Phrase] = Field(default_factory=dict)
    """Other forms of what it prints, for references such as [[id:formal]]."""
    embargo: Day | None = None
    """The first day on which it may be told."""
    supersedes: Replaced = ()
    """The records it replaces, and whether it covers all of each."""

    @property
    def replaces(self) -> tuple[str, ...]:
        """The ids of the records it replaces."""
        return tuple(str(other.id) for other in self.supersedes)


class Fact(Record):
    """A record that a paper may tell: it has a text, and belongs to countries and themes."""

    text: LongText = ()
    """What is known, in our own words."""
    short: LongText = ()
    """The same in 80 words at most."""
    line: Phrase = ()
    """The same in one line of 25 words at most."""
    date: When | None = None
    """When it was or will be, as exactly as the source has it."""
    assertion: Assertion = Assertion.STATED
    """How sure the statement is, and whose it is."""
    according_to: OneOrMore[SpeakerId] = ()
    """Who says so, if it is reported or alleged: papers say it wherever its own words do not."""
    attributed: Flag = False
    """Whether its own words say that it is reported, alleged or disputed, in each form of it."""
    countries: tuple[CountryId, ...] = ()
    """Countries it belongs to beside its folder's."""
    themes: tuple[ThemeId, ...] = ()
    """Themes it belongs to beside its file's."""
    priority: int = Field(default=2, ge=1, le=3)
    """What comes first: 1 before 2 before 3."""
    audiences: Audiences = Audiences()
    """Which audiences it is only for, or never for."""
    stale_after: Day | None = None
    """The last day on which papers may still tell it."""
    same_matter: OneOrMore[FactId] = ()
    """Facts that tell of the same, or perhaps of the same: a paper tells one of them."""

    @field_validator("short")
    @classmethod
    def _short_is_short(cls, value: Prose) -> Prose:
        return _at_most(value, SHORT_WORDS)

    @field_validator("line")
    @classmethod
    def _line_is_one(cls, value: Prose) -> Prose:
        return _at_most(value, LINE_WORDS)

    @property
    def sorting(self) -> tuple[int, datetime.date, str, int, int]:
        """What facts are put in order by: priority, then date, then where they were typed."""
        place = self.where
        return (self.priority, self.begins, place.file.as_posix(), place.line, place.column)

    @property
    def begins(self) -> datetime.date:
        """The first day it is about; what has no date comes last."""
        return (self.date.first if self.date else None) or datetime.date.max


def _at_most(prose: Prose, limit: int) -> Prose:
    if sum(_count(words) for words in prose) > limit:
        raise ValueError(f"this may have {limit} words at most")
    return prose


def _count(words: FactWords) -> int:
    return sum(map(_count_in, words))


def _count_in(inline: FactInline) -> int:
    match inline:
        case Text():
            return len(inline.text.split())
        case Listed():
            return sum(map(_count, inline.items))
        case _:
            return 1  # what it prints is not known yet
