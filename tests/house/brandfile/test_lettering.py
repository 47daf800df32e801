"""What `typography` says of headings, text and links is seen in PDF and Word alike."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.scale.measures import Shade
from tests.houses.looks import Look
from tests.papers.small import brand, paper
from tests.readers.letters import Letters, docx_letters, pdf_letters


@pytest.fixture
def look(tmp_path: Path) -> Look:
    return Look(tmp_path)


def set_as(look: Look, typography: str) -> tuple[Paper, Brand]:
    """Return a small paper, and the look in which it is set."""
    read = look.read(f"color: {{danger: '#7a1f2b'}}\ntypography: {{{typography}}}\n")
    return paper(), replace(read, assets=brand().assets, faces=())


def test_headings_have_the_colour_weight_and_distance_that_are_said(look: Look) -> None:
    shown = set_as(look, "headings: {color: danger, weight: light, line-height: 1.6}")
    said = Letters("#7a1f2b", 400, 1.6)
    pdf = pdf_letters(*shown)
    assert [pdf[tag] for tag in ("h1", "h2", "h3")] == [said, said, said]
    for style in ("Title", "heading 1", "heading 2", "heading 3", "TOC Heading", "Subject"):
        colour, weight, leading = docx_letters(*shown, style)
        assert (colour, weight) == ("#7a1f2b", 400)
        assert leading == pytest.approx(1.6, abs=0.05)  # Word rounds sizes to half points


def test_a_colour_is_by_what_it_is_for_or_by_value(look: Look) -> None:
    shown = set_as(look, "headings: {color: secondary, weight: semi-bold}")
    assert pdf_letters(*shown)["h3"] == Letters("#5c6870", 700, 1.2)
    assert docx_letters(*shown, "heading 2")[:2] == ("#5c6870", 700)
    assert pdf_letters(*set_as(look, "headings: {color: teal}"))["h3"].colour == "#008080"


def test_lines_of_one_distance_never_touch(look: Look) -> None:
    shown = set_as(look, "headings: {line-height: 15pt}")
    pdf = pdf_letters(*shown)
    assert pdf["h1"].leading == 1
    assert pdf["h3"].leading == pytest.approx(15 / (10.5 * 1.17), abs=0.01)


def test_text_has_the_colour_weight_and_distance_that_are_said(look: Look) -> None:
    shown = set_as(look, "base: {color: '#222222', weight: 700, line-height: 1.5, size: 12pt}")
    assert pdf_letters(*shown)["p"] == Letters("#222222", 700, 1.5)
    assert docx_letters(*shown, "Normal")[:2] == ("#222222", 700)
    assert shown[1].text_size == 12


def test_a_switch_says_it_again_for_one_heading(look: Look) -> None:
    text = "typography: {headings: {color: teal}}\n"
    scale = look.read(
        f"{text}defaults: {{briefing: {{looks: {{heading-2: {{color: navy}}}}}}}}\n"
    ).scale
    assert (scale.heading_1.ink, scale.heading_2.ink) == (Shade("#008080"), Shade("#000080"))


def test_links_have_the_colour_and_weight_that_are_said(look: Look) -> None:
    shown = set_as(look, "link: {color: danger, weight: bold}")
    assert pdf_letters(*shown)["a"][:2] == ("#7a1f2b", 700)
    assert docx_letters(*shown, "Hyperlink")[:2] == ("#7a1f2b", 700)


def test_what_is_not_said_of_letters_is_ours(look: Look) -> None:
    plain = look.read("meta: {name: Zenda}\n").scale
    assert set_as(look, "base: Source Sans 3, headings: Source Sans 3")[1].scale == plain


def test_a_colour_that_is_none_is_refused_where_it_stands(look: Look) -> None:
    assert look.refused("typography: {headings: {color: primry}}\n") == (
        "1:32: 'primry' is not a colour\n  hint: did you mean 'primary'?"
    )
