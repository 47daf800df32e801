"""A writer turns a finished paper and a brand into the bytes of one file, and does nothing else.

Each writer is imported only when its format is asked for: the PDF library is large and may be
missing, and Word and text must come out all the same.
"""

from collections.abc import Callable

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.formats import Format
from generator.writers.written import Written


def _pdf(paper: Paper, brand: Brand) -> Written:
    from generator.writers.pdf import write_pdf

    return write_pdf(paper, brand)


def _docx(paper: Paper, brand: Brand) -> Written:
    from generator.writers.docx import write_docx

    return write_docx(paper, brand)


def _html(paper: Paper, brand: Brand) -> Written:
    from generator.writers.html import write_html

    return write_html(paper, brand)


def _text(paper: Paper, brand: Brand) -> Written:
    from generator.writers.text import write_text

    return write_text(paper, brand)


WRITERS: dict[Format, Callable[[Paper, Brand], Written]] = {
    Format.PDF: _pdf,
    Format.DOCX: _docx,
    Format.HTML: _html,
    Format.TEXT: _text,
}
