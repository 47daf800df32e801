"""Sizes, distances, weights and slopes, in the forms of the standard."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.house.brandfile.measures import (
    read_leading,
    read_size,
    read_slopes,
    read_weight,
    read_weights,
)


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("11pt", 11),
        ("10.25pt", 10.25),
        ("11", 11),
        ("16px", 12),
        ("15px", 11),
        ("1rem", 10.5),
        ("1.1em", 11.5),
        ("120%", 12.5),
        (".9rem", 9.5),
    ],
)
def test_a_size_is_in_points_or_a_part_of_the_usual(typed: str, points: float) -> None:
    assert read_size(typed).points(10.5) == points


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("1.25", 1.25),
        ("125%", 1.25),
        ("1.25em", 1.25),
        ("15pt", 1.5),
        ("20px", 1.5),
        ("normal", 1.2),
    ],
)
def test_lines_stand_apart_in_parts_of_the_size(typed: str, times: float) -> None:
    assert read_leading(typed).times(10) == times


@pytest.mark.parametrize(
    ("typed", "weight"),
    [
        ("thin", 100),
        ("ultra-light", 200),
        ("regular", 400),
        ("semi-bold", 600),
        ("black", 900),
        ("650", 650),
    ],
)
def test_a_weight_is_a_number_or_a_name(typed: str, weight: int) -> None:
    assert read_weight(typed) == weight


@pytest.mark.parametrize(
    ("typed", "weights"),
    [
        ("auto", ()),
        ("bold", (700,)),
        ("100..900", (100, 900)),
        ("light .. bold", (300, 700)),
        (["400", "semi-bold"], (400, 600)),
    ],
)
def test_a_font_has_one_weight_or_several(typed: Any, weights: tuple[int, ...]) -> None:
    assert read_weights(typed) == weights


@pytest.mark.parametrize(
    ("typed", "slopes"), [("italic", ("italic",)), (["normal", "italic"], ("normal", "italic"))]
)
def test_a_slope_is_one_or_both(typed: Any, slopes: tuple[str, ...]) -> None:
    assert read_slopes(typed) == slopes


@pytest.mark.parametrize(
    ("read", "typed", "refusal"),
    [
        (read_size, "big", "this must be a number, such as 10.5pt"),
        (read_size, "10,5pt", "this must be a number, such as 10.5pt"),
        (read_size, "12vw", "this must be a number, such as 10.5pt"),
        (read_size, "2pt", "this must be from 6 to 24, such as 10.5pt"),
        (read_size, "4rem", "this must be from 0.6 to 2.2, such as 1.1rem"),
        (read_leading, "0.5", "this must be from 1 to 3, such as 1.38"),
        (read_weight, "blod", "did you mean 'bold'?"),
        (read_weight, "1000", "this must be a weight, such as 600 or semi-bold"),
        (read_weight, ["400"], "this must be a weight, such as 600 or semi-bold"),
        (read_weights, [], "this must be a weight, such as 600, or several: [400, 700]"),
        (read_slopes, "oblique", "this must be normal or italic"),
    ],
)
def test_what_is_no_measure_says_how_one_is_typed(
    read: Callable[[Any], Any], typed: Any, refusal: str
) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(refusal)}$"):
        read(typed)
