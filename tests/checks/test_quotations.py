"""Words of others are quote records, set in quotation marks by papers alone."""

from tests.houses.ruritania import PRESS, TRIALS, Ruritania
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
