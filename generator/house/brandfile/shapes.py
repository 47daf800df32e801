"""The parts of the brand.yml standard, and what each may say; any of them may be missing.

What is typed `Any` belongs to other tools: it is known, so that a misspelt key is not taken for it.
"""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, PlainValidator, model_validator

from generator.facts.fields import Line
from generator.house.brandfile.looks import read_switches
from generator.house.brandfile.measures import (
    Leading,
    Margin,
    Side,
    Size,
    Slopes,
    Weight,
    Weights,
)
from generator.yamlfile import Mapping, Scalar
from generator.yamlfile.models import Strict


class Part(Strict):
    """A part of the file; a key with nothing after it is as if it were not there."""

    @model_validator(mode="before")
    @classmethod
    def _without_empty(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: said for key, said in value.items() if said != ""}
        return value


class Open(Part):
    """A part in which other tools keep what is theirs."""

    model_config = ConfigDict(extra="ignore")


def _short(key: str) -> BeforeValidator:
    """Return the reader of a part that may be typed as a text alone: what its `key` says."""

    def read(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(read)


def _colour(value: Any) -> Any:
    """Return a colour as it was typed: of two, the one for a light ground, such as paper."""
    if isinstance(value, Mapping) and value and value.keys() <= {"light", "dark"}:
        value = value.get("light")
    if value is not None and not isinstance(value, str):
        raise ValueError('write a colour, such as "#0b4f6c", or two: {light: …, dark: …}')
    return value


def _one_of(*known: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in known:
            raise ValueError("this must be " + " or ".join(known))
        return str(value)

    return read


Colour = Annotated[Scalar | None, PlainValidator(_colour)]
Source = Annotated[str, PlainValidator(_one_of("file", "google", "bunny", "system"))]


# Colours ------------------------------------------------------------------------------------------


class Palette(Part):
    """Colours by the names the house gives them, and by what they are for."""

    palette: dict[str, Colour] = Field(default_factory=dict)
    foreground: Colour = None
    background: Colour = None
    primary: Colour = None
    secondary: Colour = None
    tertiary: Colour = None
    success: Colour = None
    info: Colour = None
    warning: Colour = None
    danger: Colour = None
    light: Colour = None
    dark: Colour = None


# Logos --------------------------------------------------------------------------------------------


class Picture(Part):
    """A picture, and what it says to whoever cannot see it."""

    path: Line
    alt: Line | None = None


class Variants(Part):
    """A picture, or one for light ground and one for dark."""

    path: Line | None = None
    alt: Line | None = None
    light: Annotated[Picture, _short("path")] | None = None
    dark: Annotated[Picture, _short("path")] | None = None


class Logos(Variants):
    """The logo in up to three sizes, each a file or the name of one of the `images`."""

    images: dict[str, Annotated[Picture, _short("path")]] = Field(default_factory=dict)
    small: Annotated[Variants, _short("path")] | None = None
    medium: Annotated[Variants, _short("path")] | None = None
    large: Annotated[Variants, _short("path")] | None = None


# Type ---------------------------------------------------------------------------------------------


class FontFile(Part):
    """One face of a family."""

    path: Line
    weight: Weights = ()
    style: Slopes = ("normal",)


class Font(Part):
    """One family, and where it comes from."""

    family: Line
    source: Source | None = None
    files: tuple[Annotated[FontFile, _short("path")], ...] = ()
    weight: Weights = ()
    style: Slopes = ()
    display: Any = None
    version: Any = None
    url: Any = None


class Base(Part):
    """How text is set."""

    family: Line | None = None
    size: Size | None = None
    leading: Leading | None = Field(default=None, alias="line-height")
    weight: Weight | None = None
    color: Colour = None
    background: Colour = Field(default=None, alias="background-color")


class Headings(Part):
    """How headings are set."""

    family: Line | None = None
    leading: Leading | None = Field(default=None, alias="line-height")
    weight: Weight | None = None
    style: Slopes = ()
    color: Colour = None


class Link(Part):
    """How addresses and references are set."""

    family: Any = None
    weight: Weight | None = None
    color: Colour = None
    background: Any = Field(default=None, alias="background-color")
    decoration: Any = None


class Code(Part):
    """How code is set; papers have none."""

    family: Any = None
    size: Any = None
    leading: Any = Field(default=None, alias="line-height")
    weight: Any = None
    style: Any = None
    color: Any = None
    background: Any = Field(default=None, alias="background-color")


class Typography(Part):
    """The families, and what each is for."""

    fonts: tuple[Font, ...] = ()
    base: Annotated[Base, _short("family")] = Base()
    headings: Annotated[Headings, _short("family")] = Headings()
    link: Annotated[Link, _short("family")] = Link()
    monospace: Annotated[Code, _short("family")] | None = None
    inline: Annotated[Code, _short("family")] | None = Field(default=None, alias="monospace-inline")
    block: Annotated[Code, _short("family")] | None = Field(default=None, alias="monospace-block")


# The sheet ----------------------------------------------------------------------------------------


class Paper(Part):
    """The sheet, in millimetres."""

    width: Side | None = None
    height: Side | None = None


class Margins(Part):
    """What is left free around the text, in millimetres."""

    top: Margin | None = None
    right: Margin | None = None
    bottom: Margin | None = None
    left: Margin | None = None


class Form(Part):
    """How one form of paper is set, where that is not as papers are."""

    size: Size | None = None
    leading: Leading | None = Field(default=None, alias="line-height")
    margins: Margins = Margins()
    hang: Margin | None = None


class Briefing(Part):
    """What the standard has no words for: the sheet, its margins, and other forms."""

    paper: Paper = Paper()
    margins: Margins = Margins()
    hang: Margin | None = None
    letter: Form = Form()
    sheet: Form | None = None
    speech: Form | None = None
    looks: Annotated[Mapping | None, PlainValidator(read_switches)] = None


class Defaults(Open):
    """What each tool keeps for itself: ours is `briefing`."""

    briefing: Briefing = Briefing()


class Name(Part):
    """What the house is called."""

    full: Line | None = None
    short: Line | None = None


class Meta(Open):
    """Who it is."""

    name: Annotated[Name, _short("full")] = Name()
    link: Any = None


class BrandFile(Open):
    """The whole file."""

    meta: Meta = Meta()
    logo: Annotated[Logos, _short("path")] | None = None
    color: Palette = Palette()
    typography: Typography = Typography()
    defaults: Defaults = Defaults()
