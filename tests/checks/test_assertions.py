"""What is somebody's word says whose; what is disputed has two sources."""

import pytest

from tests.houses.ruritania import PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings

ACT = "    text: The Act makes every editor answer for what others write.\n"


def test_a_report_that_nobody_made_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, ACT, f"    assertion: reported\n{ACT}")
    assert findings(ruritania) == [
        f"[unattributed] {PRESS}:39:16: law 'rt-press-act' is reported, and does not say by whom\n"
        "  hint: name who says it under 'according_to'; or let its words say it, with"
        " 'attributed: true'"
    ]
    ruritania.change(PRESS, "assertion: reported", "assertion: reported\n    according_to: shc")
    assert codes(ruritania) == []


def test_an_attribution_that_the_words_do_not_bear_out_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, ACT, f"    assertion: alleged\n    attributed: true\n{ACT}")
    assert findings(ruritania) == [
        f"[hollow-attribution] {PRESS}:41:11: law 'rt-press-act' is 'attributed', but its 'text'"
        " tells it as a fact\n"
        "  hint: say in it whose word it is, or take 'attributed' away"
    ]
    ruritania.change(PRESS, "The Act makes", "The Act is said to make")
    assert codes(ruritania) == []


HOLLOW = [
    "The said Act makes every editor answer.",
    "Claims for damages under it were rejected.",
    "The state holds editors under it.",
]


@pytest.mark.parametrize("text", HOLLOW)
def test_words_that_only_look_like_somebodys_word_are_told(ruritania: Ruritania, text: str) -> None:
    ruritania.change(
        PRESS, ACT, f"    assertion: alleged\n    attributed: true\n    text: {text}\n"
    )
    assert codes(ruritania) == ["hollow-attribution"]


def test_a_speaker_of_what_is_stated_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, ACT, f"    according_to: shc\n{ACT}")
    assert findings(ruritania) == [
        f"[idle-speaker] {PRESS}:39:19: law 'rt-press-act' is stated, so that papers do not say by"
        " whom\n"
        "  hint: write 'assertion: reported' or 'alleged', or take 'according_to' away"
    ]


def test_a_file_may_name_who_says_what_is_in_it(ruritania: Ruritania) -> None:
    about = "about: {assertion: reported, according_to: shc, "
    ruritania.write(PRESS, ruritania.read(PRESS).replace("about: {", about))
    assert codes(ruritania) == []


def test_a_dispute_with_one_source_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, ACT, f"    assertion: disputed\n{ACT}")
    assert findings(ruritania) == [
        f"[one-sided-dispute] {PRESS}:39:16: law 'rt-press-act' is disputed, and has one source:"
        " none differs from it\n"
        "  hint: add the source that says otherwise; if one contradicts itself, its text says so,"
        " with 'assertion: reported'"
    ]
    both = "    assertion: disputed\n    sources: [rrl-letter, rrl-statement]\n"
    ruritania.change(PRESS, "    assertion: disputed\n", both)
    assert codes(ruritania) == []


OTHER = """\
  - id: rt-prisoners-again
    date: 2021-01
    value: 1300
    unit: people in prison
    of: rt-raid
    assertion: disputed
    sources: [rrl-letter]
"""


def test_two_numbers_for_the_same_are_two_sides_of_a_dispute(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "    official: true\n", "    of: rt-raid\n    assertion: disputed\n")
    ruritania.change(TRIALS, "figures:\n", f"figures:\n{OTHER}")
    assert codes(ruritania) == []
