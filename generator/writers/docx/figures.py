"""Write a figure: its caption above, the picture or chart in a line of its own, its notes below."""

from collections.abc import Iterator

from generator.paper.brand import Page
from generator.paper.charts import Chart
from generator.paper.document import Picture
from generator.writers.agreed.charts import Shown
from generator.writers.docx.captions import write_caption
from generator.writers.docx.drawings import Drawings
from generator.writers.docx.inlines import Words
from generator.writers.docx.paragraphs import Para, Step


def write_figure(figure: Shown, words: Words, drawings: Drawings, page: Page) -> Iterator[Step]:
    """Yield the caption, the drawing on a page, and the notes, which stay below it."""
    caption = write_caption("Figure", figure.label, figure.caption, figure.anchor, words)
    yield Para("caption", caption)
    yield Para("Figure", _drawing(figure, drawings, page))
    for note in figure.notes:
        yield Para("Table Note", words.write(note.inlines), joined=True)
    yield Para("Table Gap", "")


def _drawing(figure: Shown, drawings: Drawings, page: Page) -> str:
    match figure.content:
        case Chart():
            return drawings.chart(figure.content, figure.alt, page)
        case Picture():
            return drawings.picture(drawings.brand.asset(figure.content.asset), figure.alt, page)
