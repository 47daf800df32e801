"""A text that says how many people or cases its paper lists is held against those that are told."""

import pytest

from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.tools.findings import codes, findings

TREND = "text: Editors avoid the harvest, the court and [[tarlenheim-castle]]."
SHORTER = "    short: Editors avoid the court.\n    line: Editors are silent.\n"


def say(ruritania: Ruritania, words: str) -> None:
    """Let the paper on Ruritania, which tells one case on the press and one on trials, say it."""
    text = words.replace("\n", "\n      ")
    castle = "They met at [[tarlenheim-castle]]."
    ruritania.change(PRESS, TREND, f"text: |\n      {castle} {text}")
    ruritania.change(PRESS, SHORTER, "")


RIGHT = {
    "of the whole paper": "Two people in this paper wrote of the harvest.",
    "of what the text lists itself": "The following five people fled: A, B, C, D and E.",
    "of what is below it": "The following five people fled:\n\n- A, B and C\n- D and E",
    "of what nobody lists": "Police detained 24 people.",
}


@pytest.mark.parametrize("words", RIGHT.values(), ids=RIGHT.keys())
def test_a_number_that_is_right_or_points_at_no_list_is_in_order(
    ruritania: Ruritania, words: str
) -> None:
    say(ruritania, words)
    assert "miscounted" not in codes(ruritania)


PAIR = """\
  - {id: rt-case-pair, title: Two men, people: [rudolf-elphberg, fritz-tarlenheim], text: Told.,
     status: [{is: at_liberty, sources: [rrl-letter]}]}

recommendations:"""


@pytest.mark.parametrize(
    ("number", "listed"),
    [("two", "cases of a theme"), ("three", "cases"), ("four", "people"), ("five", "")],
)
def test_the_numbers_of_the_whole_and_of_each_theme_are_right_and_others_are_not(
    ruritania: Ruritania, number: str, listed: str
) -> None:
    """Of four people in three cases three are in the two on the press."""
    ruritania.change(PRESS, "\nrecommendations:", f"{PAIR}")
    say(ruritania, f"Speak of the {number} people below.")
    told = [one for one in findings(ruritania) if one.startswith("[miscounted]")]
    assert bool(told) == (not listed)
    assert all("tells so many: at most 3 cases of 4 people\n" in one for one in told)


def test_a_number_of_people_of_whom_one_was_taken_out_is_told_at_its_record(
    ruritania: Ruritania,
) -> None:
    say(ruritania, "We ask for the two people below.")
    assert codes(ruritania) == []
    ruritania.change(ORDER, "authors:", "exclude: [rt-case-p1]\nauthors:")
    [told] = [one for one in findings(ruritania) if one.startswith("[miscounted]")]
    assert told == (
        f"[miscounted] {PRESS}:23:5: a text says 'two people below', and no document"
        " tells so many: at most 1 case of 1 person\n"
        "  hint: correct the number; one that a figure with 'cases' prints is held against them by"
        " itself"
    )


def test_a_number_in_the_title_of_a_brief_is_told_there(ruritania: Ruritania) -> None:
    title = "title: Human rights issues ahead of the visit to Ruritania"
    ruritania.change(ORDER, title, "title: The 24 people in this paper")
    [told] = [one for one in findings(ruritania) if one.startswith("[miscounted]")]
    assert told.startswith(
        f"[miscounted] {ORDER}:1:12: a text says '24 people in this paper', and no"
    )
