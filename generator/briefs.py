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
    """The offices it is written to; their holders are found for the letter's date."""
    cc: tuple[OfficeId, ...] = ()
    """The offices that get a copy."""
    from_: tuple[OrganisationId, ...] = Field(alias="from", min_length=1)
    """The organisations that sign it."""
    place: Line | None = None
    """Where it is written."""
    subject: Line
    """The line above the greeting."""
    purpose: ParagraphId
    """The paragraph that says why we write."""
    asks: tuple[RecommendationId, ...] = Field(min_length=1, max_length=9)
    """What we ask, in order."""
    priority_cases: tuple[CaseId, ...] = ()
    """The cases that the letter names."""


class Brief(Strict):
    """An order slip. `date` decides who holds an office; `as_of` decides what is known."""

    title: Line
    """The title of the paper."""
    occasion: OccasionId
    """What the papers are written for."""
    audience: Id
    """Whom they are for: a folder of templates with an audience.yaml."""
    date: Day
    """The day printed on them; it decides who holds an office."""
    as_of: Day | None = None
    """What was known on this day goes in; the date, unless it is said."""
    period: When | None = None
    """The time the papers look at; older facts come in only by include."""
    countries: tuple[CountryId, ...] = Field(min_length=1)
    """The countries told in full."""
    region: RegionId | None = None
    """The region whose other countries are told in short."""
    themes: tuple[ThemeId, ...] = Field(min_length=1)
    """The themes, in order."""
    language: Id
    """The language they are written in, such as en."""
    include: tuple[AnyId, ...] = ()
    """Facts that go in although they would not by themselves."""
    exclude: tuple[AnyId, ...] = ()
    """Facts that stay out."""
    authors: tuple[OrganisationId, ...] = ()
    """The organisations that put out the papers."""
    documents: tuple[Id, ...] | None = None
    """The documents to make, if they are not the usual ones of the audience."""
    letter: LetterSlip | None = None
    """Who writes to whom, and what for, if a letter is among the documents."""

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
