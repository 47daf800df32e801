"""A call of an endnote leads to that note, and "(note 1)" to the note that names the whole."""

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
from tests.readers.docx import W, docx_findings, docx_part
from tests.readers.pdf import findings, opened

CALL = f"{W}footnoteReference"
SOURCES = (LETTER, REPORT)
PLACES = [Notes.FOOTNOTES, Notes.ENDNOTES]


@cache
def cited_again(notes: Notes) -> Paper:
    """Return a paper that cites a report, a letter, and both of them again."""
    told = [
        ("A raid.", "report"),
        ("A law.", "letter"),
        ("A trial.", "report"),
        ("A ban.", "letter"),
    ]
    open_paper: OpenPaper = Document(META, tuple(para(Text(words), Cite(id)) for words, id in told))
    settled = settle(place_citations(open_paper, notes, SOURCES, ENGLISH), SOURCES, ENGLISH)
    return gather_notes(settled) if notes is Notes.ENDNOTES else settled


@pytest.mark.parametrize("notes", PLACES)
def test_a_web_page_leads_to_each_note(notes: Notes) -> None:
    page = html.fromstring(write_html(cited_again(notes), brand()).data.decode())
    led = {_words(link): str(link.get("href")) for link in page.iter("a")}
    assert (led["note\u00a01"], led["note\u00a02"]) == ("#note-1", "#note-2")
    called = [goal for words, goal in led.items() if re.fullmatch(r"\[\d\]", words)]
    assert called == [f"#note-{number}" for number in (1, 2, 3, 4) if notes is Notes.ENDNOTES]
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
    Notes.FOOTNOTES: ("footnotes", ["NOTEREF 1", "NOTEREF 2"]),
    Notes.ENDNOTES: ("document", [f"REF {number} \\n" for number in (1, 2, 3, 4, 1, 2)]),
}


@pytest.mark.parametrize(("notes", "asked"), WORD.items(), ids=WORD.keys())
def test_word_counts_anew_the_note_that_is_led_to(
    notes: Notes, asked: tuple[str, list[str]]
) -> None:
    data = write_docx(cited_again(notes), brand()).data
    part, fields = asked
    found = list(docx_part(data, f"word/{part}.xml").iter(f"{W}fldSimple"))
    assert [_field(data, str(each.get(f"{W}instr"))) for each in found] == fields
    assert docx_findings(data) == []


def _field(data: bytes, instruction: str) -> str:
    """Return a field with the note at its bookmark in place of the bookmark's name."""
    kind, name, *switches, _ = instruction.split()
    body = docx_part(data, "word/document.xml")
    marks = {str(mark.get(f"{W}name")): mark for mark in body.iter(f"{W}bookmarkStart")}
    calls = [call.get(f"{W}id") for call in marks[name].itersiblings() for call in call.iter(CALL)]
    place = list(marks).index(name) - len(marks) + 5  # the last four are those of the notes
    number = calls[0] if calls else place
    return " ".join((kind, str(number), *switches))
