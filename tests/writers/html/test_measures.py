"""The style sheet and the scale know each other: no name of a measure is missing, none is idle."""

import re
from dataclasses import replace

from generator.paper.document import Form
from generator.paper.scale.measures import Align, BoxStyle, Shade, Weight
from generator.paper.scale.ours import OURS
from generator.writers.html.measures import measures, style_sheet, with_measures, write_boxes
from tests.papers.small import brand

NAME = re.compile(r"var\(--([a-z0-9-]+)\)")
SAID_BY_THE_LOOK = {  # families, colours, words: what is no proportion (and what a screen changes)
    *("leading", "text-size", "line-height", "hang", "hyphen", "text-family", "heading-family"),
    *("paper", "accent", "quiet", "line", "running-head", "page-word", "of-word"),
}
USED_ELSEWHERE = {  # by the form of a paper, or in the rules for boxes
    *("sheet-heading-size", "sheet-heading-before", "sheet-heading-after", "speech-head-size"),
    *("boxes-bold", "boxes-fine"),
}
BRAND = brand()


def known() -> set[str]:
    return set(measures(OURS, BRAND.colours))


def test_the_style_sheet_names_no_measure_that_the_scale_lacks() -> None:
    assert set(NAME.findall(style_sheet())) - SAID_BY_THE_LOOK <= known()


def test_no_measure_of_the_scale_is_idle() -> None:
    assert known() - set(NAME.findall(style_sheet())) == USED_ELSEWHERE


def test_a_measure_stands_in_the_place_of_its_name() -> None:
    css = "h2 { font-size: var(--heading-1-size); margin: var(--heading-1-before) var(--hang) }"
    assert with_measures(css, BRAND) == (
        "h2 { font-size: 1.6em; margin: calc(var(--line-height) * 1.8) var(--hang) }"
    )
    assert "font-size: 1.4em" in with_measures(css, BRAND.set_for(Form.SHEET))


def test_each_sort_of_value_is_said_as_css_has_it() -> None:
    every = measures(
        replace(
            OURS,
            text=replace(OURS.text, align=Align.JUSTIFIED),
            links=replace(OURS.links, weight=Weight.BOLD, ink=Shade("#abcdef")),
        ),
        BRAND.colours,
    )
    assert {name: every[name] for name in ("text-align", "links-weight", "links-ink")} == {
        "text-align": "justify",
        "links-weight": "700",
        "links-ink": "#abcdef",
    }
    assert measures(OURS, BRAND.colours)["links-weight"] == "inherit"
    assert (every["notes-size"], every["columns-gap"], every["logo-height"]) == (
        "0.8rem",
        "18pt",
        "11mm",
    )
    assert every["tables-rule"] == "0.5pt solid #1d2b33"


def test_each_style_of_box_has_the_edges_and_ground_it_is_called_for() -> None:
    shown = {}
    for style in BoxStyle:
        law = replace(OURS.law_box, style=style)
        rules = write_boxes(replace(OURS, law_box=law), BRAND.colours)
        shown[style] = next(rule for rule in rules.splitlines() if "law" in rule)
    assert shown == {
        BoxStyle.TINT: ".callout.law { background: #f2f5f6 }",
        BoxStyle.HEADED: ".callout.law { background: #f2f5f6; border-top: 2pt solid #c9d1d5 }",
        BoxStyle.BAR: (
            ".callout.law { border-left: 2pt solid #c9d1d5; padding-top: 0; padding-bottom: 0 }"
        ),
        BoxStyle.FRAME: ".callout.law { border: 0.5pt solid #c9d1d5 }",
        BoxStyle.RULES: (
            ".callout.law { border-top: 2pt solid #c9d1d5; border-bottom: 0.5pt solid #c9d1d5; "
            "padding-left: 0; padding-right: 0 }"
        ),
        BoxStyle.NONE: ".callout.law { padding: 0 }",
    }
