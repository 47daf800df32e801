"""Read how the letters of a paper look, in the PDF's layout and in the styles of the Word file."""

import re
from typing import Any, NamedTuple

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    LineBox,
    TextBox,
)

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.writers.docx import write_docx
from generator.writers.pdf.layout import lay_out
from generator.writers.pdf.repairs import repaired
from tests.readers.docx_looks import docx_looks


class Letters(NamedTuple):
    """The colour of some letters, their weight, and how far lines stand apart in their size."""

    colour: str
    weight: int
    leading: float | str


def pdf_letters(paper: Paper, brand: Brand) -> dict[str, Letters]:
    """Return how the letters of each kind of element are set, by its tag."""
    with repaired():
        pages = lay_out(paper, brand).pages
    lines = [
        each for page in pages for each in page._page_box.descendants() if isinstance(each, LineBox)
    ]
    said = [each for line in lines for each in line.descendants() if isinstance(each, TextBox)]
    return {box.element_tag: _letters(box.style) for box in said}


def _letters(style: Any) -> Letters:
    red, green, blue = (round(part * 255) for part in style["color"].coordinates)
    colour = f"#{red:02x}{green:02x}{blue:02x}"
    return Letters(colour, style["font_weight"], style["line_height"])


def docx_letters(paper: Paper, brand: Brand, style: str) -> Letters:
    """Return how a style of the Word file sets its letters, by what it claims itself."""
    claims = " ".join(docx_looks(write_docx(paper, brand).data)[style])
    colour, lines, size = (
        re.search(pattern, claims)
        for pattern in (r".*color(?:=|\(val=)(\w{6})", r"line=(\d+) lineRule=exact", r".* sz=(\d+)")
    )
    return Letters(
        f"#{colour[1].lower()}" if colour else "",
        700 if re.search(r"[( ]b[ )]", claims) else 400,
        round(int(lines[1]) / 10 / int(size[1]), 2) if lines and size else 0,
    )
