"""A title tells something: it is no word that could stand over anything."""

import pytest

from generator.facts.translations import fingerprint
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


EMPTY_IN_OTHERS = (
    ("fr", "Perspectives"),
    ("fr", "L’évolution de la situation"),
    ("fr", "Une histoire difficile"),
    ("de", "Ausblick"),
    ("de", "Die schwierige Lage"),
    ("de", "Entwicklungen und Tendenzen"),
    ("ru", "Перспективы"),
    ("ru", "О положении дел"),
    ("ru", "Важная тема"),
)
TELLING_IN_OTHERS = (
    ("fr", "Autocensure"),
    ("fr", "La situation des rédacteurs"),
    ("de", "Selbstzensur"),
    ("de", "Redaktionen unter Druck"),
    ("ru", "Самоцензура"),
    ("ru", "Положение редакторов"),
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


def translated(ruritania: Ruritania, language: str, title: str) -> list[str]:
    """Return what is found of a title in another language alone."""
    of = fingerprint("Self-censorship")
    words = f'rt-trend:\n  title: {{text: "{title}", of: {of}, by: reviewed}}\n'
    ruritania.write(f"facts/ruritania/press.{language}.yaml", words)
    return [one for one in findings(ruritania) if "empty-title" in one]


@pytest.mark.parametrize(("language", "title"), EMPTY_IN_OTHERS)
def test_a_title_in_another_language_that_says_nothing_is_told_where_it_stands(
    ruritania: Ruritania, language: str, title: str
) -> None:
    [told] = translated(ruritania, language, title)
    assert told.startswith(
        f"[empty-title] facts/ruritania/press.{language}.yaml:2:17: the {language!r} title of"
        " paragraph 'rt-trend' could stand over anything"
    )


@pytest.mark.parametrize(("language", "title"), TELLING_IN_OTHERS)
def test_a_title_in_another_language_that_tells_is_enough(
    ruritania: Ruritania, language: str, title: str
) -> None:
    assert translated(ruritania, language, title) == []


def test_a_paragraph_without_a_title_is_asked_for_none(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "    title: Self-censorship\n", "")
    assert codes(ruritania) == []
