"""Decide how much room the words and rows of a chart take, alike in every format; in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from textwrap import wrap

from generator.paper.brand import Brand, Page
from generator.paper.charts import Chart, ChartKind
from generator.writers.agreed.charts.letterwidths import width_of

LINE = 1.25  # from one line of a name to the next, in letter sizes
KEY = 2.2  # above a dot plot of several series, for their names
ABOVE = 1.7  # above the highest dot of a timeline, for its number
BELOW = 2.0  # below the lowest one
AXIS = 2.4  # and below its foot, for the moments

_POINTS = 72 / 25.4  # in a millimetre
_NAMES = 0.42  # of the width at most, for the names of rows
_ENDS = 0.25  # and for those at the ends of lines
_TIMELINE = 15.0


def room_on(page: Page) -> float:
    """Return how wide a figure may be on a page."""
    return (page.width - page.left - page.right + page.hang) * _POINTS


@dataclass(frozen=True, slots=True)
class Room:
    """The room for a chart as wide as a page allows, its letters of some size."""

    chart: Chart
    size: float
    width: float

    def reach(self, words: str) -> float:
        """Return about how wide words are."""
        return width_of(words) * self.size

    def lines(self, words: str) -> list[str]:
        """Return the name of a row in lines that fit before the scale; no word is broken."""
        share = (self.left - self.size) / max(0.1, self.reach(words))
        letters = max(1, int(share * len(words) + 0.01))
        return wrap(words, letters, break_long_words=False, break_on_hyphens=False) or [""]

    @property
    def left(self) -> float:
        """Where the scale begins, after the names of the rows."""
        longest = max(map(self.reach, self.chart.categories), default=0)
        return min(longest + self.size, self.width * _NAMES)

    @property
    def right(self) -> float:
        """Where the scale ends, before the room for the longest number."""
        numbers = [
            self.reach(self.chart.says(value))
            for each in self.chart.series
            for value in each.values
        ]
        return self.width - max(numbers, default=0) - self.size

    def place(self, value: Decimal | None) -> float:
        """Return where on the scale a number stands; one that nobody has, where it begins."""
        share = 0 if value is None else self.chart.scale.share(value)
        return self.left + share * (self.right - self.left)

    def labels(self, values: tuple[Decimal | None, ...]) -> list[float]:
        """Return where the numbers of one row stand around their middles, none over another."""
        rooms = [self.reach(self.chart.says(value)) + self.size * 0.35 for value in values]
        return spread([self.place(value) for value in values], rooms)

    @property
    def line_start(self) -> float:
        """Where the lines of a timeline start, with room for the first words around it."""
        firsts = (self.chart.says(each.values[0]) for each in self.chart.series)
        return max(map(self.reach, (self.chart.categories[0], *firsts))) / 2

    @property
    def line_end(self) -> float:
        """Where the lines of a timeline end, before the names of several."""
        room = max(self.reach(self.chart.categories[-1]) / 2, self.size)
        if self.chart.named:
            names = max(self.reach(each.name) for each in self.chart.series)
            room = max(room, min(names, self.width * _ENDS) + self.size)
        return self.width - room

    @property
    def pitch(self) -> float:
        """How high a row of one line is."""
        if self.chart.kind is ChartKind.DOTS:
            return self.size * 2.6
        return self.size * 1.95

    @property
    def top(self) -> float:
        """Where the first row begins."""
        has_key = self.chart.kind is ChartKind.DOTS and self.chart.named
        return self.size * KEY if has_key else 0

    @property
    def heights(self) -> tuple[float, ...]:
        """How high each row is."""
        counts = (len(self.lines(category)) for category in self.chart.categories)
        return tuple(self.pitch + self.size * LINE * (count - 1) for count in counts)

    @property
    def height(self) -> float:
        """How high the chart is."""
        if self.chart.kind is ChartKind.TIMELINE:
            return self.size * (_TIMELINE + AXIS)
        return self.top + sum(self.heights)


def room_for(chart: Chart, brand: Brand, page: Page) -> Room:
    """Return the room for a chart on a page, no wider than on the brand's own."""
    width = min(room_on(page), room_on(brand.page))
    return Room(chart, brand.text_size * brand.scale.tables.size, width)


def spread(wanted: Sequence[float], room: Sequence[float]) -> list[float]:
    """Return places near the wanted ones, in their order, each with its room around its middle."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    places = list(wanted)
    for before, at in pairwise(order):
        places[at] = max(places[at], places[before] + (room[before] + room[at]) / 2)
    moved = [place - want for place, want in zip(places, wanted, strict=True)]
    return [place - max(moved) / 2 for place in places]
