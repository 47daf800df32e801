"""Write a table as HTML, its notes below it.

The notes are paragraphs after the table: in it, they would be cells under the wrong headers.
"""

from collections.abc import Iterable
from html import escape

from generator.paper.document import Block, Cell, CellKind, Inline, Table
from generator.paper.walk import blocks_in
from generator.writers.agreed.tables import Settled, is_short
from generator.writers.html.body.inlines import Notes, write_inlines


def write_table(table: Settled, notes: Notes) -> str:
    """Return a table with its caption, and its notes."""
    kind = "table short" if is_short(table) else "table"
    place = f' id="{escape(table.anchor)}"' if table.anchor else ""
    columns = "".join(f'<col class="{_width_class(*share)}">' for share in _shares(table))
    head = _rows([[_head_cell(cell, notes) for cell in row] for row in table.head])
    write_cell = _naming_cell if _names_rows(table) else _data_cell
    body = _rows([[write_cell(cell, notes) for cell in row] for row in table.body])
    under = "".join(f"<p>{write_inlines(note.inlines, notes)}</p>" for note in table.notes)
    return (
        f'<div class="{kind}"><table{place}>{_caption(table, notes)}'
        f"<colgroup>{columns}</colgroup><thead>{head}</thead><tbody>{body}</tbody></table>"
        f"{under}</div>"
    )


def write_widths(blocks: Iterable[Block]) -> str:
    """Return the style rules for the columns of all tables among some blocks."""
    tables = (block for block in blocks_in(blocks) if isinstance(block, Table))
    shares = sorted({share for table in tables for share in _shares(table)})
    return "\n".join(
        f".{_width_class(width, whole)} {{ width: {100 * width / whole:.3f}% }}"
        for width, whole in shares
    )


def _shares(table: Settled) -> tuple[tuple[int, int], ...]:
    return tuple((width, sum(table.widths)) for width in table.widths)


def _width_class(width: int, whole: int) -> str:
    return f"w-{width}-{whole}"


def _caption(table: Settled, notes: Notes) -> str:
    label = f'<span class="label">{escape(str(table.label))}.</span>'
    return f"<caption>{label} {write_inlines(table.caption, notes)}</caption>"


def _rows(rows: Iterable[Iterable[str]]) -> str:
    return "\n".join(f"<tr>{''.join(row)}</tr>" for row in rows)


def _head_cell(cell: Cell[Inline], notes: Notes) -> str:
    if not cell.inlines:  # a corner, which names nothing
        return _data_cell(cell, notes)
    return _cell("th", cell, notes, ' scope="colgroup"' if cell.columns > 1 else ' scope="col"')


def _names_rows(table: Settled) -> bool:
    """Return whether rows are read aloud with their names.

    In a small table more would be said of headers than of what they head, and each row is heard
    whole anyway.
    """
    heads = [bool(cell.inlines) for row in table.head for cell in row]
    names = [cell.heads_row for row in table.body for cell in row]
    headers = sum(heads) + sum(names)
    return 2 * headers <= len(heads) + len(names)


def _naming_cell(cell: Cell[Inline], notes: Notes) -> str:
    if not cell.heads_row:
        return _data_cell(cell, notes)
    return _cell("th", cell, notes, ' scope="row"')


def _data_cell(cell: Cell[Inline], notes: Notes) -> str:
    return _cell("td", cell, notes)


def _cell(tag: str, cell: Cell[Inline], notes: Notes, scope: str = "") -> str:
    kind = ' class="number"' if cell.kind is CellKind.NUMBER else ""
    columns = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    rows = f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    words = write_inlines(cell.inlines, notes)
    return f"<{tag}{scope}{kind}{columns}{rows}>{words}</{tag}>"
