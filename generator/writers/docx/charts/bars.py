"""Write bars: one below the other, each with its name before it and its number at its end."""

from generator.paper.charts import Chart, Series
from generator.paper.scale.measures import Use
from generator.writers.agreed.charts.marks import mark_of
from generator.writers.docx.charts.pieces import (
    ACROSS,
    DOWN,
    Pen,
    axis_ids,
    categories,
    category_axis,
    fill,
    layout,
    name_of,
    number_axis,
    number_format,
    numbers,
    said,
    shape,
    shows,
    stroke,
)


def write_bars(pen: Pen) -> str:
    """Return the plot of a chart of bars."""
    room, chart = pen.room, pen.room.chart
    ends = f"<c:majorGridlines>{shape(stroke(Use.LINE))}</c:majorGridlines>"
    names = shape(stroke(Use.INK)) + pen.letters()
    return (
        f"{layout(room, room.left, 0, room.right, room.height)}<c:barChart>{said('barDir', 'bar')}"
        f"{said('grouping', 'clustered')}{said('varyColors', 0)}{_series(pen)}"
        f"{said('gapWidth', 110)}{axis_ids()}</c:barChart>"
        f"{category_axis(ACROSS, 'l', turned=True, look=names)}"
        f"{number_axis(DOWN, 'b', chart.scale, ends=ends)}"
    )


def _series(pen: Pen) -> str:
    chart = pen.room.chart
    (series,) = chart.series
    code = number_format(chart)
    return (
        f"<c:ser>{said('idx', 0)}{said('order', 0)}{name_of(series.name, 1)}"
        f"{shape(fill(Use.ACCENT))}{said('invertIfNegative', 0)}{_faded(chart, series)}"
        f"<c:dLbls>{_bold(chart, pen, code)}"
        f'<c:numFmt formatCode="{code}" sourceLinked="0"/>{shape("<a:noFill/>")}{pen.letters()}'
        f"{said('dLblPos', 'outEnd')}{shows(value=True)}</c:dLbls>"
        f"{categories(chart)}{numbers('val', series.values, 1, code)}</c:ser>"
    )


def _faded(chart: Chart, series: Series) -> str:
    """Say the colour of the bars that the chart is not about."""
    return "".join(
        f"<c:dPt>{said('idx', at)}{said('invertIfNegative', 0)}{said('bubble3D', 0)}"
        f"{shape(fill(Use.LINE))}</c:dPt>"
        for at, category in enumerate(chart.categories)
        if not mark_of(chart, category, series).main
    )


def _bold(chart: Chart, pen: Pen, code: str) -> str:
    return "".join(
        f'<c:dLbl>{said("idx", at)}<c:numFmt formatCode="{code}" sourceLinked="0"/>'
        f"{shape('<a:noFill/>')}{pen.letters(bold=True)}{said('dLblPos', 'outEnd')}"
        f"{shows(value=True)}</c:dLbl>"
        for at, category in enumerate(chart.categories)
        if category == chart.highlight
    )
