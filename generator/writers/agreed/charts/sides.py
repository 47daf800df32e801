"""Decide on which side of its dot each number of a timeline stands, alike in every format."""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum, auto

from generator.paper.charts import Best, Chart

_CLOSE = 0.18  # of the height: nearer dots of other series are in the way

Heights = tuple[float | None, ...]


class Side(Enum):
    """Above a dot or below it."""

    ABOVE = auto()
    BELOW = auto()


def height_of(chart: Chart, value: Decimal) -> float:
    """Return how high a number stands, from 0 to 1: what is better is higher."""
    share = chart.scale.share(value)
    return 1 - share if chart.best is Best.LOW else share


def sides_of(chart: Chart) -> tuple[tuple[Side, ...], ...]:
    """Return for each series the side of each of its numbers: the one where less is in its way."""
    every = [
        tuple(None if value is None else height_of(chart, value) for value in each.values)
        for each in chart.series
    ]
    sides = []
    for number, heights in enumerate(every):
        others = [*every[:number], *every[number + 1 :]]
        sides.append(tuple(_side(heights, others, at) for at in range(len(heights))))
    return tuple(sides)


def _side(heights: Heights, others: list[Heights], at: int) -> Side:
    """Prefer the side without the dot of another series, then that without the lines."""
    own = heights[at]
    if own is None:
        return Side.ABOVE
    dots = [there - own for there in (each[at] for each in others) if there is not None]
    lines = [there - own for there in _beside(heights, at)]
    above = (any(0 <= dot < _CLOSE for dot in dots), any(line > 0 for line in lines))
    below = (any(-_CLOSE < dot < 0 for dot in dots), not all(line > 0 for line in lines))
    return Side.BELOW if below < above else Side.ABOVE


def _beside(heights: Heights, at: int) -> Iterator[float]:
    """Yield the heights that lines lead to from one dot."""
    for height in (*heights[max(0, at - 1) : at], *heights[at + 1 : at + 2]):
        if height is not None:
            yield height
