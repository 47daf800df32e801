"""Read a table: its caption, columns, header rows, rows and notes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree

from generator.compose.reader.inlines import read_words
from generator.compose.reader.spans import part_of, spans_of, widths_of
from generator.paper.document import Cell, CellKind, OpenInline, Paragraph, Row, Table
from generator.paper.grid import Placed, lay_out


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
