"""Titles in whose line the text goes on stand in Word's navigation pane, and nothing else does."""

from dataclasses import replace

import pytest
from lxml.etree import _Element

from generator.inspection import traces_in
from generator.paper.document import (
    Block,
    Inline,
    Items,
    NumberedParagraph,
    Paragraph,
    Strong,
    Text,
)
from generator.writers.docx import write_docx
from tests.papers import small as papers
from tests.papers.small import words
from tests.readers.docx import W, docx_findings, docx_part, docx_styles, docx_words
from tests.readers.docx_numbers import docx_numbers
from tests.readers.paper_words import paper_words

BARE = replace(papers.brand(), faces=())
TITLE: Inline = Strong(words("Press Act (adopted)."))
TOLD: tuple[Inline, ...] = (TITLE, Text(" It forbids much."), papers.note(1, "League"))


def written(*blocks: Block) -> bytes:
    return write_docx(replace(papers.paper(), blocks=blocks), BARE).data


def hidden_marks(data: bytes) -> list[_Element]:
    """Return the paragraphs whose mark does not end their line."""
    body = docx_part(data, "word/document.xml")
    path = f"{W}pPr/{W}rPr/{W}specVanish"
    return [each for each in body.iter(f"{W}p") if each.find(path) is not None]


def test_a_title_and_the_text_in_its_line_are_two_paragraphs_in_one() -> None:
    data = written(Paragraph(TOLD))
    assert docx_styles(data) == [
        ("Run-in Title", "Press Act (adopted). "),
        ("Body Text", "It forbids much."),
    ]
    assert len(hidden_marks(data)) == 1
    assert docx_findings(data) == []


def test_a_numbered_paragraph_has_its_number_once_before_its_title() -> None:
    paper = replace(
        papers.paper(),
        blocks=(NumberedParagraph(1, TOLD), NumberedParagraph(2, words("No title."))),
    )
    data = write_docx(paper, BARE).data
    assert docx_numbers(data) == ["1. Press Act (adopted). ", "2. No title."]
    assert docx_words(data) == paper_words(paper)


def test_both_titles_stand_below_those_of_chapters_in_the_pane() -> None:
    styles = docx_part(written(Paragraph(TOLD)), "word/styles.xml")
    for name in ("Run-inTitle", "NumberedTitle"):
        level = styles.find(f".//{W}style[@{W}styleId='{name}']/{W}pPr/{W}outlineLvl")
        assert level is not None
        assert level.get(f"{W}val") == "3"


@pytest.mark.parametrize(
    "inlines",
    [
        (TITLE,),
        (TITLE, Text(" ")),
        (Strong(words("Strelsau:")), Text(" The law passed.")),
        (Strong(words("21 people")), Text(" were held.")),
        (Text("It says: "), TITLE, Text(" And more.")),
    ],
    ids=["alone", "a blank after it", "a place", "strong words", "further on"],
)
def test_other_strong_words_part_nothing(inlines: tuple[Inline, ...]) -> None:
    assert [style for style, _ in docx_styles(written(Paragraph(inlines)))] == ["Body Text"]


def test_an_item_of_a_list_is_not_parted() -> None:
    data = written(Items(((Paragraph(TOLD),),)))
    assert [style for style, _ in docx_styles(data)] == ["List Bullet"]


def test_the_mark_between_them_hides_no_words_from_anybody() -> None:
    told = traces_in("paper.docx", written(Paragraph(TOLD)), frozenset())
    assert not [trace for trace in told if trace.sort == "hidden text"]
