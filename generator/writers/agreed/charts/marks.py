"""Decide how the series of a chart are told apart, alike in every format, and without colour."""

from dataclasses import dataclass
from enum import Enum, auto

from generator.paper.charts import Chart, ChartKind, Series


class Tone(Enum):
    """A colour of the brand."""

    ACCENT = auto()
    QUIET = auto()
    PALE = auto()
    INK = auto()


class Symbol(Enum):
    """The shape of a dot."""

    CIRCLE = auto()
    SQUARE = auto()
    DIAMOND = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """How a number is drawn; the main ones are what the chart is about."""

    tone: Tone
    symbol: Symbol = Symbol.CIRCLE

    @property
    def main(self) -> bool:
        """Whether it is of what the chart is about."""
        return self.tone is Tone.ACCENT


MAIN = Mark(Tone.ACCENT)
_OTHERS = (
    Mark(Tone.QUIET, Symbol.DIAMOND),
    Mark(Tone.INK, Symbol.SQUARE),
    Mark(Tone.PALE, Symbol.CIRCLE),
)


def marks_of(chart: Chart) -> tuple[Mark, ...]:
    """Return the mark of each series: one in the accent, the highlighted or else the first."""
    names = [each.name for each in chart.series]
    main = names.index(chart.highlight) if chart.highlight in names else 0
    return (*_OTHERS[:main], MAIN, *_OTHERS[main : len(names) - 1])


def mark_of(chart: Chart, category: str, series: Series) -> Mark:
    """Return the mark of one number in a chart of a single series; a bar fades more than a dot."""
    faded = Mark(Tone.PALE if chart.kind is ChartKind.BARS else Tone.QUIET)
    return MAIN if chart.is_main(category, series) else faded


def is_stressed(chart: Chart, category: str, mark: Mark) -> bool:
    """Return whether the words of a number stand out: of one series, those of one category."""
    return mark.main if chart.named else category == chart.highlight
