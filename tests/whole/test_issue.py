"""How the day of a paper is printed, its own number, and several places of issue."""

import pytest

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.readers.paper_words import paper_words


def words_of(ruritania: Ruritania, document: str, language: str = "en") -> str:
    order = Order(BRIEF, language=language, allow_fallback=True)
    said = paper_words(compose(prepare(ruritania.house, order), document).paper)
    return " ".join(said).replace("\u00a0", " ")


DAYS = {
    ("2021-05-04", "day"): "4 May 2021",
    ("2021-05-04", "month"): "May 2021",
    ("2021-05-04", "ordinal"): "4th May 2021",
    ("2021-05-01", "ordinal"): "1st May 2021",
    ("2021-05-22", "ordinal"): "22nd May 2021",
    ("2021-05-13", "ordinal"): "13th May 2021",
    ("2021-06-23", "ordinal"): "23rd June 2021",
}


@pytest.mark.parametrize(("day", "dated"), DAYS)
def test_a_day_is_printed_as_the_brief_wants_it(ruritania: Ruritania, day: str, dated: str) -> None:
    ruritania.change(ORDER, "date: 2021-05-04", f"date: {day}\nas_of: 2021-05-04\ndated: {dated}")
    ruritania.change(ORDER, "  cc: [ambassador-ruritania]\n", "")
    assert f" Zenda, {DAYS[day, dated]} The press" in words_of(ruritania, "letter")


@pytest.mark.parametrize(
    ("language", "dated", "expected"),
    [("fr", "month", "mai 2021"), ("ru", "month", "май 2021"), ("fr", "ordinal", "4 mai 2021")],
)
def test_other_languages_have_their_own_form(
    ruritania: Ruritania, language: str, dated: str, expected: str
) -> None:
    ruritania.change(ORDER, "date: 2021-05-04", f"date: 2021-05-04\ndated: {dated}")
    assert expected in words_of(ruritania, "briefing-paper", language)


def test_a_month_is_no_other_day_than_that_of_its_knowledge(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "date: 2021-05-04", "date: 2021-05-04\ndated: month")
    assert "Information as of" not in words_of(ruritania, "briefing-paper")


def test_a_reference_of_ones_own_is_printed(ruritania: Ruritania) -> None:
    ruritania.add(ORDER, "reference: RRL/2021/17\n")
    assert "Our ref.: RRL/2021/17 Zenda, 4 May 2021" in words_of(ruritania, "letter")
    assert "RRL/2021/17 · 4 May 2021" in words_of(ruritania, "briefing-paper")


def test_several_places_have_days_of_their_own(ruritania: Ruritania) -> None:
    ruritania.add(ORDER, "issued: [{place: Zenda}, {place: Strelsau, date: 2021-05-05}]\n")
    assert "Zenda, 4 May 2021; Strelsau, 5 May 2021 The press" in words_of(ruritania, "letter")


def test_a_way_that_there_is_not_is_told(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "date: 2021-05-04", "date: 2021-05-04\ndated: months")
    assert ruritania.refusal() == (
        f"{ORDER}:5:8: 'dated' has no value 'months'\n  hint: did you mean 'month'?"
    )
