"""A release makes the points that come first, and no more than its audience wants."""

import pytest

from generator.compose.account import Unprinted, describe
from generator.compose.editions import compose_whole
from generator.gate.dossier import Chapter
from generator.gate.points import POINTS
from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.tools.findings import findings

EVENTS = """
events:
  - {id: rt-raid, date: 2021-02-14, title: Raid, text: Police came., priority: 3}
  - {id: rt-trial, date: 2021-02-15, title: Trial, text: A court sat., priority: 1}
  - {id: rt-fire, date: 2021-02-16, title: Fire, text: A press burnt., priority: 2}
  - {id: rt-ban, date: 2021-02-17, title: Ban, text: A paper was banned., priority: 1}
"""
RELEASE = "documents: [press-release]\n"


@pytest.fixture
def short(ruritania: Ruritania) -> Ruritania:
    """The little house with four events and a reader of two points."""
    about, rest = ruritania.read(PRESS).split("\nevents:")
    ruritania.write(PRESS, f"{about}{EVENTS}\nparagraphs:{rest.split('paragraphs:')[1]}")
    ruritania.write(
        "templates/ministry/audience.yaml",
        "{title: Editors, reach: public, documents: [press-release], points: 2, notes: none}",
    )
    order = ruritania.read(ORDER).split("documents:")[0]
    order = order.replace("eu-leaders", "ministry").replace("include: [rt-pledge]\n", "")
    ruritania.write(ORDER, order + RELEASE)
    return ruritania


def points_of(house: Ruritania) -> list[str]:
    """Return the ids of the points, in the order of a release."""
    return [one.id for name in POINTS for one in getattr(chapter_of(house), name)]


def chapter_of(house: Ruritania) -> Chapter:
    """Return what comes first of the whole."""
    return house.prepare().opened.dossier.foremost


def asked_in(chapter: Chapter) -> list[str]:
    """Return the ids of what is asked."""
    return [ask.id for group in (*chapter.asks, *chapter.recommendations) for ask in group.asks]


def missing(house: Ruritania) -> list[str]:
    """Return what the check says of what was ordered and is not told."""
    return [finding for finding in findings(house) if finding.startswith("[missing]")]


def test_the_first_priority_comes_first(short: Ruritania) -> None:
    assert points_of(short) == ["rt-trial", "rt-ban"]


def test_of_one_priority_each_country_has_its_turn(short: Ruritania) -> None:
    short.change("facts/strelsau/press.yaml", "date: 2021", "priority: 1\n    date: 2021")
    assert points_of(short) == ["rt-trial", "st-trend"]


def test_what_a_brief_names_by_hand_comes_before_priority(short: Ruritania) -> None:
    short.change(ORDER, "authors:", "include: [rt-raid]\nauthors:")
    assert points_of(short) == ["rt-trial", "rt-raid"]


def test_key_messages_but_the_news_take_room_from_the_other_points(short: Ruritania) -> None:
    message = "  - {id: rt-m2, role: message, date: 2021, text: Courts are slow., priority: 2}\n"
    short.change(PRESS, "  - id: rt-trend", f"{message}  - id: rt-trend")
    assert points_of(short) == ["rt-trial"]


def test_no_more_is_asked_than_points_are_made(short: Ruritania) -> None:
    assert asked_in(chapter_of(short)) == ["rt-ask-rassendyll", "rt-rec-rassendyll"]
    short.change("templates/ministry/audience.yaml", "points: 2", "points: 1")
    assert asked_in(chapter_of(short)) == ["rt-ask-rassendyll"]


def test_without_a_number_all_is_told(short: Ruritania) -> None:
    short.change("templates/ministry/audience.yaml", "points: 2, ", "")
    dossier = short.prepare().opened.dossier
    assert dossier.foremost == dossier.whole


def test_an_account_says_what_there_was_no_room_for(short: Ruritania) -> None:
    (account,) = compose_whole(short.prepare()).accounts
    answer = account.of("rt-fire")
    assert isinstance(answer, Unprinted)
    assert describe(answer, "press-release") == (
        "let in, but the press-release makes its points with what comes before it"
    )
    assert "let in but not printed by this document" in str(account)


def test_what_comes_first_but_has_no_room_is_no_fault(short: Ruritania) -> None:
    third = "  - {id: rt-law, date: 2021-02-18, title: Law, text: A law came., priority: 1}\n"
    short.change(PRESS, "\nparagraphs:", f"{third}\nparagraphs:")
    assert missing(short) == []


def test_what_is_named_by_hand_and_has_no_room_is_told_with_the_remedy(short: Ruritania) -> None:
    short.change(ORDER, "authors:", "include: [rt-raid, rt-fire, rt-ban]\nauthors:")
    assert missing(short) == [
        f"[missing] {ORDER}:10:11: event 'rt-raid' is included, and no document tells it: let in,"
        " but the press-release makes its points with what comes before it\n"
        "  hint: let the audience want more 'points', or take it out here"
    ]
