"""How papers look: colours, type and page, as every writer needs them."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256

from generator.errors import Problem
from generator.paper.document import Form
from generator.paper.scale import Scale
from generator.paper.scale.measures import Ink, Shade, Use
from generator.paper.scale.ours import OURS
from generator.paper.wordtemplate import WordTemplate


@dataclass(frozen=True, slots=True)
class Colours:
    """Six colours as `#rrggbb`."""

    ink: str
    paper: str
    accent: str
    quiet: str  # running heads, captions, notes
    line: str  # hairlines
    tint: str  # the ground of a box

    def of(self, ink: Ink) -> str:
        """Return the colour of an ink."""
        match ink:
            case Shade():
                return ink.value
            case Use.INK:
                return self.ink
            case Use.PAPER:
                return self.paper
            case Use.ACCENT:
                return self.accent
            case Use.QUIET:
                return self.quiet
            case Use.LINE:
                return self.line
            case Use.TINT:
                return self.tint


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: a family in one weight (400 or 700), upright or italic."""

    family: str
    weight: int
    italic: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture of the house, by the name of its file: its bytes, and its size in pixels."""

    name: str
    data: bytes
    width: int
    height: int

    @property
    def ending(self) -> str:
        """The ending of the name of its kind of file."""
        return "png" if self.data.startswith(b"\x89PNG") else "jpeg"


@dataclass(frozen=True, slots=True)
class Logo:
    """The sign of the senders, and what it says to whoever cannot see it."""

    picture: Asset
    alt: str


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet, in millimetres; titles and tables begin by `hang` to the left of the text."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    hang: float = 0


@dataclass(frozen=True, slots=True)
class Typesetting:
    """How text is set: its size in points, line height over type size, and the sheet."""

    text_size: float
    leading: float
    page: Page

    def on_sheet(self, width: float, height: float) -> "Typesetting":
        """Return the same on another sheet, in millimetres."""
        return replace(self, page=replace(self.page, width=width, height=height))


class EmbeddedFonts(StrEnum):
    """How much of its fonts a Word file brings along."""

    FULL = "full"  # every letter they have
    SUBSET = "subset"  # the alphabets of the paper
    NONE = "none"  # nothing: whoever opens the file has them, or sees others


@dataclass(frozen=True, slots=True)
class InWord:
    """What a look says of Word files alone.

    `called` are the styles of the template that stand for ours, by the names of ours.
    """

    fonts: EmbeddedFonts = EmbeddedFonts.SUBSET
    template: WordTemplate | None = None
    called: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Brand:
    """One look for all formats.

    Sizes are in points; `leading` is line height over type size; letters, sheets to leave behind
    and speeches are set otherwise than papers, the latter two if the brand says how. `scale` is
    all else of proportion. `assets` are the pictures that papers at hand show, and `problems` what
    the look has to do without.
    """

    colours: Colours
    text_family: str
    heading_family: str
    text_size: float
    leading: float
    page: Page
    letter: Typesetting
    faces: tuple[Face, ...]
    assets: tuple[Asset, ...] = ()
    logo: Logo | None = None
    sheet: Typesetting | None = None
    speech: Typesetting | None = None
    scale: Scale = OURS
    word: InWord = InWord()
    problems: tuple[Problem, ...] = field(default=(), repr=False)

    def set_for(self, form: Form) -> "Brand":
        """Return the look as one form of paper is set."""
        match form:
            case Form.PAPER:
                return self
            case Form.LETTER:
                look = self._set(self.letter)
            case Form.SHEET:
                look = self._set(self.sheet)
            case Form.SPEECH:
                look = self._set(self.speech)
        return replace(look, scale=self.scale.set_for(form))

    def _set(self, form: Typesetting | None) -> "Brand":
        if form is None:
            return self
        return replace(self, text_size=form.text_size, leading=form.leading, page=form.page)

    def on_sheet(self, width: float, height: float) -> "Brand":
        """Return the look on another sheet, in millimetres, with the margins it has."""
        return replace(
            self,
            page=replace(self.page, width=width, height=height),
            letter=self.letter.on_sheet(width, height),
            sheet=self.sheet and self.sheet.on_sheet(width, height),
            speech=self.speech and self.speech.on_sheet(width, height),
        )

    def asset(self, name: str) -> Asset:
        """Return a picture by its name."""
        return next(asset for asset in self.assets if asset.name == name)

    def fingerprint(self) -> str:
        """Return a hash that changes when anything of the look does."""
        digest = sha256(repr(replace(self, faces=(), assets=())).encode())
        for face in self.faces:
            digest.update(f"{face.family} {face.weight} {face.italic}".encode() + face.data)
        for asset in self.assets:
            digest.update(asset.name.encode() + asset.data)
        return digest.hexdigest()


# A bare sheet: what a look begins from.
PLAIN = Brand(
    colours=Colours("#000000", "#ffffff", "#000000", "#000000", "#000000", "#ffffff"),
    text_family="serif",
    heading_family="sans-serif",
    text_size=11,
    leading=1.3,
    page=Page(210, 297, 25, 25, 25, 25),
    letter=Typesetting(11, 1.3, Page(210, 297, 25, 25, 25, 25)),
    faces=(),
)
