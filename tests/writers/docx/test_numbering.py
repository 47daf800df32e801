"""What Word counts: headings, paragraphs, cases, items of lists, and the references to them."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from generator.paper.brand import Brand
from generator.paper.document import (
    Block,
    Document,
    Heading,
    Items,
    NumberedParagraph,
    Paper,
    Paragraph,
    SectionNumber,
)
from generator.writers.docx import write_docx
from tests.papers import small as papers
from tests.papers.random_papers import random_papers
from tests.papers.small import words
from tests.papers.submission import submission
from tests.readers.docx import (
    W,
    docx_findings,
    docx_notes,
    docx_part,
    docx_styles,
    docx_words,
    reopened,
)
from tests.readers.docx_numbers import docx_numbers, docx_outline
from tests.readers.paper_words import paper_notes, paper_words


@pytest.fixture(scope="module")
def plain() -> Brand:
    return replace(papers.brand(), faces=())


@pytest.fixture(scope="module")
def data(plain: Brand) -> bytes:
    return write_docx(submission(), plain).data


def test_validators_find_nothing_in_a_submission(data: bytes) -> None:
    assert docx_findings(data) == []


def test_a_submission_says_its_words_in_order(data: bytes) -> None:
    assert docx_words(data) == paper_words(submission())
    assert docx_notes(data) == paper_notes(submission())


def test_word_counts_what_the_paper_counts(data: bytes) -> None:
    three_deep = ["1. 1 one", "a. a one", "i. i one", "ii. ii two", "b. b two", "2. 2 two"]
    assert docx_numbers(data) == [
        "1 Freedoms",
        "1. The law promises much.",
        "2. Arrests went on.",
        "1.1 Assembly",
        "3. Permits were refused.",
        "1.1.1 In the capital",
        *three_deep,
        *("3. Third", "4. Fourth"),
        "1.2 Expression",
        *three_deep,
        "2 Recommendations",
        "4. Release them.",
    ]


def test_word_counts_lists_in_notes(data: bytes) -> None:
    assert docx_numbers(data, "word/footnotes.xml") == [
        *("1. the police, and", "a. the guards;", "b. the army;", "2. the courts.")
    ]


def test_headings_are_numbered_by_their_style(data: bytes, plain: Brand) -> None:
    """Who adds a heading in Word gets the next number."""
    assert _levels(data) == ["Heading1", "Heading2", "Heading3"]
    chapters: tuple[Block, ...] = (Heading(2, words("A")), Heading(2, words("B")))
    without = write_docx(Document(papers.paper().meta, chapters), plain).data
    assert _levels(without) == []
    assert docx_numbers(without) == []


def _levels(data: bytes) -> list[str | None]:
    numbering = docx_part(data, "word/numbering.xml")
    styles = [each.get(f"{W}val") for each in numbering.iter(f"{W}pStyle")]
    return [style for style in styles if str(style).startswith("Heading")]


def test_a_heading_without_a_number_is_a_heading_like_others(plain: Brand) -> None:
    blocks = (Heading(2, words("Summary")), Heading(2, words("A"), label=SectionNumber((1,))))
    data = write_docx(Document(papers.paper().meta, blocks), plain).data
    assert docx_styles(data) == [("Heading 1", "Summary"), ("Heading 1", "A")]
    assert docx_numbers(data) == ["1 A"]


def prove_counted(paper: Paper, plain: Brand) -> None:
    numbered = [
        f"{block.number}." if isinstance(block, NumberedParagraph) else str(block.label)
        for block in paper.blocks
        if isinstance(block, NumberedParagraph)
        or (isinstance(block, Heading) and isinstance(block.label, SectionNumber))
    ]
    assert docx_outline(write_docx(paper, plain).data) == numbered


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(paper=random_papers())
def test_word_counts_any_paper_as_all_formats_do(paper: Paper, plain: Brand) -> None:
    prove_counted(paper, plain)


@pytest.mark.prove
@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(paper=random_papers())
def test_word_counts_hundreds_of_papers_as_all_formats_do(paper: Paper, plain: Brand) -> None:
    prove_counted(paper, plain)


def test_references_are_fields_that_lead_to_a_number_or_to_words(data: bytes) -> None:
    body = docx_part(data, "word/document.xml")
    fields = [
        (
            str(field.get(f"{W}instr")).strip(),
            "".join(run.text or "" for run in field.iter(f"{W}t")),
        )
        for field in body.iter(f"{W}fldSimple")
    ]
    marked = {
        name: _marked_words(data, name)
        for name in (field.split()[1] for field, _ in fields if field.startswith("REF"))
    }
    case, section, paragraph, heading = marked
    assert fields == [
        (f"REF {case} \\h", "2"),
        (f"REF {section} \\n \\h", "1.1"),
        (f"REF {paragraph} \\n \\h", "2"),
        (f"REF {heading} \\h", "Summary"),
        ("SEQ Case \\* ARABIC", "1"),
        ("SEQ Case \\* ARABIC", "2"),
    ]
    assert list(marked.values()) == ["2", "Assembly", "Arrests went on.", "Summary"]


def _marked_words(data: bytes, name: str) -> str:
    body = docx_part(data, "word/document.xml")
    (start,) = (each for each in body.iter(f"{W}bookmarkStart") if each.get(f"{W}name") == name)
    said = []
    for each in start.itersiblings():
        if each.tag == f"{W}bookmarkEnd":
            break
        said += [run.text or "" for run in each.iter(f"{W}t")]
    return "".join(said)


def test_a_reference_in_a_note_leads_into_the_text(data: bytes) -> None:
    notes = docx_part(data, "word/footnotes.xml")
    (field,) = notes.iter(f"{W}fldSimple")
    assert _marked_words(data, str(field.get(f"{W}instr")).split()[1]) == "Arrests went on."


def test_a_long_note_is_one_footnote_of_several_paragraphs(data: bytes) -> None:
    note = next(
        each
        for each in docx_part(data, "word/footnotes.xml").iter(f"{W}footnote")
        if each.get(f"{W}id") == "1"
    )
    styles = [each.get(f"{W}val") for each in note.iter(f"{W}pStyle")]
    assert styles == ["FootnoteText"] * 2 + ["NoteList"] * 4 + ["FootnoteText"]
    assert len(list(note.iter(f"{W}footnoteRef"))) == 1
    assert len(list(note.iter(f"{W}hyperlink"))) == 2


def test_a_list_may_begin_at_any_number_and_the_next_begins_at_one(plain: Brand) -> None:
    def ordered(start: int) -> Block:
        return Items(((Paragraph(words("item")),),) * 2, ordered=True, start=start)

    paper = Document(papers.paper().meta, (ordered(1), ordered(3), ordered(1)))
    assert docx_numbers(write_docx(paper, plain).data) == [
        *("1. item", "2. item", "3. item", "4. item", "1. item", "2. item")
    ]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("Numbered Paragraph", "Arrests went on."),
        ("Definition Term", "Administrative arrest"),
        ("Definition Text", "Fifteen days at most."),
        ("Definition List", "without a lawyer"),
        ("Case Title", "Case 2. Anton Rassendyll"),
        ("Case Facts", "Sentence"),
        ("Context Text", "A kingdom of miners."),
        ("Law Title", "Press Act"),
        ("Key Messages List", "b two"),
        ("Pull Quote Text", "“Nobody asked us.”"),
        ("Quote", "“We were not heard.”"),
    ],
)
def test_each_kind_of_block_has_a_style(data: bytes, style: str, text: str) -> None:
    said = {
        (paragraph.style.name, "".join(each.text or "" for each in paragraph._p.iter(f"{W}t")))
        for paragraph in reopened(data).paragraphs
        if paragraph.style
    }
    assert (style, text) in said
