"""The switches of an audience's profile: each changes the form of a paper, never its substance."""

from itertools import product

import pytest

from generator.compose.order import Order as Ordered
from generator.compose.recipe import compose
from generator.house import House
from generator.house.audiences import ChapterOrder
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania
from tests.readers.agreement import disagreements, statements

PROFILE = "templates/partners/audience.yaml"


@pytest.fixture
def rich(ruritania: Ruritania) -> Ruritania:
    """Return the house with all that some audience prints."""
    return enrich(ruritania)


def paper(ruritania: Ruritania, *switches: str) -> str:
    """Return the words of a briefing paper under a profile with these switches."""
    ruritania.add(PROFILE, "".join(f"{switch}\n" for switch in switches))
    return text_of(ruritania.house)


def text_of(house: House) -> str:
    order = Ordered(BRIEF, audience="partners", formats=(Format.TEXT,))
    built = build(house, order)
    text = built.files[f"{BRIEF}-briefing-paper.txt"].decode()
    return " ".join(text.split())


MOODS = {
    "imperative": "- Drop the charges against Rassendyll.",
    "gerund": "To the authorities of Ruritania we recommend: - dropping the charges against",
    "calls_on": "- We call on the authorities of Ruritania to drop the charges against Rassendyll.",
}


@pytest.mark.parametrize(("mood", "expected"), MOODS.items())
def test_the_mood_changes_the_verb_of_a_recommendation_and_nothing_else(
    ruritania: Ruritania, mood: str, expected: str
) -> None:
    assert expected in paper(ruritania, f"mood: {mood}")


WORDS = {
    "authorities": "the authorities of Ruritania",
    "government": "the Government of Ruritania",
    "state_party": "the State party",
    "participating_state": "Ruritania",
}


@pytest.mark.parametrize(("vocabulary", "expected"), WORDS.items())
def test_the_vocabulary_calls_those_who_govern_as_the_audience_does(
    ruritania: Ruritania, vocabulary: str, expected: str
) -> None:
    said = paper(ruritania, f"vocabulary: {vocabulary}", "mood: calls_on")
    assert f"We call on {expected} to drop the charges against Rassendyll." in said


PAIRS = [
    *product(MOODS, ["participating_state"]),
    *product(["calls_on"], set(WORDS) - {"participating_state"}),
]


@pytest.mark.parametrize(("mood", "vocabulary"), sorted(PAIRS))
def test_whatever_the_mood_and_vocabulary_the_same_is_asked(
    rich: Ruritania, mood: str, vocabulary: str
) -> None:
    rich.add(PROFILE, f"mood: {mood}\nvocabulary: {vocabulary}\n")
    assert disagreements(rich.house, BRIEF, {"partners": BRIEF}) == []


def test_a_state_party_is_named_where_a_paper_is_on_several(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "countries: [ruritania]", "countries: [ruritania, strelsau]")
    said = paper(ruritania, "vocabulary: state_party", "mood: calls_on")
    assert "We call on the State party Ruritania to drop" in said


def test_the_state_party_is_never_two_states(rich: Ruritania) -> None:
    rich.add("facts/strelsau/press.yaml", ASKED_OF_STRELSAU)
    said = paper(rich, "vocabulary: state_party", "mood: calls_on", "rest: full")
    assert "We call on the State party to drop the charges" in said
    assert "We call on the State party Strelsau to end licences." in said


ASKED_OF_STRELSAU = """
recommendations:
  - {id: st-rec, to: strelsau, date: 2021, origin: stated, verb: end, what: licences,
     basis: [st-trend]}
"""
HEADED = ("rt-ask", "rt-rec", "rt-benchmarks", "el-")  # a title above says who, which or where


def test_each_order_tells_the_same_of_each_fact(rich: Ruritania) -> None:
    profile = rich.read(PROFILE)
    ids, words = [], []
    for order in ChapterOrder:
        rich.write(PROFILE, f"{profile}order: {order}\nrest: full\n")
        told = statements(rich.house, BRIEF, "partners")
        ids.append({one.id for one in told})
        words.append({one.words for one in told if not one.id.startswith(HEADED)})
        assert disagreements(rich.house, BRIEF, {"partners": BRIEF}) == []
    assert ids[1:] == ids[:1] * 3
    assert words[1:] == words[:1] * 3
    assert "By the official count, 1,214 people were in prison." in words[0]


