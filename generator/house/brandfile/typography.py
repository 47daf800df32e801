"""What `typography` may say: fonts and where they come from, and what each is for.

What is typed `Any` belongs to other tools: it is known, so that a misspelt key is not taken for it.
"""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from generator.facts.fields import Line
from generator.house.brandfile.measures import Leading, Size, Slopes, Weight, Weights
from generator.house.brandfile.parts import Colour, Part, short


def _one_of(*known: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in known:
            raise ValueError("this must be " + " or ".join(known))
        return str(value)

    return read


Source = Annotated[str, PlainValidator(_one_of("file", "google", "bunny", "system"))]


class FontFile(Part):
    """One face of a family."""

    path: Line
    weight: Weights = ()
    style: Slopes = ("normal",)


class Font(Part):
    """One family, and where it comes from."""

    family: Line
    source: Source | None = None
    files: tuple[Annotated[FontFile, short("path")], ...] = ()
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
    base: Annotated[Base, short("family")] = Base()
    headings: Annotated[Headings, short("family")] = Headings()
    link: Annotated[Link, short("family")] = Link()
    monospace: Annotated[Code, short("family")] | None = None
    inline: Annotated[Code, short("family")] | None = Field(default=None, alias="monospace-inline")
    block: Annotated[Code, short("family")] | None = Field(default=None, alias="monospace-block")
