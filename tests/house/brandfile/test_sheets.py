"""Sizes, margins and forms: what a file says, over ours; a form keeps its proportion to text."""

from pathlib import Path

import pytest

from generator.paper.brand import Brand, Page
from generator.paper.document import Form
from tests.houses.looks import Look, our_look


@pytest.fixture
def look(tmp_path: Path) -> Look:
    return Look(tmp_path)


def sizes(brand: Brand) -> list[float]:
    return [brand.set_for(form).text_size for form in Form]


def test_what_a_file_does_not_say_is_ours(look: Look) -> None:
    brand = look.read("meta: {name: Zenda}\n")
    assert [brand.set_for(form).page for form in Form] == [
        our_look().set_for(form).page for form in Form
    ]
    assert sizes(brand) == [10, 10.5, 10, 14]


def test_larger_text_makes_every_form_larger(look: Look) -> None:
    brand = look.read("typography: {base: {size: 12pt, line-height: 1.5}}\n")
    assert sizes(brand) == [11.5, 12, 11.5, 16]
    assert [brand.set_for(form).leading for form in Form] == [1.435, 1.5, 1.457, 1.63]


def test_the_usual_size_of_a_brand_made_for_the_web_is_ours(look: Look) -> None:
    assert sizes(look.read("typography: {base: {size: 1rem}}\n")) == sizes(our_look())


def test_one_margin_may_be_said_and_the_others_stay(look: Look) -> None:
    brand = look.read("defaults: {briefing: {margins: {left: 60}, letter: {hang: 4}}}\n")
    assert brand.page == Page(210, 297, 21, 35, 33, 60, hang=26)
    assert brand.letter.page == Page(210, 297, 24, 30, 21, 30, hang=4)


def test_another_sheet_of_paper_is_that_of_every_form(look: Look) -> None:
    brand = look.read("defaults: {briefing: {paper: {width: 215.9, height: 279.4}}}\n")
    assert {(page.width, page.height) for page in (brand.set_for(form).page for form in Form)} == {
        (215.9, 279.4)
    }


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (
            "{margins: {left: 153}}",
            "1:32: the margins leave 22 by 243 millimetres for text\n"
            "  hint: leave 80 by 100 or more",
        ),
        (
            "{margins: {left: 20}}",
            "1:22: titles would hang over the edge of the sheet\n"
            "  hint: make 'hang' less than the left margin",
        ),
        ("{letter: {hang: 60}}", "1:38: titles would hang over the edge of the sheet"),
        ("{speech: {size: 12pt, line-height: 72pt}}", "1:57: lines would stand 6 times the size"),
        ("{margins: {top: wide}}", "1:38: 'top': this must be a number, such as 25, in milli"),
        (
            "{paper: Letter}",
            "1:30: 'paper': this must say how wide and high the sheet is\n"
            "  hint: write {width: 215.9, height: 279.4}",
        ),
        ("{paper: {width: -210}}", "1:38: 'width': this must be from 100 to 1200, such as 210"),
        ("{margin: {top: 20}}", "1:23: unknown key 'margin' in 'briefing' of the brand\n  hint:"),
        ("{leter: {size: 12}}", "1:23: unknown key 'leter' in 'briefing' of the brand\n  hint:"),
    ],
)
def test_what_cannot_be_set_is_refused_where_it_stands(
    look: Look, typed: str, refusal: str
) -> None:
    assert look.refused(f"defaults: {{briefing: {typed}}}\n").startswith(refusal)
