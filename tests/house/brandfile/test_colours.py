"""Colours by value, by name, and by the names of names."""

from pathlib import Path

import pytest

from tests.houses.looks import Look, our_look


@pytest.fixture
def look(tmp_path: Path) -> Look:
    return Look(tmp_path)


@pytest.mark.parametrize(
    ("typed", "accent"),
    [
        ('primary: "#123ABC"', "#123ABC"),
        ('primary: "#06c"', "#0066cc"),
        ('primary: "#06c8"', "#77ade4"),
        ('primary: "#0b4f6c80"', "#85a7b5"),
        ("primary: teal", "#008080"),
        ("primary: rgb(11, 79, 108)", "#0b4f6c"),
        ('primary: {light: "#123abc", dark: "#fff"}', "#123abc"),
        ('palette: {sea: "#123abc"}\n  primary: sea', "#123abc"),
        ('palette: {sea: deep, deep: "#123abc"}\n  primary: sea', "#123abc"),
        ('palette: {teal: "#123abc"}\n  primary: teal', "#123abc"),
        ('palette: {primary: "#123abc"}\n  primary: primary', "#123abc"),
        ('primary: danger\n  danger: "#123abc"', "#123abc"),
        ('palette: {sea: danger}\n  primary: sea\n  danger: "#123abc"', "#123abc"),
        ("palette: {teal: teal}\n  primary: teal", "#008080"),
        ("primary: secondary", "#5c6870"),  # ours, for the file does not say another
    ],
)
def test_a_colour_is_a_value_or_a_name_for_one(look: Look, typed: str, accent: str) -> None:
    assert look.read(f"color:\n  {typed}\n").colours.accent == accent


def test_colours_that_are_not_said_are_ours(look: Look) -> None:
    ours = our_look().colours
    colours = look.read("color: {primary: teal, success: green, dark: black}\n").colours
    assert (colours.accent, colours.ink, colours.tint) == ("#008080", ours.ink, ours.tint)


def test_a_colour_for_dark_ground_alone_is_not_said(look: Look) -> None:
    brand = look.read("color: {primary: {dark: white}}\n")
    assert brand.colours == our_look().colours


def test_a_name_of_our_palette_means_nothing_in_another_file(look: Look) -> None:
    assert look.refused("color: {primary: sea}\n").startswith("1:18: 'sea' is not a colour")


def test_text_has_the_colours_of_its_typography(look: Look) -> None:
    text = "typography: {base: {color: '#111111', background-color: ivory}}\n"
    assert look.read(text).colours.ink == "#111111"
    assert look.read(text).colours.paper == "#fffff0"


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (
            "palette: {sea: teal}\n  primary: see",
            "3:12: 'see' is not a colour\n  hint: did you mean 'sea'?",
        ),
        (
            "primary: vermilion",
            "2:12: 'vermilion' is not a colour\n"
            '  hint: write it as "#0b4f6c", or the name of a palette colour',
        ),
        ("palette: {sea: vermilion}\n  primary: sea", "2:18: 'vermilion' is not a colour"),
        ("primary: danger", "2:12: 'danger' is not a colour"),
        (
            "palette: {sea: deep, deep: sea}\n  primary: sea",
            "2:18: these colours are called after each other: sea, deep, sea\n"
            '  hint: write one of them in figures, such as "#0b4f6c"',
        ),
        (
            "primary: secondary\n  secondary: primary",
            "2:12: these colours are called after each other: primary, secondary, primary",
        ),
        (
            "primary: [red]",
            "2:12: 'primary': write a colour, such as \"#0b4f6c\", or two: {light: …, dark: …}",
        ),
        ("primary: {lihgt: red}", "2:12: 'primary': write a colour"),
        ("pallete: {sea: teal}", "2:3: unknown key 'pallete' in 'color' of the brand\n  hint: did"),
        ("forground: teal", "2:3: unknown key 'forground' in 'color' of the brand\n  hint: did"),
    ],
)
def test_what_is_no_colour_is_refused_where_it_stands(look: Look, typed: str, refusal: str) -> None:
    assert look.refused(f"color:\n  {typed}\n").startswith(refusal)


