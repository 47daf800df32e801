"""Read the lines of text that WeasyPrint laid out, page by page, with what each is a line of."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    FootnoteAreaBox,
    LineBox,
    MarginBox,
    TextBox,
)

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.writers.pdf.layout import lay_out
from generator.writers.pdf.repairs import repaired

_POINTS = 0.75  # of a pixel


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, the tag of its block, and which block of its page and paper that is.

    `size` is that of its letters in points; `gap` is what parts a mark at its head from its words;
    `end` is where its last word ends, in pixels.
    """

    words: str
    tag: str
    block: int
    top: float
    size: float
    gap: float
    end: float


def pages_of(paper: Paper, brand: Brand) -> list[list[Line]]:
    """Return the lines of each page, without notes and furniture, from top to bottom."""
    with repaired():
        pages = lay_out(paper, brand).pages
    return [sorted(_lines(page._page_box), key=lambda line: line.top) for page in pages]


def notes_of_pages(paper: Paper, brand: Brand) -> list[list[int]]:
    """Return the numbers of the notes at the foot of each page."""
    with repaired():
        pages = lay_out(paper, brand).pages
    return [list(_notes(page._page_box)) for page in pages]


def _notes(page_box: Any) -> Iterator[int]:
    for area in page_box.children:
        if isinstance(area, FootnoteAreaBox):
            yield from (int(note.element.get("data-number")) for note in area.children)


def _lines(box: Any) -> Iterator[Line]:
    """Yield the lines of a block and of the blocks in it."""
    for child in box.children:
        if isinstance(child, LineBox):
            said = [each for each in child.descendants() if isinstance(each, TextBox)]
            words = "".join(each.text for each in said)
            if words.strip():
                size = round(said[-1].style["font_size"] * _POINTS, 2)
                end = said[-1].position_x + said[-1].width
                yield Line(
                    words, box.element_tag, id(box.element), child.position_y, size, _gap(said), end
                )
        elif hasattr(child, "children") and not isinstance(child, MarginBox | FootnoteAreaBox):
            yield from _lines(child)


def _gap(said: list[Any]) -> float:
    if len(said) < 2:
        return 0
    mark, words = said[:2]
    gap: float = words.position_x - mark.position_x - mark.width
    return gap * _POINTS
