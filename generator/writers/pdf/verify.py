"""See with our own eyes that notes stand on the page of their call and words in their columns.

A validator does not notice a lost note: a file without it is as well-formed as one with it. Nor
does it mind words that run into the next column, or off the sheet.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    FootnoteAreaBox,
    LineBox,
    TableBox,
    TableCellBox,
)

from generator.errors import Problem

_ROUNDING = 0.01  # CSS pixels


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


def overfull_columns(pages: Iterable[Any]) -> tuple[Problem, ...]:
    """Return a problem for each column of a table that some word is too wide for."""
    found = (column for page in pages for column in _overfull(page._page_box))
    return tuple(_too_wide(label, number) for label, number in dict.fromkeys(found))


def _overfull(page_box: Any) -> Iterator[tuple[str, int]]:
    """Yield the label of a table and the number of its column for each cell that is too narrow."""
    for table in _inside(page_box, TableBox):
        for cell in _inside(table, TableCellBox):
            if any(line.width > cell.width + _ROUNDING for line in _inside(cell, LineBox)):
                yield table.element.findtext("caption/span"), cell.grid_x + 1


def _inside(box: Any, kind: type) -> Iterator[Any]:
    return (each for each in box.descendants() if isinstance(each, kind))


def _too_wide(label: str, column: int) -> Problem:
    return Problem(
        f"{label.rstrip('.')} does not fit: a word in column {column} is wider than the column",
        None,
        hint='give the column more of the width (<col width="3"/>), or take a shorter word',
        code="table-too-wide",
    )
