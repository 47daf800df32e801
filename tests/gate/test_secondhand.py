"""What vouches for a fact is the work that was read, and not an older one that it cites."""

from datetime import date

import pytest

from generator.compose.order import Order, read_order
from generator.compose.recipe import compose
from generator.gate import explain
from tests.houses.ruritania import BRIEF, ORDER, PRESS, SOURCES, TRIALS, Ruritania
from tests.readers.paper_words import paper_notes

BEFORE, AFTER = date(2021, 5, 3), date(2021, 5, 4)
CENSUS = "sources: [{id: census-2021, locator: table 2}]"
IN_LETTER = "{id: census-2021, in: rrl-letter, locator: page 3}"


@pytest.fixture
def secondhand(ruritania: Ruritania) -> Ruritania:
    """Return a house that knows a count of March only by a letter of May."""
    ruritania.change(TRIALS, CENSUS, f"sources: [{IN_LETTER}]")
    return ruritania


def decided(ruritania: Ruritania, id: str = "rt-prisoners", as_of: date | None = None) -> str:
    """Return what `brief why` says of a fact, also where no letter could be made."""
    ordered = read_order(ruritania.house, Order(BRIEF, as_of=as_of))
    entries = explain(ruritania.library(), ordered.audience, ordered.brief)
    return next(str(entry) for entry in entries if entry.id == id)


def notes(ruritania: Ruritania) -> str:
    """Return the notes of the briefing paper, in one text."""
    paper = compose(ruritania.prepare(), "briefing-paper").paper
    return "\n".join(paper_notes(paper)).replace("\u00a0", " ")


def test_a_fact_is_known_from_the_day_of_the_work_that_was_read(secondhand: Ruritania) -> None:
    assert decided(secondhand, as_of=BEFORE) == (
        "rt-prisoners: out – none of its sources was out on the day the paper knows of"
        " (rrl-letter dated 2021-05-04 counts from 2021-05-04) [not-yet-known]"
    )
    assert decided(secondhand, as_of=AFTER).startswith("rt-prisoners: in")


def test_read_itself_it_would_have_been_known_before(ruritania: Ruritania) -> None:
    assert decided(ruritania, as_of=BEFORE).startswith("rt-prisoners: in")


def test_a_cited_work_need_not_have_a_day(secondhand: Ruritania) -> None:
    secondhand.change(SOURCES, "    issued: 2021-03\n", "")
    assert decided(secondhand).startswith("rt-prisoners: in")
    assert "Prisons in Figures" in notes(secondhand)


@pytest.mark.parametrize("narrow", ["census-2021", "rrl-letter"])
def test_neither_work_may_be_too_narrow_for_the_audience(
    secondhand: Ruritania, narrow: str
) -> None:
    secondhand.change(SOURCES, f"  - id: {narrow}\n", f"  - id: {narrow}\n    scope: internal\n")
    assert "[source-withheld]" in decided(secondhand)


def test_wherever_a_source_may_stand_it_may_be_cited_in_another(secondhand: Ruritania) -> None:
    secondhand.change(
        PRESS, "title: Self-censorship", f"title: Silence\n    sources: [{IN_LETTER}]"
    )
    secondhand.change(
        PRESS,
        "{is: prosecuted, sources: [rrl-statement]}",
        "{is: prosecuted, sources: [{id: rrl-report-1, in: rrl-letter, locator: page 4}]}",
    )
    secondhand.change(
        PRESS,
        "{stage: adopted, date: 2021-03-01}",
        "{stage: adopted, date: 2021-03-01, sources: [{id: gazette, in: census-2021}]}",
    )
    secondhand.add(
        SOURCES,
        "  - {id: rrl-report-1, type: report, title: First Report, issued: 2010}\n"
        "  - {id: gazette, type: book, title: Gazette, issued: 2021-03-01}\n",
    )
    said = notes(secondhand)
    assert "“Prisons in Figures”, Ruritanian Office of Statistics, March 2021" in said
    assert "“First Report”, 2010, cited in Joint letter of 4 May 2021, page 4" in said
    assert "“Gazette”, 1 March 2021, cited in" in said


def test_a_paper_that_goes_out_with_the_work_that_was_read_names_the_cited_one_alone(
    secondhand: Ruritania,
) -> None:
    secondhand.change(ORDER, "authors: [rrl, shc]\n", "authors: [rrl, shc]\nproduced: rrl-letter\n")
    said = notes(secondhand)
    assert "“Prisons in Figures”" in said
    assert "cited in" not in said
