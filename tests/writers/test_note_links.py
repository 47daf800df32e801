"""A call leads to its note, at the end or called again, and "(note 1)" to the one on the whole."""

import re
from functools import cache
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from lxml import etree, html

from generator.compose.settle import settle
from generator.compose.settle.endnotes import gather_notes, place_citations
from generator.house.audiences import Notes
from generator.languages.catalogue import ENGLISH
from generator.paper.document import Cite, Document, OpenPaper, Paper, Text
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.pdf import write_pdf
from tests.papers.loose_ends import LETTER, REPORT, para
from tests.papers.small import META, brand
from tests.readers.docx import (
    W,
    docx_findings,
    docx_notes,
    docx_part,
    docx_styles,
    docx_words,
)
from tests.readers.paper_words import paper_words
from tests.readers.pdf import findings, opened

CALLS = (f"{W}footnoteReference", f"{W}endnoteReference")
SOURCES = (LETTER, REPORT)
PLACES = [Notes.FOOTNOTES, Notes.ENDNOTES]
CALLED = {Notes.FOOTNOTES: ("1", "2", "3", "4"), Notes.ENDNOTES: ("[1]", "[2]", "[3]", "[4]")}


@cache
def cited_again(notes: Notes) -> Paper:
    """Return a paper that cites a report, a letter, both at a place, and the report again."""
    told = [
        ("A raid.", Cite("report")),
        ("A law.", Cite("letter")),
        ("A trial.", Cite("report", "p. 2")),
        ("A ban.", Cite("letter", "p. 3")),
        ("A fine.", Cite("report")),
    ]
    open_paper: OpenPaper = Document(META, tuple(para(Text(words), cite) for words, cite in told))
    settled = settle(place_citations(open_paper, notes, SOURCES, ENGLISH), SOURCES, ENGLISH)
    return gather_notes(settled) if notes is Notes.ENDNOTES else settled


@pytest.mark.parametrize("notes", PLACES)
def test_a_web_page_leads_to_each_note(notes: Notes) -> None:
    page = html.fromstring(write_html(cited_again(notes), brand()).data.decode())
    led = {_words(link): str(link.get("href")) for link in page.iter("a")}
    assert (led["note\u00a01"], led["note\u00a02"]) == ("#note-1", "#note-2")
    links = [link for link in page.iter("a") if _words(link) in CALLED[notes]]
    goals = [link.get("href") for link in links if "back" not in str(link.get("class"))]
    assert goals == [f"#note-{number}" for number in (1, 2, 3, 4, 1)]
    standing = {f"#{item.get('id')}": _words(item) for item in page.iter("li")}
    assert "Report" in standing["#note-1"]
    assert {*led.values()} <= {*standing, *_calls(page)}


def _calls(page: etree._Element) -> set[str]:
    return {f"#{link.get('id')}" for link in page.iter("a") if link.get("id")}


def _words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


@pytest.mark.parametrize("notes", PLACES)
def test_a_pdf_leads_to_where_each_note_stands(notes: Notes) -> None:
    data = write_pdf(cited_again(notes), brand()).data
    called = {"note\u00a01": 1, "note\u00a02": 2}
    called |= {"1": 1} if notes is Notes.FOOTNOTES else {}
    if notes is Notes.ENDNOTES:
        called |= {f"[{number}]": number for number in (1, 2, 3, 4)}
    heights = heights_of_notes(data)
    assert {name: goal for name, goal in led_in(data).items() if name in called} == {
        name: pytest.approx(heights[number], abs=12) for name, number in called.items()
    }
    assert findings(data) == []


def led_in(data: bytes) -> dict[str, float]:
    """Return how high on its page each link inside the file leads, by its words."""
    pdf = opened(data)
    goals = _named_goals(pdf)
    links = [link for page in pdf.pages for link in page.get("/Annots", [])]
    inside = [link for link in links if "/Dest" in link]
    return {str(link.Contents): float(goals[str(link.Dest)][3]) for link in inside}


def _named_goals(pdf: pikepdf.Pdf) -> dict[str, Any]:
    names = list(pdf.Root.Names.Dests.Names)
    return {str(name): goal for name, goal in zip(names[::2], names[1::2], strict=True)}


def heights_of_notes(data: bytes) -> dict[int, float]:
    """Return how high on the page each note begins: where the number that opens its line stands."""
    text = pypdfium2.PdfDocument(data)[0].get_textpage()
    found = re.finditer(r"(?m)^(\d)\.?\s*(?:RRL|“)", text.get_text_range())
    return {int(each[1]): text.get_charbox(each.start())[3] for each in found}


WORD = {
    Notes.FOOTNOTES: "footnotes",
    Notes.ENDNOTES: "endnotes",
}


@pytest.mark.parametrize(("notes", "part"), WORD.items(), ids=WORD.keys())
def test_word_counts_anew_the_note_that_is_led_to(notes: Notes, part: str) -> None:
    data = write_docx(cited_again(notes), brand()).data
    found = list(docx_part(data, f"word/{part}.xml").iter(f"{W}fldSimple"))
    assert [_field(data, str(each.get(f"{W}instr"))) for each in found] == [
        "NOTEREF 1",
        "NOTEREF 2",
    ]
    assert docx_findings(data) == []


def _field(data: bytes, instruction: str) -> str:
    """Return a field with the note at its bookmark in place of the bookmark's name."""
    kind, name, _ = instruction.split()
    body = docx_part(data, "word/document.xml")
    marks = {str(mark.get(f"{W}name")): mark for mark in body.iter(f"{W}bookmarkStart")}
    after = marks[name].itersiblings()
    number, *_ = [call.get(f"{W}id") for each in after for call in each.iter(*CALLS)]
    return f"{kind} {number}"


def test_notes_at_the_end_are_words_own_and_counted_by_it() -> None:
    paper = cited_again(Notes.ENDNOTES)
    data = write_docx(paper, brand()).data
    assert docx_words(data) == paper_words(paper)
    assert [style for style, _ in docx_styles(data)] == ["Body Text"] * 5 + ["Heading 1"]
    calls = [call.get(f"{W}id") for call in docx_part(data, "word/document.xml").iter(CALLS[1])]
    assert calls == ["1", "2", "3", "4"]
    assert docx_notes(data, "endnote")[2].startswith("“Report” (note 1), p. 2")
    figures = docx_part(data, "word/settings.xml").find(f"{W}endnotePr/{W}numFmt")
    assert figures is not None
    assert figures.get(f"{W}val") == "decimal"
