"""The theme of a Word file: its twelve colours and its fonts, each in its place."""

from dataclasses import replace

import pytest
from lxml.etree import _Element

from generator.paper.brand import Brand
from generator.paper.document import Paragraph
from generator.writers.docx import write_docx
from tests.papers.small import brand, paper, words
from tests.readers.docx import docx_part

BRAND = brand()
BARE = replace(BRAND, faces=())
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def theme(brand: Brand = BARE, said: str = "Press") -> _Element:
    """Return the theme of a paper that says something."""
    small = replace(paper(), blocks=(Paragraph(words(said)),))
    return docx_part(write_docx(small, brand).data, "word/theme/theme1.xml")


def test_each_of_the_twelve_places_has_a_colour_of_the_brand() -> None:
    (places,) = theme().iter(f"{DRAWING}clrScheme")
    assert {str(place.tag).split("}")[1]: place[0].get("val") for place in places} == {
        "dk1": "1D2B33",
        "lt1": "FFFFFF",
        "dk2": "5C6870",
        "lt2": "F2F5F6",
        "accent1": "0B4F6C",
        "accent2": "C9D1D5",
        "accent3": "5C6870",
        "accent4": "1D2B33",
        "accent5": "0B4F6C",
        "accent6": "C9D1D5",
        "hlink": "0B4F6C",
        "folHlink": "0B4F6C",
    }


@pytest.mark.parametrize(
    ("brand", "arabic"),
    [(BRAND, "Amiri"), (BARE, "Arial")],
    ids=["a face of the brand", "one on every machine"],
)
def test_headings_and_text_have_the_brands_fonts_and_arabic_letters_theirs(
    brand: Brand, arabic: str
) -> None:
    fonts = {
        str(place.tag).split("}")[1]: [(str(f.tag).split("}")[1], f.get("typeface")) for f in place]
        for place in theme(brand, "حرية الصحافة").iterfind(f".//{DRAWING}fontScheme/*")
    }
    others = [("ea", ""), ("cs", arabic), ("font", arabic)]
    assert fonts == {
        "majorFont": [("latin", "Source Sans 3"), *others],
        "minorFont": [("latin", "Source Serif 4"), *others],
    }


def test_a_font_called_by_signs_of_xml_is_named_as_it_is_called() -> None:
    odd = replace(BARE, text_family='R&B "Serif"', heading_family="<Sans>")
    called = [latin.get("typeface") for latin in theme(odd).iter(f"{DRAWING}latin")]
    assert called == ["<Sans>", 'R&B "Serif"']
