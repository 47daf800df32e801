"""Somebody in the house has read what vouches, and nobody else's reading is taken for theirs."""

import pytest

from tests.houses.ruritania import PRESS, SOURCES, TRIALS, Ruritania
from tests.tools.findings import codes, findings

CENSUS = "sources: [{id: census-2021, locator: table 2}]"
IN_LETTER = "sources: [{id: census-2021, in: rrl-letter, locator: page 3}]"
HELD = "    URL: https://example.org/census\n    held: true\n"


def test_a_source_that_nobody_has_read_is_told_with_what_rests_on_it(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, HELD, "")
    assert findings(ruritania) == [
        f"[unread-source] {SOURCES}:19:5: nobody has read source 'census-2021', which vouches for"
        " 1 record\n  hint: add 'accessed', the day it was read, or 'held: true' for a copy; or"
        f" cite it in the work that was: {{id: census-2021, in: …}}, at {TRIALS}:20:5 to begin with"
    ]


def test_a_day_of_access_or_a_copy_says_that_somebody_has(ruritania: Ruritania) -> None:
    assert codes(ruritania) == []
    ruritania.change(SOURCES, HELD, HELD.replace("held: true", "accessed: 2021-05-01"))
    assert codes(ruritania) == []


def test_what_is_cited_in_a_work_that_was_read_need_not_have_been(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, HELD, "")
    ruritania.change(TRIALS, CENSUS, IN_LETTER)
    assert codes(ruritania) == []


def test_the_work_that_was_read_must_have_been(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, CENSUS, IN_LETTER)
    ruritania.change(SOURCES, "issued: 2021-05-04\n    held: true", "issued: 2021-05-04")
    assert codes(ruritania) == ["unread-source"]


def test_read_for_one_record_and_not_for_another_it_is_told(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, HELD, "")
    both = CENSUS.replace("table 2}", "table 2}, {id: census-2021, in: rrl-letter}")
    ruritania.change(TRIALS, CENSUS, both)
    assert codes(ruritania) == ["unread-source"]


def test_a_day_on_which_others_looked_at_it_is_not_told_as_ours(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, CENSUS, IN_LETTER)
    ruritania.change(SOURCES, HELD, HELD.replace("held: true", "accessed: 2021-05-01"))
    assert findings(ruritania) == [
        f"[borrowed-access] {SOURCES}:26:15: source 'census-2021' is cited in other works alone,"
        " and says when it was read\n  hint: a day on which the authors of another work looked at"
        " it is theirs: delete it; or, if it was read here, cite it without 'in'"
    ]


def test_the_year_in_which_a_cited_work_came_out_is_no_date_of_an_event(
    ruritania: Ruritania,
) -> None:
    raid = "date: 2021-02-14\n    title: Raid on a newspaper\n"
    dated = raid.replace("2021-02-14", "2021") + f"    {IN_LETTER}\n"
    ruritania.change(PRESS, raid, dated)
    assert findings(ruritania) == [
        f"[publication-year] {PRESS}:5:11: the date of event 'rt-raid' is the year in which"
        " 'census-2021' came out\n  hint: that is no date of what the work tells: delete it, unless"
        " what was read has it"
    ]


def test_a_date_of_its_own_or_of_a_work_that_was_read_is_no_such_year(ruritania: Ruritania) -> None:
    raid = "date: 2021-02-14\n    title: Raid on a newspaper\n"
    ruritania.change(PRESS, raid, f"{raid}    {IN_LETTER}\n")
    ruritania.change(TRIALS, "date: 2021-01\n    value", "date: 2021\n    value")
    assert codes(ruritania) == []


@pytest.mark.parametrize(
    ("cited", "read", "told"),
    [
        ("2021", "2019", "a work of 2021 cannot be cited in one of 2019"),
        ("2021-06", "2021-05-04", "a work of 2021-06 cannot be cited in one of 2021-05-04"),
        ("2021", "2021-05-04", ""),
        ("2019", "2021-05-04", ""),
        ("2021~", "2019", ""),
    ],
)
def test_a_work_is_not_cited_in_one_that_came_out_before_it(
    ruritania: Ruritania, cited: str, read: str, told: str
) -> None:
    works = (
        f"  - {{id: ours, type: report, title: Ours, issued: {read}, held: true}}\n"
        f"  - {{id: theirs, type: report, title: Theirs, issued: {cited}}}\n"
    )
    ruritania.add(SOURCES, works)
    ruritania.change(TRIALS, CENSUS, "sources: [{id: theirs, in: ours}]")
    found = [one for one in findings(ruritania) if "cited-too-early" in one]
    line = next(
        number
        for number, one in enumerate(ruritania.read(TRIALS).split("\n"), 1)
        if "theirs" in one
    )
    assert [one.partition("\n")[0] for one in found] == (
        [f"[cited-too-early] {TRIALS}:{line}:20: {told}"] if told else []
    )
