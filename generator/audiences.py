"""Read an audience's profile: the switches that make one set of facts fit one kind of reader."""

from enum import StrEnum
from pathlib import Path

from pydantic import Field, field_validator

from generator.errors import BriefError
from generator.facts.fields import Flag, Id, Line, ScopeField
from generator.facts.vocabulary import Scope
from generator.formats import Format
from generator.shapes import Strict, validate
from generator.yamlfile import read_yaml


class Depth(StrEnum):
    """How much of a fact is printed: its line, its short text or its full one."""

    LINE = "line"
    SHORT = "short"
    FULL = "full"


class Cases(StrEnum):
    """Which cases a paper tells."""

    PRIORITY = "priority"
    ALL = "all"


class Order(StrEnum):
    """What the chapters of a paper are: countries or themes."""

    COUNTRY = "country"
    THEME = "theme"


class Audience(Strict):
    """A profile. `reach` is how far the paper will travel: the gate lets nothing narrower pass."""

    title: Line
    """What the audience is called."""
    reach: ScopeField
    """How far the papers will travel: nothing of a narrower scope goes in."""
    documents: tuple[Id, ...] = Field(min_length=1)
    """The documents made unless a brief says otherwise."""
    outputs: tuple[Format, ...] = (Format.PDF, Format.DOCX)
    """The formats they are made in."""
    visited: Depth = Depth.FULL
    """How much is told of the countries of the brief."""
    rest: Depth = Depth.SHORT
    """How much is told of the rest of the region."""
    cases: Cases = Cases.ALL
    """Which cases are told: all, or those of priority 1 alone."""
    order: Order = Order.COUNTRY
    """What the chapters of a paper are: countries, or themes with the countries inside."""
    positive_first: Flag = False
    """Whether a chapter opens with the steps forward that were taken."""

    @field_validator("reach")
    @classmethod
    def _reaches_somebody(cls, reach: Scope) -> Scope:
        """Refuse a reach of never: nothing is narrower, so everything would pass."""
        if reach is Scope.NEVER:
            raise ValueError(
                "this must be internal, partners, official or public; with never, all would pass"
            )
        return reach


def read_audience(path: Path, shown: Path) -> Audience:
    """Return the profile in a file, or raise every problem with it."""
    raw = read_yaml(path, shown)
    audience = validate(Audience, raw, f"audience {path.parent.name!r}")
    if isinstance(audience, list):
        raise BriefError(*audience)
    return audience
