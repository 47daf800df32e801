"""Read a table: its caption, columns, header rows, rows and notes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree

from generator.document import Cell, CellKind, OpenInline, Paragraph, Row, Table
from generator.grid import Placed, lay_out
from generator.reader.inlines import read_words


def read_table(table: etree._Element, origin: tuple[str, ...]) -> Table[None, OpenInline]:
    """Return a table; it comes from its own facts and from those of its rows."""
    kinds = tuple(_kind(col, CellKind.WORDS) for col in table.iter("col"))
    return Table(
        None,
        read_words(part_of(table, "caption")),
        widths_of(table),
        tuple(_rows(part_of(table, "thead"), kinds)),
        tuple(_rows(part_of(table, "tbody"), kinds)),
        tuple(Paragraph(read_words(cell)) for cell in table.iterfind("tfoot/tr/td")),
        table.get("id", ""),
        _with_those_of_rows(origin, table),
    )


def part_of(table: etree._Element, tag: str) -> etree._Element:
    """Return a part of a table, empty if it is not there."""
    found = table.find(tag)
    return etree.Element(tag) if found is None else found


def widths_of(table: etree._Element) -> tuple[int, ...]:
    """Return the shares of the columns; without <col/> the first header row says how many."""
    if cols := list(table.iter("col")):
        return tuple(int(col.get("width", "1")) for col in cols)
    first = next(iter(spans_of(part_of(table, "thead"))), ())
    return (1,) * sum(cell.columns for cell in first)


def spans_of(part: etree._Element) -> tuple[Row[OpenInline], ...]:
    """Return the rows of a part as cells that only say how far they reach."""
    return tuple(tuple(_span(cell) for cell in row) for row in part)


def _span(cell: etree._Element) -> Cell[OpenInline]:
    columns, rows = cell.get("colspan", "1"), cell.get("rowspan", "1")
    return Cell((), columns=int(columns), rows=int(rows))


def _rows(part: etree._Element, kinds: Sequence[CellKind]) -> Iterator[Row[OpenInline]]:
    for number, (row, laid) in enumerate(zip(part, lay_out(spans_of(part)), strict=True)):
        begun = (place for place in laid if place.row == number)
        yield tuple(_cell(cell, place, kinds) for cell, place in zip(row, begun, strict=True))


def _cell(
    cell: etree._Element, place: Placed[OpenInline], kinds: Sequence[CellKind]
) -> Cell[OpenInline]:
    """Return a cell; it holds what its column does, unless it says otherwise or covers several."""
    alone = place.cell.columns == 1 and place.column < len(kinds)
    kind = _kind(cell, kinds[place.column] if alone else CellKind.WORDS)
    heads_row = cell.tag == "th" and next(cell.iterancestors("tbody"), None) is not None
    return replace(place.cell, inlines=read_words(cell), kind=kind, heads_row=heads_row)


def _kind(element: etree._Element, otherwise: CellKind) -> CellKind:
    return CellKind(element.get("class", otherwise.value))


def _with_those_of_rows(origin: tuple[str, ...], table: etree._Element) -> tuple[str, ...]:
    said = (fact for row in table.iter("tr") for fact in row.get("data-fact", "").split())
    return tuple(dict.fromkeys((*origin, *said)))
