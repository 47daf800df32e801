"""Draw a timeline: the categories are moments from left to right, and what is better is higher."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from generator.paper.charts import Series
from generator.writers.agreed.charts.marks import Mark, marks_of
from generator.writers.agreed.charts.room import ABOVE, AXIS, BELOW, Room, spread
from generator.writers.agreed.charts.sides import Side, height_of, sides_of
from generator.writers.html.body.charts.pen import Pen, Point
from generator.writers.html.body.charts.rows import BASE


def draw_timeline(room: Room, pen: Pen) -> Iterator[str]:
    """Yield the lines, the names of several, then for each moment its name and its numbers."""
    hand = _Hand(room, pen, marks_of(room.chart), sides_of(room.chart))
    yield pen.line((0, hand.foot), (room.line_end + pen.size, hand.foot), pen.brand.colours.ink)
    for series, mark in zip(room.chart.series, hand.marks, strict=True):
        yield from hand.line(series, mark)
    if room.chart.named:
        yield from hand.names()
    for number, (category, values) in enumerate(room.chart.rows()):
        at = (hand.across(number), hand.foot + pen.size * 1.4)
        yield pen.words(at, category, pen.brand.colours.quiet, anchor="middle")
        yield from hand.numbers(number, values)


@dataclass(frozen=True, slots=True)
class _Hand:
    """Draws the lines of one chart, each with its mark and the sides of its numbers."""

    room: Room
    pen: Pen
    marks: tuple[Mark, ...]
    sides: tuple[tuple[Side, ...], ...]

    @property
    def foot(self) -> float:
        """Where the line under the numbers stands."""
        return self.room.height - self.pen.size * AXIS

    def across(self, number: int) -> float:
        """Return where a moment stands."""
        steps = max(1, len(self.room.chart.categories) - 1)
        start = self.room.line_start
        return start + number / steps * (self.room.line_end - start)

    def line(self, series: Series, mark: Mark) -> Iterator[str]:
        """Draw a line through the numbers, broken where there is none, and a dot at each."""
        points = [self._point(number, value) for number, value in enumerate(series.values)]
        for _, run in groupby(points, key=lambda point: point is not None):
            if known := [point for point in run if point]:
                yield self.pen.path(known, mark)
        yield from (self.pen.dot(point, mark) for point in points if point)

    def names(self) -> Iterator[str]:
        """Write the name of each series beside the end of its line."""
        every, size = self.room.chart.series, self.pen.size
        places = spread([self._end(each) for each in every], [size * 1.25] * len(every))
        for series, y, mark in zip(every, places, self.marks, strict=True):
            at = (self.room.line_end + size, y + size * BASE)
            yield self.pen.words(at, series.name, self.pen.ink_of_words(mark), bold=mark.main)

    def numbers(self, number: int, values: tuple[Decimal | None, ...]) -> Iterator[str]:
        """Write the numbers of one moment at their dots; where there is none, a dash below all."""
        for value, sides, mark in zip(values, self.sides, self.marks, strict=True):
            side, size = sides[number], self.pen.size
            y = self.foot if value is None else self._down(value)
            at = (self.across(number), y + size * (1.4 if side is Side.BELOW else -0.7))
            ink = self.pen.ink_of_words(mark)
            words = self.room.chart.says(value)
            yield self.pen.words(at, words, ink, anchor="middle", bold=mark.main)

    def _point(self, number: int, value: Decimal | None) -> Point | None:
        return None if value is None else (self.across(number), self._down(value))

    def _down(self, value: Decimal) -> float:
        down, size = 1 - height_of(self.room.chart, value), self.pen.size
        return size * ABOVE + down * (self.foot - size * (ABOVE + BELOW))

    def _end(self, series: Series) -> float:
        known = [value for value in series.values if value is not None]
        return self._down(known[-1]) if known else self.foot
