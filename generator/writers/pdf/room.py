"""See how much room the last page of a paper has left, below its words and above its notes."""

from typing import Any

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    BlockLevelBox,
    FootnoteAreaBox,
)

from generator.paper.brand import Brand

_PIXELS = 96 / 72  # of CSS, in a point
_ROUNDING = 0.01  # CSS pixels


def lines_left(page: Any, brand: Brand) -> int:
    """Return how many lines of another paragraph the last page would hold."""
    [body] = (box for box in page._page_box.descendants() if box.element_tag == "body")
    line = brand.text_size * brand.leading * _PIXELS
    room = _foot(page._page_box) - body.content_box_y() - body.height - _margin_below(body)
    return max(int((room + _ROUNDING) // line), 0)


def _foot(page_box: Any) -> float:
    """Return where text must end: at the notes, or at the margin."""
    notes = [box for box in page_box.children if isinstance(box, FootnoteAreaBox)]
    return float(notes[0].position_y if notes else page_box.content_box_y() + page_box.height)


def _margin_below(box: Any) -> float:
    """Return what a box keeps free below it once another follows: the widest of its last ones."""
    blocks = [child for child in box.children if isinstance(child, BlockLevelBox)]
    last = blocks[-1] if blocks and not _keeps_margins_in(box, blocks[-1]) else None
    return max(float(box.margin_bottom), _margin_below(last) if last else 0)


def _keeps_margins_in(box: Any, last: Any) -> bool:
    """Return whether the margin of the last block in a box is part of the box's own height."""
    edged = box.padding_bottom or box.border_bottom_width
    return bool(edged or last.establishes_formatting_context())
