"""The parts of `_brand.yml` that we read, and what each may say."""

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from generator.facts.fields import Line
from generator.yamlfile.models import Strict


def _between(least: float, most: float, example: str) -> Callable[[Any], float]:
    """Return the reader of a number in a range; `example` shows how it is typed."""

    def read(value: Any) -> float:
        try:
            number = Decimal(str(value).removesuffix("pt"))
        except InvalidOperation:
            raise ValueError(f"this must be a number, such as {example}") from None
        if not least <= number <= Decimal(most):
            raise ValueError(f"this must be from {least:g} to {most:g}, such as {example}")
        return float(number)

    return read


def _one_of(*known: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in known:
            raise ValueError("this must be " + " or ".join(known))
        return str(value)

    return read


def _words(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("say it in words, for whoever cannot see the picture")
    return value.strip()


def _file(value: Any) -> str:
    if not isinstance(value, str) or value.startswith("/") or re.search(r"\.\.|[:\\]", value):
        raise ValueError("name a file that lies beside the brand or in a folder there")
    return value


Points = Annotated[float, BeforeValidator(_between(6, 24, "10.5pt"))]
Leading = Annotated[float, BeforeValidator(_between(1, 3, "1.38"))]
Side = Annotated[float, BeforeValidator(_between(100, 1200, "210, in millimetres"))]
Margin = Annotated[float, BeforeValidator(_between(0, 400, "25, in millimetres"))]
File = Annotated[str, BeforeValidator(_file)]
Weight = Annotated[str, BeforeValidator(_one_of("400", "700"))]
Slope = Annotated[str, BeforeValidator(_one_of("normal", "italic"))]


class _Loose(BaseModel):
    """A part of the brand.yml standard: we read what we use and leave the rest to others."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Palette(_Loose):
    """The colours, each as `#rrggbb` or by a name in `palette`."""

    palette: dict[str, str] = {}
    foreground: Line
    background: Line
    primary: Line
    secondary: Line
    light: Line
    tertiary: Line


class FontFile(_Loose):
    """One face of a family."""

    path: File
    weight: Weight = "400"
    style: Slope = "normal"


class Font(_Loose):
    """One family, in the files that lie beside the brand."""

    family: Line
    source: Annotated[str, BeforeValidator(_one_of("file"))]
    files: tuple[FontFile, ...]


class Base(_Loose):
    """How text is set."""

    family: Line
    size: Points
    leading: Leading = Field(alias="line-height")


class Headings(_Loose):
    """How headings are set."""

    family: Line


class Typography(_Loose):
    """The families, and what each is for."""

    fonts: tuple[Font, ...]
    base: Base
    headings: Headings


class Paper(Strict):
    """The sheet, in millimetres."""

    width: Side
    height: Side


class Margins(Strict):
    """What is left free around the text, in millimetres."""

    top: Margin
    right: Margin
    bottom: Margin
    left: Margin


class Form(Strict):
    """How one form of paper is set, where that is not as papers are."""

    size: Points
    leading: Leading = Field(alias="line-height")
    margins: Margins
    hang: Margin = 0


class Briefing(Strict):
    """What the standard has no words for: the sheet, its margins, and other forms."""

    paper: Paper
    margins: Margins
    hang: Margin = 0
    letter: Form
    sheet: Form | None = None
    speech: Form | None = None


class _Defaults(_Loose):
    briefing: Briefing


class LogoFile(_Loose):
    """A picture, and what it says to whoever cannot see it."""

    path: File
    alt: Annotated[str, BeforeValidator(_words)]


class _Logos(_Loose):
    medium: LogoFile | None = None


class BrandFile(_Loose):
    """The whole file."""

    logo: _Logos = _Logos()
    color: Palette
    typography: Typography
    defaults: _Defaults
