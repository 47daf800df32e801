"""`_brand.yml` follows the brand.yml standard, of which any part may be missing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.paper.brand import Colours, Page
from generator.paper.document import Form
from tests.checkout import ROOT
from tests.houses.looks import Look, our_look

BRANDS = sorted((ROOT / "tests/houses/brands").glob("*.yml"))


@pytest.fixture
def look(tmp_path: Path) -> Look:
    return Look(tmp_path)


def test_our_own_brand_gives_colours_faces_and_a_page() -> None:
    brand = our_look()
    assert brand.colours == Colours(
        "#1d2b33", "#ffffff", "#0b4f6c", "#5c6870", "#c9d1d5", "#f2f5f6"
    )
    assert (brand.text_family, brand.heading_family) == ("Source Serif 4", "Source Sans 3")
    assert (brand.text_size, brand.leading) == (10.5, 1.38)
    assert brand.page == Page(210, 297, 21, 35, 33, 53, hang=26)
    assert {(face.family, face.weight, face.italic) for face in brand.faces} >= {
        (family, weight, italic)
        for family in ("Source Serif 4", "Source Sans 3")
        for weight in (400, 700)
        for italic in (False, True)
    }


def test_our_own_brand_has_nothing_to_tell() -> None:
    assert our_look().problems == ()


def test_a_letter_is_set_otherwise_than_a_paper() -> None:
    brand = our_look()
    letter = brand.set_for(Form.LETTER)
    assert brand.set_for(Form.PAPER) is brand
    assert (letter.text_size, letter.leading) == (10, 1.32)
    assert letter.page == Page(210, 297, 24, 30, 21, 30)


def test_sheets_and_speeches_are_set_as_the_brand_says() -> None:
    sheet, speech = (our_look().set_for(form) for form in (Form.SHEET, Form.SPEECH))
    assert (sheet.text_size, sheet.leading) == (10, 1.34)
    assert sheet.page == Page(210, 297, 20, 25, 19, 44, 22)
    assert (speech.text_size, speech.leading) == (14, 1.5)


def test_another_sheet_of_paper_is_that_of_every_form() -> None:
    american = our_look().on_sheet(215.9, 279.4)
    pages = [american.set_for(form).page for form in Form]
    assert {(page.width, page.height) for page in pages} == {(215.9, 279.4)}


@pytest.mark.parametrize(
    "text",
    [
        "color: {primary: '#0b4f6c'}\n",
        "meta:\nlogo:\ncolor:\n  palette:\n  primary:\ntypography:\n  fonts:\n  base:\n    size:\n",
        "defaults:\n  briefing:\n    margins:\n      left:\n",
    ],
)
def test_what_a_file_does_not_say_is_ours(look: Look, text: str) -> None:
    assert look.read(text) == our_look()


def test_every_form_of_the_standard_makes_a_look_and_tells_what_papers_go_without(
    look: Look, is_golden: Callable[[str, str], bool]
) -> None:
    told = []
    for path in BRANDS:
        problems = look.told(path.read_text(encoding="utf-8"))
        told += [
            f"{path.name}\n",
            *(f"  {line}\n" for each in problems for line in each.split("\n")),
        ]
    assert len(BRANDS) == 18
    assert is_golden("brands.txt", "".join(told))


def test_all_faults_are_told_in_one_run(look: Look) -> None:
    refusal = look.refused(
        "color: {primary: see}\nlogo: sael\ntypograhy: {}\ndefaults: {briefing: {hang: 60}}\n"
    )
    places = [line.split(": ")[0] for line in refusal.splitlines() if not line.startswith("  ")]
    assert sorted(places) == ["1:18", "2:7", "3:1", "4:29"]


def test_what_cannot_be_read_hides_nothing_of_the_rest(look: Look) -> None:
    """Shapes are judged first; colours, fonts, the logo and the looks need what is left."""
    refusal = look.refused(
        "color: {foreground: nope, backgroud: white}\n"
        "typography: {base: {family: Nosuch, size: huge}}\n"
        "logo: gone.png\n"
        "defaults: {briefing: {margins: wide, looks: {title: {colour: blue}}}}\n"
    )
    told = [line for line in refusal.splitlines() if not line.startswith("  ")]
    assert sorted(told) == [
        "1:21: 'nope' is not a colour",
        "1:27: unknown key 'backgroud' in 'color' of the brand",
        "2:29: the font 'Nosuch' is not at hand: no file of it is named under 'fonts'",
        "2:43: 'size': this must be a number, such as 10.5pt",
        "3:7: the logo 'gone.png' is not there",
        "4:32: 'margins' is not in a form we can read",
        "4:54: unknown key 'colour' in 'title' of the looks",
    ]
