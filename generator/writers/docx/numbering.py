"""Write Word's list numbering: marks, indents, and one number sequence for each ordered list.

Six kinds of list stand ready: bullets, numbers, and paragraphs that go on under an item without a
mark of their own; each on the page and in a box. After them stand the numbers of headings and of
paragraphs (see `outline`).

In a box every mark hangs from the box's own edge, however deep: Word moves the bar and the ground
of a box with the place where a paragraph's first line begins, and would break the box there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from generator.paper.brand import Brand
from generator.writers.docx.measures import distance, indent
from generator.writers.docx.theme import ink_element
from generator.writers.docx.xml import twips, value, word_part

LEVELS = 3  # deeper items look like the third

_PAD = "\u00a0" * 6  # about a step wide: before the mark of a deeper item in a box
_FAMILY = "4B5249"  # by which Word knows our lists when they are pasted elsewhere
_BULLETS = ("•", "–", "◦")
_NUMBERS = ("decimal", "lowerLetter", "lowerRoman")


class Mark(Enum):
    """What stands before a paragraph of a list; the value is the kind's number on the page."""

    BULLET = 1
    NUMBER = 2
    NONE = 3


_IN_BOX = len(Mark)  # so much higher is the kind's number in a box
OUTLINE = 2 * len(Mark) + 1  # the list of headings with a number
UNCOUNTED = OUTLINE + 1  # that of headings without one among them
COUNTED = UNCOUNTED + 1  # that of paragraphs with a number
_KINDS = range(1, OUTLINE)
_READY = COUNTED  # lists that stand ready


@dataclass(frozen=True, slots=True)
class Place:
    """In which list a paragraph stands, and how deep."""

    list: int
    level: int


class Lists:
    """Gather the ordered lists of a paper."""

    def __init__(self) -> None:
        self._opened: list[tuple[int, int, int]] = []

    def open(self, level: int, start: int, *, boxed: bool) -> int:
        """Return the id of a new ordered list."""
        self._opened.append((ready_list(Mark.NUMBER, boxed=boxed), level, start))
        return _READY + len(self._opened)

    def write(self, brand: Brand, counted: Mapping[int, str]) -> bytes:
        """Return the numbering part; `counted` are the kinds of list that are not ours."""
        hand = _Hand(brand)
        kinds = [hand.kind(mark, boxed=boxed) for boxed in (False, True) for mark in Mark]
        ready = [_list(number, number) for number in (*_KINDS, *counted)]
        opened = [
            _list(number, kind, _restart(level, start))
            for number, (kind, level, start) in enumerate(self._opened, _READY + 1)
        ]
        return word_part("numbering", "".join((*kinds, *counted.values(), *ready, *opened)))


def ready_list(mark: Mark, *, boxed: bool) -> int:
    """Return the id of the list of one kind that stands ready."""
    return mark.value + (_IN_BOX if boxed else 0)


def list_style(mark: Mark, level: int) -> str:
    """Return the name of the style of a list's paragraphs outside boxes."""
    deep = f" {level + 1}" if level else ""
    match mark:
        case Mark.BULLET:
            return f"List Bullet{deep}"
        case Mark.NUMBER:
            return f"List Number{deep}"
        case Mark.NONE:
            return f"List Continue{deep}"


def _list(number: int, kind: int, restart: str = "") -> str:
    return f'<w:num w:numId="{number}">{value("abstractNumId", kind)}{restart}</w:num>'


def _restart(level: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{level}">{value("startOverride", start)}</w:lvlOverride>'


@dataclass(frozen=True, slots=True)
class _Hand:
    """Writes the kinds of lists in the look of a brand."""

    brand: Brand

    def kind(self, mark: Mark, *, boxed: bool) -> str:
        number = ready_list(mark, boxed=boxed)
        levels = (self._level(mark, level, boxed=boxed) for level in range(LEVELS))
        return (
            f'<w:abstractNum w:abstractNumId="{number}">{value("nsid", f"{_FAMILY}{number:02X}")}'
            f"{value('multiLevelType', 'multilevel')}{''.join(levels)}</w:abstractNum>"
        )

    def _level(self, mark: Mark, level: int, *, boxed: bool) -> str:
        style = "" if boxed else value("pStyle", list_style(mark, level).replace(" ", ""))
        pad = _PAD * level if boxed and mark is not Mark.NONE else ""
        ink = ink_element(self.brand.scale.lists.ink, self.brand.colours)
        return (
            f'<w:lvl w:ilvl="{level}">'
            f"{value('start', 1)}{value('numFmt', _format(mark, level, padded=bool(pad)))}{style}"
            f"{value('lvlText', pad + _text(mark, level))}{value('lvlJc', 'left')}"
            f"<w:pPr>{self._indent(level, boxed=boxed)}</w:pPr><w:rPr>{ink}</w:rPr></w:lvl>"
        )

    def _indent(self, level: int, *, boxed: bool) -> str:
        scale = self.brand.scale
        step, edge = indent(scale.lists.indent), distance(scale.boxes.sides) if boxed else 0
        left, hanging = edge + step * (level + 1), step * (level + 1) if boxed else step
        return f'<w:ind w:left="{twips(left)}" w:hanging="{twips(hanging)}"/>'


def _format(mark: Mark, level: int, *, padded: bool) -> str:
    """Return how a mark counts; a bullet may be one sign only, so that a padded one is words."""
    match mark:
        case Mark.BULLET:
            return "none" if padded else "bullet"
        case Mark.NUMBER:
            return _NUMBERS[level]
        case Mark.NONE:
            return "none"


def _text(mark: Mark, level: int) -> str:
    match mark:
        case Mark.BULLET:
            return _BULLETS[level]
        case Mark.NUMBER:
            return f"%{level + 1}."
        case Mark.NONE:
            return ""
