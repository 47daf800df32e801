"""What people agreed to: whether they may be told of and named, and how far that may travel."""

from pydantic import field_validator, model_validator

from generator.facts.fields import Day, Line, ScopeField, SourceId
from generator.facts.vocabulary import Basis
from generator.yamlfile.models import Strict


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
    """The separate answers a person gave; what is not answered is a no."""

    tell: Answer | None = None
    """Whether their story may be told."""
    name: Answer | None = None
    """Whether they may be named."""
    photo: Answer | None = None
    """Whether their picture may be shown."""
    to_state: Answer | None = None
    """Whether their case may be put to the authorities."""
    withdrawn: Day | None = None
    """The day they took every answer back, which beats all of them."""

    @field_validator("photo")
    @classmethod
    def _others_word_is_not_enough(cls, answer: Answer | None) -> Answer | None:
        if answer and answer.basis is Basis.PUBLIC_CASE:
            raise ValueError("a public_case is a basis for 'tell', 'name' and 'to_state' alone")
        return answer

    @field_validator("photo", "to_state")
    @classmethod
    def _role_is_not_enough(cls, answer: Answer | None) -> Answer | None:
        if answer and answer.basis is Basis.PUBLIC_ROLE:
            raise ValueError("a public_role is a basis for 'tell' and 'name' alone")
        return answer
