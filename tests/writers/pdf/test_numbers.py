"""A submission as PDF: numbers, lists, definitions and long notes, to the eye and the ear."""

from dataclasses import replace

import pytest

from generator.errors import BriefError
from generator.paper.document import Block, Document, Inline, Paragraph
from generator.writers.pdf import write_pdf
from tests.papers.small import FILLER, brand, paper, words
from tests.papers.submission import long_note, submission
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.pdf import bookmarks, findings, opened, page_texts, tags
from tests.readers.pdf_tree import letters, pdf_letters

BRAND = brand()


@pytest.fixture(scope="module")
def data() -> bytes:
    return write_pdf(submission(), BRAND).data


def test_a_submission_is_pdf_ua_and_pdf_a_and_reads_well_aloud(data: bytes) -> None:
    assert findings(data) == []


def test_a_submission_says_its_words_in_order(data: bytes) -> None:
    said = letters("".join(paper_words(submission()))), letters("".join(paper_notes(submission())))
    assert pdf_letters(data) == said


def test_numbers_are_to_be_seen(data: bytes) -> None:
    text = " ".join(page_texts(data))
    for shown in (
        "1 Freedoms 1. The law promises much. 2. Arrests went on.",
        "1.1 Assembly 3. Permits were refused. 1.1.1 In the capital",
        "1. 1 one a. a one i. i one ii. ii two b. b two 2. 2 two",
        "And further: 3. Third 4. Fourth",
        "Case 2. Anton Rassendyll",
        "2 Recommendations 4. Release them.",
        "In the capital alone 1. the police, and a. the guards; b. the army; 2. the courts.",
    ):
        assert shown in text


def test_bookmarks_say_the_numbers_of_headings(data: bytes) -> None:
    assert [title for _, title in bookmarks(data)][1:5] == [
        *("Summary", "1 Freedoms", "1.1 Assembly", "1.1.1 In the capital")
    ]


def test_definitions_are_a_list_of_terms_with_their_meanings(data: bytes) -> None:
    with opened(data) as pdf:
        items = [tag for tag in tags(pdf) if tag.S == "/LI"]
        kinds = {tuple(str(kid.S) for kid in item.K) for item in items}
    assert ("/Lbl", "/LBody") in kinds
    assert kinds <= {("/Lbl", "/LBody"), ("/LBody",), ("/LBody", "/L")}


def test_a_long_note_is_one_note_with_paragraphs_and_a_list(data: bytes) -> None:
    with opened(data) as pdf:
        notes = [tag for tag in tags(pdf) if tag.S == "/Note"]
        first = [str(kid.S) for kid in notes[0].K]
    assert len(notes) == 3
    assert first[0] == "/Lbl"
    assert [kind for kind in first if kind in ("/P", "/L")] == ["/P", "/L", "/P"]


@pytest.mark.parametrize("lines", [33, 36, 39])
def test_a_long_note_stands_whole_on_the_page_of_its_call(lines: int) -> None:
    line: Block = Paragraph(words("One line."))
    called: tuple[Inline, ...] = (*words("Called here."), long_note(1))
    blocks: tuple[Block, ...] = (*(line,) * (lines - 8), Paragraph(called), *(line,) * 30)
    pages = page_texts(write_pdf(Document(paper().meta, _without_references(blocks)), BRAND).data)
    (page,) = (text for text in pages if "Called here." in text)
    assert "Named by the report" in page
    assert "b. the army; 2. the courts." in page


def _without_references(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Put what the note refers to below them."""
    return (*blocks, *(block for block in submission().blocks if _is_arrests(block)))


def _is_arrests(block: Block) -> bool:
    return getattr(block, "anchor", "") == "arrests"


def test_a_long_note_that_fits_on_no_page_stops_the_build() -> None:
    note = long_note(9)
    endless = replace(note, blocks=(*note.blocks[:1], Paragraph(words(FILLER * 40))))
    called: Block = Paragraph((*words("Called"), endless))
    with pytest.raises(BriefError, match="note 9 does not fit on the page of its call"):
        write_pdf(Document(paper().meta, (called,)), BRAND)
