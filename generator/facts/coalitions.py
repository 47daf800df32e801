"""Those who sign letters: bodies and people, in the registers or not, one by one or in lists.

Whoever signs has agreed to, on a day that stands beside the name. A list that is used more than
once is a record of its own, and may be read from a table.
"""

from typing import Annotated, Any, ClassVar

from pydantic import model_validator

from generator.facts.envelope import Record, Sources
from generator.facts.fields import (
    Day,
    FileOfTable,
    KeptLine,
    Line,
    OneOrMore,
    OrganisationId,
    SignerId,
    SigningId,
    Target,
    Widened,
)
from generator.facts.patterns import ID
from generator.yamlfile.models import RefusedError, Strict

_FORM = "write an 'id' of the registers, or a 'name', or an 'organisation' alone"


class Signer(Strict):
    """Somebody who signs: a body, or a person with what they are and where."""

    id: SigningId | None = None
    """The body or person, if it is in the registers."""
    name: KeptLine | None = None
    """The name of a person who is in no register."""
    function: Line | None = None
    """What a person is there, such as: Director."""
    of: OrganisationId | None = None
    """The body of a person, if it is in the registers."""
    organisation: KeptLine | None = None
    """The body of a person, or one that signs itself, if it is in no register."""
    country: Line | None = None
    """Where they are, such as: Ruritania, or: in exile in Strelsau."""
    agreed: Day | None = None
    """The day on which they agreed to sign; a body that sends the letter need not say it."""

    @model_validator(mode="after")
    def _is_somebody(self) -> "Signer":
        if bool(self.id) is bool(self.name or self.organisation):
            raise RefusedError("a signatory is one body or one person", _FORM)
        if self.function and not (self.name or self.id):
            raise RefusedError("a function is a person's", _FORM)
        return self

    @property
    def typed(self) -> KeptLine | SigningId | None:
        """What was typed of whoever signs: it knows its place."""
        return self.id or self.name or self.organisation


class SlipSigner(Signer):
    """Somebody who signs a letter, or all of a coalition."""

    id: SignerId | None = None
    """The body, person or coalition, if it is in the registers."""


def _signer(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


Members = tuple[Annotated[Signer, Widened(_signer, lambda _: ID)], ...]
Signatories = OneOrMore[Annotated[SlipSigner, Widened(_signer, lambda _: ID)]]


class Coalition(Record):
    """Those who sign letters together, typed once, or read from a table beside this file."""

    kind: ClassVar[Target] = "coalition"
    plural: ClassVar[str] = "coalitions"
    sources: Sources = ()
    """Nothing need vouch for a list: each on it has agreed."""
    agreed: Day | None = None
    """The day by which all on it had agreed to sign, who have none of their own."""
    members: Members = ()
    """Who they are, in order: ids of bodies, or parts such as {id: …, function: Director}."""
    csv: FileOfTable | None = None
    """A table beside this file with more of them: its columns are called as these parts are."""

    @model_validator(mode="after")
    def _has_members(self) -> "Coalition":
        if not self.members and not self.csv:
            raise RefusedError("a coalition has members", "list them, or name a table under 'csv'")
        return self
