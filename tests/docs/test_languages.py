"""The page on languages tells what the code does."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from generator.languages import DATED_LANGUAGES
from generator.languages.catalogue import FILE, open_catalogue
from generator.languages.dates import spell_date
from generator.languages.typography import listed, number
from generator.yamlfile.dates import read_date
from tests.checkout import ROOT

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
    cells = [spell_date(read_date(day), language) for day in days]
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


def test_the_catalogue_of_a_house_may_begin_as_the_page_shows(tmp_path: Path) -> None:
    [catalogue] = re.findall(r"```po\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    path = tmp_path / FILE.format("fr")
    path.parent.mkdir(parents=True)
    path.write_text(catalogue, encoding="utf-8")
    french = open_catalogue("fr", [(tmp_path, Path("templates"))])
    assert french.say("Our words") == "Nos mots"
