"""What people agreed to: what may be said of them, how far it may travel, and when alone."""

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import Field, field_validator, model_validator

from generator.errors import near
from generator.facts.fields import (
    CaseId,
    Day,
    Id,
    LanguageTag,
    Line,
    OccasionId,
    OneOrMore,
    ScopeField,
    SourceId,
)
from generator.facts.vocabulary import Basis, Status
from generator.languages import PAPER_LANGUAGES
from generator.yamlfile.models import RefusedError, Strict


class CaseStands(Strict):
    """Where a case stands: at one of these statuses."""

    case: CaseId
    """The case."""
    is_: OneOrMore[Status] = Field(alias="is", min_length=1)
    """The statuses, such as: released."""


class Conditions(Strict):
    """When alone an answer counts: all that is said here must hold."""

    elsewhere: ClassVar[Mapping[str, str]] = {
        "until": "the last day of an answer stands beside its 'scope', as 'expires'",
        "expires": "it stands beside the 'scope' of the answer",
        "once": "write after: {case: ID, is: released}",
        "unless": "write not_while: {case: ID, is: on_trial}",
    }
    audiences: OneOrMore[Id] = Field(default=(), min_length=1)
    """The only audiences it is for."""
    languages: OneOrMore[LanguageTag] = Field(default=(), min_length=1)
    """The only languages of papers it is for, such as en."""
    occasions: OneOrMore[OccasionId] = Field(default=(), min_length=1)
    """The only occasions it is for."""
    from_: Day | None = Field(default=None, alias="from")
    """The first day of a paper it is for."""
    after: CaseStands | None = None
    """Where a case must have come to, such as: released; and it must still be there."""
    not_while: CaseStands | None = None
    """Where a case may not be, such as: on_trial."""

    @field_validator("languages")
    @classmethod
    def _are_of_papers(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        for language in languages:
            if language not in PAPER_LANGUAGES:
                hint = near(language, PAPER_LANGUAGES) or f"known: {', '.join(PAPER_LANGUAGES)}"
                raise RefusedError("no paper is written in one of these languages", hint)
        return languages


class Answer(Strict):
    """Whether one thing may be done with a person's story or name, and why."""

    scope: ScopeField
    """How far this may travel."""
    basis: Basis
    """Why it may: their consent, their public role, or what their own side or others published."""
    given_by: Line | None = None
    """Who gave the consent, such as: herself."""
    date: Day | None = None
    """The day the consent was given."""
    expires: Day | None = None
    """The last day on which the answer holds."""
    source: SourceId | None = None
    """Where their own side published it, or others who took up their case."""
    conditions: Conditions | None = None
    """When alone it counts; what is not said here is no condition."""

    @field_validator("conditions", mode="before")
    @classmethod
    def _is_understood(cls, value: Any) -> Any:
        """Refuse a condition in words: it would be read by nobody, and broken."""
        if isinstance(value, str | list):
            known = ", ".join(
                field.alias or name for name, field in Conditions.model_fields.items()
            )
            hint = (
                f"write it as one of {known}, in braces; where none of them says it, give the"
                " answer a narrower scope"
            )
            raise RefusedError("a condition in words would not be kept", hint)
        return value

    @model_validator(mode="after")
    def _basis_is_complete(self) -> "Answer":
        if self.basis is Basis.CONSENT and not (self.given_by and self.date):
            raise ValueError("a consent needs 'given_by' and 'date'")
        if self.basis is Basis.ALREADY_PUBLIC and not self.source:
            raise ValueError("already_public needs the 'source' where their own side published it")
        if self.basis is Basis.PUBLIC_CASE and not self.source:
            raise ValueError("a public_case needs the 'source' where others took it up by name")
        return self


class Disclosure(Strict):
    """The separate answers a person gave; what is not answered is a no.

    When and where, and to what they were sentenced, goes with the name where they did not say.
    """

    tell: Answer | None = None
    """Whether their story may be told."""
    name: Answer | None = None
    """Whether they may be named."""
    date: Answer | None = None
    """Whether the days of their story may be told; as the name, if it is not answered."""
    month: Answer | None = None
    """Whether its months may, where the days may not; else papers say the year alone."""
    place: Answer | None = None
    """Whether its places may be told, and where they are held; as the name, if not answered."""
    region: Answer | None = None
    """Whether its regions may, where the places may not; else papers say the country alone."""
    sentence: Answer | None = None
    """Whether it may be told what they are sentenced to; as the name, if it is not answered."""
    photo: Answer | None = None
    """Whether their picture may be shown."""
    to_state: Answer | None = None
    """Whether their case may be put to the authorities."""
    withdrawn: Day | None = None
    """The day they took every answer back, which beats all of them."""

    @field_validator("date", "month", "place", "region", "sentence", "photo")
    @classmethod
    def _others_word_is_not_enough(cls, answer: Answer | None) -> Answer | None:
        if answer and answer.basis is Basis.PUBLIC_CASE:
            raise ValueError("a public_case is a basis for 'tell', 'name' and 'to_state' alone")
        return answer

    @field_validator("date", "month", "place", "region", "sentence", "photo", "to_state")
    @classmethod
    def _role_is_not_enough(cls, answer: Answer | None) -> Answer | None:
        if answer and answer.basis is Basis.PUBLIC_ROLE:
            raise ValueError("a public_role is a basis for 'tell' and 'name' alone")
        return answer

    @property
    def answers(self) -> dict[str, Answer]:
        """All that were given, by what they answer."""
        given = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: answer for name, answer in given.items() if isinstance(answer, Answer)}
