"""Read an order slip: what paper is wanted, for whom, on what occasion."""

from pathlib import Path

from pydantic import Field

from generator.errors import BriefError, Problem
from generator.facts.fields import (
    AnyId,
    CaseId,
    CountryId,
    Day,
    Id,
    Line,
    OccasionId,
    OfficeId,
    OrganisationId,
    ParagraphId,
    RecommendationId,
    RegionId,
    ThemeId,
    When,
)
from generator.facts.library import Wanted
from generator.shapes import Strict, validate
from generator.yamlfile import read_yaml


class LetterSlip(Strict):
    """Who writes to whom, and what for; signatories belong to the paper, not to the country."""

    to: tuple[OfficeId, ...] = Field(min_length=1)
    cc: tuple[OfficeId, ...] = ()
    from_: tuple[OrganisationId, ...] = Field(alias="from", min_length=1)
    place: Line | None = None
    subject: Line
    purpose: ParagraphId
    asks: tuple[RecommendationId, ...] = Field(min_length=1)
    priority_cases: tuple[CaseId, ...] = ()


class Brief(Strict):
    """An order slip. `date` decides who holds an office; `as_of` decides what is known."""

    title: Line
    occasion: OccasionId
    audience: Id
    date: Day
    as_of: Day | None = None
    period: When | None = None
    countries: tuple[CountryId, ...] = Field(min_length=1)
    region: RegionId | None = None
    themes: tuple[ThemeId, ...] = Field(min_length=1)
    language: Id
    include: tuple[AnyId, ...] = ()
    exclude: tuple[AnyId, ...] = ()
    authors: tuple[OrganisationId, ...] = Field(min_length=1)
    documents: tuple[Id, ...] | None = None
    letter: LetterSlip | None = None


def read_brief(path: Path, shown: Path) -> Brief:
    """Return the order slip in a file, or raise every problem with it."""
    raw = read_yaml(path, shown)
    brief = validate(Brief, raw, f"brief {path.stem!r}")
    if isinstance(brief, list):
        raise BriefError(*brief)
    if "letter" in (brief.documents or ()) and brief.letter is None:
        message = f"brief {path.stem!r} orders a letter, but has no 'letter' part"
        raise BriefError(Problem(message, raw.place, "add 'letter:' with to, from and asks"))
    return brief


def wanted_by(brief: Brief) -> Wanted:
    """Return what has to be read for a brief."""
    ids = (*brief.include, *brief.exclude)
    return Wanted(tuple(brief.countries), brief.region, tuple(brief.themes), ids)
