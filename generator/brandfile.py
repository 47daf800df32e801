"""Read `_brand.yml`, the brand.yml standard, into a brand."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from generator.assets import read_asset
from generator.brand import Brand, Colours, Face, Logo, Page, Typesetting
from generator.errors import BriefError, Place, Problem, near
from generator.shapes import Strict, validate
from generator.yamlfile import read_yaml

_FONTS = (b"\x00\x01\x00\x00\x00", b"OTTO\x00", b"true\x00")  # how TrueType and OpenType begin
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def _points(value: Any) -> Any:
    return value.removesuffix("pt") if isinstance(value, str) else value


Points = Annotated[float, BeforeValidator(_points)]


class _Loose(BaseModel):
    """A part of the brand.yml standard: we read what we use and leave the rest to others."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class _Palette(_Loose):
    palette: dict[str, str] = {}
    foreground: str
    background: str
    primary: str
    secondary: str
    light: str
    tertiary: str


class _FontFile(_Loose):
    path: str
    weight: int = 400
    style: Literal["normal", "italic"] = "normal"


class _Font(_Loose):
    family: str
    source: Literal["file"]
    files: tuple[_FontFile, ...]


class _Base(_Loose):
    family: str
    size: Points
    leading: float = Field(alias="line-height")


class _Headings(_Loose):
    family: str


class _Typography(_Loose):
    fonts: tuple[_Font, ...]
    base: _Base
    headings: _Headings


class _Sheet(Strict):
    width: float
    height: float


class _Margins(Strict):
    top: float
    right: float
    bottom: float
    left: float


class _Letter(Strict):
    size: Points
    leading: float = Field(alias="line-height")
    margins: _Margins


class _Briefing(Strict):
    paper: _Sheet
    margins: _Margins
    hang: float = 0
    letter: _Letter


class _Defaults(_Loose):
    briefing: _Briefing


class _LogoFile(_Loose):
    path: str
    alt: str


class _Logos(_Loose):
    medium: _LogoFile | None = None


class _BrandFile(_Loose):
    logo: _Logos = _Logos()
    color: _Palette
    typography: _Typography
    defaults: _Defaults


def read_brand(path: Path, shown: Path, css: str) -> Brand:
    """Return the look a `_brand.yml` describes; its fonts lie beside it."""
    raw = read_yaml(path, shown)
    file = validate(_BrandFile, raw, "the brand")
    if isinstance(file, list):
        raise BriefError(*file)
    briefing = file.defaults.briefing
    letter = briefing.letter
    return Brand(
        colours=_colours(file.color, raw.place),
        text_family=file.typography.base.family,
        heading_family=file.typography.headings.family,
        text_size=file.typography.base.size,
        leading=file.typography.base.leading,
        page=_page(briefing.paper, briefing.margins, briefing.hang),
        letter=Typesetting(letter.size, letter.leading, _page(briefing.paper, letter.margins, 0)),
        faces=tuple(_faces(file.typography.fonts, path.parent, raw.place)),
        css=css,
        logo=_logo(file.logo.medium, path.parent, shown.parent),
    )


def _logo(file: _LogoFile | None, folder: Path, shown: Path) -> Logo | None:
    if file is None:
        return None
    return Logo(read_asset(folder / file.path, shown / file.path), file.alt)


def _page(sheet: _Sheet, margins: _Margins, hang: float) -> Page:
    edges = (margins.top, margins.right, margins.bottom, margins.left)
    return Page(sheet.width, sheet.height, *edges, hang)


def _colours(palette: _Palette, place: Place) -> Colours:
    named = [
        palette.foreground,
        palette.background,
        palette.primary,
        palette.secondary,
        palette.light,
        palette.tertiary,
    ]
    colours = [palette.palette.get(name, name) for name in named]
    for name, colour in zip(named, colours, strict=True):
        if not _COLOUR.fullmatch(colour):
            hint = near(name, palette.palette) or "write #rrggbb, or the name of a palette colour"
            raise BriefError(Problem(f"{name!r} is not a colour", place, hint, code="brand"))
    return Colours(*colours)


def _faces(fonts: tuple[_Font, ...], folder: Path, place: Place) -> Iterator[Face]:
    for font in fonts:
        for file in font.files:
            data = _font(folder, file.path, place)
            yield Face(font.family, file.weight, file.style == "italic", data)


def _font(folder: Path, name: str, place: Place) -> bytes:
    path = (folder / name).resolve()
    message = f"the font file {name!r} cannot be read"
    if path.is_file() and path.is_relative_to(folder.resolve()):
        data = path.read_bytes()
        if data.startswith(_FONTS):
            return data
        message = f"{name!r} is no font that PDF and Word can both embed"
    hint = "name a .ttf or .otf file that lies beside the brand"
    raise BriefError(Problem(message, place, hint, code="brand"))
