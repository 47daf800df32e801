"""The case of many is held against itself: its numbers, its texts, and figures that count it."""

import pytest

from tests.houses.ruritania import PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings

DETAINED = "{is: detained, date: 2021-04, sources: [rrl-statement]}"


def write(ruritania: Ruritania, record: str, status: str = DETAINED) -> None:
    whole = (
        "  - {id: rt-case-printers, title: The printers of Zenda, date: 2021,"
        f" {record}, status: [{status}]}}"
    )
    ruritania.change(PRESS, "\nrecommendations:", f"{whole}\n\nrecommendations:")


REFUSED = {
    "nobody": ("text: Told.", DETAINED, "a case is of somebody"),
    "more named than counted": (
        "people: [rt-rassendyll, rt-p1], group: {count: 1}",
        DETAINED,
        "more people are named than the 1 counted",
    ),
    "more women and men": (
        "group: {count: 24, women: 20, men: 5}",
        DETAINED,
        "it counts 24, and more are said to be in it",
    ),
    "of no people": ("group: {count: 24, few: not_people}", DETAINED, "a group is of people"),
    "none": ("group: {count: 0}", DETAINED, "it counts nobody"),
    "a status of somebody else": (
        "people: [rt-p1], group: {count: 24}",
        f"{DETAINED}, {{is: released, people: [rt-p2], sources: [rrl-letter]}}",
        "a status is of somebody else",
    ),
    "a status of some of no group": (
        "people: [rt-rassendyll, rt-p1]",
        f"{DETAINED}, {{is: released, people: [rt-p1], sources: [rrl-letter]}}",
        "a status tells of some, and the case is of no group",
    ),
    "no status of all": (
        "group: {count: 24}",
        "{is: released, others: 5, sources: [rrl-letter]}",
        "the first status is of all",
    ),
    "more others than there are": (
        "people: [rt-p1], group: {count: 24}",
        f"{DETAINED}, {{is: released, others: 24, sources: [rrl-letter]}}",
        "a status tells of more than the 23 who are not in the register",
    ),
}


@pytest.mark.parametrize(("record", "status", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_a_group_that_cannot_be_is_refused(
    ruritania: Ruritania, record: str, status: str, message: str
) -> None:
    write(ruritania, record, status)
    [problem] = ruritania.problems()
    assert message in problem
    assert problem.startswith(f"{PRESS}:")


TEXTS = {
    "all": ("Police detained 24 printers.", []),
    "those who are free, and the rest": ("Of 24 printers, 7 printers are free, 17 not.", []),
    "of something else": ("Police sealed 26 shops.", []),
    "one too many": ("Police detained 25 printers.", ["miscounted"]),
    "in words": ("Police detained twelve young printers.", ["miscounted"]),
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS.keys())
def test_a_text_says_as_many_as_the_group_counts(
    ruritania: Ruritania, text: str, expected: list[str]
) -> None:
    released = "{is: released, others: 7, sources: [rrl-letter]}"
    record = f"group: {{count: 24, called: printers}}, text: '{text}'"
    write(ruritania, record, f"{DETAINED}, {released}")
    assert codes(ruritania) == expected


def test_a_text_elsewhere_that_refers_to_the_group_is_held_against_it(
    ruritania: Ruritania,
) -> None:
    write(ruritania, "group: {count: 24, called: printers}, text: Police came.")
    ruritania.change(
        PRESS,
        "We ask you to speak of the press with the King.",
        "Speak of [[rt-case-printers]], 23 printers.",
    )
    [finding] = findings(ruritania)
    assert "paragraph 'rt-purpose' says '23 printers', and case 'rt-case-printers' counts 24" in (
        finding
    )


FIGURES = {"right": ("25", []), "of two cases": ("2", []), "wrong": ("24", ["wrong-count"])}


@pytest.mark.parametrize(("value", "expected"), FIGURES.values(), ids=FIGURES.keys())
def test_a_figure_that_lists_a_group_counts_its_people(
    ruritania: Ruritania, value: str, expected: list[str]
) -> None:
    write(ruritania, "group: {count: 24, called: printers}, text: Police came.")
    figure = (
        f"  - {{id: rt-held, date: 2021, value: {value}, unit: people, few: cannot_identify,"
        " text: '[[rt-held]] people.', cases: [rt-case-printers, rt-case-rassendyll]}"
    )
    ruritania.change(TRIALS, "figures:\n", f"figures:\n{figure}\n")
    assert codes(ruritania) == expected


def test_a_group_that_no_public_paper_tells_is_told_of(ruritania: Ruritania) -> None:
    released = "{is: released, others: 3, sources: [rrl-letter]}"
    write(ruritania, "group: {count: 24}, text: Police came.", f"{DETAINED}, {released}")
    [finding, missing] = findings(ruritania)
    assert missing.startswith(f"[missing] {PRESS}:")
    assert finding.startswith(f"[few-people] {PRESS}:")
    assert "tells of fewer than five who may not be named in public" in finding
