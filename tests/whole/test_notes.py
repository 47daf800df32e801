"""What the notes of our own papers tell: sources and places, and seldom where other notes stand."""

import pytest

from tests.houses.real import OURS, REAL
from tests.tools.notepages import all_briefs, notes_by_page, share_back

MOST = 0.2  # of the notes of a brief's papers may do no more than point back

BRIEFS = [
    pytest.param(brief, marks=() if brief == REAL else pytest.mark.prove) for brief in all_briefs()
]


@pytest.mark.parametrize("brief", BRIEFS)
def test_no_page_has_notes_that_all_point_back_and_few_do(brief: str) -> None:
    counted = list(notes_by_page(OURS, brief))
    assert [page for page in counted if page.only_points_back] == []
    assert share_back(counted) <= MOST
