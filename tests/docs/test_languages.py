"""The page on languages tells what the code does."""

import re
from decimal import Decimal
from textwrap import dedent

import pytest

from generator.checks.checkup import check_all
from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.facts.accounts import Paragraph
from generator.facts.translations import translation_of
from generator.languages import DATED_LANGUAGES
from generator.languages.catalogue import FILE, Catalogue
from generator.languages.dates import spell_date
from generator.languages.typography import listed, number
from generator.yamlfile.dates import read_date
from tests.checkout import ROOT
from tests.houses.real import PAPER
from tests.houses.ruritania import BRIEF, PEOPLE, PRESS, Ruritania
from tests.readers.paper_words import paper_notes
from tests.tools.findings import codes
from tests.tools.typing import Brief

GUIDE = ROOT / "docs" / "languages.md"
DATED = re.compile(r"<!-- dated -->\n.*?<!-- end -->", re.DOTALL)
_HEAD = (
    "| language | a day | a month | several days | a number | a list |\n|---|---|---|---|---|---|\n"
)
NAMES = {"kk": "Kazakh", "ky": "Kyrgyz", "tg": "Tajik", "tk": "Turkmen", "uz": "Uzbek"}


def dated() -> str:
    """Return the table of what we know of languages that no paper is written in yet."""
    rows = "".join(f"{_row(language)}\n" for language in DATED_LANGUAGES)
    return f"<!-- dated -->\n{_HEAD}{rows}<!-- end -->"


def _row(language: str) -> str:
    days = ("2022-10-19", "2022-10", "2022-01-05/2022-01-11")
    cells = [spell_date(read_date(day), language, Catalogue(language, {})) for day in days]
    cells += [number(Decimal("12345.6"), language), listed(("A", "B", "C"), language)]
    plain = " | ".join(cells).replace("\u00a0", " ")
    return f"| {NAMES[language]} | {plain} |"


def test_the_page_shows_dates_and_numbers_as_they_are_printed(
    request: pytest.FixtureRequest,
) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    if request.config.getoption("--accept"):
        GUIDE.write_text(DATED.sub(lambda _: dated(), text), encoding="utf-8")
    assert dated() in GUIDE.read_text(encoding="utf-8"), "right? then run: pytest --accept"


def translations() -> list[str]:
    """Return the examples of translations, as a file holds them."""
    blocks = re.findall(r"   ```yaml\n(.*?)   ```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    return [dedent(block) for block in blocks]


def test_the_places_are_made_and_translated_as_the_page_shows(
    brief: Brief, ruritania: Ruritania
) -> None:
    made, written, _ = translations()
    brief("new", "translation", "fr", PRESS)
    beside = "facts/ruritania/press.fr.yaml"
    assert made in ruritania.read(beside)
    ruritania.write(beside, written)
    assert codes(ruritania) == []
    title = ruritania.library().find(Paragraph, "rt-trend").title
    assert translation_of(title, "fr")


def test_a_form_is_translated_as_the_page_shows(ruritania: Ruritania) -> None:
    _, _, russian = translations()
    assert "`forms: {genitive: Anton Rassendyll}`" in GUIDE.read_text(encoding="utf-8")
    form = "forms: {formal: Mr Anton Rassendyll"
    ruritania.change(PEOPLE, form, f"{form}, genitive: Anton Rassendyll")
    ruritania.write("facts/ruritania/people.ru.yaml", russian)
    assert codes(ruritania) == []


def catalogues() -> list[str]:
    """Return the catalogues that the page shows: of a house's own words, and of ours changed."""
    return re.findall(r"```po\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)


def test_the_catalogue_of_a_house_may_begin_as_the_page_shows(ruritania: Ruritania) -> None:
    ruritania.write(f"templates/{FILE.format('fr')}", catalogues()[0])
    assert ruritania.house.catalogue("fr").say("Our words") == "Nos mots"


def test_a_house_changes_words_of_ours_as_the_page_shows(ruritania: Ruritania) -> None:
    ruritania.write(f"templates/{FILE.format('en')}", catalogues()[1])
    assert check_all(ruritania.house, lambda _: None) == []
    english = ruritania.house.catalogue("en")
    assert spell_date(read_date("2021-05-01/.."), "en", english) == "from 1\u00a0May 2021"
    paper = compose(prepare(ruritania.house, Order(BRIEF)), PAPER).paper
    assert "retrieved on 1 May 2021)" in " ".join(paper_notes(paper))


def test_a_word_misspelt_is_told_as_the_page_shows(ruritania: Ruritania) -> None:
    wrong = catalogues()[1].replace("(accessed", "(acessed")
    ruritania.write(f"templates/{FILE.format('en')}", wrong)
    [problem] = check_all(ruritania.house, lambda _: None)
    place, message = str(problem).split(": ", 1)
    told = f"{place}: warning: {message}".replace("\n", f" [{problem.code}]\n")
    assert told in GUIDE.read_text(encoding="utf-8")
