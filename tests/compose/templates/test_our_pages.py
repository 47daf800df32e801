"""Our own templates are examples to those who write some: they can be read by a person."""

import re
from pathlib import Path

import pytest

from tests.checkout import ROOT

TEMPLATES = ROOT / "templates"
PAGES = sorted(TEMPLATES.rglob("*.html"))
LONGEST = 120  # signs of a line
MACRO = re.compile(r"\{% macro (\w+)")
TOLD = re.compile(r"\{#- [^\n]*[.:] -#\}\n\{% macro (\w+)")


def name_of(page: Path) -> str:
    return page.relative_to(TEMPLATES).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_line_is_longer_than_an_editor_shows(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    assert [at for at, line in enumerate(lines, start=1) if len(line) > LONGEST] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_line_above_each_macro_says_what_it_makes(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert TOLD.findall(text) == MACRO.findall(text)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_page_begins_with_what_it_is(page: Path) -> None:
    assert re.match(r"\{#\n  [A-Z][^#]{20,}#\}\n", page.read_text(encoding="utf-8"))
