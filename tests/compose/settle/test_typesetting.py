"""Words are set as printers do; a middle dot stands here for a space at which no line may end."""

from decimal import Decimal

import pytest

from generator.compose.settle.typesetting import (
    typeset,
    typeset_chart,
    typeset_words,
    with_right_marks,
)
from generator.languages.marks import mark
from generator.paper.charts import Chart, ChartKind, Scale, Series
from generator.paper.document import Emphasis, Link, Span, Strong, Text

PAIRS = {
    "a day and its month and year": ("on 19 October 2022 in", "on 19·October·2022 in"),
    "a range of days": ("2–13 October 2023", "2–13·October·2023"),
    "a month and its year": ("In March 2014, by", "In March·2014, by"),
    "a month before its day": ("On October 19, 2022 at", "On October·19, 2022 at"),
    "a year ties nothing": ("In 2022 protests grew", "In 2022 protests grew"),
    "a number and what it counts": ("of 1,334 words and 21 people", "of 1,334·words and 21·people"),
    "an article": ("art. 19 and arts. 2 and 3", "art.·19 and arts.·2 and 3"),
    "a paragraph cited": ("no. 26, paras. 1 and 3 (note 1)", "no.·26, paras.·1 and 3 (note·1)"),
    "a table": ("see table 2 and Figure 3 there", "see table·2 and Figure·3 there"),
    "a title and a name": ("Mr Rassendyll met Dr. Strakencz", "Mr·Rassendyll met Dr.·Strakencz"),
    "initials": ("K. Z. Elphberg", "K.·Z.·Elphberg"),
    "marks": ("the king's 'word'", "the king’s ‘word’"),
}


@pytest.mark.parametrize(("typed", "set_"), PAIRS.values(), ids=PAIRS.keys())
def test_what_belongs_together_stays_on_one_line(typed: str, set_: str) -> None:
    assert typeset(typed, "en").replace("\u00a0", "·") == set_


ABROAD = {
    "a French date": ("le 19 octobre 2022", "fr", "le 19·octobre·2022"),
    "a German date": ("am 19. Oktober 2022", "de", "am 19.·Oktober·2022"),
    "a Russian date": ("на 19 октября 2022 г.", "ru", "на 19·октября·2022·г."),
    "a French table": ("voir tableau 2, art. 19", "fr", "voir tableau·2, art.·19"),
    "a German table": ("siehe Tabelle 2, Art. 19", "de", "siehe Tabelle·2, Art.·19"),
    "a Russian table": ("см. таблицу 2, ст. 19", "ru", "см. таблицу·2, ст.·19"),
    "French names": ("Mme Strofzin et M. Rassendyll", "fr", "Mme·Strofzin et M.·Rassendyll"),
    "German names": ("Frau Strofzin", "de", "Frau·Strofzin"),
    "Russian names": ("г-жа Строфцин и А. Б. Рассендилл", "ru", "г-жа·Строфцин и А.·Б.·Рассендилл"),
}


@pytest.mark.parametrize(("typed", "language", "set_"), ABROAD.values(), ids=ABROAD.keys())
def test_each_language_ties_its_own_words(typed: str, language: str, set_: str) -> None:
    assert typeset(typed, language).replace("\u00a0", "·") == set_


def test_french_gets_its_apostrophes_marks_and_ties_in_one_go() -> None:
    typed = "L'article 19 : « oui » ; le 5 mai 2021 ?"
    assert typeset(typed, "fr") == (
        "L’article\u00a019\u00a0: «\u202foui\u202f»\u202f; le 5\u00a0mai\u00a02021\u202f?"
    )


CHART_NUMBERS = {
    "en": "1,214.50",
    "fr": "1\u202f214,50",
    "de": "1.214,50",
    "ru": "1\u00a0214,50",
}


@pytest.mark.parametrize(("language", "printed"), CHART_NUMBERS.items())
def test_the_numbers_of_a_chart_have_the_signs_of_its_language(language: str, printed: str) -> None:
    number = Decimal("1214.50")
    scale = Scale(Decimal(0), Decimal(2000))
    chart = Chart(ChartKind.BARS, ("Zenda",), (Series("", (number,)),), scale)
    assert typeset_chart(chart, language).says(number) == printed


def test_words_in_emphasis_links_and_names_take_the_marks_of_their_paragraph() -> None:
    typed = (
        Text("The 'foreign agents' law, "),
        Emphasis((Text("Bote"),)),
        Text("'s and \""),
        Link((Text("RRL's"),), "https://example.org/it's"),
        Text("\"'s"),
        Link((Text("https://example.org/it's"),), "https://example.org/it's"),
        Text("'s 5"),
        Strong((Text("' long"),)),
    )
    assert typeset_words(typed, "en") == (
        Text("The ‘foreign agents’ law, "),
        Emphasis((Text("Bote"),)),
        Text("’s and “"),
        Link((Text("RRL’s"),), "https://example.org/it's"),
        Text("”’s"),
        Link((Text("https://example.org/it's"),), "https://example.org/it's"),
        Text("’s 5"),
        Strong((Text("′ long"),)),
    )


def test_words_left_in_the_original_are_set_as_the_house_writes() -> None:
    left = mark('the "Act": so', 3)
    [text] = typeset_words((Text(f'il dit "{left}" ; oui'),), "fr")
    assert text == Text(f"il dit «\u202f{mark('the “Act”: so', 3)}\u202f»\u202f; oui")
    assert with_right_marks(left, "fr") == mark("the “Act”: so", 3)


def test_a_span_has_the_marks_of_its_language() -> None:
    span = Span((Text('"Закон"'),), None, "ru")
    assert typeset_words((span, Text(' "so"')), "en") == (
        Span((Text("«Закон»"),), None, "ru"),
        Text(" “so”"),
    )


def test_words_from_right_to_left_stand_in_spans_of_their_own() -> None:
    typed = (Text("the party الحزب (2021), "), Emphasis((Text("גשר 5 גשר"),)), Text(" and so"))
    assert typeset_words(typed, "en") == (
        Text("the party "),
        Span((Text("الحزب"),), None, "ar"),
        Text(" (2021), "),
        Emphasis((Span((Text("גשר 5\u00a0גשר"),), None, "he"),)),
        Text(" and so"),
    )


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("گزارش", "fa"),
        ("تقرير", "ar"),
        ("دوکتور ٹ", "ur"),
        ("شىنجاڭ ئۇيغۇر ۆ", "ug"),
        ("שלום", "he"),
    ],
)
def test_a_script_tells_the_likely_language(words: str, language: str) -> None:
    [span] = typeset_words((Text(words),), "en")
    assert span == Span((Text(words),), None, language)
