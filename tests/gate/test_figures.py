"""A figure is told by its text; without one by its number and what it counts, and never twice."""

import pytest

from generator.compose.editions import compose_whole
from generator.paper.walk import words_of
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania

DOCUMENTS = ["briefing-paper", "one-pager", "submission"]
TEXT = "    text: By the official count, [[rt-prisoners]] people were in prison.\n"


def printed(ruritania: Ruritania, document: str) -> str:
    """Return the words of a document."""
    order = ruritania.read(ORDER).split("documents:")[0]
    ruritania.write(ORDER, f"{order}documents: [{document}]\n")
    words = words_of(compose_whole(ruritania.prepare()).papers[document].blocks)
    return " ".join(words.split())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_figure_without_a_text_says_its_number_and_what_it_counts(
    ruritania: Ruritania, document: str
) -> None:
    ruritania.change(TRIALS, TEXT, "")
    assert "1,214 people in prison." in printed(ruritania, document)


@pytest.mark.parametrize(
    ("precision", "expected"),
    [("about", "About 1,214 people in prison."), ("at_least", "At least 1,214 people in prison.")],
)
def test_it_says_how_exact_its_number_is(
    ruritania: Ruritania, precision: str, expected: str
) -> None:
    ruritania.change(TRIALS, TEXT, f"    precision: {precision}\n")
    assert expected in printed(ruritania, "one-pager")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_number_that_another_fact_tells_is_not_told_again(
    ruritania: Ruritania, document: str
) -> None:
    ruritania.change(TRIALS, TEXT, "")
    ruritania.change(PRESS, "Police searched", "With [[rt-prisoners]] in prison, police searched")
    words = printed(ruritania, document)
    assert "With 1,214 in prison" in words
    assert "people in prison" not in words
    (account,) = compose_whole(ruritania.prepare()).accounts
    assert "rt-prisoners" in account.told


def test_a_number_is_not_said_to_be_told_where_the_other_fact_is_told_without_it(
    ruritania: Ruritania,
) -> None:
    ruritania.change(TRIALS, TEXT, "")
    with_line = "    line: Police came.\n    title: Raid on a newspaper\n"
    ruritania.change(PRESS, "    title: Raid on a newspaper\n", with_line)
    ruritania.change(PRESS, "Police searched", "With [[rt-prisoners]] in prison, police searched")
    printed(ruritania, "press-release")
    (account,) = compose_whole(ruritania.prepare()).accounts
    assert "rt-raid" in account.told
    assert "rt-prisoners" not in account.told


def test_its_number_is_told_if_the_other_fact_is_left_out(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, TEXT, "")
    ruritania.change(PRESS, "Police searched", "With [[rt-prisoners]] in prison, police searched")
    ruritania.change(ORDER, "authors:", "exclude: [rt-raid]\nauthors:")
    assert "1,214 people in prison." in printed(ruritania, "briefing-paper")


@pytest.mark.parametrize("field", ["short", "line"])
def test_what_has_no_text_is_told_by_the_words_it_has(ruritania: Ruritania, field: str) -> None:
    ruritania.change(TRIALS, TEXT, f"    {field}: Prisons are full.\n")
    assert "Prisons are full." in printed(ruritania, "briefing-paper")


FEW = {  # how a figure ends, and whether it may be told
    "none": ("value: 0", True),
    "one": ("value: 1", False),
    "four": ("value: 4", False),
    "at least four": ("value: 4, precision: at_least", False),
    "five": ("value: 5", True),
    "one and a half": ("value: 1.5", True),
    "what counts no people": ("value: 1, few: not_people", True),
    "what somebody made sure of": ("value: 2, few: cannot_identify", True),
}


@pytest.mark.parametrize("audience", ["", "partners"])
@pytest.mark.parametrize(("figure", "told"), FEW.values(), ids=FEW.keys())
def test_very_few_are_counted_only_where_somebody_made_sure_of_it(
    ruritania: Ruritania, figure: str, told: bool, audience: str
) -> None:
    record = f"  - {{id: rt-few, date: 2021, unit: women in prison, {figure}}}\n"
    ruritania.change(TRIALS, "figures:\n", f"figures:\n{record}")
    ruritania.change(PRESS, "Editors avoid the harvest", "As [[rt-few]] found, they avoid it")
    ledger = {entry.id: entry for entry in ruritania.prepare(audience=audience).opened.ledger}
    rules = [str(ledger[id].rule) for id in ("rt-few", "rt-trend")]
    assert rules == (["selected", "selected"] if told else ["few", "depends-on"])
