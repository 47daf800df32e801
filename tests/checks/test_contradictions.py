"""A case whose text tells another status than its history is told."""

import pytest

from tests.houses.ruritania import PRESS, Ruritania
from tests.tools.findings import findings

FIRST = "{is: prosecuted, sources: [rrl-statement]}"
TEXT = "The editor [[rt-rassendyll]] is prosecuted for a report on the harvest."
TOLD = "[told-otherwise]"

# What a text says, and the last status: whether the two contradict one another.
CLAIMS = [
    ("is being prosecuted", "imprisoned", True),
    ("is prosecuted", "suspended_sentence", True),
    ("is still being prosecuted", "in_exile", False),
    ("is on trial", "detained", False),
    ("awaits trial", "pre_trial_detention", False),
    ("is awaiting trial", "imprisoned", True),
    ("is in prison", "imprisoned", False),
    ("remains in prison", "at_liberty", True),
    ("is behind bars", "deceased_in_custody", True),
    ("is serving three years", "restricted_freedom", False),
    ("is held", "house_arrest", False),
    ("is being held", "travel_ban", True),
    ("is in pre-trial detention", "incommunicado", False),
    ("is in custody", "released_conditionally", True),
    ("is under house arrest", "house_arrest", False),
    ("is under house arrest", "detained", True),
    ("is now free", "imprisoned", True),
    ("has been released", "detained", True),
    ("was released and arrested anew", "detained", False),
    ("had been detained", "in_exile", False),
    ("lives in exile", "in_exile", False),
    ("lives in exile", "imprisoned", True),
    ("died in custody", "deceased_in_custody", False),
    ("has died", "imprisoned", True),
]


@pytest.mark.parametrize(("words", "status", "contradicts"), CLAIMS)
def test_a_text_is_held_against_the_last_status(
    ruritania: Ruritania, words: str, status: str, contradicts: bool
) -> None:
    ruritania.change(PRESS, TEXT, f"The editor [[rt-rassendyll]] {words}, they say.")
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", f"{status}, confirmed: 2021-05-03"))
    assert any(one.startswith(TOLD) for one in findings(ruritania)) is contradicts


def test_the_words_are_told_with_the_status(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", "imprisoned"))
    assert findings(ruritania) == [
        f"{TOLD} {PRESS}:50:40: case 'rt-case-rassendyll' says 'is prosecuted', and its last status"
        " is 'imprisoned'\n"
        "  hint: write the text anew: since when, and what came before; or add the status it tells"
        " of"
    ]
