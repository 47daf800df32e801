"""What a Word style is made of: letters, lines, edges.

Sizes are multiples of the brand's text size, as in the scale; the space before and after a
paragraph is a part of one line of text; other lengths are points. What is not said is as in the
style that this one is based on.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from generator.paper.scale.measures import Align, Ink, SpacedRule, Weight
from generator.paper.scale.parts import Style, Text
from generator.writers.docx.measures import distance
from generator.writers.docx.numbering import Place

_Said = TypeVar("_Said")


class Family(StrEnum):
    """A font of the brand, by its place in the theme."""

    TEXT = "minor"
    HEADING = "major"


class Side(StrEnum):
    """An edge of a paragraph, in the order of the schema."""

    TOP = "top"
    LEFT = "left"
    BOTTOM = "bottom"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Edge:
    """A line beside a paragraph: its width, and its distance from the words."""

    side: Side
    width: float
    distance: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look."""

    family: Family | None = None
    size: float | None = None
    weight: Weight | None = None
    italic: bool = False
    ink: Ink | None = None
    raised: bool = False
    capitals: bool = False
    unproofed: bool = False  # neither checked nor hyphenated
    spaced: float | None = None  # between letters, in parts of their size


@dataclass(frozen=True, slots=True)
class Lines:
    """How a paragraph stands; `leading` is a multiple of its own size."""

    before: float | None = None
    after: float | None = None
    leading: float | None = None
    left: float | None = None
    right: float | None = None
    hung: bool = False  # begins to the left of the text, by the brand's hang
    align: str = ""
    edges: tuple[Edge, ...] = ()
    ground: Ink | None = None
    keep_next: bool = False
    whole: bool = False
    hyphens: bool = True
    natural: bool = False  # as high as what stands in it, such as a picture
    outline: int | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph style; `following` is the style of the paragraph typed after it."""

    name: str
    letters: Letters = Letters()
    lines: Lines = Lines()
    based_on: str = "Normal"
    following: str = ""


@dataclass(frozen=True, slots=True)
class Accented:
    """One style for a run of words."""

    name: str
    letters: Letters


def style_id(name: str) -> str:
    """Return the id of a style, such as `CaseTitle`."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


# How a look says what the scale does --------------------------------------------------------------


def rule_at(side: Side, rule: SpacedRule) -> Edge:
    """Return a rule at one side of a paragraph."""
    return Edge(side, rule.width, distance(rule.gap), rule.ink)


def letters_of(style: Style, text: Text, family: Family | None = Family.HEADING) -> Letters:
    """Return the letters of a style: what is as in the text, its style need not say."""
    return Letters(
        family,
        style.size,
        weight=unlike(style.weight, text.weight),
        ink=unlike(style.ink, text.ink),
    )


def unlike(said: _Said, text: _Said) -> _Said | None:
    """Return what is said of words, if it is not what the text says of its own."""
    return None if said == text else said


def line_ends(text: Text) -> str:
    """Return how Word is told where the lines of a text end."""
    return "both" if text.align is Align.JUSTIFIED else ""
