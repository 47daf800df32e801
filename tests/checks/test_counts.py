"""A figure that lists the cases it counts is held against them, and against those that are told."""

import pytest

from tests.houses.ruritania import ORDER, TRIALS, Ruritania
from tests.tools.findings import codes, findings

BOTH = "cases: [rt-case-rassendyll, rt-case-p1]"


def count(ruritania: Ruritania, figure: str) -> None:
    """Write a figure that lists cases."""
    record = (
        "  - {id: rt-tried, date: 2021, unit: people, text: '[[rt-tried]] people.',"
        f" few: cannot_identify, {figure}}}"
    )
    ruritania.change(TRIALS, "figures:\n", f"figures:\n{record}\n")


COUNTS = {
    "right": (f"value: 2, {BOTH}", []),
    "too many": (f"value: 3, {BOTH}", ["wrong-count"]),
    "too few": (f"value: 1, {BOTH}", ["wrong-count"]),
    "at least, fewer": (f"value: 1, precision: at_least, {BOTH}", []),
    "at least, more": (f"value: 3, precision: at_least, {BOTH}", ["wrong-count"]),
    "about": (f"value: 9, precision: about, {BOTH}", []),
    "of nothing listed": ("value: 9", []),
}


@pytest.mark.parametrize(("figure", "expected"), COUNTS.values(), ids=COUNTS.keys())
def test_a_figure_is_the_number_of_the_cases_it_lists(
    ruritania: Ruritania, figure: str, expected: list[str]
) -> None:
    count(ruritania, figure)
    assert codes(ruritania) == expected


def test_a_wrong_count_is_told_with_how_many_cases_and_people_there_are(
    ruritania: Ruritania,
) -> None:
    count(ruritania, f"value: 3, {BOTH}")
    [finding] = findings(ruritania)
    assert finding.startswith(f"[wrong-count] {TRIALS}:")
    assert finding.endswith(
        ": figure 'rt-tried' is 3, and lists 2 cases\n"
        "  hint: they are of 2 people: correct the figure, or the cases it lists"
    )


def test_a_paper_that_tells_fewer_cases_than_its_figure_counts_is_told(
    ruritania: Ruritania,
) -> None:
    count(ruritania, f"value: 2, {BOTH}")
    ruritania.change(ORDER, "authors:", "exclude: [rt-case-p1]\nauthors:")
    [finding] = findings(ruritania)
    assert finding.endswith(
        "figure 'rt-tried' counts 2, and briefing-paper tells 1 of its 2 cases: it lacks"
        " rt-case-p1\n  hint: say so in its text, exclude it, or see with 'brief why' what keeps"
        " them out"
    )


def test_a_paper_that_tells_none_of_the_cases_says_the_number_alone(ruritania: Ruritania) -> None:
    count(ruritania, "value: 1, cases: [rt-case-p1]")
    ruritania.change(ORDER, "authors:", "exclude: [rt-case-p1]\nauthors:")
    assert codes(ruritania) == []


def test_a_figure_of_so_few_that_nobody_vouched_for_it_is_told(ruritania: Ruritania) -> None:
    count(ruritania, "value: 4")
    ruritania.change(TRIALS, "few: cannot_identify, ", "")
    [finding] = findings(ruritania)
    assert finding.startswith(f"[few-people] {TRIALS}:")
    assert "figure 'rt-tried' counts fewer than five, so that no paper tells it" in finding
