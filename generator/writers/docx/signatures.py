"""Write many signatories side by side, in a table without lines: no row of it is parted."""

from collections.abc import Iterator

from generator.paper.brand import Page
from generator.writers.agreed.directions import is_right_to_left, right_to_left
from generator.writers.agreed.signatures import ACROSS, Signatories, may_break, rows_of
from generator.writers.docx.frames import Frame, paragraph_style
from generator.writers.docx.inlines import Words
from generator.writers.docx.paragraphs import Para, Rows, Step, write_paragraph
from generator.writers.docx.tablelooks import SIGNATURE_STYLE
from generator.writers.docx.xml import twips_of_millimetres, value


def write_signatories(signatories: Signatories, words: Words, page: Page) -> Iterator[Step]:
    """Yield the table, as wide as the text, and the paragraph that Word wants below one."""
    width = twips_of_millimetres((page.width - page.left - page.right) / ACROSS)
    rows = tuple(rows_of(signatories))
    broken = may_break(signatories)
    written = "".join(
        _row(row, words, width, kept=not broken or number in (0, len(rows) - 2, len(rows) - 1))
        for number, row in enumerate(rows)
    )
    turned = "<w:bidiVisual/>" if right_to_left(words.language) else ""
    grid = f'<w:gridCol w:w="{width}"/>' * ACROSS
    yield Rows(
        f"<w:tbl><w:tblPr>{value('tblStyle', SIGNATURE_STYLE)}{turned}"
        f'<w:tblW w:w="{width * ACROSS}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{written}</w:tbl>"
    )
    yield Para("Table Gap", "")


def _row(row: Signatories, words: Words, width: int, *, kept: bool) -> str:
    """Write a row; a cell nobody signs in is empty."""
    style = paragraph_style(row[0].style, Frame.SIGNATURES)
    paras = [
        Para(style, words.write(each.inlines), right_to_left=is_right_to_left(each.inlines))
        for each in row
    ]
    paras += [Para(style, "")] * (ACROSS - len(row))
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{write_paragraph(para, keep_next=kept)}</w:tc>"
        for para in paras
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
