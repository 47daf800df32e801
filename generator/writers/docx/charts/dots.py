"""Write dots: each category has its own line on the same scale, and a dot for each series.

Word has no such chart, but a scatter does: the rows are numbers, counted in the workbook after all
series, and one more series without dots draws the line of each row and names it.
"""

from collections.abc import Iterator
from decimal import Decimal

from generator.paper.charts import Chart, Scale
from generator.paper.scale.measures import Use
from generator.writers.agreed.charts.marks import Mark, is_stressed, mark_of, marks_of
from generator.writers.docx.charts.dotlabels import write_name, write_number
from generator.writers.docx.charts.pieces import (
    ACROSS,
    DOWN,
    Pen,
    axis_ids,
    layout,
    marker,
    name_of,
    number_axis,
    number_format,
    numbers,
    said,
    shape,
    shows,
    stroke,
)

_HALF = Decimal("0.5")  # of a row


def write_dots(pen: Pen) -> str:
    """Return the plot of a dot plot."""
    room, chart = pen.room, pen.room.chart
    written = "".join(_Hand(pen, chart).series())
    rows = Scale(_HALF, len(chart.categories) + _HALF)
    return (
        f"{layout(room, room.left, room.top, room.right, room.height)}<c:scatterChart>"
        f"{said('scatterStyle', 'lineMarker')}{said('varyColors', 0)}{written}"
        f"{axis_ids()}</c:scatterChart>{number_axis(ACROSS, 'b', chart.scale)}"
        f"{number_axis(DOWN, 'l', rows, turned=True)}"
    )


class _Hand:
    """Writes the series of one dot plot."""

    def __init__(self, pen: Pen, chart: Chart) -> None:
        self._pen = pen
        self._chart = chart
        count = len(chart.categories)
        self._places = numbers("yVal", range(1, count + 1), len(chart.series) + 1, "General")

    def series(self) -> Iterator[str]:
        """Yield the series of the rows, which lies below all others, and those with dots."""
        names = "".join(
            write_name(self._pen, at, category)
            for at, category in enumerate(self._chart.categories)
        )
        starts = [self._chart.scale.least] * len(self._chart.categories)
        column = len(self._chart.series) + 2
        yield (
            f"<c:ser>{said('idx', 0)}{said('order', 0)}{shape(stroke(None))}"
            f"<c:marker>{said('symbol', 'none')}</c:marker>"
            f"<c:dLbls>{names}{self._plain_label('l', Use.INK, shows())}</c:dLbls>{self._lines()}"
            f"{numbers('xVal', starts, column, 'General')}{self._places}{said('smooth', 0)}</c:ser>"
        )
        for number, mark in enumerate(marks_of(self._chart), 1):
            yield self._dots(number, mark)

    def _lines(self) -> str:
        """Draw the line of each row as the error of where it begins."""
        length = self._chart.scale.most - self._chart.scale.least
        return (
            f"<c:errBars>{said('errDir', 'x')}{said('errBarType', 'plus')}"
            f"{said('errValType', 'fixedVal')}{said('noEndCap', 1)}"
            f"{said('val', length)}{shape(stroke(Use.LINE))}</c:errBars>"
        )

    def _dots(self, number: int, mark: Mark) -> str:
        series, code = self._chart.series[number - 1], number_format(self._chart)
        ink = Use.ACCENT if mark.main and self._chart.named else Use.INK
        form = f'<c:numFmt formatCode="{code}" sourceLinked="0"/>'
        return (
            f"<c:ser>{said('idx', number)}{said('order', number)}{name_of(series.name, number)}"
            f"{shape(stroke(None))}{marker(mark)}{self._faded()}"
            f"<c:dLbls>{''.join(self._numbers(number, mark))}"
            f"{form}{self._plain_label('t', ink, shows(category=True))}</c:dLbls>"
            f"{numbers('xVal', series.values, number, code)}{self._places}{said('smooth', 0)}"
            "</c:ser>"
        )

    def _faded(self) -> str:
        """Say the look of the dots that a chart of one series is not about."""
        if self._chart.named:
            return ""
        marks = (
            mark_of(self._chart, each, self._chart.series[0]) for each in self._chart.categories
        )
        return "".join(
            f"<c:dPt>{said('idx', at)}{marker(mark)}{said('bubble3D', 0)}</c:dPt>"
            for at, mark in enumerate(marks)
            if not mark.main
        )

    def _numbers(self, number: int, mark: Mark) -> Iterator[str]:
        for at, (category, values) in enumerate(self._chart.rows()):
            if values[number - 1] is not None:
                stressed = is_stressed(self._chart, category, mark)
                yield write_number(self._pen, at, values, number - 1, stressed=stressed)

    def _plain_label(self, side: str, ink: Use, shown: str) -> str:
        letters = self._pen.letters(ink, bold=ink is Use.ACCENT, wraps=False)
        look = f"{shape('<a:noFill/>')}{letters}"
        return f"{look}{said('dLblPos', side)}{shown}"
