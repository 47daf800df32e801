"""A chart as data: what is compared and by which numbers. Each format draws it its own way."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

GAP = "–"  # stands for a number that nobody has, which is not nought


class ChartKind(StrEnum):
    """How numbers are shown."""

    BARS = "bars"  # one below the other, as long as their numbers
    TIMELINE = "timeline"  # from left to right, as time goes on
    DOTS = "dots"  # side by side on one scale


class Best(StrEnum):
    """Which end of the scale is the good one; in a ranking it is the low one."""

    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers that belong together, one for each category; `None` where there is none."""

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """The least and the most that a chart has room for."""

    least: Decimal
    most: Decimal

    def share(self, value: Decimal) -> float:
        """Return how far along the scale a number stands, from 0 to 1."""
        return float((value - self.least) / (self.most - self.least))


@dataclass(frozen=True, slots=True)
class Chart:
    """One or several series over the same categories.

    Every number is within the scale. `unit` follows each number; `highlight` is the category or
    the series that the chart is about, if there is one. `thousands` and `decimal` are the signs in
    its numbers: settling puts those of the paper's language.
    """

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    scale: Scale
    unit: str = ""
    best: Best = Best.HIGH
    highlight: str = ""
    thousands: str = ","
    decimal: str = "."

    @property
    def places(self) -> int:
        """How many decimal places its numbers are printed with."""
        known = [value for each in self.series for value in each.values if value is not None]
        return max((_places(value) for value in known), default=0)

    @property
    def named(self) -> bool:
        """Whether its series must be told apart."""
        return len(self.series) > 1

    def says(self, value: Decimal | None) -> str:
        """Return a number as it is printed."""
        if value is None:
            return GAP
        signs = str.maketrans(",.", self.thousands + self.decimal)
        return f"{value:,.{self.places}f}".translate(signs) + self.suffix

    @property
    def suffix(self) -> str:
        """The unit as it follows a number: close to it if it is a sign such as %."""
        return f"\u00a0{self.unit}" if self.unit[:1].isalnum() else self.unit

    def rows(self) -> Iterator[tuple[str, tuple[Decimal | None, ...]]]:
        """Yield each category with its number in each series."""
        numbers = zip(*(each.values for each in self.series), strict=True)
        yield from zip(self.categories, numbers, strict=True)

    def is_main(self, category: str, series: Series) -> bool:
        """Return whether the chart is about this category or series; without a word, about all."""
        return self.highlight in ("", category, series.name)


def words_of_chart(chart: Chart) -> Iterator[str]:
    """Yield all that a chart says, in reading order: its series, and each category's numbers."""
    if chart.named:
        yield from (each.name for each in chart.series)
    for category, values in chart.rows():
        yield category
        yield from map(chart.says, values)


def _places(value: Decimal) -> int:
    return max(0, -int(value.as_tuple().exponent))
