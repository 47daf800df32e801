"""In a paper on several countries each fact is told with its country, or stands under it."""

import pytest

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.gate.dossier import Chapter, Told
from generator.paper.walk import words_of
from tests.houses.ruritania import ORDER, PRESS, Ruritania

RAID = "Police searched the offices of the *Zendaer Bote* in [[upper-zenda]] and took away\n      its computers, as the [[rrl]] recorded."  # noqa: E501


def on_two(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "countries: [ruritania]", "countries: [ruritania, strelsau]")
    ruritania.change(ORDER, "region: elphberg-lands\n", "")


def raid(ruritania: Ruritania) -> Told:
    """Return how the whole paper tells of the raid."""
    [event] = ruritania.prepare().opened.dossier.whole.events
    return event


def told_in(chapters: tuple[Chapter, ...]) -> dict[str, str]:
    """Return where each event and trend of some chapters was, by id."""
    flat = [one for chapter in chapters for one in (chapter, *chapter.parts)]
    return {fact.id: fact.where for one in flat for fact in (*one.events, *one.trends)}


def test_a_fact_says_its_country_in_a_paper_on_several(ruritania: Ruritania) -> None:
    on_two(ruritania)
    event = raid(ruritania)
    assert (event.where, event.where_shortest, event.where_titled) == ("Ruritania",) * 3


def test_a_fact_says_no_country_in_a_paper_on_it_alone(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    assert raid(ruritania).where == ""


def test_the_region_makes_a_paper_one_on_several(ruritania: Ruritania) -> None:
    assert raid(ruritania).where == "Ruritania"


NAMING = {
    "the text": (RAID, "In Ruritania police took computers.", ("", "", "Ruritania")),
    "the text as whose": (RAID, "Ruritania’s police took them.", ("", "", "Ruritania")),
    "the title": ("Raid on a newspaper", "Raid in Ruritania", ("", "Ruritania", "")),
    "another word alike": (RAID, "A Ruritanian took them.", ("Ruritania",) * 3),
}


@pytest.mark.parametrize(("old", "new", "where"), NAMING.values(), ids=NAMING.keys())
def test_a_country_that_the_words_name_is_not_said_again(
    ruritania: Ruritania, old: str, new: str, where: tuple[str, str, str]
) -> None:
    on_two(ruritania)
    ruritania.change(PRESS, old, new)
    event = raid(ruritania)
    assert (event.where, event.where_shortest, event.where_titled) == where


def test_a_fact_on_some_of_the_countries_says_which(ruritania: Ruritania) -> None:
    on_two(ruritania)
    ruritania.write(
        "facts/hentzau/country.yaml",
        ruritania.read("facts/strelsau/country.yaml")
        .replace("strelsau", "hentzau").replace("Strelsau", "Hentzau")
        .replace("prefix: st", "prefix: hz").replace("code: STR", "code: HEN"),
    )  # fmt: skip
    ruritania.change(ORDER, "[ruritania, strelsau]", "[ruritania, strelsau, hentzau]")
    ruritania.change(PRESS, "    date: 2021-02-14\n", "    countries: [strelsau]\n")
    ruritania.change(ORDER, "period: 2021-01/2021-12\n", "")
    event = next(one for one in ruritania.prepare().opened.dossier.whole.events if one.id)
    assert event.where == "Ruritania and Strelsau"


def test_a_fact_on_all_that_the_paper_is_on_says_none(ruritania: Ruritania) -> None:
    on_two(ruritania)
    ruritania.change(PRESS, "    date: 2021-02-14\n", "    countries: [strelsau]\n")
    assert raid(ruritania).where == ""


def test_a_fact_of_another_country_that_a_brief_names_by_hand_says_which(
    ruritania: Ruritania,
) -> None:
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, st-trend]")
    ruritania.change("facts/strelsau/press.yaml", "Strelsau asks", "The crown asks")
    [own, other] = ruritania.prepare().opened.dossier.whole.trends
    assert (own.where, other.where) == ("", "Strelsau")


def test_under_the_title_of_its_country_a_fact_needs_no_more(ruritania: Ruritania) -> None:
    ruritania.change("facts/strelsau/press.yaml", "Strelsau asks", "The crown asks")
    chapters = ruritania.prepare().opened.dossier.chapters
    assert told_in(chapters) == {
        "rt-raid": "",
        "rt-trend": "",
        "el-trend": "",  # under the name of the region
        "st-trend": "Strelsau",  # in the chapter on the rest of the region
    }


def test_a_release_says_the_country_of_a_point_that_does_not(ruritania: Ruritania) -> None:
    release = words_of(
        compose(prepare(ruritania.house, Order("visit-2021", audience="media")), "press-release")
        .paper.blocks
    )  # fmt: skip
    assert "Ruritania: Editors are silent." in release


def shared(ruritania: Ruritania) -> Told:
    """Return how the whole paper tells of the region's trend."""
    trends = ruritania.prepare().opened.dossier.whole.trends
    return next(one for one in trends if one.id == "el-trend")


REGION = "facts/region/press.yaml"


def test_a_fact_of_a_region_says_it_in_a_paper_on_some_of_its_countries(
    ruritania: Ruritania,
) -> None:
    assert (shared(ruritania).where, shared(ruritania).where_shortest) == ("Elphberg Lands",) * 2
    ruritania.change(ORDER, "countries: [ruritania]", "countries: [ruritania, strelsau]")
    assert shared(ruritania).where == ""


@pytest.mark.parametrize("named", ["across the Elphberg Lands", "in Strelsau"])
def test_a_region_that_words_name_or_a_country_of_it_is_not_said_again(
    ruritania: Ruritania, named: str
) -> None:
    ruritania.change(REGION, "The censor reads first.", f"The censor reads first {named}.")
    assert shared(ruritania).where_shortest == ""


def test_a_key_message_is_on_what_the_paper_is_on(ruritania: Ruritania) -> None:
    ruritania.change(REGION, "role: trend", "role: message")
    messages = ruritania.prepare().opened.dossier.messages
    assert [one.where for one in messages if one.id == "el-trend"] == [""]
