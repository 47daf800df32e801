"""A house that copies the brand of its designers gets its papers, and is told what they lack."""

from zipfile import ZipFile

import pytest

from tests.checkout import ROOT
from tests.houses.ruritania import Ruritania
from tests.readers.pdf import opened
from tests.tools.typing import Brief

LOOK = "templates/_brand.yml"
WHOLE = (ROOT / "tests/houses/brands/whole.yml").read_text(encoding="utf-8")
LOGO = (
    "templates/_brand.yml:10:11: warning: the logo 'name.png' is not there [brand-logo]\n"
    "  hint: save it as PNG or JPEG in templates/ and name that file; "
    "until then papers have no logo"
)
NOTE = (
    "templates/_brand.yml: note: for other tools, and passed over: meta: link, "
    "typography: monospace, defaults: bootstrap\n"
)


def test_a_brand_made_for_the_web_makes_papers_in_its_colours(
    ruritania: Ruritania, brief: Brief
) -> None:
    ruritania.write(LOOK, WHOLE)
    told = brief("build", "--to", "pdf,docx")
    assert (told.exit, told.err.count("warning:"), LOGO in told.err) == (0, 3, True)
    assert "note:" not in told.err
    letter = ruritania.root / "build/visit-2021/visit-2021-letter.pdf"
    pdf = opened(letter.read_bytes())
    fonts = [str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()]
    assert any("Serif" in name for name in fonts)
    with ZipFile(letter.with_suffix(".docx")) as word:
        theme = word.read("word/theme/theme1.xml").decode()
    assert '<a:accent1><a:srgbClr val="2F5D8A"/></a:accent1>' in theme
    assert '<a:dk1><a:srgbClr val="151515"/></a:dk1>' in theme


def test_the_check_tells_what_a_brand_lacks_and_one_note_of_what_it_has_for_others(
    ruritania: Ruritania, brief: Brief
) -> None:
    ruritania.write(LOOK, WHOLE)
    told = brief("check")
    assert (told.exit, told.out) == (0, "3 problems\n")
    assert told.err.startswith(NOTE + LOGO)
    assert brief("check", "--strict").exit == 3
    assert brief("build", "--final").exit == 1


def test_a_note_is_no_problem(ruritania: Ruritania, brief: Brief) -> None:
    ruritania.write(LOOK, "color: {primary: navy}\ndefaults: {shiny: {theme: {preset: shiny}}}\n")
    told = brief("check", "--strict")
    assert (told.exit, told.out) == (0, "no problems\n")
    assert told.err == (
        "templates/_brand.yml: note: for other tools, and passed over: defaults: shiny\n"
    )
    assert brief("check", "--format", "github").out == (
        "::notice file=templates/_brand.yml,title=brand-passed-over::"
        "for other tools, and passed over: defaults: shiny\n"
    )
    assert brief("build", "--final", "--to", "text").err == ""


@pytest.mark.parametrize("code", ["brand-logo", "brand-lgo"])
def test_what_a_brand_lacks_may_be_allowed_with_a_reason(
    ruritania: Ruritania, brief: Brief, code: str
) -> None:
    ruritania.write(LOOK, f"logo: seal.png  # allow {code}: the seal is being redrawn\n")
    told = brief("check", "--strict").err
    if code == "brand-logo":
        assert told == ""
    else:
        assert "there is no 'brand-lgo' to allow here [unused-allow]" in told
        assert "hint: did you mean 'brand-logo'?" in told


def test_a_fault_of_a_brand_stops_the_build_at_its_line(ruritania: Ruritania, brief: Brief) -> None:
    ruritania.write(LOOK, "color: {forground: navy}\n")
    for command in ("check", "build"):
        told = brief(command)
        assert told.exit == 1
        assert (
            "templates/_brand.yml:1:9: unknown key 'forground' in 'color' of the brand\n"
            "  hint: did you mean 'foreground'?\n"
        ) in told.err
