"""Draw bars: one below the other, each with its name before it and its number at its end."""

from collections.abc import Iterator

from generator.writers.agreed.charts.marks import mark_of
from generator.writers.agreed.charts.room import Room
from generator.writers.html.body.charts.pen import Pen
from generator.writers.html.body.charts.rows import BASE, Line, rows_of, write_name


def draw_bars(room: Room, pen: Pen) -> Iterator[str]:
    """Yield the ends of the scale, and row by row name, bar and number."""
    colours = pen.brand.colours
    yield pen.line((room.right, 0), (room.right, room.height), colours.line)
    for line in rows_of(room):
        yield from write_name(line, room, pen)
        yield from _bar(line, room, pen)
    yield pen.line((room.left, 0), (room.left, room.height), colours.ink)


def _bar(line: Line, room: Room, pen: Pen) -> Iterator[str]:
    """Draw a bar and its number; where there is none, a dash says so."""
    chart, (value, *_) = room.chart, line.values
    end, ink = room.left, pen.brand.colours.quiet
    if value is not None:
        end, ink = room.place(value), pen.brand.colours.ink
        mark = mark_of(chart, line.category, chart.series[0])
        at = (room.left, line.middle - pen.size * 0.47)
        yield pen.bar(at, (end - room.left, pen.size * 0.94), mark)
    at = (end + pen.size * 0.5, line.middle + pen.size * BASE)
    yield pen.words(at, chart.says(value), ink, bold=line.category == chart.highlight)
