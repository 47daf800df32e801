"""`_brand.yml` follows the brand.yml standard; what we do not use of it is left to others."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from generator.brand import Brand, Colours, Page
from generator.brandfile import read_brand
from generator.document import Form
from generator.errors import BriefError

OURS = Path(__file__).parent.parent / "templates"
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
    assert brand.page == Page(210, 297, 25, 35, 23, 53, hang=26)
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
    assert letter.page == Page(210, 297, 26, 35, 23, 35)


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
        "'see' is not a colour\n  hint: did you mean 'sea'?",
    ),
    "a colour like no other": (
        ("primary: sea", "primary: vermilion"),
        "'vermilion' is not a colour\n  hint: write #rrggbb, or the name of a palette colour",
    ),
    "a font that is not there": (
        ("fonts/SourceSans3_400Regular.ttf", "fonts/Sans.ttf"),
        "the font file 'fonts/Sans.ttf' cannot be read",
    ),
    "no paper": (
        ("    paper: {width: 210, height: 297}\n", ""),
        "'briefing' of the brand lacks 'paper'",
    ),
    "a size that is no number": (("size: 10.5pt", "size: big"), "'size' is not in a form"),
    "a size that is a list": (("size: 10.5pt", "size: [1]"), "'size' is not in a form"),
    "a logo without words": (
        ("meta:", "logo: {medium: {path: logo.png}}\nmeta:"),
        "'medium' of the brand lacks 'alt'",
    ),
    "a margin that is no number": (("top: 26", "top: wide"), "'top' is not in a form"),
}


@pytest.mark.parametrize(("change", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(
    file: Path, change: tuple[str, str], expected: str
) -> None:
    with pytest.raises(BriefError) as refusal:
        read(changed(file, *change))
    place, _, message = str(refusal.value).partition(": ")
    assert place.startswith("templates/_brand.yml:")
    assert message.startswith(expected)
