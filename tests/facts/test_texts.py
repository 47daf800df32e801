"""Fact texts hold words, a little emphasis, links and references, and nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.facts.texts import Ref, parse_prose
from generator.paper.document import Emphasis, Link, Strong, Text


def test_a_blank_line_parts_paragraphs_and_a_single_one_is_a_space() -> None:
    assert parse_prose("One\nline.\n\nTwo.") == (
        (Text("One line."),),
        (Text("Two."),),
    )


def test_emphasis_links_and_references_nest() -> None:
    assert parse_prose("**[[rt-rassendyll]]** wrote [*here*](https://example.org/a).") == (
        (
            Strong((Ref("rt-rassendyll"),)),
            Text(" wrote "),
            Link((Emphasis((Text("here"),)),), "https://example.org/a"),
            Text("."),
        ),
    )


def test_a_reference_may_ask_for_a_form() -> None:
    prose = parse_prose("Letter of [[rt-league:genitive]].")
    assert prose == ((Text("Letter of "), Ref("rt-league", "genitive"), Text(".")),)


def test_markup_and_template_signs_are_only_words() -> None:
    assert parse_prose("<b>{{ 7*7 }}</b> # - 1. `x`") == ((Text("<b>{{ 7*7 }}</b> # - 1. `x`"),),)


@given(st.text(st.sampled_from("ab. ,-#1)>`<&{}%|~"), max_size=60))
def test_a_text_without_markup_reads_the_same_on_both_ways(text: str) -> None:
    words = f"a{text.rstrip()} b"
    assert parse_prose(f"{words} *x*") == ((Text(f"{words} "), Emphasis((Text("x"),))),)
    assert parse_prose(words) == ((Text(words),),)


@pytest.mark.parametrize(
    "text",
    [
        "2*3 metres and 3*4 metres",
        "(2)*(3) and (4)*(5)",
        "a snake_case_word, and a_b_c",
        "Journalist*innen und Kolleg*innen",
        "5* and 6* hotels, 2 * 3 * 4",
        "1.*2 and 3.*4",
        "an *asterisk left alone",
        "un*believ*able",
    ],
)
def test_emphasis_opens_at_the_edge_of_a_word_alone(text: str) -> None:
    assert parse_prose(text) == ((Text(text),),)


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("the *Bote*'s office", "the ", "'s office"),
        ("(*Bote*)", "(", ")"),
        ("“*Bote*”, said", "“", "”, said"),
        ("a 2*3 of *Bote*.", "a 2*3 of ", "."),
        ("so—*Bote*—so", "so—", "—so"),
    ],
)
def test_emphasis_ends_before_marks_and_apostrophes(text: str, before: str, after: str) -> None:
    assert parse_prose(text) == ((Text(before), Emphasis((Text("Bote"),)), Text(after)),)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("See [[Rt Case]].", "a reference is written [[id]] or [[id:form]], in small letters"),
        ("[x](file:///etc/passwd)", "an address begins with https://, http:// or mailto:"),
        ("[x](notes.html)", "an address begins with https://, http:// or mailto:"),
    ],
)
def test_what_a_text_may_not_hold_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(sentence)):
        parse_prose(text)
