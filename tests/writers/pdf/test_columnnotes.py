"""The height of columns is the greatest, but for a line, that leaves room for their notes."""

from collections.abc import Callable

import pytest

from generator.writers.pdf.columnnotes import Heights

LINE, ROOM, BEFORE = 20.0, 900.0, 50.0  # of a page, and of the notes called above the columns


def settled(notes_of: Callable[[float], float]) -> tuple[float, int]:
    """Return the height that stands, and the number of tries, given the notes of each height."""
    heights, height = Heights(ROOM, BEFORE), ROOM
    for tries in range(1, 99):
        if heights.stands(height, height // LINE * LINE, BEFORE + notes_of(height)):
            return height, tries
        height = heights.next
    raise AssertionError("it never stands")


def test_without_notes_the_first_try_stands() -> None:
    assert settled(lambda _: 0) == (ROOM, 1)


@pytest.mark.parametrize(("first", "size"), [(0, 30), (100, 300), (400, 90), (860, 200), (880, 25)])
def test_a_note_called_at_some_height_has_room_or_is_not_called_yet(first: int, size: int) -> None:
    def notes(height: float) -> float:
        return size if height >= first else 0

    height, tries = settled(notes)
    best = ROOM - size if ROOM - size >= first else first
    assert best - LINE < height <= best
    assert height + notes(height) <= ROOM
    assert tries < 12


def test_many_notes_are_called_as_far_as_they_have_room() -> None:
    height, _ = settled(lambda height: height // 60 * 30)
    assert height + height // 60 * 30 <= ROOM
    assert height > 560


def test_where_nothing_has_room_the_search_ends() -> None:
    height, _ = settled(lambda _: 2 * ROOM)
    assert height < LINE
