"""What an order slip says of its letter: who writes to whom, and what for."""

from pydantic import Field

from generator.facts.fields import (
    CaseId,
    OfficeId,
    OrganisationId,
    ParagraphId,
    RecommendationId,
    SayingField,
)
from generator.yamlfile.models import Strict


class LetterSlip(Strict):
    """Who writes to whom, and what for; signatories belong to the paper, not to the country."""

    to: tuple[OfficeId, ...] = Field(min_length=1)
    """The offices it is written to; their holders are found for the letter's date."""
    cc: tuple[OfficeId, ...] = ()
    """The offices that get a copy."""
    from_: tuple[OrganisationId, ...] = Field(alias="from", min_length=1)
    """The organisations that sign it."""
    place: SayingField | None = None
    """Where it is written."""
    subject: SayingField
    """The line above the greeting."""
    purpose: ParagraphId
    """The paragraph that says why we write."""
    asks: tuple[RecommendationId, ...] = Field(min_length=1, max_length=9)
    """What we ask, in order."""
    priority_cases: tuple[CaseId, ...] = ()
    """The cases that the letter names."""
