"""The order in which facts give way to a limit: by priority, depth and age."""

import pytest

from generator.compose.fit.cuts import Cut, Cuts, trims_of, weights_of
from generator.compose.order import Prepared
from generator.compose.recipe import compose
from generator.gate.trims import Trims
from generator.house.audiences import Depth
from tests.houses.long_ruritania import SHEET, crowd
from tests.houses.ruritania import PRESS, TRIALS, Ruritania

PAPER = "briefing-paper"


def steps(prepared: Prepared, document: str = PAPER) -> list[Cut]:
    """Return the steps for a document, each text taken for shorter than the one before."""
    printed = weights_of(compose(prepared, document).paper)
    depths = zip((Depth.FULL, Depth.SHORT, Depth.LINE), (3, 2, 1), strict=True)
    weights = {depth: dict.fromkeys(printed, weight) for depth, weight in depths}
    letter = prepared.letter_in(document)
    cuts = Cuts(letter, prepared.brief, prepared.library, prepared.opened.dependants, printed)
    return list(cuts.in_order(weights))


def at(found: list[Cut], id: str, depth: Depth | None = None) -> int:
    """Return when a fact is told in a depth, or left out."""
    return next(n for n, cut in enumerate(found) if id in cut.ids and cut.depth is depth)


@pytest.fixture
def crowded(ruritania: Ruritania) -> list[Cut]:
    crowd(ruritania)
    return steps(ruritania.prepare(brief=SHEET))


def test_the_lowest_priority_goes_first_oldest_before_younger(crowded: list[Cut]) -> None:
    assert crowded[:3] == [
        Cut(("rt-visit-05",), Depth.SHORT),
        Cut(("rt-visit-17",), Depth.SHORT),
        Cut(("rt-visit-11",), Depth.SHORT),
    ]


def test_a_priority_is_told_in_short_then_in_a_line_then_left_out(crowded: list[Cut]) -> None:
    third = crowded[: at(crowded, "rt-visit-08") + 1]
    assert all(int(cut.ids[0].removeprefix("rt-visit-")) % 3 == 2 for cut in third)
    depths = [cut.depth for cut in third]
    assert set(depths) == {Depth.SHORT, Depth.LINE, None}
    assert depths == sorted(depths, key=[Depth.SHORT, Depth.LINE, None].index)


def test_a_fact_is_left_out_only_after_what_refers_to_it(crowded: list[Cut]) -> None:
    assert at(crowded, "rt-visit-04") < at(crowded, "rt-visit-03")
    assert at(crowded, "rt-visit-12") < at(crowded, "rt-visit-11")


def test_a_text_that_is_no_shorter_is_no_step(ruritania: Ruritania) -> None:
    crowd(ruritania)
    prepared = ruritania.prepare(brief=SHEET)
    printed = weights_of(compose(prepared, PAPER).paper)
    cuts = Cuts(None, prepared.brief, prepared.library, prepared.opened.dependants, printed)
    same = dict.fromkeys(Depth, dict.fromkeys(printed, 10))
    assert {cut.depth for cut in cuts.in_order(same)} == {None}


def test_messages_and_the_recommendations_and_cases_that_come_first_stay(
    ruritania: Ruritania,
) -> None:
    left_out = {id for cut in steps(ruritania.prepare()) if cut.depth is None for id in cut.ids}
    assert {"rt-raid", "rt-trend", "rt-press-act", "rt-rec-courts"} <= left_out
    stay = {"rt-message", "rt-case-rassendyll", "rt-rec-rassendyll", "rt-ask-rassendyll"}
    assert not stay & left_out


@pytest.mark.parametrize("document", ["letter", "appeal"])
def test_a_letter_keeps_all_that_it_says_itself(ruritania: Ruritania, document: str) -> None:
    ruritania.write("templates/all/appeal.html", '{% extends "base/letter.html" %}')
    assert steps(ruritania.prepare(), document) == []


def test_what_a_message_refers_to_stays_with_it(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "[[rt-case-rassendyll]] shows it", "[[rt-press-act]] shows it")
    left_out = {id for cut in steps(ruritania.prepare()) if cut.depth is None for id in cut.ids}
    assert "rt-raid" in left_out
    assert "rt-press-act" not in left_out


def test_an_index_gives_way_as_a_whole_since_a_gap_would_say_it_has_no_data(
    ruritania: Ruritania,
) -> None:
    entry = "  - {{id: {0}, index: Courts Index, edition: 2021, publisher: shc, title: Overall,\n"
    entry += "     countries: [{1}], ranks: [{{rank: 9, of: 20, among: countries}}]}}\n"
    head = "\nindicators:\n"
    ruritania.add(TRIALS, head + entry.format("rt-rank", "ruritania"))
    ruritania.add("facts/strelsau/press.yaml", head + entry.format("st-rank", "strelsau"))
    found = steps(ruritania.prepare())
    assert Cut(("rt-rank", "st-rank")) in [Cut(tuple(sorted(cut.ids))) for cut in found]


def test_steps_add_up_and_what_is_left_out_has_no_depth() -> None:
    taken = (
        Cut(("a",), Depth.SHORT),
        Cut(("b",), Depth.SHORT),
        Cut(("b",), Depth.LINE),
        Cut(("a",)),
    )
    assert trims_of(taken) == Trims({"b": Depth.LINE}, frozenset({"a"}))
