"""Draw dots: each category has its own line on the same scale, and a dot for each series."""

from collections.abc import Iterator

from generator.writers.agreed.charts.marks import Mark, is_stressed, mark_of, marks_of
from generator.writers.agreed.charts.room import Room
from generator.writers.html.body.charts.pen import Pen
from generator.writers.html.body.charts.rows import BASE, Line, rows_of, write_name


def draw_dots(room: Room, pen: Pen) -> Iterator[str]:
    """Yield the names of several series, then row by row name, line, dots and numbers."""
    if room.chart.named:
        yield from _key(room, pen)
    for line in rows_of(room):
        yield from write_name(line, room, pen)
        yield from _row(line, room, pen)


def _key(room: Room, pen: Pen) -> Iterator[str]:
    """Name the series in a line above the first row."""
    size, x = pen.size, room.left
    for series, mark in zip(room.chart.series, marks_of(room.chart), strict=True):
        yield pen.dot((x + size * 0.3, size * 0.7), mark)
        at = (x + size, size * (0.7 + BASE))
        yield pen.words(at, series.name, pen.ink_of_words(mark), bold=mark.main)
        x += room.reach(series.name) + size * 2.2


def _row(line: Line, room: Room, pen: Pen) -> Iterator[str]:
    """Draw a line and its dots, the main one over the others."""
    ends = ((room.left, line.middle), (room.right, line.middle))
    yield pen.line(*ends, pen.brand.colours.line)
    marks = _marks(line, room)
    for value, mark in sorted(zip(line.values, marks, strict=True), key=lambda pair: pair[1].main):
        if value is not None:
            yield pen.dot((room.place(value), line.middle), mark)
    yield from _numbers(line, marks, room, pen)


def _marks(line: Line, room: Room) -> tuple[Mark, ...]:
    if room.chart.named:
        return marks_of(room.chart)
    return (mark_of(room.chart, line.category, room.chart.series[0]),)


def _numbers(line: Line, marks: tuple[Mark, ...], room: Room, pen: Pen) -> Iterator[str]:
    """Write the numbers of a row above their dots."""
    chart, colours = room.chart, pen.brand.colours
    for x, value, mark in zip(room.labels(line.values), line.values, marks, strict=True):
        at, stressed = (x, line.middle - pen.size * 0.6), is_stressed(chart, line.category, mark)
        ink = colours.accent if stressed else colours.ink
        yield pen.words(at, chart.says(value), ink, anchor="middle", bold=stressed)
