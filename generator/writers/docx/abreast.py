"""Write what stands side by side in a letter, in a table without lines: no row of it is parted."""

from collections.abc import Iterator

from generator.paper.brand import Page
from generator.writers.agreed.abreast import Abreast, Row
from generator.writers.agreed.directions import is_right_to_left, right_to_left
from generator.writers.docx.frames import Frame, paragraph_style
from generator.writers.docx.inlines import Words
from generator.writers.docx.paragraphs import Para, Rows, Step, write_paragraph
from generator.writers.docx.tablelooks import ABREAST_STYLE
from generator.writers.docx.xml import twips_of_millimetres, value


def write_abreast(abreast: Abreast, words: Words, page: Page, frame: Frame) -> Iterator[Step]:
    """Yield the table, as wide as the text, and the paragraph that Word wants below one."""
    width = twips_of_millimetres((page.width - page.left - page.right) / abreast.across)
    style = paragraph_style(abreast.style, frame)
    written = "".join(
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        f"{_cells(row, abreast.across, style, words, width, kept=kept)}</w:tr>"
        for row, kept in abreast.rows()
    )
    turned = "<w:bidiVisual/>" if right_to_left(words.language) else ""
    grid = f'<w:gridCol w:w="{width}"/>' * abreast.across
    yield Rows(
        f"<w:tbl><w:tblPr>{value('tblStyle', ABREAST_STYLE)}{turned}"
        f'<w:tblW w:w="{width * abreast.across}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{written}</w:tbl>"
    )
    yield Para("Table Gap", "")


def _cells(row: Row, across: int, style: str, words: Words, width: int, *, kept: bool) -> str:
    """Write the cells of a row; one that nobody stands in is empty."""
    paras = [
        Para(style, words.write(each.inlines), right_to_left=is_right_to_left(each.inlines))
        for each in row
    ]
    paras += [Para(style, "")] * (across - len(row))
    return "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{write_paragraph(para, keep_next=kept)}</w:tc>"
        for para in paras
    )
