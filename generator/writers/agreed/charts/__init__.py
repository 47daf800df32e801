"""Set a chart as a table: what a format without drawings prints, and what Excel keeps."""

from collections.abc import Iterator
from decimal import Decimal

from generator.paper.charts import Chart
from generator.paper.document import Cell, CellKind, Figure, Inline, Label, Row, Table, Text
from generator.writers.agreed.tables import Settled

Shown = Figure[Label, Inline]


def chart_table(label: Label, chart: Chart) -> Settled:
    """Return the numbers of a chart in rows; a single series needs no header row."""
    head = ((Cell(()), *(_number(each.name) for each in chart.series)),) if chart.named else ()
    widths = (3, *(1 for _ in chart.series))
    return Table(label, (), widths, head, tuple(_rows(chart)))


def described(chart: Chart) -> str:
    """Return all that a chart says as one text, for whoever cannot see it."""
    return "; ".join(_told(chart, *row) for row in chart.rows())


def _told(chart: Chart, category: str, values: tuple[Decimal | None, ...]) -> str:
    names = (each.name for each in chart.series)
    said = zip(names, map(chart.says, values), strict=True)
    return f"{category}: {', '.join(f'{name} {number}' for name, number in said)}"


def _rows(chart: Chart) -> Iterator[Row[Inline]]:
    for category, values in chart.rows():
        numbers = (_number(chart.says(value)) for value in values)
        yield (Cell((Text(category),), heads_row=True), *numbers)


def _number(text: str) -> Cell[Inline]:
    return Cell((Text(text),), CellKind.NUMBER)
