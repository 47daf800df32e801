"""Write a table: its caption above, its rows in a grid of fixed columns, its notes below.

All looks are in the style of the table and of its paragraphs, with one exception: Word can say the
rule under one header row in a style, but not under the last of several.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from generator.paper.brand import Brand, Page
from generator.paper.document import Cell, CellKind, Inline
from generator.paper.grid import Placed, lay_out
from generator.paper.walk import text_of
from generator.writers.agreed.directions import is_right_to_left, right_to_left
from generator.writers.agreed.tables import Settled, is_short
from generator.writers.docx.captions import write_caption
from generator.writers.docx.inlines import Words
from generator.writers.docx.paragraphs import Para, Rows, Step, write_paragraph
from generator.writers.docx.tablelooks import TABLE_STYLE, edge
from generator.writers.docx.xml import escape, twips_of_millimetres, value

_Place = Placed[Inline]


def write_table(table: Settled, words: Words, brand: Brand) -> Iterator[Step]:
    """Yield the caption, the rows as wide as the text on the brand's sheet, and what is below."""
    caption = write_caption("Table", table.label, table.caption, table.anchor, words)
    yield Para("caption", caption)
    yield Rows(_Hand(table, words, _widths(table, brand.page), brand).write())
    for note in table.notes:
        yield Para("Table Note", words.write(note.inlines))
    yield Para("Table Gap", "")


def _widths(table: Settled, page: Page) -> tuple[int, ...]:
    """Return the widths of the columns, which add up to that of the text and its hang."""
    width, whole = page.width - page.left - page.right + page.hang, sum(table.widths)
    edges = (
        twips_of_millimetres(width * share / whole) for share in (0, *accumulate(table.widths))
    )
    return tuple(right - left for left, right in pairwise(edges))


@dataclass(frozen=True, slots=True)
class _Hand:
    """Writes the rows of one table in columns of some widths."""

    table: Settled
    words: Words
    widths: tuple[int, ...]
    brand: Brand

    def write(self) -> str:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        rows = "".join((*self._head(), *self._body()))
        return f"<w:tbl>{self._properties()}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def _properties(self) -> str:
        """Say style, size and what the table shows, in the order of the schema."""
        turned = "<w:bidiVisual/>" if right_to_left(self.words.language) else ""
        named = any(cell.heads_row for row in self.table.body for cell in row)
        return (
            f"<w:tblPr>{value('tblStyle', TABLE_STYLE)}{turned}"
            f'<w:tblW w:w="{sum(self.widths)}" w:type="dxa"/>{self._hang()}'
            '<w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{"06A0" if named else "0620"}" w:firstRow="1" w:lastRow="0" '
            f'w:firstColumn="{int(named)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f"{value('tblCaption', escape(str(self.table.label)))}"
            f"{value('tblDescription', escape(_line(self.table.caption)))}</w:tblPr>"
        )

    def _hang(self) -> str:
        left = twips_of_millimetres(self.brand.page.hang)
        return f'<w:tblInd w:w="{-left}" w:type="dxa"/>'

    def _head(self) -> Iterator[str]:
        """Yield the header rows; they repeat on each page, and stay with the row below them."""
        last = len(self.table.head) - 1
        for number, row in enumerate(lay_out(self.table.head)):
            cells = (
                self._cell(place, number, _heading_style(place.cell), self._rule(place, last))
                for place in row
            )
            yield f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"

    def _body(self) -> Iterator[str]:
        """Yield the rows; those of a short table stay together, and the last with the notes."""
        last, short = len(self.table.body) - 1, is_short(self.table)
        for number, row in enumerate(lay_out(self.table.body)):
            kept = bool(self.table.notes) if number == last else short
            cells = (self._cell(place, number, _style(place.cell), kept=kept) for place in row)
            yield f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"

    def _cell(
        self, place: _Place, row: int, style: str, rule: str = "", *, kept: bool = False
    ) -> str:
        """Write what a row holds of a cell: its words, or below them a place that goes on."""
        cell = place.cell
        inlines = cell.inlines if place.row == row else ()
        para = Para(style, self.words.write(inlines), right_to_left=is_right_to_left(inlines))
        width = sum(self.widths[column] for column in place.covered)
        across = value("gridSpan", cell.columns) if cell.columns > 1 else ""
        down = value("vMerge", "restart" if place.row == row else "continue")
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{across}'
            f"{down if cell.rows > 1 else ''}{rule}</w:tcPr>"
            f"{write_paragraph(para, keep_next=kept)}</w:tc>"
        )

    def _rule(self, place: _Place, last: int) -> str:
        """Return the rule under a cell of several header rows: ours, or a finer one across."""
        if last == 0:
            return ""
        if place.row + place.cell.rows > last:
            rule = edge("bottom", self.brand.scale.tables.rule, self.brand.colours)
        elif place.cell.columns > 1:
            rule = edge("bottom", self.brand.scale.tables.across, self.brand.colours)
        else:
            rule = '<w:bottom w:val="nil"/>'
        return f"<w:tcBorders>{rule}</w:tcBorders>{value('vAlign', 'bottom')}"


def _heading_style(cell: Cell[Inline]) -> str:
    if cell.kind is CellKind.NUMBER:
        return "Table Heading Number"
    return "Table Heading Across" if cell.columns > 1 else "Table Heading"


def _style(cell: Cell[Inline]) -> str:
    return "Table Number" if cell.kind is CellKind.NUMBER else "Table Text"


def _line(inlines: tuple[Inline, ...]) -> str:
    return " ".join(text_of(inlines).split())
