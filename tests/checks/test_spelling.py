"""Names are references, and one thing has one spelling."""

import pytest

from tests.houses.ruritania import PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings

RAID = "Police searched the offices"
TYPED = {
    "a person": ("Anton Rassendyll", "rt-rassendyll"),
    "a variant of a person": ("Anton Rasendil", "rt-rassendyll"),
    "an organisation": ("the Ruritanian Rights League", "rrl"),
}


@pytest.mark.parametrize("name", TYPED)
def test_a_name_typed_where_a_reference_belongs_is_told(ruritania: Ruritania, name: str) -> None:
    words, id = TYPED[name]
    ruritania.change(PRESS, RAID, f"With {words} there, police searched the offices")
    column = 12 + ("the " in words) * 4
    assert findings(ruritania) == [
        f"[typed-reference] {PRESS}:9:{column}: event 'rt-raid' types what {id!r} is called\n"
        f"  hint: write [[{id}]]"
    ]


def test_a_place_in_another_form_than_preferred_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "title: The summer closures", "title: The closures in Oberzenda")
    assert findings(ruritania) == [
        f"[typed-variant] {PRESS}:13:28: event 'rt-summer' types another form of 'upper-zenda' than"
        " papers prefer\n  hint: write [[upper-zenda]]"
    ]


ELSEWHERE = {
    "what is asked for": (TRIALS, "what: that trials", "what: that Oberzenda and trials"),
    "a text in another field": (PRESS, "short: Editors", "short: In Oberzenda editors"),
    "emphasised words": (PRESS, "*Zendaer Bote*", "*Oberzenda Bote*"),
}


@pytest.mark.parametrize("field", ELSEWHERE)
def test_every_text_of_a_fact_is_looked_through(ruritania: Ruritania, field: str) -> None:
    ruritania.change(*ELSEWHERE[field])
    assert codes(ruritania) == ["typed-variant"]


def test_words_that_only_hold_a_name_and_verbatim_words_are_left_alone(
    ruritania: Ruritania,
) -> None:
    ruritania.change(PRESS, RAID, f"Oberzendas and [[rrl]] Rights League; {RAID}")
    quote = "quotes:\n  - {id: rt-q, words: Go to Oberzenda, by: ruritania, date: 2021}\n"
    ruritania.add(PRESS, quote)
    assert codes(ruritania) == []


def indicator(id: str, index: str, title: str) -> str:
    return (
        f"  - {{id: {id}, title: {title}, index: {index}, publisher: rrl, edition: 2020, value: 1,"
        " date: 2020}\n"
    )


def test_an_index_spelt_in_two_ways_is_told(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, "indicators:\n")
    ruritania.add(TRIALS, indicator("rt-i1", "Courts Index", "Open courts"))
    ruritania.add(TRIALS, indicator("rt-i2", "Court Index", "Open courts"))
    line = len(ruritania.read(TRIALS).splitlines())
    assert findings(ruritania) == [
        f"[similar-spelling] {TRIALS}:{line}:44: this 'index' is spelt almost as another, at"
        f" {TRIALS}:{line - 1}\n  hint: if the two are one, spell them alike"
    ]


def test_measures_that_differ_by_a_number_or_by_more_are_two(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, "indicators:\n")
    titles = ("Article 14 of the charter", "Article 15 of the charter", "Open courts", "Prisons")
    for number, title in enumerate(titles):
        ruritania.add(TRIALS, indicator(f"rt-i{number}", "Courts Index", title))
    assert codes(ruritania) == []
