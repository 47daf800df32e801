"""What a paper puts aside is not told in passing: no other fact prints its title or number."""

from collections.abc import Callable
from datetime import date

import pytest

from generator.compose.editions import compose_whole
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania

TREND = "    text: Editors avoid the harvest"
SAYS = "    text: As [[{}]] shows, editors avoid the harvest"
LATER = "  - {id: rt-later, date: 2021, title: A raid, text: It was none., supersedes: [rt-raid]}\n"


def ledger(ruritania: Ruritania, as_of: date | None = None) -> dict[str, str]:
    entries = ruritania.prepare(as_of=as_of).opened.ledger
    return {entry.id: f"{entry.rule} ({entry.because})" for entry in entries}


def exclude(ruritania: Ruritania, id: str) -> None:
    ruritania.change(ORDER, "authors:", f"exclude: [{id}]\nauthors:")


def supersede(ruritania: Ruritania, id: str) -> None:
    ruritania.change(PRESS, "events:\n", "events:\n" + LATER.replace("rt-raid", id))


def outdate(ruritania: Ruritania, id: str) -> None:
    ruritania.change(PRESS, f"- id: {id}\n", f"- id: {id}\n    stale_after: 2021-05-03\n")


ASIDE = {"excluded": exclude, "superseded": supersede, "out of date": outdate}


@pytest.mark.parametrize("put_aside", ASIDE.values(), ids=ASIDE.keys())
def test_a_text_goes_with_what_its_words_name_and_the_paper_puts_aside(
    ruritania: Ruritania, put_aside: Callable[[Ruritania, str], None]
) -> None:
    ruritania.change(PRESS, TREND, SAYS.format("rt-raid"))
    ruritania.change(PRESS, "text: The Act makes", "text: As [[rt-trend]] shows, it makes")
    assert ledger(ruritania)["rt-trend"] == "selected ()"
    put_aside(ruritania, "rt-raid")
    decided = ledger(ruritania)
    assert decided["rt-trend"] == decided["rt-press-act"] == "depends-on (rt-raid)"
    assert "Raid on a newspaper" not in str(compose_whole(ruritania.prepare()).papers)


def test_a_text_goes_with_a_case_that_is_stale(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, TREND, SAYS.format("rt-case-rassendyll"))
    ruritania.write(ORDER, ruritania.read(ORDER).split("documents:")[0])  # and no letter
    decided = ledger(ruritania, date(2022, 1, 1))
    assert decided["rt-case-rassendyll"] == "stale ()"
    assert decided["rt-trend"] == "depends-on (rt-case-rassendyll)"


def test_a_number_that_was_replaced_is_told_nowhere(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, TREND, "    text: With [[rt-prisoners]] in prison, editors avoid it")
    newer = "{id: rt-newer, date: 2021-03, value: 900, unit: people, supersedes: [rt-prisoners]}"
    ruritania.change(TRIALS, "figures:\n", f"figures:\n  - {newer}\n")
    assert ledger(ruritania)["rt-trend"] == "depends-on (rt-prisoners)"
    assert "1,214" not in str(compose_whole(ruritania.prepare()).papers)


def test_a_letter_whose_purpose_names_what_is_put_aside_is_refused(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "text: We ask you to speak", "text: After [[rt-raid]], we ask to speak")
    exclude(ruritania, "rt-raid")
    assert "the letter names 'rt-purpose', which is not told here" in ruritania.refusal()
    assert "its text refers to a record that is left out (rt-raid)" in ruritania.refusal()


def test_facts_of_other_themes_are_named_as_before(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, TREND, SAYS.format("rt-pledge"))
    ruritania.change(ORDER, "themes: [press, trials]", "themes: [press]")
    assert ledger(ruritania)["rt-trend"] == "selected ()"
