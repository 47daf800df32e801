"""How long a document may be, by the limits of its audience and of its brief."""

import pytest

from generator.compose.fit.bound import Bound, bound_on
from tests.houses.long_ruritania import profile
from tests.houses.ruritania import ORDER, Ruritania

PAPER = "briefing-paper"


def bound(ruritania: Ruritania, limit: str, own: str = "", organisations: int = 1) -> Bound:
    """Return the limit of a paper, by a profile and perhaps by the brief itself."""
    if own:
        ruritania.add(ORDER, f"limits: [{{document: {PAPER}, {own}}}]\n")
    limits = (*profile(ruritania, limit).limits, *ruritania.house.brief("visit-2021").limits)
    found = bound_on(PAPER, limits, organisations)
    assert found is not None
    return found


def test_a_document_without_a_limit_may_be_as_long_as_it_is(ruritania: Ruritania) -> None:
    assert bound_on("letter", profile(ruritania, "pages: 2").limits, 1) is None


def test_a_limit_is_in_words_or_in_pages_or_in_both(ruritania: Ruritania) -> None:
    assert str(bound(ruritania, "pages: 1, words: 2815")) == "2,815 words and 1 page"


@pytest.mark.parametrize(("organisations", "words"), [(1, 2815), (2, 5630)])
def test_a_joint_document_may_have_more_words(
    ruritania: Ruritania, organisations: int, words: int
) -> None:
    limit = "words: 2815, joint_words: 5630"
    assert bound(ruritania, limit, organisations=organisations).words == words


@pytest.mark.parametrize(
    ("own", "narrowest"), [("words: 500", 500), ("words: 900", 800), ("pages: 2", 800)]
)
def test_a_brief_may_be_narrower_than_its_audience(
    ruritania: Ruritania, own: str, narrowest: int
) -> None:
    assert bound(ruritania, "words: 800", own).words == narrowest


@pytest.mark.parametrize(
    ("limit", "own", "counted"),
    [
        ("words: 800", "", True),
        ("words: 800, notes: false", "", False),
        ("words: 800, notes: false", "words: 700", False),
        ("words: 800, notes: false", "words: 700, notes: true", True),
        ("words: 800", "words: 700, notes: false", True),
        ("pages: 2", "words: 700, notes: false", False),
    ],
)
def test_notes_count_unless_those_who_set_the_limit_say_no(
    ruritania: Ruritania, limit: str, own: str, counted: bool
) -> None:
    assert bound(ruritania, limit, own).notes is counted
