"""What was ordered and is in no paper is told: named by hand, or by what it is, or left empty."""

from collections.abc import Callable

import pytest

from generator.compose.order import Order
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, PRESS, SOURCES, Ruritania
from tests.tools.findings import codes, findings

LETTER = """{% extends "base/letter.html" %}
{% block cases %}
<p>More is said in the paper beside.</p>
{% endblock %}
"""


def without_letter(ruritania: Ruritania, documents: str = "briefing-paper") -> None:
    """Let the brief order other documents alone."""
    order = ruritania.read(ORDER).split("documents:")[0]
    ruritania.write(ORDER, f"{order}documents: [{documents}]\n")


def told(ruritania: Ruritania) -> list[str]:
    """Return the findings without their places."""
    return [finding.split(" ", 2)[2] for finding in findings(ruritania)]


def test_the_little_house_lacks_nothing(ruritania: Ruritania) -> None:
    assert findings(ruritania) == []


def test_an_ask_that_a_person_does_not_let_be_put_to_the_state_is_missed(
    ruritania: Ruritania,
) -> None:
    without_letter(ruritania)
    answer = "      to_state: {scope: public, basis: already_public, source: rrl-statement}\n"
    ruritania.change(PEOPLE, answer, "")
    assert told(ruritania) == [
        f"recommendation '{id}' is asked for, and no document tells it:"
        " not in the briefing-paper: no answer of a person in it lets it be put to the"
        " authorities (rt-rassendyll: none was given) [to-state]\n"
        "  hint: let the register have the person's answer, once there is one, or exclude it in the"
        " brief"
        for id in ("rt-ask-rassendyll", "rt-rec-rassendyll")
    ]


def test_what_is_included_and_not_known_yet_is_missed_with_the_day_from_which_it_counts(
    ruritania: Ruritania,
) -> None:
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, rt-summer]")
    assert findings(ruritania) == [
        f"[missing] {ORDER}:10:22: event 'rt-summer' is included, and no document tells it:"
        " not in the letter: none of its sources was out on the day the paper knows of"
        " (bote-2021-08 dated 2021-08-10 counts from 2021-08-10) [not-yet-known]; not in the"
        " briefing-paper: none of its sources was out on the day the paper knows of"
        " (bote-2021-08 dated 2021-08-10 counts from 2021-08-10) [not-yet-known]\n"
        "  hint: give it a source that was out by then, or take it out here"
    ]


INSIDE = "  - {id: inside, type: note, title: Inside, issued: 2021-04-01, scope: internal}\n"
RAID = "    title: Raid on a newspaper\n"
REMEDIES = {
    "a source that may not be named": (
        lambda r: (r.add(SOURCES, INSIDE), r.change(PRESS, RAID, f"{RAID}    sources: [inside]\n")),
        "give it a source that may be named",
    ),
    "a body that may not be named": (
        lambda r: (
            r.add("facts/organisations.yaml", "  - {id: cellar, title: Cellar, scope: internal}\n"),
            r.change(PRESS, RAID, "    title: Raid by [[cellar]]\n"),
        ),
        "write its text without cellar",
    ),
    "a scope": (
        lambda r: r.change(PRESS, RAID, f"{RAID}    scope: internal\n"),
        "change what keeps it out",
    ),
}


@pytest.mark.parametrize(("keep_out", "remedy"), REMEDIES.values(), ids=REMEDIES.keys())
def test_what_is_included_and_may_not_be_told_is_missed_with_its_remedy(
    ruritania: Ruritania, keep_out: Callable[[Ruritania], object], remedy: str
) -> None:
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, rt-raid]")
    keep_out(ruritania)
    [found] = [one for one in findings(ruritania) if one.startswith("[missing]")]
    assert found.endswith(f"\n  hint: {remedy}, or take it out here")


def test_what_is_excluded_is_missed_by_nobody(ruritania: Ruritania) -> None:
    without_letter(ruritania)
    ruritania.change(ORDER, "authors:", "exclude: [rt-case-p1, rt-rec-courts]\nauthors:")
    assert findings(ruritania) == []


def test_a_priority_case_that_a_letter_of_the_house_drops_is_missed(ruritania: Ruritania) -> None:
    ruritania.write("templates/eu-leaders/letter.html", LETTER)
    assert findings(ruritania) == [
        f"[missing] {ORDER}:21:20: the letter orders case 'rt-case-rassendyll',"
        " and letter lacks it\n"
        "  hint: let the template of letter print it, or take it out here"
    ]


def test_a_purpose_that_a_letter_of_the_house_drops_is_missed(ruritania: Ruritania) -> None:
    page = '{% extends "base/letter.html" %}{% block purpose %}<p>We write.</p>{% endblock %}'
    ruritania.write("templates/eu-leaders/letter.html", page)
    assert told(ruritania) == [
        "the letter orders paragraph 'rt-purpose', and letter lacks it\n"
        "  hint: let the template of letter print it, or take it out here"
    ]


