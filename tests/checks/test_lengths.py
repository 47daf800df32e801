"""What a build and a check say of limits, and of documents that had to be shortened."""

import pytest

from tests.houses.long_ruritania import LIMITS, PROFILE, SHEET, crowd, limit, profile
from tests.houses.ruritania import ORDER, Ruritania
from tests.tools.typing import Brief, Told

PAPER = "briefing-paper"
SET = "source: https://example.org/guide, verified: false"
FOLDER = f"build/{SHEET}"


@pytest.fixture
def crowded(ruritania: Ruritania) -> Ruritania:
    crowd(ruritania)
    return ruritania


def build(brief: Brief, *arguments: str) -> Told:
    return brief("build", SHEET, "--to", "text", *arguments)


def test_a_build_says_what_it_shortened_and_how_long_it_is_now(
    crowded: Ruritania, brief: Brief
) -> None:
    limit(crowded, "words: 1700")
    told = build(brief)
    assert told.exit == 0
    assert told.err == (
        f"{LIMITS}:21:21: warning: briefing-paper is shortened to 1,664 words, from 1,939 words"
        " (limit: 1,700 words): in short rt-visit-05, rt-visit-11, rt-visit-23;"
        " in a line rt-visit-02, rt-visit-08, rt-visit-17 [shortened]\n"
        "  hint: to choose otherwise, change priorities or exclude facts;"
        " to accept it, write '# allow shortened: ' and the reason\n"
    )
    assert told.out.splitlines()[0].endswith("(1,664 words; limit: 1,700 words)")


def test_a_shortening_can_be_accepted(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1700")
    crowded.change(LIMITS, "words: 1700}]", "words: 1700}]  # allow shortened: a short sheet")
    assert build(brief).err == ""


def test_a_document_within_its_limit_is_not_spoken_of(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 5000")
    assert build(brief).err == ""


def test_strict_length_refuses_and_lists_what_would_give_way(
    crowded: Ruritania, brief: Brief
) -> None:
    limit(crowded, "words: 1900")
    crowded.change(LIMITS, "words: 1900}]", "words: 1900}]  # allow shortened: a short sheet")
    told = build(brief, "--strict-length")
    assert told.exit == 1
    assert (
        f"{LIMITS}:21:21: briefing-paper is over its limit of 1,900 words: it has 1,939 words\n"
        "  hint: without --strict-length it would be shortened to 1,875 words:"
        " in short rt-visit-05, rt-visit-17\n"
    ) in told.err
    assert not (crowded.root / FOLDER).exists()


def test_what_cannot_be_short_enough_says_by_how_much_and_what_weighs_most(
    crowded: Ruritania, brief: Brief
) -> None:
    limit(crowded, "words: 100")
    told = build(brief)
    assert told.exit == 1
    assert (
        "briefing-paper cannot be brought within its limit of 100 words:"
        " at its shortest it has 149 words, 49 words too many\n"
        "  hint: exclude some of what weighs most, or give it a lower priority:"
        " rt-case-rassendyll (55 words), rt-message (26 words),"
        " rt-rec-rassendyll (13 words), rt-ask-rassendyll (8 words)\n"
    ) in told.err


def test_pages_too_many_are_told_as_pages(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "pages: 2, words: 100")
    assert "149 words on 1 page, 49 words too many" in build(brief).err


def test_a_letter_is_never_cut(ruritania: Ruritania, brief: Brief) -> None:
    ruritania.add(ORDER, "limits: [{document: letter, words: 50}]\n")
    told = brief("build", "--document", "letter", "--to", "text")
    assert told.exit == 1
    assert "letter cannot be brought within its limit of 50 words" in told.err


# How sure a limit is ------------------------------------------------------------------------------


def test_a_limit_that_nobody_verified_is_told_at_its_line(
    ruritania: Ruritania, brief: Brief
) -> None:
    profile(ruritania, f"words: 9000, {SET}")
    assert (
        f"{PROFILE}:6:16: warning: nobody has verified the limit on 'briefing-paper' with those"
        " who set it [unverified-limit]\n"
        "  hint: it was found at https://example.org/guide;"
        " once read on their own page, set 'checked' to the day\n"
    ) in brief("check").err


def test_a_build_tells_of_it_at_the_brief_where_it_can_be_allowed(
    ruritania: Ruritania, brief: Brief
) -> None:
    profile(ruritania, f"words: 9000, {SET}")
    ruritania.change(ORDER, "audience: eu-leaders", "audience: partners")
    told = brief("build", "--document", PAPER, "--to", "text")
    assert f"{ORDER}:12:21: warning: nobody has verified" in told.err
    ruritania.change(
        ORDER,
        "documents: [letter, briefing-paper]",
        "documents: [briefing-paper]  # allow unverified-limit: asked them by telephone",
    )
    assert brief("build", "--to", "text").err == ""


def test_a_check_speaks_of_the_profiles_of_the_house_alone(
    ruritania: Ruritania, brief: Brief
) -> None:
    assert ruritania.house.audience("upr").limits[0].verified is False
    assert brief("check") == Told(0, "no problems\n", "")


def test_a_checked_limit_is_not_doubted(ruritania: Ruritania, brief: Brief) -> None:
    profile(ruritania, "words: 9000, source: https://example.org/guide, checked: 2021-05-01")
    assert brief("check") == Told(0, "no problems\n", "")


def test_a_limit_wider_than_the_audiences_is_of_no_use(ruritania: Ruritania, brief: Brief) -> None:
    profile(ruritania, "words: 8000")
    ruritania.change(ORDER, "audience: eu-leaders", "audience: partners")
    ruritania.add(ORDER, f"limits: [{{document: {PAPER}, words: 9000}}]\n")
    told = brief("build", "--document", PAPER, "--to", "text")
    assert (
        f"{ORDER}:22:21: warning: the brief lets 'briefing-paper' be longer than its audience's"
        " limit, 8,000 words [wider-limit]\n  hint: delete it, or set a narrower one\n"
    ) in told.err


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_limit_on_no_document_is_an_error(
    ruritania: Ruritania, brief: Brief, command: str
) -> None:
    ruritania.add(ORDER, "limits: [{document: breifing-paper, pages: 2}]\n")
    told = brief(command)
    assert told.exit == 1
    assert (
        f"{ORDER}:22:21: there is no document 'breifing-paper' to limit\n"
        "  hint: did you mean 'briefing-paper'?\n"
    ) in told.err
