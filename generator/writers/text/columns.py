"""Set the rows of a table in columns of plain text, as wide as words need and the page allows."""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from textwrap import wrap

from generator.paper.document import CellKind, Inline
from generator.paper.grid import Placed, lay_out
from generator.writers.agreed.tables import Settled

GAP = 3  # spaces between two columns

Say = Callable[[tuple[Inline, ...]], str]
Pad = Callable[[str, int], str]
_Place = Placed[Inline]
_Laid = Sequence[Sequence[_Place]]


def write_columns(table: Settled, width: int, say: Say) -> str:
    """Return the rows of a table, with a line of dashes under its header rows.

    `say` gives the words of a cell. No word is broken: a table of long words may be wider.
    """
    head, body = lay_out(table.head), lay_out(table.body)
    columns = _widths((*_begun(head), *_begun(body)), len(table.widths), width, say)
    rule = "-" * _reach(columns, range(len(columns)))
    above = _lines(head, columns, say, str.center)
    below = _lines(body, columns, say, str.ljust)
    return "\n".join((*above, rule, *below)).rstrip("\n")


def _begun(laid: _Laid) -> tuple[_Place, ...]:
    """Return the cells, each once, in the row in which it begins."""
    return tuple(place for number, row in enumerate(laid) for place in row if place.row == number)


# How wide -----------------------------------------------------------------------------------------


def _widths(places: Sequence[_Place], count: int, width: int, say: Say) -> list[int]:
    """Return widths for the longest lines, narrowed as far as needed and as words allow."""
    least, most = [1] * count, [1] * count
    for place in sorted(places, key=lambda place: place.cell.columns):
        words = say(place.cell.inlines)
        _widen(least, place.covered, _wrapped(words, 1))
        _widen(most, place.covered, words.split("\n"))
    widths = [max(pair) for pair in zip(least, most, strict=True)]
    while _reach(widths, range(count)) > width and widths != least:
        slack = [column for column in range(count) if widths[column] > least[column]]
        widths[max(slack, key=lambda column: widths[column])] -= 1
    return widths


def _widen(widths: list[int], covered: range, lines: Sequence[str]) -> None:
    """Give the last column that a cell covers what its lines need beyond the others."""
    needed = max(map(len, lines), default=0)
    widths[covered[-1]] += max(0, needed - _reach(widths, covered))


def _reach(widths: Sequence[int], covered: range) -> int:
    return sum(widths[column] for column in covered) + GAP * (len(covered) - 1)


def _wrapped(words: str, width: int) -> list[str]:
    lines = (
        wrap(line, width, break_long_words=False, break_on_hyphens=False)
        for line in words.split("\n")
    )
    return [part for line in lines for part in line or [""]]


# Line by line -------------------------------------------------------------------------------------


def _lines(laid: _Laid, columns: Sequence[int], say: Say, spread: Pad) -> Iterator[str]:
    """Yield the lines of some rows; a cell that covers several goes on through them.

    `spread` sets the lines of a cell that covers several columns.
    """
    texts = {place: _aligned(place, columns, say, spread) for place in _begun(laid)}
    heights = _heights(texts, len(laid))
    tops = (0, *accumulate(heights))
    for row, top, height in zip(laid, tops, heights, strict=False):
        for line in range(top, top + height):
            parts = (_part(texts[place], line - tops[place.row]) for place in row)
            yield (" " * GAP).join(parts).rstrip()


def _aligned(place: _Place, columns: Sequence[int], say: Say, spread: Pad) -> list[str]:
    """Return the lines of a cell, all as wide as it is."""
    width = _reach(columns, place.covered)
    pad = str.ljust if place.cell.columns == 1 else spread
    if place.cell.kind is CellKind.NUMBER:
        pad = str.rjust
    return [pad(line, width) for line in _wrapped(say(place.cell.inlines), width)]


def _heights(texts: dict[_Place, list[str]], count: int) -> list[int]:
    """Return the heights of rows; where any needs several lines, an empty one parts them all."""
    heights = [1] * count
    for place in sorted(texts, key=lambda place: place.cell.rows):
        last = place.row + place.cell.rows - 1
        heights[last] += max(0, len(texts[place]) - sum(heights[place.row : last + 1]))
    if max(heights, default=0) > 1:
        return [*(height + 1 for height in heights[:-1]), heights[-1]]
    return heights


def _part(lines: Sequence[str], number: int) -> str:
    return lines[number] if number < len(lines) else " " * len(lines[0])
