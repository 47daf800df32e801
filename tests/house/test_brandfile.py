"""`_brand.yml` follows the brand.yml standard; what we do not use of it is left to others."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from generator.errors import BriefError
from generator.house.brandfile import read_brand
from generator.paper.brand import Brand, Colours, Page
from generator.paper.document import Form
from tests.checkout import ROOT

OURS = ROOT / "templates"
SHOWN = Path("templates/_brand.yml")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Our own brand, to be changed."""
    shutil.copytree(OURS / "fonts", tmp_path / "fonts")
    return Path(shutil.copy(OURS / "_brand.yml", tmp_path))


def changed(file: Path, old: str, new: str) -> Path:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def read(file: Path) -> Brand:
    return read_brand(file, SHOWN, css="p {}")


def test_our_own_brand_gives_colours_faces_and_a_page(file: Path) -> None:
    brand = read(file)
    assert brand.colours == Colours(
        "#1d2b33", "#ffffff", "#0b4f6c", "#5c6870", "#c9d1d5", "#f2f5f6"
    )
    assert (brand.text_family, brand.heading_family) == ("Source Serif 4", "Source Sans 3")
    assert (brand.text_size, brand.leading, brand.css) == (10.5, 1.38, "p {}")
    assert brand.page == Page(210, 297, 21, 35, 33, 53, hang=26)
    assert {(face.family, face.weight, face.italic) for face in brand.faces} >= {
        (family, weight, italic)
        for family in ("Source Serif 4", "Source Sans 3")
        for weight in (400, 700)
        for italic in (False, True)
    }


def test_a_letter_is_set_otherwise_than_a_paper(file: Path) -> None:
    brand = read(file)
    letter = brand.set_for(Form.LETTER)
    assert brand.set_for(Form.PAPER) is brand
    assert (letter.text_size, letter.leading) == (10, 1.32)
    assert letter.page == Page(210, 297, 24, 30, 21, 30)


def test_sheets_and_speeches_are_set_as_the_brand_says(file: Path) -> None:
    sheet, speech = (read(file).set_for(form) for form in (Form.SHEET, Form.SPEECH))
    assert (sheet.text_size, sheet.leading) == (10, 1.34)
    assert sheet.page == Page(210, 297, 20, 25, 19, 44, 22)
    assert (speech.text_size, speech.leading) == (14, 1.5)


def test_another_sheet_of_paper_is_that_of_every_form(file: Path) -> None:
    american = read(file).on_sheet(215.9, 279.4)
    pages = [american.set_for(form).page for form in Form]
    assert {(page.width, page.height) for page in pages} == {(215.9, 279.4)}


def test_a_colour_may_be_written_out(file: Path) -> None:
    assert read(changed(file, "primary: sea", 'primary: "#123ABC"')).colours.accent == "#123ABC"


def test_the_logo_comes_with_its_words(file: Path) -> None:
    picture = Image.new("RGB", (3, 1), "#0b4f6c")
    picture.save(file.parent / "logo.png")
    signed = changed(file, "meta:", "logo: {medium: {path: logo.png, alt: The League}}\nmeta:")
    logo = read(signed).logo
    assert logo is not None
    assert (logo.alt, logo.picture.width, logo.picture.height) == ("The League", 3, 1)


def test_what_we_do_not_use_of_the_standard_is_left_alone(file: Path) -> None:
    assert read(changed(file, "meta:", "logo: {small: logo.png}\nmeta:"))


