"""Write a timeline: the categories are moments from left to right, and what is better is higher."""

from decimal import Decimal

from generator.paper.charts import Best, Scale, Series
from generator.paper.scale.measures import Use
from generator.writers.agreed.charts.marks import Mark, marks_of
from generator.writers.agreed.charts.room import ABOVE, AXIS, BELOW, Room
from generator.writers.agreed.charts.sides import Side, sides_of
from generator.writers.docx.charts.pieces import (
    ACROSS,
    DOWN,
    Pen,
    axis_ids,
    categories,
    category_axis,
    ink_of,
    ink_of_words,
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


def write_timeline(pen: Pen) -> str:
    """Return the plot of a timeline."""
    room, chart = pen.room, pen.room.chart
    looks = tuple(zip(chart.series, marks_of(chart), strict=True))
    written = "".join(_series(number, *look, pen) for number, look in enumerate(looks))
    top, foot = room.size * ABOVE, room.height - room.size * AXIS
    moments = shape(stroke(Use.INK)) + pen.letters(Use.QUIET)
    turned = chart.best is Best.LOW
    return (
        f"{layout(room, room.line_start, top, room.line_end, foot)}<c:lineChart>"
        f"{said('grouping', 'standard')}{said('varyColors', 0)}{written}"
        f"{said('marker', 1)}{axis_ids()}</c:lineChart>"
        f"{category_axis(ACROSS, 'b', turned=False, at='max' if turned else 'min', look=moments)}"
        f"{number_axis(DOWN, 'l', _lengthened(room, foot - top), turned=turned, between='midCat')}"
    )


def _lengthened(room: Room, height: float) -> Scale:
    """Return a scale with room at its lower end, where a number may stand below its dot."""
    scale, best = room.chart.scale, room.chart.best
    more = Decimal(f"{float(scale.most - scale.least) / (height / room.size / BELOW - 1):.6g}")
    if best is Best.LOW:
        return Scale(scale.least, scale.most + more)
    return Scale(scale.least - more, scale.most)


def _series(number: int, series: Series, mark: Mark, pen: Pen) -> str:
    chart = pen.room.chart
    code = number_format(chart)
    return (
        f"<c:ser>{said('idx', number)}{said('order', number)}{name_of(series.name, number + 1)}"
        f"{shape(stroke(ink_of(mark), 1.8 if mark.main else 1.1))}{marker(mark)}"
        f"<c:dLbls>{_special(number, series, mark, pen)}"
        f"{_label(code, mark, pen, 't')}{shows(value=True)}</c:dLbls>"
        f"{categories(chart)}{numbers('val', series.values, number + 1, code)}"
        f"{said('smooth', 0)}</c:ser>"
    )


def _special(number: int, series: Series, mark: Mark, pen: Pen) -> str:
    """Put some numbers below their dots, and let the last one of several series name its own."""
    chart = pen.room.chart
    code = number_format(chart)
    known = [at for at, value in enumerate(series.values) if value is not None]
    naming = known[-1:] if chart.named else []
    written = ""
    for at in known:
        if at in naming:
            shown = f"{shows(value=True, series=True)}<c:separator> </c:separator>"
            written += _one(at, _label(code, mark, pen, "r") + shown)
        elif sides_of(chart)[number][at] is Side.BELOW:
            written += _one(at, _label(code, mark, pen, "b") + shows(value=True))
    return written


def _one(at: int, label: str) -> str:
    return f"<c:dLbl>{said('idx', at)}{label}</c:dLbl>"


def _label(code: str, mark: Mark, pen: Pen, side: str) -> str:
    letters = pen.letters(ink_of_words(mark), bold=mark.main, wraps=False)
    return (
        f'<c:numFmt formatCode="{code}" sourceLinked="0"/>{shape("<a:noFill/>")}{letters}'
        f"{said('dLblPos', side)}"
    )
