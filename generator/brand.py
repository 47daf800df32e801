"""How papers look: colours, type and page, as every writer needs them."""

from dataclasses import dataclass, replace
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Colours:
    """Six colours as `#rrggbb`."""

    ink: str
    paper: str
    accent: str
    quiet: str  # running heads, captions, notes
    line: str  # hairlines
    tint: str  # the ground of a box


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: a family in one weight (400 or 700), upright or italic."""

    family: str
    weight: int
    italic: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet, in millimetres."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float


@dataclass(frozen=True, slots=True)
class Brand:
    """One look for all formats.

    Sizes are in points; `leading` is line height over type size. `css` is the style sheet of the
    HTML and PDF writers, which reads the rest as custom properties (`--accent`, `--text-family`).
    """

    colours: Colours
    text_family: str
    heading_family: str
    text_size: float
    leading: float
    page: Page
    faces: tuple[Face, ...]
    css: str

    def fingerprint(self) -> str:
        """Return a hash that changes when anything of the look does."""
        digest = sha256(repr(replace(self, faces=())).encode())
        for face in self.faces:
            digest.update(f"{face.family} {face.weight} {face.italic}".encode() + face.data)
        return digest.hexdigest()
