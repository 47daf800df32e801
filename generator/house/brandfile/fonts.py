"""Choose the families of a `_brand.yml` and their faces: a regular and a bold one, in two slopes.

Word knows no other weights than these two. A family's regular face is the file nearest to the
weight that is asked of it, its bold face the heavier one nearest to what is asked of headings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.house.brandfile.findings import Tell
from generator.house.brandfile.fontfiles import Cut, Family, read_family
from generator.house.brandfile.fontlacks import Asked, told_of_lacking
from generator.house.brandfile.typography import Typography
from generator.paper.brand import Brand, Face
from generator.yamlfile import Mapping, place_at

HEAVY = 550  # from here on, a weight is set bold
_REGULAR, _BOLD = 400, 700
_Wanted = tuple[tuple[str, int | None], ...]  # families, each with the weight its use is to have


@dataclass(frozen=True, slots=True)
class Fonts:
    """The families of a look, and all its faces."""

    text: str
    headings: str
    faces: tuple[Face, ...]


def read_fonts(
    typography: Typography, raw: Mapping, folder: Path, under: Brand, tell: Tell
) -> Fonts:
    """Return the fonts of a look: the file's own, and behind them those of the look under it."""
    base, headings = typography.base, typography.headings
    own = {family.name: family for family in _families(typography, raw, folder, tell)}
    at_hand = [family for family in own.values() if family.at_hand]
    known = {family.name for family in at_hand} | {face.family for face in under.faces}
    text = base.family if base.family in known else under.text_family
    title = headings.family if headings.family in known else under.heading_family
    for problem in told_of_lacking(own, tuple(_asked(typography, raw, text, title)), known):
        tell(problem)
    wanted = ((text, base.weight), (title, headings.weight))
    faces = [face for family in at_hand for face in _faces(family, _weights(family.name, wanted))]
    names = {face.family for face in faces}
    return Fonts(text, title, (*faces, *(face for face in under.faces if face.family not in names)))


def _asked(typography: Typography, raw: Mapping, text: str, title: str) -> Iterator[Asked]:
    uses = (
        ("base", "text", typography.base.family, text),
        ("headings", "headings", typography.headings.family, title),
    )
    for key, use, family, set_in in uses:
        if family:
            place = place_at(raw, ("typography", key, "family"), raw.place)
            yield Asked(use, family, place, set_in)


def _families(typography: Typography, raw: Mapping, folder: Path, tell: Tell) -> Iterator[Family]:
    for number, font in enumerate(typography.fonts):
        path = ("typography", "fonts", number)
        place = place_at(raw, (*path, "family"), raw.place)
        files = [
            place_at(raw, (*path, "files", position, "path"), raw.place)
            for position in range(len(font.files))
        ]
        yield read_family(font, place, files, folder, tell)


def _weights(family: str, wanted: _Wanted) -> tuple[int, int]:
    """Return the weights that a family's regular and bold faces should have."""
    weights = [weight for name, weight in wanted if name == family and weight]
    light = [weight for weight in weights if weight < HEAVY]
    heavy = [weight for weight in weights if weight >= HEAVY]
    return (light or [_REGULAR])[0], (heavy or [_BOLD])[-1]


def _faces(family: Family, wanted: tuple[int, int]) -> Iterator[Face]:
    """Yield the faces of a family, in the order of its files."""
    upright, slanted = (
        [cut for cut in family.cuts if cut.italic is italic] for italic in (False, True)
    )
    roles = {**_roles(upright, upright, wanted), **_roles(slanted, upright, wanted)}
    for cut in family.cuts:
        if cut in roles:
            yield Face(family.name, roles.pop(cut), cut.italic, cut.data)


def _roles(cuts: list[Cut], upright: list[Cut], wanted: tuple[int, int]) -> dict[Cut, int]:
    """Return which files of a slope are set as regular and as bold: italics may be bold alone."""
    light = [cut for cut in cuts if cut.weight < HEAVY]
    regular = _nearest(light if light or cuts is not upright else cuts, wanted[0])
    floor = regular.weight if regular else 0
    bold = _nearest([cut for cut in cuts if cut.weight > floor], wanted[1])
    return {cut: role for cut, role in ((regular, _REGULAR), (bold, _BOLD)) if cut}


def _nearest(cuts: list[Cut], weight: int) -> Cut | None:
    return min(cuts, key=lambda cut: abs(cut.weight - weight), default=None)
