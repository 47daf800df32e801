"""Read `_brand.yml`, the brand.yml standard, into a brand."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.errors import BriefError, Place, Problem, near, raise_any
from generator.house.assets import read_asset
from generator.house.brandfile.shapes import (
    BrandFile,
    Briefing,
    Font,
    Form,
    LogoFile,
    Margins,
    Palette,
    Paper,
    Typography,
)
from generator.paper.brand import Brand, Colours, Face, Logo, Page, Typesetting
from generator.paper.fontfile import is_whole
from generator.yamlfile import Mapping, place_at, read_yaml
from generator.yamlfile.models import validate

_FONTS = (b"\x00\x01\x00\x00\x00", b"OTTO\x00", b"true\x00")  # how TrueType and OpenType begin
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_USES = ("foreground", "background", "primary", "secondary", "light", "tertiary")
_FORMS = ("letter", "sheet", "speech")
_NARROWEST, _LOWEST = 80, 100  # millimetres for text; less holds no table and no address


def read_brand(path: Path, shown: Path, css: str) -> Brand:
    """Return the look a `_brand.yml` describes; its fonts lie beside it."""
    raw = read_yaml(path, shown)
    file = validate(BrandFile, raw, "the brand")
    if isinstance(file, list):
        raise BriefError(*file)
    raise_any(_problems_in(file, raw, path.parent))
    briefing = file.defaults.briefing
    sheet = briefing.paper
    return Brand(
        colours=Colours(*(_colour(file.color, use) for use in _USES)),
        text_family=file.typography.base.family,
        heading_family=file.typography.headings.family,
        text_size=file.typography.base.size,
        leading=file.typography.base.leading,
        page=_page(sheet, briefing.margins, briefing.hang),
        letter=_set(briefing.letter, sheet),
        sheet=_set(briefing.sheet, sheet) if briefing.sheet else None,
        speech=_set(briefing.speech, sheet) if briefing.speech else None,
        faces=tuple(_faces(file.typography.fonts, path.parent)),
        css=css,
        logo=_logo(file.logo.medium, path.parent, shown.parent),
    )


def _logo(file: LogoFile | None, folder: Path, shown: Path) -> Logo | None:
    if file is None:
        return None
    return Logo(read_asset(folder / file.path, shown / file.path), file.alt)


def _set(form: Form, sheet: Paper) -> Typesetting:
    return Typesetting(form.size, form.leading, _page(sheet, form.margins, form.hang))


def _page(sheet: Paper, margins: Margins, hang: float) -> Page:
    edges = (margins.top, margins.right, margins.bottom, margins.left)
    return Page(sheet.width, sheet.height, *edges, hang)


def _colour(palette: Palette, use: str) -> str:
    name: str = getattr(palette, use)
    return palette.palette.get(name, name)


def _faces(fonts: tuple[Font, ...], folder: Path) -> Iterator[Face]:
    for font in fonts:
        for file in font.files:
            data = (folder / file.path).read_bytes()
            yield Face(font.family, int(file.weight), file.style == "italic", data)


# What the shapes cannot know ----------------------------------------------------------------------


def _problems_in(file: BrandFile, raw: Mapping, folder: Path) -> Iterator[Problem]:
    yield from _uncoloured(file.color, raw)
    yield from _unreadable_fonts(file.typography, raw, folder)
    yield from _unknown_families(file.typography, raw)
    yield from _missing_logo(file.logo.medium, raw, folder)
    yield from _no_room(file, raw)


def _uncoloured(palette: Palette, raw: Mapping) -> Iterator[Problem]:
    path: tuple[str, ...]
    for use in _USES:
        name = getattr(palette, use)
        if not _COLOUR.fullmatch(_colour(palette, use)):
            path, hint = ("color", use), near(name, palette.palette)
            if name in palette.palette:
                path, hint = ("color", "palette", name), ""
            hint = hint or 'write it as "#0b4f6c", or the name of a palette colour'
            yield _problem(f"{name!r} is not a colour", raw, path, hint)


def _unreadable_fonts(typography: Typography, raw: Mapping, folder: Path) -> Iterator[Problem]:
    for number, font in enumerate(typography.fonts):
        for position, file in enumerate(font.files):
            path = ("typography", "fonts", number, "files", position, "path")
            if message := _fault_of_font(folder, file.path):
                hint = "name a .ttf or .otf file that lies beside the brand"
                yield _problem(message, raw, path, hint)


def _fault_of_font(folder: Path, name: str) -> str:
    """Return what is wrong with a font, if anything is."""
    path = (folder / name).resolve()
    if not path.is_file() or not path.is_relative_to(folder.resolve()):
        return f"the font file {name!r} cannot be read"
    data = path.read_bytes()
    if not data.startswith(_FONTS):
        return f"{name!r} is no font that PDF and Word can both embed"
    return "" if is_whole(data) else f"the font file {name!r} is cut short or damaged"


def _unknown_families(typography: Typography, raw: Mapping) -> Iterator[Problem]:
    """Yield the families whose regular face has no file: another would stand in, in silence."""
    known = [
        font.family
        for font in typography.fonts
        if any((file.weight, file.style) == ("400", "normal") for file in font.files)
    ]
    for use, family in (
        ("base", typography.base.family),
        ("headings", typography.headings.family),
    ):
        if family not in known:
            message = f"no file of the family {family!r} is named under 'fonts'"
            hint = near(family, known) or "name its files there, or use " + " or ".join(known)
            yield _problem(message, raw, ["typography", use, "family"], hint)


def _missing_logo(file: LogoFile | None, raw: Mapping, folder: Path) -> Iterator[Problem]:
    if file and not (folder / file.path).is_file():
        hint = "name a PNG or JPEG file that lies beside the brand"
        message = f"the picture {file.path!r} is not there"
        yield _problem(message, raw, ["logo", "medium", "path"], hint)


def _no_room(file: BrandFile, raw: Mapping) -> Iterator[Problem]:
    briefing, path = file.defaults.briefing, ["defaults", "briefing"]
    yield from _crowded(briefing.paper, briefing, raw, path)
    for name in _FORMS:
        if form := getattr(briefing, name):
            yield from _crowded(briefing.paper, form, raw, [*path, name])


def _crowded(
    paper: Paper, form: Briefing | Form, raw: Mapping, path: Sequence[str]
) -> Iterator[Problem]:
    margins = form.margins
    width = paper.width - margins.left - margins.right
    height = paper.height - margins.top - margins.bottom
    if width < _NARROWEST or height < _LOWEST:
        message = f"the margins leave {width:g} by {height:g} millimetres for text"
        hint = f"leave {_NARROWEST} by {_LOWEST} or more"
        yield _problem(message, raw, [*path, "margins"], hint)
    if form.hang > margins.left:
        message = "titles would hang over the edge of the sheet"
        yield _problem(message, raw, [*path, "hang"], "make 'hang' less than the left margin")


def _problem(message: str, raw: Mapping, path: Sequence[str | int], hint: str) -> Problem:
    place: Place = place_at(raw, path, raw.place)
    return Problem(message, place, hint, code="brand")