def test_a_circle_that_papers_do_not_enter_is_refused_too(look: Look) -> None:
    refusal = look.refused("color:\n  palette: {rose: pink-ish, pink-ish: rose}\n  danger: rose\n")
    assert "called after each other: rose, pink-ish, rose" in refusal


def test_a_brand_for_dark_screens_makes_a_light_paper(look: Look) -> None:
    text = 'color:\n  foreground: "#f1f1f2"\n  background: "#1a1a1a"\n  tertiary: "#505052"\n'
    ours = our_look().colours
    colours = look.read(text).colours
    assert (colours.ink, colours.paper, colours.tint) == (ours.ink, ours.paper, ours.tint)
    assert look.told(text) == [
        "warning 3:15: text in #f1f1f2 on #1a1a1a is not for paper\n"
        "  hint: give a dark 'foreground' and a light 'background'; until then ours are used",
        "warning 4:13: text in #1d2b33 could not be read in boxes of #505052\n"
        "  hint: give a light 'tertiary'; until then ours is used",
    ]


@pytest.mark.parametrize(
    ("typed", "used", "told"),
    [
        (
            'light: "#fdfcfa"',
            {"line": "#c9d1d5"},
            "note 1:16: hairlines in #fdfcfa could not be seen on #ffffff: ours, #c9d1d5, is used",
        ),
        ('light: "#dddddd"', {"line": "#dddddd"}, ""),
        (
            "primary: gold, foreground: '#222222'",
            {"accent": "#222222"},
            "warning 1:18: words in #ffd700 could not be read on #ffffff\n"
            "  hint: give a darker 'primary'; until then that of text, #222222, is used",
        ),
        (
            "secondary: '#e3e3e3'",
            {"quiet": "#1d2b33"},
            "warning 1:20: words in #e3e3e3 could not be read on #ffffff\n"
            "  hint: give a darker 'secondary'; until then that of text, #1d2b33, is used",
        ),
        (
            "primary: '#e87722'",
            {"accent": "#e87722"},
            "warning 1:18: words in #e87722 are hard to read on #ffffff\n"
            "  hint: give a darker 'primary'; this one is kept",
        ),
    ],
)
def test_a_colour_too_pale_for_paper_is_told_with_what_is_used(
    look: Look, typed: str, used: dict[str, str], told: str
) -> None:
    text = f"color: {{{typed}}}\n"
    assert {name: getattr(look.read(text).colours, name) for name in used} == used
    assert look.told(text) == ([told] if told else [])


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "typography: {headings: {color: khaki}}",
            "1:32: words in #f0e68c are hard to read on #ffffff",
        ),
        (
            "typography: {link: {color: tertiary}}",
            "1:28: words in #f2f5f6 are hard to read on #ffffff",
        ),
        (
            "defaults: {briefing: {looks: {caption: {color: light}}}}",
            "1:48: words in #c9d1d5 are hard to read on #ffffff",
        ),
        (
            "defaults: {briefing: {looks: {context-box: {ground: primary}}}}",
            "1:53: words in #1d2b33 are hard to read on #0b4f6c",
        ),
        (
            "defaults: {briefing: {looks: {law-box: {title: light}}}}",
            "1:48: words in #c9d1d5 are hard to read on #ffffff",
        ),
    ],
)
def test_a_part_whose_words_are_hard_to_read_is_told_once_and_kept(
    look: Look, typed: str, told: str
) -> None:
    hint = "make them differ more; they are kept as they are"
    assert look.told(f"{typed}\n") == [f"warning {told}\n  hint: {hint}"]


@pytest.mark.parametrize(
    "typed",
    [
        "lists: {color: light}",
        "heading-1: {rule: {color: tertiary}}",
        "case-box: {style: bar, ground: primary}",
        "context-box: {title: light, ground: primary, style: bar}",
    ],
)
def test_marks_rules_and_grounds_that_are_not_printed_may_be_pale(look: Look, typed: str) -> None:
    told = look.told(f"defaults: {{briefing: {{looks: {{{typed}}}}}}}\n")
    assert [line for line in told if "#0b4f6c" in line or "title" not in typed] == []
