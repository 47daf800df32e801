"""What an order slip says of its letter: who writes to whom, and what for."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, field_validator, model_validator

from generator.facts.coalitions import Signatories
from generator.facts.fields import (
    AddresseeId,
    CaseId,
    Flag,
    Id,
    OrganisationId,
    ParagraphId,
    Pointer,
    RecommendationId,
    SayingField,
    Widened,
)
from generator.facts.patterns import ID
from generator.house.letterparts import Parts
from generator.yamlfile.models import RefusedError, Strict

_SENDERS = 4  # more would push the text down the page


class Public(StrEnum):
    """What a letter is that everybody may read: what stands above it, or for a greeting."""

    OPEN_LETTER = "open_letter"
    APPEAL = "appeal"
    TO_WHOM_IT_MAY_CONCERN = "to_whom_it_may_concern"


class SigningOrder(StrEnum):
    """In what order those who sign stand."""

    TYPED = "typed"
    ALPHABETICAL = "alphabetical"
    COUNTRY = "country"


class Reader(Strict):
    """One of those who get a letter of their own, and in which language."""

    id: AddresseeId
    """The office, body or person."""
    language: Id | None = None
    """The language of their letter, if it is not the brief's."""


def _reader(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


class Readers(Strict):
    """Whom a letter is written to: all together, or each by a letter of their own."""

    to: tuple[AddresseeId, ...] = ()
    """The offices, bodies or people it is written to, greeted together; who holds an office is
    found for the letter's date. An open letter may be to nobody."""
    each: tuple[Annotated[Reader, Widened(_reader, lambda _: ID)], ...] = ()
    """Those who each get a letter of their own, in one build, instead of one letter to all."""

    @model_validator(mode="after")
    def _are_together_or_apart(self) -> "Readers":
        if self.to and self.each:
            hint = "keep 'to' for one letter to all, or 'each' for a letter to each"
            raise RefusedError("a letter is to all of them, or one to each", hint)
        return self


class Readdressed(Readers):
    """What of a letter differs where it goes to the readers of another audience."""

    audience: Id
    """The audience."""
    cc: tuple[AddresseeId, ...] | None = None
    """Who gets a copy, if not those of the letter."""
    subject: SayingField | None = None
    """The line above the greeting, if it is another."""
    purpose: ParagraphId | None = None
    """The paragraph that says why we write, if it is another."""
    asks: tuple[RecommendationId, ...] | None = Field(default=None, min_length=1, max_length=9)
    """What we ask of them, in order, if it is not what the letter asks."""
    priority_cases: tuple[CaseId, ...] | None = None
    """The cases that it names, if they are others."""

    @property
    def changes(self) -> dict[str, object]:
        """What differs, by the names of the letter's parts."""
        parts = {name: getattr(self, name) for name in type(self).model_fields}
        return {k: part for k, part in parts.items() if part is not None and k != "audience"}


class LetterSlip(Readers):
    """Who writes to whom, and what for; signatories belong to the paper, not to the country."""

    public: Public | None = None
    """What it is, if it is for everybody to read."""
    by_email: Flag = False
    """Whether it goes by e-mail: then it says so, with the address of each it is written to."""
    cc: tuple[AddresseeId, ...] = ()
    """The offices, bodies or people that get a copy."""
    from_: tuple[OrganisationId, ...] = Field(alias="from", min_length=1)
    """The organisations that send it, four at most: they head it, and sign it unless others do."""
    signatories: Signatories = ()
    """Who signs it, if not those who send it: a coalition, or bodies and people one by one."""
    signatories_by: SigningOrder = SigningOrder.TYPED
    """In what order they stand."""
    place: SayingField | None = None
    """Where it is written."""
    subject: SayingField
    """The line above the greeting."""
    purpose: ParagraphId | None = None
    """The paragraph that says why we write; a letter with parts may do without."""
    asks: tuple[RecommendationId, ...] = Field(default=(), max_length=9)
    """What we ask, in order; a letter with parts may do without."""
    priority_cases: tuple[CaseId, ...] = ()
    """The cases that the letter names."""

    parts: Parts = ()
    """Its parts in order, if they are not the usual: opening, purpose, paragraphs, asks, cases,
    benchmarks, quote, annex, contact, closing."""
    readdressed: tuple[Readdressed, ...] = ()
    """The same letter to the readers of other audiences: what differs."""

    @property
    def facts(self) -> tuple[Pointer, ...]:
        """The facts that it names by hand."""
        named = (id for part in self.parts for id in part.facts)
        purpose = (self.purpose,) if self.purpose else ()
        return (*purpose, *self.asks, *self.priority_cases, *named)

    def to_one(self, reader: str) -> "LetterSlip":
        """Return the letter to one of those who each get their own; the first, if none is said."""
        ids = [one.id for one in self.each if not reader or one.id == reader]
        return self.model_copy(update={"to": tuple(ids[:1])}) if ids else self

    def for_audience(self, audience: str) -> "LetterSlip":
        """Return the letter as it is to the readers of an audience."""
        for other in self.readdressed:
            if other.audience == audience:
                return self.model_copy(update=other.changes)
        return self

    @field_validator("from_")
    @classmethod
    def _are_few(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if len(value) > _SENDERS:
            hint = "keep those who send it, and name all who sign under 'signatories'"
            raise RefusedError(f"{_SENDERS} at most head a letter", hint)
        return value

    @model_validator(mode="after")
    def _is_to_somebody(self) -> "LetterSlip":
        if not self.to and not self.each and self.public is None:
            hint = "name an office, a body or a person under 'to'; an open letter has 'public'"
            raise RefusedError("a letter is to somebody", hint)
        if self.to and self.public is Public.TO_WHOM_IT_MAY_CONCERN:
            hint = "take out 'to', or say 'public: open_letter'"
            raise RefusedError("what is to whom it may concern is to nobody by name", hint)
        return self

    @model_validator(mode="after")
    def _says_something(self) -> "LetterSlip":
        lacking = "asks" if not self.asks else "purpose" if self.purpose is None else ""
        if lacking and not self.parts:
            hint = f"add {lacking!r}, or put what else it says in order under 'parts'"
            raise RefusedError(f"it lacks {lacking!r}", hint)
        return self
