"""Words of others are quote records, set in quotation marks by papers alone."""

import pytest

from tests.houses.ruritania import PRESS, SOURCES, TRIALS, Ruritania
from tests.tools.findings import codes, findings

WORDS = "the crown answers to no court"


def quote(words: str) -> str:
    return f"quotes:\n  - {{id: rt-q, words: '{words}', by: ruritania, date: 2021}}\n"


def test_a_quotation_that_is_no_record_is_told(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "pledged to open its courts", f"said “{WORDS}”")
    assert findings(ruritania) == [
        f"[unmarked-quotation] {TRIALS}:34:31: commitment 'rt-pledge' quotes words that are in no"
        " quote record\n"
        "  hint: add them under 'quotes' with who said them, or say it in our own words"
    ]


def test_a_quotation_with_its_record_and_a_term_in_marks_are_in_order(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "pledged to open", f"said “{WORDS}” to its “open” courts, not")
    ruritania.add(PRESS, quote(WORDS))
    assert codes(ruritania) == []


def test_a_quote_with_marks_of_its_own_is_told(ruritania: Ruritania) -> None:
    ruritania.add(PRESS, quote(f"“{WORDS}”"))
    line = len(ruritania.read(PRESS).splitlines())
    assert findings(ruritania) == [
        f"[own-quotation-marks] {PRESS}:{line}:23: the words of quote 'rt-q' stand in quotation"
        " marks of their own\n  hint: leave the outer marks out: papers set them"
    ]


@pytest.mark.parametrize(
    ("file", "title"),
    [(SOURCES, "Prisons in Figures"), (PRESS, "Self-censorship")],
    ids=["a source", "a fact"],
)
def test_a_title_in_curly_marks_is_told(ruritania: Ruritania, file: str, title: str) -> None:
    before, _, _ = ruritania.read(file).partition(f"title: {title}")
    ruritania.change(file, f"title: {title}", f"title: “{title}”")
    (found,) = findings(ruritania)
    line = before.count("\n") + 1
    assert found.startswith(f"[own-quotation-marks] {file}:{line}:12: the title of ")
    assert found.endswith(
        " stands in quotation marks of its own\n"
        "  hint: leave them out, or use straight ones round the whole value"
    )


TITLES_IN_ORDER = {
    "straight marks of the file": '"Self-censorship"',
    "marks in a title": "Self-censorship “at work”",
    "two in marks": "“Self” and “censorship”",
}


@pytest.mark.parametrize("title", TITLES_IN_ORDER.values(), ids=TITLES_IN_ORDER.keys())
def test_a_title_that_does_not_stand_in_marks_is_in_order(ruritania: Ruritania, title: str) -> None:
    ruritania.change(PRESS, "title: Self-censorship", f"title: {title}")
    assert codes(ruritania) == []
