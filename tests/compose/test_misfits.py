"""A brief that does not fit its readers is refused, and told what it needs."""

import pytest

from generator.compose.order import Order, prepare
from generator.errors import BriefError
from tests.houses.real import OURS, REAL
from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import ORDER, Ruritania
from tests.tools.findings import findings

OFFICES = "facts/offices.yaml"
CHANCELLOR = "    title: Chancellor of Strelsau\n"


def refused(brief: str, audience: str, *documents: str) -> str:
    """Return what stops a brief of ours, as a user reads it."""
    with pytest.raises(BriefError) as refusal:
        prepare(OURS, Order(brief, documents, audience=audience))
    return str(refusal.value)


# Letters ------------------------------------------------------------------------------------------


def test_a_letter_to_a_leader_does_not_go_to_parliament() -> None:
    assert refused(REAL, "european-parliament").startswith(
        "briefs/michel-central-asia-2022.yaml:17:8: the letter is to 'president-european-council',"
        " a leader: no reader of european-parliament\n  hint: make a brief for european-parliament"
        " with a letter to a parliamentarian, or order no letter\n"
    )


def test_nor_to_ministers() -> None:
    assert "with a letter to a minister, or order no letter" in refused(REAL, "eu-ministers")


def test_what_is_no_letter_may_be_made_for_others() -> None:
    order = Order(REAL, ("speaking-note",), audience="european-parliament")
    assert "speaking-note" in prepare(OURS, order).documents


def test_an_office_that_says_nothing_of_itself_is_no_reader_of_others(
    ruritania: Ruritania,
) -> None:
    assert ruritania.refusal(audience="eu-ministers") == (
        f"{ORDER}:14:8: the letter is to 'chancellor', who may be no reader of eu-ministers\n"
        f"  hint: say what the office is at {OFFICES}:4:5, such as 'form: minister', or make a"
        " brief for eu-ministers with a letter to a minister, or order no letter"
    )
    ruritania.change(OFFICES, CHANCELLOR, f"{CHANCELLOR}    form: minister\n")
    assert ruritania.prepare(audience="eu-ministers").documents == ("letter",)


def test_a_brief_is_refused_that_itself_writes_to_others(ruritania: Ruritania) -> None:
    ruritania.change(OFFICES, CHANCELLOR, f"{CHANCELLOR}    form: diplomat\n")
    assert findings(ruritania) == [
        f"[misfit] {ORDER}:14:8: the letter is to 'chancellor', a diplomat: no reader of eu-leaders"
        "\n  hint: make a brief for eu-leaders with a letter to a leader, or order no letter"
    ]


def test_an_audience_that_does_not_say_whom_its_letters_go_to_takes_any(
    ruritania: Ruritania,
) -> None:
    profile = "title: Friends\nreach: public\ndocuments: [letter]\n"
    ruritania.write("templates/friends/audience.yaml", profile)
    assert ruritania.prepare(audience="friends").documents == ("letter",)


# One state ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("audience", ["upr", "un-treaty-body"])
def test_a_submission_on_several_states_is_refused(ruritania: Ruritania, audience: str) -> None:
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    ruritania.change(ORDER, "countries: [ruritania]", "countries: [ruritania, strelsau]")
    assert ruritania.refusal(audience=audience) == (
        f"{ORDER}:6:24: papers for {audience} are on one state, and the brief is on several\n"
        f"  hint: make a brief of its own for {audience}, with 'countries: [ruritania]', and one"
        " for each other"
    )


@pytest.mark.parametrize("audience", ["upr", "un-treaty-body"])
def test_a_submission_on_a_region_is_refused(ruritania: Ruritania, audience: str) -> None:
    assert ruritania.refusal(audience=audience) == (
        f"{ORDER}:7:9: papers for {audience} are on one state, and the brief has a region\n"
        f"  hint: make a brief of its own for {audience}, with 'countries: [ruritania]' and no"
        " 'region'"
    )


def test_both_are_told_of_a_regional_paper_of_ours() -> None:
    said = refused("warsaw-conference-2023", "un-treaty-body")
    assert said.count("are on one state") == 2


def test_a_review_without_a_country_is_refused(ruritania: Ruritania) -> None:
    name = ruritania.brief_for("upr")
    ruritania.change(f"briefs/{name}.yaml", "countries: [ruritania]", "countries: []")
    with pytest.raises(BriefError, match="must not be empty"):
        ruritania.prepare(brief=name)


def test_a_submission_on_one_state_is_made(ruritania: Ruritania) -> None:
    assert ruritania.prepare(brief=ruritania.brief_for("upr")).documents == ("submission",)


# Benchmarks ---------------------------------------------------------------------------------------

NO_MARKS = "papers for european-parliament go by benchmarks, and the brief tells of none"


def test_an_annex_on_benchmarks_needs_one(ruritania: Ruritania) -> None:
    brief = ruritania.brief_for("european-parliament")
    with pytest.raises(BriefError, match=NO_MARKS):
        ruritania.prepare(brief=brief)
    enrich(ruritania)
    assert ruritania.prepare(brief=brief).opened.dossier.whole.benchmarks


def test_a_speech_to_parliament_needs_none() -> None:
    order = Order("warsaw-conference-2023", ("speaking-note",), audience="european-parliament")
    assert not prepare(OURS, order).opened.dossier.whole.benchmarks
    paper = "briefing-paper"
    assert NO_MARKS in refused("warsaw-conference-2023", "european-parliament", paper)


def test_all_that_does_not_fit_is_told_at_once(ruritania: Ruritania) -> None:
    ruritania.change(OFFICES, CHANCELLOR, f"{CHANCELLOR}    form: diplomat\n")
    ruritania.write(
        "templates/ministry/audience.yaml",
        "{title: A body, reach: public, documents: [letter, briefing-paper], one_state: true,"
        " letters_to: [minister], order: benchmark}",
    )
    ruritania.change(ORDER, "[ruritania]", "[ruritania, strelsau]")
    refusal = ruritania.refusal(audience="ministry")
    assert [
        line.split(": ", 1)[1] for line in refusal.splitlines() if not line.startswith(" ")
    ] == [
        "papers for ministry are on one state, and the brief is on several",
        "papers for ministry are on one state, and the brief has a region",
        "the letter is to 'chancellor', a diplomat: no reader of ministry",
        "papers for ministry go by benchmarks, and the brief tells of none",
    ]
