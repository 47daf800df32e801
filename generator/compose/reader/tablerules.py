"""What a table may not be: without caption or header row, or with cells that leave its grid."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from generator.compose.reader.places import say
from generator.compose.reader.spans import part_of, spans_of, widths_of
from generator.errors import Problem, counted
from generator.paper.document import OpenInline
from generator.paper.grid import Placed, lay_out

# What each part of a table may hold, in this order.
PARTS = {
    "table": ("caption", "colgroup", "thead", "tbody", "tfoot"),
    "colgroup": ("col",),
    "thead": ("tr",),
    "tbody": ("tr",),
    "tfoot": ("tr",),
    "tr": ("th", "td"),
}
_FIGURES = ("colspan", "rowspan", "width")
_MOST = 99
_NEEDED = {
    "caption": ("caption", "begin it with <caption>: what the table shows, where and when"),
    "thead/tr": ("header row", "name its columns in <thead>"),
    "tbody/tr": ("rows", "print it only where there is something to say: {% if … %}"),
}


def table_problems(table: etree._Element) -> Iterator[Problem]:
    """Yield what is wrong with a table whose tags stand where they may."""
    problems = [*_wrong_figures(table), *_wrong_parts(table), *_wrong_cells(table)]
    yield from problems
    if not problems:
        for tag in ("thead", "tbody"):
            yield from _wrong_grid(part_of(table, tag), len(widths_of(table)))


def is_corner(cell: etree._Element) -> bool:
    """Return whether a cell is one between the header row and the names of the rows."""
    return cell.tag == "td" and next(cell.iterancestors("thead"), None) is not None


def _wrong_figures(table: etree._Element) -> Iterator[Problem]:
    for element in table.iter("col", "th", "td"):
        for name in _FIGURES:
            said = element.get(name, "1")
            if not (said.isascii() and said.isdigit() and 1 <= int(said[:9]) <= _MOST):
                message = f"{name}={said!r} is not a whole number from 1 to {_MOST}"
                yield say(element, message, "leave it out where it is 1")


def _wrong_parts(table: etree._Element) -> Iterator[Problem]:
    order = [PARTS["table"].index(str(part.tag)) for part in table if part.tag in PARTS["table"]]
    if order != sorted(set(order)):
        hint = "in this order, each once: " + ", ".join(f"<{tag}>" for tag in PARTS["table"])
        yield say(table, "the parts of a <table> are out of order", hint)
    for path, (what, hint) in _NEEDED.items():
        if table.find(path) is None:
            yield say(table, f"<table> has no {what}", hint)


def _wrong_cells(table: etree._Element) -> Iterator[Problem]:
    for row in table.iter("tr"):
        if not len(row):
            yield say(row, "<tr> has no cells", "remove it")
    for cell in table.iter("td"):
        if is_corner(cell) and (len(cell) or cell.text):
            yield say(cell, "there are words in a <td> of <thead>", "write <th>")
    for cell in table.iterfind("tfoot/tr/th"):
        yield say(cell, "<th> may not stand in <tfoot>", "a note is a <td>")


def _wrong_grid(part: etree._Element, columns: int) -> Iterator[Problem]:
    laid = lay_out(spans_of(part))
    for row, places in zip(part, laid, strict=True):
        yield from _wrong_row(row, places, columns)
    for number, row in enumerate(part):
        ends = [place.row + place.cell.rows for place in laid[number] if place.row == number]
        if max(ends) > len(part):
            yield say(
                row, f"a cell reaches below the last row of <{part.tag}>", "lessen its rowspan"
            )


def _wrong_row(
    row: etree._Element, places: tuple[Placed[OpenInline], ...], columns: int
) -> Iterator[Problem]:
    covered = Counter(column for place in places for column in place.covered)
    if covered and max(covered.values()) > 1:
        hint = "lessen the rowspan of the one above or the colspan of this one"
        yield say(row, "a cell runs into one that reaches down from a row above", hint)
    elif len(covered) != columns or max(covered) >= columns:
        message = f"this row has {len(covered)} of the table's {counted(columns, 'column')}"
        if len(covered) > columns:
            message = f"this row has {len(covered)} columns, and its table {columns}"
        yield say(row, message, "cells, their colspan and those from above must add up")
