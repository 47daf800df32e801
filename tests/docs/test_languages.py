"""The page on languages tells what the code does."""

import re
from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import pytest

from generator.facts.accounts import Paragraph
from generator.facts.translations import translation_of
from generator.languages import DATED_LANGUAGES
from generator.languages.catalogue import FILE, Catalogue, open_catalogue
from generator.languages.dates import spell_date
from generator.languages.typography import listed, number
from generator.yamlfile.dates import read_date
from tests.checkout import ROOT
from tests.houses.ruritania import PEOPLE, PRESS, Ruritania
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


def test_the_catalogue_of_a_house_may_begin_as_the_page_shows(tmp_path: Path) -> None:
    [catalogue] = re.findall(r"```po\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    path = tmp_path / FILE.format("fr")
    path.parent.mkdir(parents=True)
    path.write_text(catalogue, encoding="utf-8")
    french = open_catalogue("fr", [(tmp_path, Path("templates"))])
    assert french.say("Our words") == "Nos mots"
