"""How a paper's facts are put into chapters: by country or by theme, steps forward first or not."""

from collections.abc import Iterable
from datetime import date

import pytest

from generator.facts.texts import plain_words
from generator.gate.dossier import Chapter, Quote, Told
from generator.gate.wording import as_words
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania

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
    asked = "  - {id: rt-ask-shc, to: shc, origin: stated, verb: observe, what: the trials}\n"
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


# By article ---------------------------------------------------------------------------------------


ARTICLES = """\
    articles:
      - {{treaty: {}, articles: [{}]}}
"""


def by(ruritania: Ruritania, order: str) -> Ruritania:
    """Return the house with a profile that orders chapters in one way."""
    ruritania.write(EU_LEADERS, BY_THEME.replace("order: theme", f"order: {order}"))
    return ruritania


def protect(ruritania: Ruritania, theme: str, treaty: str, articles: str) -> None:
    """Say which articles protect a theme."""
    file = "facts/themes.yaml"
    ruritania.change(file, f"{theme}\n", f"{theme}\n{ARTICLES.format(treaty, articles)}")


def test_by_article_themes_come_in_the_order_of_the_treatys_articles(ruritania: Ruritania) -> None:
    protect(ruritania, "Freedom of the press", "ICCPR", "19")
    protect(ruritania, "Fair trials", "ICCPR", "9, 14")
    assert [(c.id, c.treaty, c.articles) for c in chapters(by(ruritania, "article"))] == [
        ("trials", "ICCPR", ("9", "14")),
        ("press", "ICCPR", ("19",)),
    ]


def test_articles_stand_as_they_were_typed_and_chapters_go_by_the_first(
    ruritania: Ruritania,
) -> None:
    protect(ruritania, "Freedom of the press", "ICCPR", "2, 19(2), 3")
    protect(ruritania, "Fair trials", "ICCPR", "2(3), 14")
    assert [c.articles for c in chapters(by(ruritania, "article"))] == [
        ("2", "19(2)", "3"),
        ("2(3)", "14"),
    ]


def test_by_article_what_the_treaty_does_not_protect_comes_last(ruritania: Ruritania) -> None:
    protect(ruritania, "Freedom of the press", "CRC", "13")
    protect(ruritania, "Fair trials", "ICCPR", "14")
    assert [(c.id, c.articles) for c in chapters(by(ruritania, "article"))] == [
        ("trials", ("14",)),
        ("press", ()),
    ]


def test_a_brief_may_follow_another_treaty_than_its_audience(ruritania: Ruritania) -> None:
    protect(ruritania, "Freedom of the press", "CRC", "13")
    ruritania.add(ORDER, "treaty: CRC\n")
    assert [(c.id, c.articles) for c in chapters(by(ruritania, "article"))] == [
        ("press", ("13",)),
        ("trials", ()),
    ]


# By benchmark -------------------------------------------------------------------------------------


MEASURES = """
benchmarks:
  - id: rt-open-courts
    by: chancellery
    title: Open courts
    text: Courts shall be open.
    criteria: [{text: open}]
"""


def test_by_benchmark_each_has_its_evidence_and_what_none_speaks_of_comes_last(
    ruritania: Ruritania,
) -> None:
    ruritania.add(TRIALS, MEASURES)
    courts, beyond = chapters(by(ruritania, "benchmark"))
    assert (courts.id, courts.title, ids(courts.benchmarks)) == (
        "rt-open-courts",
        "Open courts",
        ["rt-open-courts"],
    )
    [ruritanian] = courts.parts
    assert ids(ruritanian.figures) == ["rt-prisoners"]
    assert [ids(group.asks) for group in courts.recommendations] == [["rt-rec-courts"]]
    assert (beyond.id, beyond.title) == ("", "")
    assert ids(beyond.parts[0].events) == ["rt-raid"]


def test_a_recommendation_stands_under_the_benchmark_it_rests_on(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, MEASURES)
    ruritania.change(
        PRESS,
        "    cases: rt-case-rassendyll\n    context",
        "    basis: [rt-open-courts]\n    context",
    )
    courts, _ = chapters(by(ruritania, "benchmark"))
    assert [ids(group.asks) for group in courts.asks] == [["rt-ask-rassendyll"]]


def test_papers_that_go_by_benchmarks_need_one(ruritania: Ruritania) -> None:
    assert by(ruritania, "benchmark").refusal() == (
        "briefs/visit-2021.yaml:1:1: papers for eu-leaders go by benchmarks, and the brief tells of"
        " none\n  hint: add 'benchmarks:' to the facts on its countries and themes, name one of"
        " others under 'include:', or give the audience another 'order:'"
    )


# In every order -----------------------------------------------------------------------------------


