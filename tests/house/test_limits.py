"""What a profile may say of how long documents may be."""

import pytest

from generator.errors import BriefError
from tests.houses.long_ruritania import PROFILE, profile
from tests.houses.ruritania import Ruritania

PAPER = "briefing-paper"
SET = "source: https://example.org/guide, verified: false"

FAULTS = {
    "nothing limited": ("notes: true", "6:5: 'limits': a limit needs 'words' or 'pages'"),
    "not checked": (
        "words: 800, source: https://example.org",
        "6:5: 'limits': a limit with a source needs 'checked' or 'verified: false'",
    ),
    "checked and not": (
        f"words: 800, checked: 2021-05-04, {SET}",
        "6:5: 'limits': a limit with a source needs 'checked' or 'verified: false'",
    ),
    "no word allowed": ("words: 0", "6:39: 'words' must be 1 or more"),
    "a letter in a number": (
        "words: 8oo",
        "6:39: 'words': this must be a whole number, such as 140",
    ),
    "a misspelt key": (
        "wrods: 800",
        "6:32: unknown key 'wrods' in 'limits' of audience 'partners'\n"
        "  hint: did you mean 'words'?",
    ),
}


@pytest.mark.parametrize(("limit", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(ruritania: Ruritania, limit: str, expected: str) -> None:
    with pytest.raises(BriefError) as refusal:
        profile(ruritania, limit)
    assert str(refusal.value).startswith(f"{PROFILE}:{expected}")


def test_a_document_has_one_limit(ruritania: Ruritania) -> None:
    twice = f"pages: 2}}\n  - {{document: {PAPER}, words: 800"
    with pytest.raises(BriefError) as refusal:
        profile(ruritania, twice)
    assert f"'limits': '{PAPER}' stands here twice" in str(refusal.value)
