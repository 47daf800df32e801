"""A text that says how many people or cases its paper lists is told from all other numbers."""

import pytest

from generator.languages import PAPER_LANGUAGES
from generator.languages.listings import counts_in

LISTED = {
    "en": {
        "We ask you to speak of the following 24 people.": 24,
        "The twelve cases below were chosen by lawyers.": 12,
        "Three imprisoned human rights defenders in this annex are ill.": 3,
        "The five people who are listed here write.": 5,
        "The 30 prisoners named in the list have no lawyer.": 30,
    },
    "fr": {
        "Nous citons les 24 personnes suivantes.": 24,
        "Les trois cas ci-dessous sont récents.": 3,
        "Les douze défenseurs des droits humains cités dans l’annexe sont en prison.": 12,
    },
    "de": {
        "Wir nennen die folgenden 24 Menschen.": 24,
        "Die drei unten genannten Fälle sind neu.": 3,
        "Die zwölf politischen Gefangenen im Anhang sind krank.": 12,
    },
    "ru": {
        "Мы называем следующих 24 человек.": 24,
        "Три дела, перечисленные ниже, начались недавно.": 3,
        "Следующие пять правозащитников находятся в тюрьме.": 5,
    },
}
ROWS = [(language, text, n) for language, texts in LISTED.items() for text, n in texts.items()]

OTHERS = {
    "en": (
        "Police detained 24 people.",
        "The following day three people died.",
        "Of 24 people below the age of 18, two were tried.",
        "Five cases are before the court.",
        "Four journalists named by the court fled.",
        "Two people in the list of candidates withdrew.",
    ),
    "fr": ("La police a arrêté 24 personnes.", "Les jours suivants, trois personnes sont mortes."),
    "de": ("Die Polizei nahm 24 Menschen fest.", "In den folgenden drei Wochen starben Menschen."),
    "ru": ("Полиция задержала 24 человека.", "В следующие три дня погибли люди."),
}


@pytest.mark.parametrize(("language", "text", "number"), ROWS)
def test_a_number_that_points_at_a_list_is_read(language: str, text: str, number: int) -> None:
    assert [found for _, found in counts_in(text, language)] == [number]


@pytest.mark.parametrize(("language", "texts"), OTHERS.items())
def test_other_numbers_are_not_looked_at(language: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if list(counts_in(text, language))] == []


def test_every_language_of_papers_is_read_and_no_other() -> None:
    assert {*LISTED} == {*PAPER_LANGUAGES}
    assert list(counts_in("following 24 people", "kk")) == []
