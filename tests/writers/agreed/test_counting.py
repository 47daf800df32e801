"""Lists in lists count on in letters and Roman numerals."""

import pytest

from generator.writers.agreed.counting import count_in


@pytest.mark.parametrize(
    ("lists", "marks"),
    [
        (0, {1: "1", 12: "12"}),
        (1, {1: "a", 2: "b", 26: "z", 27: "aa", 53: "ba"}),
        (2, {1: "i", 4: "iv", 9: "ix", 14: "xiv", 40: "xl", 90: "xc", 399: "cccxcix"}),
        (5, {3: "iii"}),
    ],
)
def test_a_mark_is_that_of_the_level(lists: int, marks: dict[int, str]) -> None:
    assert {number: count_in(lists, number) for number in marks} == marks
