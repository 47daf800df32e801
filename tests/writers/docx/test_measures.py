"""Word takes the proportions of the scale, fitted where it sets otherwise than the page."""

from dataclasses import replace
from operator import attrgetter

import pytest

from generator.paper.scale.ours import OURS
from generator.writers.docx.measures import FITTED, in_word


@pytest.mark.parametrize(("path", "ours", "fitted"), FITTED, ids=[path for path, *_ in FITTED])
def test_a_measure_of_ours_is_fitted(path: str, ours: float, fitted: float) -> None:
    assert attrgetter(path)(OURS) == ours
    assert attrgetter(path)(in_word(OURS)) == fitted


def test_what_a_house_says_holds_as_it_says_it() -> None:
    own = replace(
        OURS,
        contents=replace(OURS.contents, size=1.5),
        notes=replace(OURS.notes, rule=replace(OURS.notes.rule, gap=1)),
    )
    assert in_word(own).contents.size == 1.5
    assert in_word(own).notes.rule.gap == 1


def test_all_else_is_as_on_the_page() -> None:
    assert (in_word(OURS).heading_1, in_word(OURS).text) == (OURS.heading_1, OURS.text)