def everything(chapters: Iterable[Chapter]) -> list[str]:
    """Return the ids of all facts that chapters tell."""
    found: list[str] = []
    for chapter in chapters:
        lists = (
            chapter.context, chapter.steps, chapter.events, chapter.figures, chapter.trends,
            chapter.quotes, chapter.cases, chapter.laws, chapter.commitments, chapter.benchmarks,
        )  # fmt: skip
        found += [fact.id for facts in lists for fact in facts]
        groups = (*chapter.asks, *chapter.recommendations)
        found += [ask.id for group in groups for ask in group.asks]
        found += everything(chapter.parts)
    return sorted(found)


@pytest.mark.parametrize("order", ["theme", "article", "benchmark"])
def test_each_order_tells_the_same_facts_each_once(ruritania: Ruritania, order: str) -> None:
    ruritania.add(TRIALS, MEASURES)
    by_country = everything(chapters(by(ruritania, "country")))
    assert len(by_country) == len(set(by_country)) > 10
    assert everything(chapters(by(ruritania, order))) == by_country


@pytest.mark.parametrize("order", ["theme", "article", "benchmark"])
def test_a_fact_of_a_country_that_the_brief_does_not_ask_for_is_told_if_named_by_hand(
    ruritania: Ruritania, order: str
) -> None:
    ruritania.add(TRIALS, MEASURES)
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, st-trend]")
    assert "st-trend" in everything(chapters(by(ruritania, order)))


def test_the_whole_has_what_the_chapters_have(ruritania: Ruritania) -> None:
    dossier = by(ruritania, "theme").prepare().opened.dossier
    assert everything([dossier.whole]) == everything(dossier.chapters)


def test_in_the_whole_each_is_asked_once_for_all_that_the_chapters_ask(
    ruritania: Ruritania,
) -> None:
    whole = by(ruritania, "theme").prepare().opened.dossier.whole
    assert [(group.to, ids(group.asks)) for group in whole.recommendations] == [
        (("Ruritania",), ["rt-rec-rassendyll", "rt-rec-courts"])
    ]


def test_a_paper_on_one_country_has_no_parts(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    assert [chapter.parts for chapter in chapters(by(ruritania, "theme"))] == [(), ()]


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


STOPPED = {
    "a full stop": ("The charges are dropped.", "The charges are dropped"),
    "a semicolon": ("that the charges are dropped;", "that the charges are dropped"),
    "a stop in bold words": ("It is **dropped.**", "It is dropped"),
    "a stop after a reference": ("Free [[rt-rassendyll]].", "Free Anton Rassendyll"),
    "a number": ("Keep article 2.", "Keep article 2"),
    "no stop": ("to drop the charges", "to drop the charges"),
    "a year of a Russian": ("к концу 2022 г.", "к концу 2022 г."),
    "a question": ("Are they dropped?", "Are they dropped?"),
}


@pytest.mark.parametrize(("typed", "said"), STOPPED.values(), ids=STOPPED.keys())
def test_a_criterion_stands_in_a_sentence_without_a_full_stop_of_its_own(
    ruritania: Ruritania, typed: str, said: str
) -> None:
    ruritania.add(PRESS, BENCHMARK.replace("An independent inquiry", typed))
    [benchmark] = chapters(ruritania)[0].benchmarks
    assert as_words(benchmark.criteria[0].text.inlines) == said


def test_a_criterion_is_told_with_the_last_assessment_that_was_known(ruritania: Ruritania) -> None:
    ruritania.add(PRESS, BENCHMARK)
    [benchmark] = chapters(ruritania)[0].benchmarks
    assert [(c.progress, bool(c.shown_by)) for c in benchmark.criteria] == [("no progress", False)]


def test_a_translated_text_prints_in_the_language_of_the_house(ruritania: Ruritania) -> None:
    silence = "{text: Silence., of: 00000000, by: machine}"
    ruritania.write("facts/ruritania/press.fr.yaml", f"rt-trend:\n  line: {silence}\n")
    [trend] = (fact for fact in ruritania.library().records.values() if fact.id == "rt-trend")
    assert plain_words(trend.line) == "Editors are silent."  # type: ignore[attr-defined]


# In the order typed -------------------------------------------------------------------------------


def test_what_is_as_important_and_of_one_day_stands_in_the_order_typed(
    ruritania: Ruritania,
) -> None:
    typed = ("rt-w-10", "rt-w-2", "rt-w-1", "rt-w-11")
    case = "  - {{id: {}, title: A, people: [rt-p1], date: 2021-02, text: A., status: [{}]}}\n"
    status = "{is: at_liberty, sources: [rrl-letter]}"
    ask = "  - {{id: {}-ask, to: ruritania, date: 2021-02, origin: stated, verb: end, what: it}}\n"
    cases = "".join(case.format(id, status) for id in typed)
    asks = "".join(ask.format(id) for id in typed)
    for head, told in (("cases:\n", cases), ("recommendations:\n", asks)):
        ruritania.change(PRESS, head, head + told)
    chapter = chapters(ruritania)[0]
    assert tuple(id for id in ids(chapter.cases) if "-w-" in id) == typed
    asked = [ask.id for group in chapter.recommendations for ask in group.asks]
    assert [id for id in asked if "-w-" in id] == [f"{id}-ask" for id in typed]
