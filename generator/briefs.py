"""Read an order slip: what paper is wanted, for whom, on what occasion."""

import datetime
from collections.abc import Iterable
from pathlib import Path

from pydantic import Field, field_validator

from generator.errors import BriefError, Place, Problem
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

LANGUAGES = ("en",)  # the languages that our fixed words are written in
LETTER = "letter"


class LetterSlip(Strict):
    """Who writes to whom, and what for; signatories belong to the paper, not to the country."""

    to: tuple[OfficeId, ...] = Field(min_length=1)
    cc: tuple[OfficeId, ...] = ()
    from_: tuple[OrganisationId, ...] = Field(alias="from", min_length=1)
    place: Line | None = None
    subject: Line
    purpose: ParagraphId
    asks: tuple[RecommendationId, ...] = Field(min_length=1, max_length=9)
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
    authors: tuple[OrganisationId, ...] = ()
    documents: tuple[Id, ...] | None = None
    letter: LetterSlip | None = None

    @field_validator("countries", "themes", "documents", "authors")
    @classmethod
    def _each_once(cls, value: tuple[str, ...] | None) -> tuple[str, ...] | None:
        twice = [name for name in value or () if (value or ()).count(name) > 1]
        if twice:
            raise ValueError(f"{str(twice[0])!r} stands here twice")
        return value

    @property
    def knows_until(self) -> datetime.date:
        """The day whose knowledge the papers rest on."""
        return self.as_of or self.date


def read_brief(path: Path, shown: Path) -> Brief:
    """Return the order slip in a file, or raise every problem with it."""
    raw = read_yaml(path, shown)
    brief = validate(Brief, raw, f"brief {path.stem!r}")
    if isinstance(brief, list):
        raise BriefError(*brief)
    if brief.language not in LANGUAGES:
        message = f"papers cannot be written in {str(brief.language)!r} yet"
        hint = "known: " + ", ".join(LANGUAGES)
        raise BriefError(Problem(message, brief.language.place, hint, "unknown-language"))
    return brief


def refuse_missing_letter(brief: Brief, documents: Iterable[str]) -> None:
    """Raise if a letter is among the documents, and the brief does not say who writes to whom."""
    if LETTER in documents and brief.letter is None:
        file = brief.occasion.place.file
        message = f"brief {file.stem!r} orders a letter, but has no 'letter' part"
        hint = "add 'letter:' with to, from, subject, purpose and asks"
        raise BriefError(Problem(message, Place(file, 1, 1), hint, "no-letter"))


def wanted_by(brief: Brief) -> Wanted:
    """Return what has to be read for a brief."""
    ids = (*brief.include, *brief.exclude)
    return Wanted(tuple(brief.countries), brief.region, tuple(brief.themes), ids)
