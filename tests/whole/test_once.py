"""Nothing travels twice: a build and a check read each thing once, and make each thing once.

What is counted are real openings of files and real calls, on a house with a letter and a sheet that
have limits, a picture, and a French edition that stands beside the English one.
"""

from collections import Counter
from pathlib import Path

import pytest

from generator.compose.account import account_of
from generator.compose.templates import Templates
from generator.gate import open_dossier
from generator.house.audiences import read_audience
from generator.house.brandfile import read_brand
from generator.house.briefs import read_brief
from generator.writers.pdf.layout import lay_out_page
from tests.checkout import TEMPLATES
from tests.houses.ruritania import ORDER, Ruritania
from tests.papers.pictures import png
from tests.tools.typing import Brief
from tests.tools.watching import calls_of, files_opened

DOCUMENTS = ("letter", "briefing-paper", "one-pager")
EDITIONS = ("English", "French")
SEAL = """\
{% extends "base/one-pager.html" %}
{% block messages %}
<figure><img src="seal.png" alt="A seal"/><figcaption>A seal</figcaption></figure>
{% endblock %}
"""
LOOK = """\
color:
  palette: {seal: "#7a1f2b"}
  primary: seal
"""
CATALOGUE = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'


@pytest.fixture
def furnished(ruritania: Ruritania) -> Ruritania:
    """Return the house with a look, a template, a picture and fixed words of its own."""
    ruritania.change(ORDER, "[letter, briefing-paper]", f"[{', '.join(DOCUMENTS)}]")
    limits = "{document: letter, words: 900}, {document: one-pager, pages: 3}"
    ruritania.add(ORDER, f"limits: [{limits}]\n")
    ruritania.write("templates/_brand.yml", LOOK)
    ruritania.write("templates/all/one-pager.html", SEAL)
    ruritania.write("templates/locale/fr/LC_MESSAGES/brief.po", CATALOGUE)
    (ruritania.root / "templates" / "assets").mkdir()
    (ruritania.root / "templates" / "assets" / "seal.png").write_bytes(png())
    return ruritania


@pytest.fixture
def built(furnished: Ruritania, brief: Brief) -> Ruritania:
    """Return the house with a French edition that stands in its build."""
    french = brief("build", "--language", "fr", "--allow-fallback", "--to", "text")
    assert french.exit == 0, french.err
    return furnished


def read_twice(opened: Counter[Path], *folders: Path) -> dict[str, int]:
    """Return the files in some folders that were opened more than once."""
    return {
        path.name: count
        for path, count in opened.items()
        if count > 1 and any(path.is_relative_to(folder) for folder in folders)
    }


def test_a_build_reads_its_brief_looks_templates_and_pictures_once(
    built: Ruritania, brief: Brief
) -> None:
    with files_opened() as opened:
        told = brief("build", "--to", "pdf,docx")
    assert (told.exit, told.err) == (0, "")
    root = built.root.resolve()
    assert read_twice(opened, root / "briefs", root / "templates", TEMPLATES) == {}
    for file in (ORDER, "templates/_brand.yml", "templates/assets/seal.png"):
        assert opened[root / file] == 1
    for file in ("base/letter.html", "fonts/SourceSerif4_400Regular.ttf"):
        assert opened[TEMPLATES / file] == 1


@pytest.mark.usefixtures("built")
def test_a_build_opens_a_dossier_and_fills_each_template_once_an_edition(brief: Brief) -> None:
    with calls_of(open_dossier, Templates.fill) as called:
        assert brief("build", "--to", "text").exit == 0
    assert called == {
        "open_dossier": len(EDITIONS),
        "fill": len(EDITIONS) * len(DOCUMENTS),
    }


@pytest.mark.usefixtures("furnished")
def test_each_document_is_accounted_for_once(brief: Brief) -> None:
    with calls_of(account_of) as called:
        assert brief("build", "--to", "text").exit == 0
    assert called == {"account_of": len(DOCUMENTS)}


@pytest.mark.usefixtures("furnished")
def test_a_document_whose_pages_are_counted_is_laid_out_once(brief: Brief) -> None:
    with calls_of(lay_out_page) as called:
        assert brief("build", "--to", "pdf,docx").exit == 0
    assert called == {"lay_out_page": len(DOCUMENTS)}


def test_a_check_reads_each_brief_look_template_and_picture_once(
    furnished: Ruritania, brief: Brief
) -> None:
    furnished.write("briefs/visit-again.yaml", furnished.read(ORDER))
    with files_opened() as opened, calls_of(read_brief, read_brand, read_audience) as called:
        brief("check")
    looks = ("ours", "the house's")
    audiences = furnished.house.audience_names()
    assert called == {
        "read_brief": len(furnished.house.brief_names()),
        "read_brand": len(looks),
        "read_audience": len(audiences),
    }
    root = furnished.root.resolve() / "templates"
    again = read_twice(opened, root, TEMPLATES)
    assert [name for name in again if name.endswith((".html", ".png", ".ttf", ".css"))] == []
    assert opened[root / "assets" / "seal.png"] == 1
