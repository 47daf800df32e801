"""One slip makes a letter to each of many, in one build, and all of them are refused together."""

from pathlib import Path

import pytest

from generator.compose.order import Order, orders_of, prepare
from generator.compose.recipe import compose
from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.readers.paper_words import paper_words
from tests.tools.typing import Brief

OFFICES = "facts/offices.yaml"
MINISTERS = """\
  - id: minister-posts
    title: Minister of Posts of Strelsau
    address_as: Minister
    holders: [{person: helga-strofzin, attested: [2021-05-04]}]
  - id: minister-roads
    title: Minister of Roads of Strelsau
    holders:
      - {person: fritz-tarlenheim, attested: [2021-05-04], greeting: Minister von Tarlenheim}
"""


@pytest.fixture
def house(ruritania: Ruritania) -> Ruritania:
    """A house whose letter goes to each of two ministers."""
    ruritania.add(OFFICES, MINISTERS)
    ruritania.change(ORDER, "to: [chancellor]", "each: [minister-posts, minister-roads]")
    ruritania.change(ORDER, "  cc: [ambassador-ruritania]\n", "")
    to = "    to: [minister-posts, minister-roads]\n"
    ruritania.change("facts/ruritania/press.yaml", "    to: chancellor\n", to)
    return ruritania


def letter_to(house: Ruritania, office: str) -> str:
    folder = house.root / f"build/visit-2021@to-{office}"
    return (folder / "visit-2021-letter.txt").read_text("utf-8")


def test_each_gets_a_letter_of_their_own(house: Ruritania, brief: Brief) -> None:
    told = brief("build", "visit-2021", "--to", "text")
    assert told.exit == 0, told.err
    for office, name, greeting in (
        ("minister-posts", "Helga von Strofzin", "Dear Minister Strofzin,"),
        ("minister-roads", "Fritz von Tarlenheim", "Dear Minister von Tarlenheim,"),
    ):
        said = letter_to(house, office)
        assert said.startswith(name)
        assert greeting in said
        assert f"visit-2021@to-{office}" in told.out


REFUSED = {
    "who is not known to hold the office": (
        ("person: fritz-tarlenheim, attested: [2021-05-04], gr", "person: fritz-tarlenheim, gr"),
        "no holder of 'minister-roads' is known for 2021-05-04",
    ),
    "whose greeting is not known": (
        (", greeting: Minister von Tarlenheim}", "}"),
        "how the holder of 'minister-roads' is greeted is not known for 2021-05-04",
    ),
}


@pytest.mark.parametrize(("change", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_no_letter_is_written_if_one_cannot_be(
    house: Ruritania, brief: Brief, change: tuple[str, str], expected: str
) -> None:
    house.change(OFFICES, *change)
    told = brief("build", "visit-2021", "--to", "text")
    assert (told.exit, expected in told.err) == (1, True)
    assert not Path(house.root / "build").exists()


def test_a_check_asks_for_each_of_them(house: Ruritania, brief: Brief) -> None:
    house.change(OFFICES, ", greeting: Minister von Tarlenheim}", "}")
    told = brief("check")
    assert "how the holder of 'minister-roads' is greeted" in told.out + told.err


def test_a_letter_is_to_all_or_to_each(house: Ruritania) -> None:
    house.change(ORDER, "  each: [", "  to: [chancellor]\n  each: [")
    assert house.refusal() == (
        f"{ORDER}:14:3: 'letter': a letter is to all of them, or one to each\n"
        "  hint: keep 'to' for one letter to all, or 'each' for a letter to each"
    )


def test_each_may_have_a_language_of_their_own(house: Ruritania) -> None:
    house.change(ORDER, "minister-roads]", "{id: minister-roads, language: fr}]")
    orders = orders_of(house.house, Order(BRIEF, allow_fallback=True))
    assert [(order.reader, order.language) for order in orders] == [
        ("minister-posts", ""),
        ("minister-roads", "fr"),
    ]
    said = " ".join(paper_words(compose(prepare(house.house, orders[1]), "letter").paper))
    assert said.startswith("Fritz von Tarlenheim")
    assert "Nous vous prions" in said
