"""A title tells something: it is no word that could stand over anything."""

import pytest

from tests.houses.ruritania import PRESS, Ruritania
from tests.tools.findings import codes, findings

EMPTY = ("Outlook", "Prospects", "Impunity", "A long history", "What stood behind it")
REPEATED = ("The press", "The press in Ruritania", "Problems of the press")
TELLING = (
    "Self-censorship",
    "Impunity for the raid",
    "Pressefreiheitsgesetze",
    "Editors and the court",
    "The situation of editors",
    "[[upper-zenda]] and the harvest",
)


def titled(ruritania: Ruritania, title: str) -> None:
    ruritania.change(PRESS, "title: Self-censorship", f'title: "{title}"')


def test_a_title_that_could_stand_over_anything_is_told(ruritania: Ruritania) -> None:
    titled(ruritania, "A difficult subject")
    [told] = findings(ruritania)
    assert told.startswith(f"[empty-title] {PRESS}:")
    assert told.endswith(
        "the title of paragraph 'rt-trend' could stand over anything\n"
        "  hint: say in it what happened, to whom or by whom: a reader may read nothing else"
    )


@pytest.mark.parametrize("title", EMPTY)
def test_no_word_of_its_own_or_one_short_word_is_too_little(
    ruritania: Ruritania, title: str
) -> None:
    titled(ruritania, title)
    assert codes(ruritania) == ["empty-title"]


@pytest.mark.parametrize("title", REPEATED)
def test_what_the_headings_above_it_say_is_not_its_own(ruritania: Ruritania, title: str) -> None:
    titled(ruritania, title)
    assert codes(ruritania) == ["empty-title"]


@pytest.mark.parametrize("title", TELLING)
def test_a_word_that_tells_is_enough(ruritania: Ruritania, title: str) -> None:
    titled(ruritania, title)
    assert codes(ruritania) == []


def test_a_paragraph_without_a_title_is_asked_for_none(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "    title: Self-censorship\n", "")
    assert codes(ruritania) == []
