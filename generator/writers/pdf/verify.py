"""See with our own eyes that notes stand on the page of their call.

A validator does not notice a lost note: a file without it is as well-formed as one with it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    FootnoteAreaBox,
    LineBox,
    ParentBox,
    TableRowBox,
)

from generator.errors import Problem


def misplaced_notes(pages: Sequence[Any], numbers: Iterable[int]) -> tuple[Problem, ...]:
    """Return a problem for the notes that do not stand once, in sight, on the page of their call.

    `pages` are WeasyPrint's, laid out; `numbers` are those of the document's notes. Notes that come
    late because others do, which had no room, are not told.
    """
    wrong = _wrong(pages, numbers)
    if not wrong:
        return ()
    called = {number for page in pages for number in _calls(page._page_box)}
    uncalled = ((number,) for number in sorted(wrong - called))
    return tuple(_misplaced(together) for together in (*uncalled, *_without_room(pages, wrong)))


def _wrong(pages: Iterable[Any], numbers: Iterable[int]) -> set[int]:
    wanted, right = Counter(numbers), Counter[int]()
    for page in pages:
        called, standing = Counter(_calls(page._page_box)), Counter(_notes(page._page_box))
        wanted += standing - called  # a note without its call is as wrong as a call without it
        right += called & standing
    return {number for number in wanted if wanted[number] != right[number]}


def _without_room(pages: Iterable[Any], wrong: set[int]) -> Iterator[tuple[int, ...]]:
    """Yield the notes called together that had no room, though no other note was late by then."""
    late: set[int] = set()
    for page in pages:
        late -= set(_notes(page._page_box))
        for together in _called_together(page._page_box):
            if wrong.intersection(together) and not late:
                yield together
            late |= wrong.intersection(together)


def _called_together(box: Any) -> Iterator[tuple[int, ...]]:
    """Yield the notes called in each line, or row of a table: these are not parted by a page."""
    for child in box.children:
        if isinstance(child, LineBox | TableRowBox):
            yield tuple(_calls(child))
        elif isinstance(child, ParentBox) and not isinstance(child, FootnoteAreaBox):
            yield from _called_together(child)


def _calls(around: Any) -> Iterator[int]:
    for box in around.descendants():
        if box.footnote is not None:
            yield int(box.footnote.element.get("data-number"))


def _notes(page_box: Any) -> Iterator[int]:
    """Yield the notes at the foot of a page that do not run off its top."""
    for area in page_box.children:
        if isinstance(area, FootnoteAreaBox) and area.position_y >= page_box.content_box_y():
            yield from (int(note.element.get("data-number")) for note in area.children)


def _misplaced(numbers: tuple[int, ...]) -> Problem:
    if len(numbers) == 1:
        message = f"note {numbers[0]} does not fit on the page of its call"
        hint = "shorten the note, or divide it between two"
    else:
        listed = ", ".join(map(str, numbers))
        message = f"notes {listed}, called on one line or row, do not fit on its page"
        hint = "shorten them, or call some of them farther on"
    return Problem(message, None, hint, code="note-misplaced")
