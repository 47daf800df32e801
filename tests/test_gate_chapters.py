"""How a paper's facts are put into chapters: by country or by theme, steps forward first or not."""

from collections.abc import Iterable
from datetime import date

import pytest

from generator.gate.dossier import Chapter, Quote, Told
from generator.texts import plain_words
from tests.ruritania import ORDER, PRESS, TRIALS, Ruritania

EU_LEADERS = "templates/eu-leaders/audience.yaml"
BY_THEME = """\
title: By theme
reach: public
documents: [letter, briefing-paper]
order: theme
"""


@pytest.fixture
def by_theme(ruritania: Ruritania) -> Ruritania:
    """Return the house with a profile of its own for the brief's audience."""
    ruritania.write(EU_LEADERS, BY_THEME)
    return ruritania


def chapters(ruritania: Ruritania) -> tuple[Chapter, ...]:
    return ruritania.prepare().opened.dossier.chapters


def ids(facts: Iterable[Told]) -> list[str]:
    return [fact.id for fact in facts]


# By country ---------------------------------------------------------------------------------------


def test_by_country_the_visited_come_first_and_the_rest_of_the_region_last(
    ruritania: Ruritania,
) -> None:
    assert [(chapter.id, chapter.region) for chapter in chapters(ruritania)] == [
        ("ruritania", False),
        ("elphberg-lands", True),
    ]


def test_a_region_whose_every_country_is_visited_comes_first(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "countries: [ruritania]", "countries: [ruritania, strelsau]")
    assert [chapter.id for chapter in chapters(ruritania)] == [
        "elphberg-lands",
        "ruritania",
        "strelsau",
    ]


def test_what_a_law_s_stage_and_a_case_s_status_rest_on_is_cited_with_them(
    ruritania: Ruritania,
) -> None:
    [chapter, _] = ruritania.prepare(as_of=date(2021, 9, 1)).opened.dossier.chapters
    assert [cite.source for cite in chapter.laws[0].cites] == ["rrl-letter", "bote-2021-08"]
    [case] = [case for case in chapter.cases if case.id == "rt-case-rassendyll"]
    assert [cite.source for cite in case.cites] == ["rrl-statement", "rrl-letter"]
    assert [cite.source for cite in case.status_cites] == ["bote-2021-08"]


def test_steps_forward_stand_apart_from_what_else_happened(ruritania: Ruritania) -> None:
    step = "\n  - {id: rt-step, title: A court opened, polarity: positive, text: It opened.}\n"
    ruritania.add(TRIALS, "\nevents:" + step)
    [chapter, _] = chapters(ruritania)
    assert (ids(chapter.steps), ids(chapter.events)) == (["rt-step"], ["rt-raid"])


def test_what_is_asked_of_an_office_or_a_body_stands_apart_from_what_authorities_should_do(
    ruritania: Ruritania,
) -> None:
    asked = "  - {id: rt-ask-shc, to: shc, verb: observe, what: the trials}\n"
    ruritania.add(TRIALS, asked)
    [chapter, _] = chapters(ruritania)
    assert [group.to for group in chapter.asks] == [
        ("Chancellor of Strelsau",),
        ("Strelsau Helsinki Committee",),
    ]
    assert [group.to for group in chapter.recommendations] == [("Ruritania",)]


# By theme -----------------------------------------------------------------------------------------


def test_by_theme_a_chapter_is_a_theme_in_the_order_of_the_brief(by_theme: Ruritania) -> None:
    assert [(chapter.id, chapter.title, chapter.theme) for chapter in chapters(by_theme)] == [
        ("press", "Freedom of the press", True),
        ("trials", "Fair trials", True),
    ]


def test_by_theme_what_concerns_several_countries_comes_before_each_country(
    by_theme: Ruritania,
) -> None:
    [press, _] = chapters(by_theme)
    assert ids(press.trends) == ["el-trend"]
    assert [(part.title, ids(part.trends)) for part in press.parts] == [
        ("Ruritania", ["rt-trend"]),
        ("Strelsau", ["st-trend"]),
    ]


def test_by_theme_recommendations_are_gathered_at_the_chapters_end(by_theme: Ruritania) -> None:
    [press, trials] = chapters(by_theme)
    assert [ids(group.asks) for group in press.recommendations] == [["rt-rec-rassendyll"]]
    assert [ids(group.asks) for group in trials.recommendations] == [["rt-rec-courts"]]
    assert [part.recommendations for part in (*press.parts, *trials.parts)] == [(), (), ()]


def test_the_same_facts_are_told_in_either_order(ruritania: Ruritania) -> None:
    by_country = {entry.id for entry in ruritania.prepare().opened.ledger}
    ruritania.write(EU_LEADERS, BY_THEME)
    assert {entry.id for entry in ruritania.prepare().opened.ledger} == by_country


def test_a_fact_told_by_hand_without_any_theme_of_the_brief_stands_in_the_first(
    by_theme: Ruritania,
) -> None:
    by_theme.write(
        "facts/ruritania/harvest.yaml",
        by_theme.read(TRIALS).splitlines()[0]
        + "\nevents:\n  - {id: rt-harvest, title: Harvest, text: It was late.}\n",
    )
    by_theme.add("facts/themes.yaml", "  - {id: harvest, title: The harvest}\n")
    by_theme.change("briefs/visit-2021.yaml", "include: [rt-pledge]", "include: [rt-harvest]")
    assert ids(chapters(by_theme)[0].parts[0].events) == ["rt-raid", "rt-harvest"]


# Quotes and benchmarks ----------------------------------------------------------------------------


def quote(ruritania: Ruritania, by: str) -> Quote | None:
    text = f"\nquotes:\n  - {{id: rt-quote, words: We print on, by: {by}, text: He spoke.}}\n"
    ruritania.add(PRESS, text)
    return next(iter(chapters(ruritania)[0].quotes), None)


def test_a_quote_says_whose_words_it_has(ruritania: Ruritania) -> None:
    found = quote(ruritania, "rt-rassendyll")
    assert found
    assert (found.by, found.translated) == ("Anton Rassendyll", False)


def test_somebody_who_may_not_be_named_is_quoted_without_the_name(ruritania: Ruritania) -> None:
    found = quote(ruritania, "rt-p1")
    assert found
    assert found.by == "[name withheld]"


def test_somebody_who_gave_no_answer_is_not_quoted(ruritania: Ruritania) -> None:
    assert quote(ruritania, "rt-p2") is None


BENCHMARK = """
benchmarks:
  - id: rt-benchmark
    title: What the Chancellery asks
    by: chancellery
    criteria:
      - text: An independent inquiry
        assessments:
          - {is: none, sources: [rrl-letter]}
          - {is: limited, text: "It began after [[rt-summer]].", sources: [bote-2021-08]}
"""


def test_a_criterion_is_told_with_the_last_assessment_that_was_known(ruritania: Ruritania) -> None:
    ruritania.add(PRESS, BENCHMARK)
    [benchmark] = chapters(ruritania)[0].benchmarks
    assert [(c.progress, bool(c.shown_by)) for c in benchmark.criteria] == [("no progress", False)]


def test_a_translated_text_prints_in_the_language_of_the_house(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS,
        "line: Editors are silent.",
        "line: {en: Editors are silent., fr: {text: Silence., of: 00000000, by: machine}}",
    )
    [trend] = (fact for fact in ruritania.library().records.values() if fact.id == "rt-trend")
    assert plain_words(trend.line) == "Editors are silent."  # type: ignore[attr-defined]