def test_steps_forward_come_first_where_the_audience_wants_them_first(
    ruritania: Ruritania,
) -> None:
    ruritania.change(PRESS, "    title: Raid on", "    polarity: positive\n    title: Raid on")
    said = paper(ruritania, "order: theme")
    assert said.index("Self-censorship.") < said.index("Raid on a newspaper")
    said = paper(ruritania, "positive_first: true")
    assert said.index("Raid on a newspaper") < said.index("Self-censorship.")


def test_recommendations_stand_in_their_chapters_or_together_at_the_end(
    ruritania: Ruritania,
) -> None:
    asked = "Drop the charges against Rassendyll."
    inside = paper(ruritania)
    assert inside.index(asked) < inside.index("Across Elphberg Lands", inside.index("Self-cens"))
    gathered = paper(ruritania, "recommendations: end")
    assert gathered.count(asked) == 1
    assert gathered.index(asked) > gathered.index("A shared censor")


def test_cases_stand_in_boxes_or_in_one_list_at_the_end(ruritania: Ruritania) -> None:
    listed = paper(ruritania, "cases: list")
    assert "| Anton Rassendyll" not in listed
    assert "2 cases of concern" in listed
    assert listed.index("2 cases of concern") > listed.index("A shared censor")


def test_a_paper_of_priority_cases_leaves_out_the_others(ruritania: Ruritania) -> None:
    said = paper(ruritania, "cases: priority")
    assert "Rassendyll" in said
    assert "A teacher" not in said


DEPTHS = {
    "full": "Editors avoid the harvest, the court and Tarlenheim Castle.",
    "short": "Editors avoid the court.",
    "line": "Editors are silent.",
}


@pytest.mark.parametrize(("depth", "expected"), DEPTHS.items())
def test_the_depth_picks_the_text_of_each_fact(
    ruritania: Ruritania, depth: str, expected: str
) -> None:
    said = paper(ruritania, f"visited: {depth}")
    assert [text for text in DEPTHS.values() if text in said] == [expected]


@pytest.mark.parametrize(
    ("depth", "expected"),
    [("full", "In both countries the censor reads"), ("line", "The censor reads first.")],
)
def test_the_rest_of_the_region_has_a_depth_of_its_own(
    ruritania: Ruritania, depth: str, expected: str
) -> None:
    said = paper(ruritania, "visited: full", f"rest: {depth}")
    assert expected in said
    assert "Editors avoid the harvest, the court" in said


def test_papers_are_made_in_the_formats_of_the_audience(ruritania: Ruritania) -> None:
    ruritania.change(PROFILE, "outputs: [pdf, docx]", "outputs: [html, text]")
    built = build(ruritania.house, Ordered(BRIEF, audience="partners"))
    assert [file.format for file in built.described] == [Format.HTML, Format.TEXT]


def test_the_month_comes_first_in_american_dates(ruritania: Ruritania) -> None:
    said = paper(ruritania, "dates: month_first")
    assert "May 4, 2021" in said
    assert "4 May 2021, " not in said.replace("Joint letter of 4 May 2021", "")


MARKINGS = {
    "none": "Human rights issues ahead of the visit",
    "confidential": "CONFIDENTIAL Human rights issues ahead of the visit",
    "draft": "DRAFT Human rights issues ahead of the visit",
    "embargoed": "EMBARGOED UNTIL 5 May 2021, 10:00 CEST Human rights issues ahead of the visit",
}


@pytest.mark.parametrize(("marking", "expected"), MARKINGS.items())
def test_the_marking_stands_above_the_title(
    ruritania: Ruritania, marking: str, expected: str
) -> None:
    ruritania.add(ORDER, "embargo: 5 May 2021, 10:00 CEST\n")
    assert paper(ruritania, f"marking: {marking}").startswith(expected)


def test_the_marking_stands_at_the_head_of_every_page(ruritania: Ruritania) -> None:
    ruritania.add(PROFILE, "marking: confidential\n")
    paper = compose(ruritania.prepare(audience="partners"), "briefing-paper").paper
    head = paper.meta.furniture.running_head
    assert head.startswith("CONFIDENTIAL · Human rights issues")


def test_paragraphs_are_numbered_throughout(ruritania: Ruritania) -> None:
    said = paper(ruritania, "numbered: true")
    assert "1. Raid on a newspaper" in said
    assert "2. By the official count" in said


def test_the_sheet_is_that_of_the_audience(ruritania: Ruritania) -> None:
    ruritania.add(PROFILE, "sheet: letter\n")
    brand = ruritania.house.brand(ruritania.house.audience("partners"))
    assert (brand.page.width, brand.page.height) == (215.9, 279.4)
    usual = ruritania.house.brand(ruritania.house.audience("ministry"))
    assert (usual.page.width, usual.page.height) == (210, 297)
