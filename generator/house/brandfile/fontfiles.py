"""Read the files of a font family: each must be one that PDF and Word can both embed.

What is to be fetched, or is not there, is no fault of the file that names it: it is lacking.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import BriefError, Place, near
from generator.house.brandfile.beside import lack_of, on_web
from generator.house.brandfile.findings import Tell, error
from generator.house.brandfile.typography import Font, FontFile
from generator.house.files import UnusableError, read_file
from generator.paper.fontfile import is_variable, refuse_damaged, weight_of

_FONTS = (b"\x00\x01\x00\x00\x00", b"OTTO\x00", b"true\x00")  # how TrueType and OpenType begin
_MOST_MEGABYTES = 40  # the fonts of Chinese, the largest, have half of it
_SOURCES = {
    "google": "it is from Google Fonts, and nothing is fetched",
    "bunny": "it is from Bunny Fonts, and nothing is fetched",
    "system": "it is installed on some machines only",
}


@dataclass(frozen=True, slots=True)
class Cut:
    """One file of a family: how heavy it is, upright or italic."""

    weight: int
    italic: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Lack:
    """Why a family, or a file of it, cannot be used."""

    reason: str
    place: Place
    near: str = ""
    elsewhere: bool = False  # meant to be fetched or installed: of no interest to unused families
    told: bool = False  # as an error


@dataclass(frozen=True, slots=True)
class Family:
    """A family with the files of it that are at hand, and what is lacking."""

    name: str
    cuts: tuple[Cut, ...]
    lacks: tuple[Lack, ...]

    @property
    def at_hand(self) -> bool:
        """Whether text can be set in it: italics alone are no family."""
        return not all(cut.italic for cut in self.cuts)


def read_family(font: Font, place: Place, places: list[Place], folder: Path, tell: Tell) -> Family:
    """Return a family; `places` says where each of its files is named."""
    if not font.files:
        reason = _SOURCES.get(font.source or "system", "no file of it is named")
        return Family(font.family, (), (Lack(reason, place, elsewhere=True),))
    read = [
        _read(file, where, folder, tell) for file, where in zip(font.files, places, strict=True)
    ]
    cuts = tuple(each for each in read if isinstance(each, Cut))
    lacks = [each for each in read if isinstance(each, Lack)]
    if cuts and all(cut.italic for cut in cuts):
        lacks.append(Lack("it has italics only", place, elsewhere=True))
    return Family(font.family, cuts, tuple(lacks))


def _read(file: FontFile, place: Place, folder: Path, tell: Tell) -> Cut | Lack:
    if lack := lack_of(file.path, folder):
        like = near(Path(file.path).stem, _names(folder))
        return Lack(f"{file.path!r} {lack}", place, like, elsewhere=on_web(file.path))
    try:
        return _cut(file, read_file(folder / file.path, folder, _MOST_MEGABYTES), place)
    except OSError as refused:
        fault, hint = f"cannot be read: {refused.strerror}", "put the font itself there"
    except UnusableError as unusable:
        fault, hint = f"cannot be used: {unusable.fault}", unusable.remedy
    except BriefError:
        fault, hint = "is cut short or damaged", "put it there anew, as it comes from its makers"
    tell(error(f"the font file {file.path!r} {fault}", place, hint))
    return Lack("it cannot be used", place, told=True)


def _cut(file: FontFile, data: bytes, place: Place) -> Cut | Lack:
    """Return a font; a damaged one is refused here, where it is named, and not while it is used."""
    if not data.startswith(_FONTS):
        return Lack(f"{file.path!r} is no font that PDF and Word can both embed", place)
    refuse_damaged(data)
    if is_variable(data):
        return Lack(f"{file.path!r} holds all weights at once, and Word needs a file each", place)
    weight = file.weight[0] if len(file.weight) == 1 else weight_of(data)
    return Cut(weight, "normal" not in file.style, data)


def _names(folder: Path) -> Iterator[str]:
    """Return what the fonts are called that lie beside a brand."""
    return (path.stem for path in folder.rglob("*.[ot]tf"))
