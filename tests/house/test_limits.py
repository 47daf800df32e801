"""Limits: how long documents may be, who says so, and how sure that is."""

import pytest

from generator.errors import BriefError
from generator.house.audiences import Audience
from generator.house.limits import Bound, bound_on
from tests.houses.ruritania import ORDER, Ruritania
from tests.tools.typing import Brief

PROFILE = "templates/partners/audience.yaml"
PAPER = "briefing-paper"
SET = "source: https://example.org/guide, verified: false"


def profile(ruritania: Ruritania, limit: str) -> Audience:
    ruritania.add(PROFILE, f"limits:\n  - {{document: {PAPER}, {limit}}}\n")
    return ruritania.house.audience("partners")


def bound(ruritania: Ruritania, limit: str, own: str = "", organisations: int = 1) -> Bound:
    """Return the limit of a paper, by a profile and perhaps by the brief itself."""
    if own:
        ruritania.add(ORDER, f"limits: [{{document: {PAPER}, {own}}}]\n")
    limits = (*profile(ruritania, limit).limits, *ruritania.house.brief("visit-2021").limits)
    found = bound_on(PAPER, limits, organisations)
    assert found is not None
    return found


def test_a_document_without_a_limit_may_be_as_long_as_it_is(ruritania: Ruritania) -> None:
    assert bound_on("letter", profile(ruritania, "pages: 2").limits, 1) is None


def test_a_limit_is_in_words_or_in_pages_or_in_both(ruritania: Ruritania) -> None:
    assert str(bound(ruritania, "pages: 1, words: 2815")) == "2,815 words and 1 page"


@pytest.mark.parametrize(("organisations", "words"), [(1, 2815), (2, 5630)])
def test_a_joint_document_may_have_more_words(
    ruritania: Ruritania, organisations: int, words: int
) -> None:
    limit = "words: 2815, joint_words: 5630"
    assert bound(ruritania, limit, organisations=organisations).words == words


@pytest.mark.parametrize(
    ("own", "narrowest"), [("words: 500", 500), ("words: 900", 800), ("pages: 2", 800)]
)
def test_a_brief_may_be_narrower_than_its_audience(
    ruritania: Ruritania, own: str, narrowest: int
) -> None:
    assert bound(ruritania, "words: 800", own).words == narrowest


@pytest.mark.parametrize(
    ("limit", "own", "counted"),
    [
        ("words: 800", "", True),
        ("words: 800, notes: false", "", False),
        ("words: 800, notes: false", "words: 700", False),
        ("words: 800, notes: false", "words: 700, notes: true", True),
        ("words: 800", "words: 700, notes: false", True),
        ("pages: 2", "words: 700, notes: false", False),
    ],
)
def test_notes_count_unless_those_who_set_the_limit_say_no(
    ruritania: Ruritania, limit: str, own: str, counted: bool
) -> None:
    assert bound(ruritania, limit, own).notes is counted


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


# What checks say ----------------------------------------------------------------------------------


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
    assert "unverified-limit" not in brief("check").err


def test_a_checked_limit_is_not_doubted(ruritania: Ruritania, brief: Brief) -> None:
    profile(ruritania, "words: 9000, source: https://example.org/guide, checked: 2021-05-01")
    assert "unverified-limit" not in brief("check").err


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
