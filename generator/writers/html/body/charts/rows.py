"""Draw what charts with their categories down have in common: a name before each row's scale."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from generator.writers.agreed.charts.room import LINE, Room
from generator.writers.html.body.charts.pen import Pen

BASE = 0.34  # from the middle of letters down to their base line, in letter sizes


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its category, its numbers, and the height of the middle of its scale."""

    category: str
    values: tuple[Decimal | None, ...]
    middle: float


def rows_of(room: Room) -> Iterator[Line]:
    """Yield the rows of a chart from above."""
    tops = accumulate(room.heights, initial=room.top)
    for (category, values), top, height in zip(room.chart.rows(), tops, room.heights, strict=False):
        yield Line(category, values, top + height / 2)


def write_name(line: Line, room: Room, pen: Pen) -> Iterator[str]:
    """Write the name of a row up to its scale, in as many lines as it needs."""
    lines = room.lines(line.category)
    above = (len(lines) - 1) / 2 * LINE
    for number, words in enumerate(lines):
        at = (room.left - pen.size * 0.7, line.middle + pen.size * (BASE + number * LINE - above))
        bold = line.category == room.chart.highlight
        yield pen.words(at, words, pen.brand.colours.ink, anchor="end", bold=bold)
