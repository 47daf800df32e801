"""Read the shape of a table: its parts, its columns, and how far its cells reach."""

from lxml import etree

from generator.paper.document import Cell, OpenInline, Row


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