FAULTS = {
    "a colour the palette lacks": (
        ("primary: sea", "primary: see"),
        "20:12: 'see' is not a colour\n  hint: did you mean 'sea'?",
    ),
    "a colour like no other": (
        ("primary: sea", "primary: vermilion"),
        "20:12: 'vermilion' is not a colour\n"
        '  hint: write it as "#0b4f6c", or the name of a palette colour',
    ),
    "a colour of the palette in three figures": (
        ('sea: "#0b4f6c"', 'sea: "#06c"'),
        "14:10: 'sea' is not a colour\n"
        '  hint: write it as "#0b4f6c", or the name of a palette colour',
    ),
    "a font that is not there": (
        ("fonts/SourceSans3_400Regular.ttf", "fonts/Sans.ttf"),
        "37:18: the font file 'fonts/Sans.ttf' cannot be read\n"
        "  hint: name a .ttf or .otf file that lies beside the brand",
    ),
    "a font from elsewhere": (
        ("fonts/SourceSans3_400Regular.ttf", "../Sans.ttf"),
        "37:18: 'path': name a file that lies beside the brand or in a folder there",
    ),
    "a font of the web": (
        ("fonts/SourceSans3_400Regular.ttf", "_brand.yml"),
        "37:18: '_brand.yml' is no font that PDF and Word can both embed",
    ),
    "a font that is cut short": (
        ("fonts/SourceSans3_400Regular.ttf", "cut.ttf"),
        "37:18: the font file 'cut.ttf' is cut short or damaged",
    ),
    "a weight between": (
        ("weight: 700, style: italic", "weight: 600, style: italic"),
        "33:65: 'weight': this must be 400 or 700",
    ),
    "a family that no file is of": (
        ("    family: Source Serif 4\n    size", "    family: Georgia\n    size"),
        "47:13: no file of the family 'Georgia' is named under 'fonts'\n"
        "  hint: name its files there, or use Source Serif 4 or Source Sans 3 or Amiri",
    ),
    "a misspelt family": (
        ("  headings:\n    family: Source Sans 3", "  headings:\n    family: Source Sans"),
        "51:13: no file of the family 'Source Sans' is named under 'fonts'\n"
        "  hint: did you mean 'Source Sans 3'?",
    ),
    "no paper": (
        ("    paper: {width: 210, height: 297}\n", ""),
        "57:5: 'briefing' of the brand lacks 'paper'",
    ),
    "a size that is no number": (
        ("size: 10.5pt", "size: big"),
        "48:11: 'size': this must be a number, such as 10.5pt",
    ),
    "a size with a comma": (
        ("size: 10.5pt", "size: 10,5pt"),
        "48:11: 'size': this must be a number, such as 10.5pt",
    ),
    "a size nobody can read": (
        ("size: 10.5pt", "size: 2pt"),
        "48:11: 'size': this must be from 6 to 24, such as 10.5pt",
    ),
    "a margin that is no number": (
        ("top: 24", "top: wide"),
        "63:22: 'top': this must be a number, such as 25, in millimetres",
    ),
    "a sheet smaller than a card": (
        ("{width: 210, height: 297}", "{width: -210, height: 297}"),
        "57:20: 'width': this must be from 100 to 1200, such as 210, in millimetres",
    ),
    "margins that leave no room": (
        ("left: 53", "left: 153"),
        "58:14: the margins leave 22 by 243 millimetres for text\n  hint: leave 80 by 100 or more",
    ),
    "titles off the sheet": (
        ("hang: 26", "hang: 60"),
        "59:11: titles would hang over the edge of the sheet\n"
        "  hint: make 'hang' less than the left margin",
    ),
    "a logo without words": (
        ("meta:", "logo: {medium: {path: logo.png}}\nmeta:"),
        "3:16: 'medium' of the brand lacks 'alt'",
    ),
    "a logo with no words": (
        ("meta:", 'logo: {medium: {path: logo.png, alt: ""}}\nmeta:'),
        "3:38: 'alt': say it in words, for whoever cannot see the picture",
    ),
    "a logo that is not there": (
        ("meta:", "logo: {medium: {path: logo.png, alt: The League}}\nmeta:"),
        "3:23: the picture 'logo.png' is not there\n"
        "  hint: name a PNG or JPEG file that lies beside the brand",
    ),
    "a logo that is a name alone": (
        ("meta:", "logo: {medium: logo.png}\nmeta:"),
        "3:16: 'medium' is not in a form we can read\n"
        "  hint: write its parts in braces: {key: value, key: value}",
    ),
}


@pytest.mark.parametrize(("change", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(
    file: Path, change: tuple[str, str], expected: str
) -> None:
    whole = (file.parent / "fonts" / "SourceSans3_400Regular.ttf").read_bytes()
    (file.parent / "cut.ttf").write_bytes(whole[:3000])
    with pytest.raises(BriefError) as refusal:
        read(changed(file, *change))
    assert str(refusal.value).startswith(f"templates/_brand.yml:{expected}")


def test_all_faults_are_told_in_one_run(file: Path) -> None:
    faulty = changed(changed(file, "primary: sea", "primary: see"), "hang: 26", "hang: 60")
    with pytest.raises(BriefError) as refusal:
        read(faulty)
    assert [str(problem.place) for problem in refusal.value.problems] == [
        "templates/_brand.yml:20:12",
        "templates/_brand.yml:59:11",
    ]
