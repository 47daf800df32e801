"""See with our own eyes that notes stand on the page of their call.

A validator does not notice a lost note: a file without it is as well-formed as one with it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    FootnoteAreaBox,
    LineBox,
    ParentBox,
    TableRowBox,
)

from generator.errors import Problem


@dataclass(frozen=True, slots=True)
class _Size:
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Together:
    """The notes called in one line, or row of a table, and how high that is."""

    notes: tuple[int, ...]
    height: float

    def height_at(self, width: float, sizes: Mapping[int, _Size]) -> float:
        """Return how high line and notes are at least on a page so wide."""
        known = (sizes[number] for number in self.notes if number in sizes)
        return self.height + sum(size.height * min(1, size.width / width) for size in known)


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


def _without_room(pages: Sequence[Any], wrong: set[int]) -> Iterator[tuple[int, ...]]:
    """Yield the notes called together that had no room, though no other note was late by then.

    Notes that no page has room for are told in any case. Else the highest are to blame: in columns
    they take along those that are called above them.
    """
    late: set[int] = set()
    sizes = _sizes(pages)
    for page in pages:
        box = page._page_box
        late -= set(_notes(box))
        called = [each for each in _called_together(box) if wrong.intersection(each.notes)]
        heights = {each: each.height_at(box.width, sizes) for each in called}
        hopeless = [each for each in called if heights[each] > box.height]
        highest = [] if late else sorted(called, key=heights.__getitem__, reverse=True)[:1]
        yield from (each.notes for each in hopeless or highest)
        late |= wrong.intersection(number for each in called for number in each.notes)


def _called_together(box: Any) -> Iterator[_Together]:
    """Yield the notes called in each line, or row of a table: these are not parted by a page."""
    for child in box.children:
        if isinstance(child, LineBox | TableRowBox):
            yield _Together(tuple(_calls(child)), child.height)
        elif isinstance(child, ParentBox) and not isinstance(child, FootnoteAreaBox):
            yield from _called_together(child)


def _sizes(pages: Iterable[Any]) -> dict[int, _Size]:
    """Return how wide and high each note is, wherever it stands."""
    notes = (note for page in pages for area in _areas(page._page_box) for note in area.children)
    return {_number(note): _Size(note.width, note.margin_height()) for note in notes}


def _calls(around: Any) -> Iterator[int]:
    for box in around.descendants():
        if box.footnote is not None:
            yield _number(box.footnote)


def _notes(page_box: Any) -> Iterator[int]:
    """Yield the notes at the foot of a page that do not run off its top."""
    for area in _areas(page_box):
        if area.position_y >= page_box.content_box_y():
            yield from map(_number, area.children)


def _areas(page_box: Any) -> Iterator[Any]:
    return (box for box in page_box.children if isinstance(box, FootnoteAreaBox))


def _number(note: Any) -> int:
    return int(note.element.get("data-number"))


def _misplaced(numbers: tuple[int, ...]) -> Problem:
    if len(numbers) == 1:
        message = f"note {numbers[0]} does not fit on the page of its call"
        hint = "shorten the note, or divide it between two"
    else:
        listed = ", ".join(map(str, numbers))
        message = f"notes {listed}, called on one line or row, do not fit on its page"
        hint = "shorten them, or call some of them farther on"
    return Problem(message, None, hint, code="note-misplaced")
