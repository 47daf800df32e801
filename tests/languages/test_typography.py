"""Lists, numbers, quotation marks and the spaces beside them, in each language."""

from decimal import Decimal

import pytest

from generator.languages.typography import listed, number, quoted, spaced

NAMES = ("Ruritania", "Strelsau", "Zenda")
LISTS = {
    "en": "Ruritania, Strelsau and Zenda",
    "fr": "Ruritania, Strelsau et Zenda",
    "de": "Ruritania, Strelsau und Zenda",
    "ru": "Ruritania, Strelsau и Zenda",
    "ky": "Ruritania, Strelsau жана Zenda",
    "tk": "Ruritania, Strelsau we Zenda",
    "uz": "Ruritania, Strelsau va Zenda",
}


@pytest.mark.parametrize(("language", "expected"), LISTS.items())
def test_names_are_joined_as_the_language_does(language: str, expected: str) -> None:
    assert listed(NAMES, language) == expected
    assert listed(NAMES[:1], language) == "Ruritania"
    assert listed((), language) == ""


NUMBERS = {
    "en": ("1,214", "45.80"),
    "fr": ("1\u202f214", "45,80"),
    "de": ("1.214", "45,80"),
    **dict.fromkeys(("ru", "kk", "ky", "tg", "tk", "uz"), ("1\xa0214", "45,80")),
}


@pytest.mark.parametrize(("language", "expected"), NUMBERS.items())
def test_numbers_keep_their_decimals_and_take_the_signs_of_the_language(
    language: str, expected: tuple[str, str]
) -> None:
    assert (number(Decimal(1214), language), number(Decimal("45.80"), language)) == expected


QUOTED = {"en": "“Zenda”", "fr": "«\u202fZenda\u202f»", "de": "„Zenda“", "ru": "«Zenda»"}


@pytest.mark.parametrize(("language", "expected"), QUOTED.items())
def test_words_are_quoted_with_the_marks_of_the_language(language: str, expected: str) -> None:
    assert quoted("Zenda", language) == expected


def test_french_keeps_its_marks_beside_their_words() -> None:
    typed = "L’essentiel : « oui » ; non ? Si !"
    assert spaced(typed, "fr") == (
        "L’essentiel\u00a0: «\u202foui\u202f»\u202f; non\u202f? Si\u202f!"
    )


def test_french_sets_marks_apart_that_a_template_typed_the_english_way() -> None:
    assert spaced("Zenda (RUR): oui; à 10:00.", "fr") == ("Zenda (RUR)\u00a0: oui\u202f; à 10:00.")


def test_russian_begins_no_line_with_a_dash() -> None:
    assert spaced("Зенда — город", "ru") == "Зенда\u00a0— город"


def test_a_russian_sentence_that_ends_with_a_year_has_one_full_stop() -> None:
    assert spaced("на 19 октября 2022 г..", "ru") == "на 19 октября 2022 г."


def test_english_needs_no_spaces_beside_its_marks() -> None:
    assert spaced("the aim : a dash – and more !", "en") == "the aim : a dash – and more !"