def test_what_no_document_prints_is_told_sort_by_sort(ruritania: Ruritania) -> None:
    without_letter(ruritania, "case-list")
    ruritania.change(ORDER, "include: [rt-pledge]\n", "")
    assert told(ruritania) == [
        "what is ordered and no document prints: recommendations rt-ask-rassendyll,"
        " rt-rec-courts; key messages rt-message\n"
        "  hint: order a document that does, exclude them, or let what is not so urgent have"
        " priority 2"
    ]


EMPTY = {
    "a country": (
        "countries: [ruritania]",
        "countries: [ruritania, strelsau]",
        "exclude: [st-trend]",
        "no document tells anything of country 'strelsau'",
    ),
    "a theme": (
        "themes: [press, trials]",
        "themes: [press, trials]",
        "exclude: [rt-case-p1, rt-case-p2, rt-prisoners, rt-pledge, rt-rec-courts]",
        "no document tells anything on theme 'trials'",
    ),
}


@pytest.mark.parametrize(("old", "new", "excluded", "message"), EMPTY.values(), ids=EMPTY.keys())
def test_a_country_or_a_theme_left_empty_is_told(
    ruritania: Ruritania, old: str, new: str, excluded: str, message: str
) -> None:
    without_letter(ruritania)
    ruritania.change(ORDER, old, new)
    ruritania.change(ORDER, "include: [rt-pledge]", excluded)
    hint = "brief why --brief NAME says what keeps its facts out; or order it no more"
    assert told(ruritania) == [f"{message}\n  hint: {hint}"]


# Nothing to say -----------------------------------------------------------------------------------

NO_CASES = "exclude: [rt-case-rassendyll, rt-case-p1]\nauthors:"


def test_a_list_without_a_case_is_not_written(ruritania: Ruritania) -> None:
    without_letter(ruritania, "briefing-paper, case-list")
    ruritania.change(ORDER, "authors:", NO_CASES)
    built = build(ruritania.house, Order(BRIEF))
    assert {file.document for file in built.described} == {"briefing-paper"}
    [problem] = [one for one in built.problems if one.code == "nothing-to-say"]
    assert str(problem) == (
        f"{ORDER}:13:29: case-list has nothing to say, and is not written\n"
        "  hint: order it no more; brief why --brief NAME says what keeps its facts out"
    )
    assert str(built.accounts[1]).startswith("case-list: told 0 facts. Not told: ")


def test_a_brief_of_which_no_document_says_anything_is_an_error(ruritania: Ruritania) -> None:
    without_letter(ruritania, "case-list")
    ruritania.change(ORDER, "authors:", NO_CASES)
    assert "nothing-to-say" in codes(ruritania)
    assert (
        "no document has anything to say: not even case-list\n"
        "  hint: brief why --brief NAME says what keeps its facts out"
    ) in told(ruritania)


def test_the_list_of_yesterday_does_not_stay_when_its_cases_are_gone(ruritania: Ruritania) -> None:
    without_letter(ruritania, "briefing-paper, case-list")
    text = Order(BRIEF, formats=(Format.TEXT,))
    before = build(ruritania.house, text)
    ruritania.change(ORDER, "authors:", NO_CASES)
    built = build(ruritania.house, text, before.files)
    assert f"{BRIEF}-case-list.txt" in before.files
    assert f"{BRIEF}-case-list.txt" not in built.files
    assert any("it would have nothing to say now" in one.message for one in built.problems)


SILENT = ["case-list", "press-release", "speaking-note", "recommendations", "one-pager"]


@pytest.mark.parametrize("document", [*SILENT, "briefing-paper", "submission"])
def test_no_document_is_written_where_nothing_was_let_in(
    ruritania: Ruritania, document: str
) -> None:
    without_letter(ruritania, document)
    ruritania.change(ORDER, "date: 2021-05-04", "date: 2021-03-01")
    assert "nothing-to-say" in codes(ruritania)


def test_a_letter_does_not_speak_of_a_paper_that_has_nothing_to_say(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "[letter, briefing-paper]", "[letter, briefing-paper, case-list]")
    both = text_of(ruritania, "letter")
    ruritania.change(ORDER, "  priority_cases: [rt-case-rassendyll]\n", "")
    ruritania.change(ORDER, "authors:", NO_CASES)
    assert "ist of cases" in both
    assert "ist of cases" not in text_of(ruritania, "letter")


def text_of(ruritania: Ruritania, document: str) -> str:
    """Return a document as text."""
    built = build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)))
    return " ".join(built.files[f"{BRIEF}-{document}.txt"].decode().split())


def test_pages_of_a_house_that_tell_no_fact_are_written(ruritania: Ruritania) -> None:
    page = '{% set form = "sheet" %}<h1>{{ title }}</h1><p>Put this into the folder.</p>'
    ruritania.write("templates/all/cover.html", page)
    without_letter(ruritania, "briefing-paper, cover")
    assert codes(ruritania) == []
