"""Read the tables of a plain text back, cell by cell: what stands side by side is not mixed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.paper.brand import Brand
from generator.paper.charts import Chart
from generator.paper.document import Document, Figure, Inline, Label, Paper, Table
from generator.paper.walk import blocks_in
from generator.writers.text import write_text

_GUTTER = 3  # the spaces between two columns, at least
_RULE = re.compile(r"-+$")


def without_columns(text: str, paper: Paper, brand: Brand) -> str:
    """Return a plain text with each cell of its tables in one piece, in reading order."""
    done, rest = "", text
    for rows, counts in _tables(paper, brand):
        found = re.search("^" + r"\n".join(map(_anywhere, rows)) + "$", rest, re.MULTILINE)
        assert found, "\n".join(rows)
        done += rest[: found.start()] + "\n".join(cells(rows, counts))
        rest = rest[found.end() :]
    return done + rest


def cells(rows: Sequence[str], counts: tuple[int, int]) -> Iterator[str]:
    """Yield the words of each cell of a table, by the gutters that all its lines leave free.

    `counts` are the rows above the rule and those below.
    """
    rule = next(number for number, line in enumerate(rows) if _RULE.match(line))
    head, body = rows[:rule], rows[rule + 1 :]
    columns = _columns([*head, *body])
    for lines in (*_parted(head, counts[0]), *_parted(body, counts[1])):
        for column in columns:
            yield " ".join(line[column].strip() for line in lines).strip()


def _tables(paper: Paper, brand: Brand) -> Iterator[tuple[list[str], tuple[int, int]]]:
    """Yield the lines of each table and chart by itself, and how many rows it has."""
    for block in blocks_in(paper.blocks):
        match block:
            case Table():
                yield _lines(block, paper, brand), (len(block.head), len(block.body))
            case Figure(content=Chart() as chart):
                yield _lines(block, paper, brand), (1, len(chart.categories))
            case _:
                pass


def _lines(
    block: Table[Label, Inline] | Figure[Label, Inline], paper: Paper, brand: Brand
) -> list[str]:
    alone = Document(paper.meta, (replace(block, notes=()),))
    _, _, rows = write_text(alone, brand).data.decode().partition("\n\n")
    return rows.partition("\n\n[")[0].rstrip("\n").split("\n")


def _anywhere(line: str) -> str:
    """Return a pattern for a line that may stand in a box or a quotation."""
    return rf"(?:[|>] )*{re.escape(line)}" if line else r"(?:[|>] ?)*"


def _columns(lines: Sequence[str]) -> list[slice]:
    """Return where columns stand: between stretches that are blank in all lines."""
    width = max(map(len, lines))
    blank = [all(line[at : at + 1] in ("", " ") for line in lines) for at in range(width)]
    columns, start = [], 0
    for is_blank, group in groupby(range(width), key=blank.__getitem__):
        stretch = list(group)
        if is_blank and len(stretch) >= _GUTTER:
            columns.append(slice(start, stretch[0]))
            start = stretch[-1] + 1
    return [*columns, slice(start, width)]


def _parted(lines: Sequence[str], count: int) -> Iterator[list[str]]:
    """Yield the lines of each row; an empty line parts all rows if any has several lines."""
    if count == 1:
        yield list(lines)
        return
    if "" not in lines:
        yield from ([line] for line in lines)
        return
    for is_row, row in groupby(lines, key=bool):
        if is_row:
            yield list(row)
