"""A speech is set to be read aloud, a sheet to be left behind, notes at the end to be looked up."""

from dataclasses import replace
from datetime import date

import pytest

from generator.paper.brand import Brand
from generator.paper.document import (
    Block,
    Document,
    Form,
    Heading,
    Items,
    Meta,
    NumberedParagraph,
    Paper,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Style,
    Text,
)
from generator.writers.docx import write_docx
from generator.writers.text import write_text
from tests.houses.real import OURS
from tests.papers.small import FURNITURE, words
from tests.readers.docx import W as WORD
from tests.readers.docx import docx_part, docx_styles
from tests.readers.layout import Line, pages_of

TEXT = Paragraph((Text("The rules of Ruritania punish those who tell of them aloud. " * 4),))
TITLE: Section[Block] = Section(SectionKind.TITLE, (Heading(1, words("Ruritania")),))


@pytest.fixture(scope="module")
def brand() -> Brand:
    return OURS.brand()


def paper(form: Form, *blocks: Block) -> Paper:
    return Document(Meta("Ruritania", form, "en", (), date(2021, 5, 4), FURNITURE), blocks)


def laid_out(brand: Brand, form: Form, *blocks: Block) -> list[list[Line]]:
    return pages_of(paper(form, *blocks), brand)


def half_points(data: bytes, style: str) -> int:
    """Return the size that a style of a Word file gives its letters, or Word's first style."""
    for name in (style, "Normal"):
        size = docx_part(data, "word/styles.xml").find(
            f".//{WORD}style[@{WORD}styleId='{name}']/{WORD}rPr/{WORD}sz"
        )
        if size is not None:
            return int(size.get(f"{WORD}val", "0"))
    raise AssertionError(style)


def test_what_is_read_aloud_has_letters_of_fourteen_points_or_more(brand: Brand) -> None:
    ((*_, line),) = laid_out(brand, Form.SPEECH, TITLE, TEXT)
    assert line.size >= 14
    assert half_points(write_docx(paper(Form.SPEECH, TITLE, TEXT), brand).data, "BodyText") >= 28


def test_the_title_of_a_speech_is_no_larger_than_that_of_a_paper(brand: Brand) -> None:
    speech, study = (laid_out(brand, form, TITLE, TEXT) for form in (Form.SPEECH, Form.PAPER))
    assert speech[0][0].size <= study[0][0].size


def test_a_speaker_turns_no_page_within_a_paragraph(brand: Brand) -> None:
    first, second, *_ = laid_out(brand, Form.SPEECH, *[TEXT] * 13)
    assert first[-1].block != second[0].block
    style = docx_part(write_docx(paper(Form.SPEECH, TEXT), brand).data, "word/styles.xml").find(
        f".//{WORD}style[@{WORD}styleId='BodyText']/{WORD}pPr/{WORD}keepLines"
    )
    assert style is not None


def test_a_sheet_holds_more_than_a_page_of_a_paper(brand: Brand) -> None:
    sheet, study = (laid_out(brand, form, *[TEXT] * 30) for form in (Form.SHEET, Form.PAPER))
    assert len(sheet[0]) > len(study[0])
    assert len(sheet[0][0].words) > len(study[0][0].words)


def test_a_brand_that_says_nothing_of_sheets_and_speeches_sets_them_as_papers(brand: Brand) -> None:
    silent = replace(brand, sheet=None, speech=None)
    for form in (Form.SHEET, Form.SPEECH):
        assert replace(silent.set_for(form), scale=silent.scale) == silent


def test_no_number_of_a_note_at_the_end_touches_its_words(brand: Brand) -> None:
    notes = Items(tuple((Paragraph(words(f"Source {n}.")),) for n in range(1, 121)), ordered=True)
    pages = laid_out(brand, Form.PAPER, TEXT, Section(SectionKind.ENDNOTES, (notes,)))
    gaps = [line.gap for page in pages for line in page if line.tag == "li"]
    assert len(gaps) == 120
    assert min(gaps) > 2


def test_no_number_of_a_long_list_touches_its_words(brand: Brand) -> None:
    items = Items(tuple((Paragraph(words("Item")),) for _ in range(100)), ordered=True)
    gaps = [line.gap for page in laid_out(brand, Form.PAPER, items) for line in page]
    assert min(gaps) > 2


def test_a_list_of_a_numbered_paragraph_counts_letters(brand: Brand) -> None:
    listed = Items(((Paragraph(words("to release them")),),), ordered=True)
    submission = paper(Form.PAPER, NumberedParagraph(7, words("They asked:")), listed)
    ((_, item),) = pages_of(submission, brand)
    assert item.words == "a.to release them"
    assert write_text(submission, brand).data == b"7. They asked:\n\na. to release them\n"
    assert ("List Number 2", "to release them") in docx_styles(write_docx(submission, brand).data)


def test_notes_at_the_end_are_smaller_than_text(brand: Brand) -> None:
    notes: Block = Section(SectionKind.ENDNOTES, (Items(((TEXT,),), ordered=True),))
    ((text, *_, note),) = laid_out(brand, Form.PAPER, TEXT, notes)
    assert note.size < text.size
    data = write_docx(paper(Form.PAPER, TEXT, notes), brand).data
    assert half_points(data, "EndnoteList") < half_points(data, "BodyText")


def test_whose_words_are_quoted_is_not_set_as_a_quotation(brand: Brand) -> None:
    quote = Quote((TEXT, Paragraph(words("A speaker"), Style.BYLINE)))
    assert ("Quote Byline", "A speaker") in docx_styles(
        write_docx(paper(Form.PAPER, quote), brand).data
    )


def test_in_word_a_quotation_stays_with_whose_words_they_are(brand: Brand) -> None:
    quote = Quote((TEXT, Paragraph(words("A speaker"), Style.BYLINE)))
    first, second = docx_part(
        write_docx(paper(Form.PAPER, quote), brand).data, "word/document.xml"
    ).iter(f"{WORD}p")
    assert first.find(f"{WORD}pPr/{WORD}keepNext") is not None
    assert second.find(f"{WORD}pPr/{WORD}keepLines") is not None


def test_in_word_no_item_of_a_list_goes_on_over_the_page(brand: Brand) -> None:
    styles = docx_part(write_docx(paper(Form.PAPER, TEXT), brand).data, "word/styles.xml")
    for name in ("ListBullet", "ListNumber", "EndnoteList"):
        style = styles.find(f".//{WORD}style[@{WORD}styleId='{name}']")
        assert style is not None
        assert style.find(f"{WORD}pPr/{WORD}keepLines") is not None


def test_a_marking_stands_above_the_title_in_a_style_of_its_own(brand: Brand) -> None:
    marking = Paragraph(words("Embargoed"), Style.MARKING)
    title: Section[Block] = Section(SectionKind.TITLE, (marking, *TITLE.blocks))
    assert docx_styles(write_docx(paper(Form.SHEET, title), brand).data) == [
        ("Marking", "Embargoed"),
        ("Title", "Ruritania"),
    ]
