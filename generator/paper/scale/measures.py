"""What a scale is made of: measures with their units and bounds, inks, rules, ways of standing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Annotated, Any, get_args, get_type_hints


class Unit(Enum):
    """What a number counts."""

    EM = auto()  # the size of the letters around
    TEXT = auto()  # the size of the text, wherever it stands
    LINE = auto()  # one line of text
    TIMES = auto()  # the size of the letters themselves
    POINT = auto()
    MILLIMETRE = auto()


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number counts, and the least and the most that it can sensibly be."""

    unit: Unit
    least: float
    most: float


Size = Annotated[float, Measure(Unit.EM, 0.5, 5)]
NoteSize = Annotated[float, Measure(Unit.TEXT, 0.5, 1.5)]
Leading = Annotated[float, Measure(Unit.TIMES, 0.9, 3)]
Space = Annotated[float, Measure(Unit.LINE, 0, 6)]
Gap = Annotated[float, Measure(Unit.EM, 0, 3)]
Indent = Annotated[float, Measure(Unit.EM, 1, 5)]
Tracking = Annotated[float, Measure(Unit.EM, -0.1, 0.3)]
Thickness = Annotated[float, Measure(Unit.POINT, 0, 6)]
Small = Annotated[float, Measure(Unit.POINT, 5, 14)]
Gutter = Annotated[float, Measure(Unit.POINT, 6, 60)]
Height = Annotated[float, Measure(Unit.MILLIMETRE, 5, 40)]
Raise = Annotated[float, Measure(Unit.MILLIMETRE, 0, 20)]


class Weight(Enum):
    """How heavy letters are."""

    REGULAR = 400
    BOLD = 700


class Use(StrEnum):
    """A colour by what the brand has it for, in the words of the brand.yml standard."""

    INK = "foreground"
    PAPER = "background"
    ACCENT = "primary"
    QUIET = "secondary"
    LINE = "light"
    TINT = "tertiary"


@dataclass(frozen=True, slots=True)
class Shade:
    """A colour by its value, `#rrggbb`."""

    value: str


Ink = Use | Shade


class Align(StrEnum):
    """How the lines of text end."""

    RAGGED = "ragged"
    JUSTIFIED = "justified"


class BoxStyle(StrEnum):
    """What makes a box of paragraphs."""

    TINT = "tint"  # a ground
    HEADED = "headed"  # a ground with a bold rule above
    BAR = "bar"  # a bold rule where lines begin
    FRAME = "frame"  # a fine rule on all sides
    RULES = "rules"  # a bold rule above, a fine one below
    NONE = "none"

    @property
    def grounded(self) -> bool:
        """Return whether the box has a ground of its own."""
        return self in (BoxStyle.TINT, BoxStyle.HEADED)

    @property
    def inset(self) -> bool:
        """Return whether words stand in from both sides."""
        return self in (BoxStyle.TINT, BoxStyle.HEADED, BoxStyle.FRAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line: none if it has no width."""

    width: Thickness = 0.5
    ink: Ink = Use.LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class SpacedRule(Rule):
    """A line, and how far it is from the words."""

    gap: Space


def kinds_in(part: type) -> Mapping[str, Any]:
    """Return by name what a scale or a part of one says, each with its kind of value."""
    return get_type_hints(part, include_extras=True)


def measure_of(kind: Any) -> Measure:
    """Return what a number of some kind counts."""
    return next(each for each in get_args(kind)[1:] if isinstance(each, Measure))
