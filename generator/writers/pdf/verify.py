"""See with our own eyes that notes stand on the page of their call.

A validator does not notice a lost note: a file without it is as well-formed as one with it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    FootnoteAreaBox,
)

from generator.errors import Problem


def misplaced_notes(pages: Iterable[Any], numbers: Iterable[int]) -> tuple[Problem, ...]:
    """Return a problem for each note that does not stand once, in sight, on the page of its call.

    `pages` are WeasyPrint's, laid out; `numbers` are those of the document's notes.
    """
    wanted, right = Counter(numbers), Counter[int]()
    for page in pages:
        called, standing = Counter(_calls(page._page_box)), Counter(_notes(page._page_box))
        wanted += standing - called  # a note without its call is as wrong as a call without it
        right += called & standing
    return tuple(_misplaced(number) for number in sorted(wanted) if wanted[number] != right[number])


def _calls(page_box: Any) -> Iterator[int]:
    for box in page_box.descendants():
        if box.footnote is not None:
            yield int(box.footnote.element.get("data-number"))


def _notes(page_box: Any) -> Iterator[int]:
    """Yield the notes at the foot of a page that do not run off its top."""
    for area in page_box.children:
        if isinstance(area, FootnoteAreaBox) and area.position_y >= page_box.content_box_y():
            yield from (int(note.element.get("data-number")) for note in area.children)


def _misplaced(number: int) -> Problem:
    return Problem(
        f"note {number} does not fit on the page of its call",
        None,
        hint="shorten the note, or divide it between two",
        code="note-misplaced",
    )
