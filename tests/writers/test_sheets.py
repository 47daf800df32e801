"""Sheets turned on their side and columns, in PDF and Word alike."""

from dataclasses import replace

import pytest
from docx.enum.section import WD_ORIENT, WD_SECTION

from generator.paper.brand import Brand
from generator.paper.document import (
    Block,
    Callout,
    CalloutKind,
    Document,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Section,
    SectionKind,
)
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.papers import small as papers
from tests.papers.small import FILLER, brand, cases, letter, words
from tests.readers.docx import W, docx_findings, docx_part, docx_words, reopened
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.pdf import findings, opened, page_texts
from tests.readers.pdf_tree import letters, pdf_letters

BRAND = brand()
UPRIGHT, TURNED = (595, 842), (842, 595)


def filler(count: int = 1) -> tuple[Block, ...]:
    return tuple(Paragraph(words(FILLER)) for _ in range(count))


def landscape(*blocks: Block) -> Block:
    return Section(SectionKind.LANDSCAPE, blocks)


def columns(*blocks: Block) -> Block:
    return Section(SectionKind.COLUMNS, blocks)


def holding(*blocks: Block) -> Paper:
    return Document(papers.paper().meta, (Heading(1, words("Title")), *blocks))


MIXED = holding(
    *filler(),
    landscape(Heading(2, words("Wide")), cases(5), columns(*filler(4))),
    *filler(),
    columns(Heading(2, words("Narrow")), replace(cases(3), anchor=""), *filler(5)),
)


def sizes(paper: Paper, look: Brand = BRAND) -> list[tuple[int, int]]:
    """Return the size of each page of the PDF, in points."""
    boxes = [page.mediabox for page in opened(write_pdf(paper, look).data).pages]
    return [(round(float(box[2])), round(float(box[3]))) for box in boxes]


# Both formats -------------------------------------------------------------------------------------


def test_nothing_is_lost_and_both_files_are_valid() -> None:
    pdf, word = write_pdf(MIXED, BRAND).data, write_docx(MIXED, BRAND).data
    assert (findings(pdf), docx_findings(word)) == ([], [])
    assert docx_words(word) == paper_words(MIXED)
    said = letters("".join(paper_words(MIXED))), letters("".join(paper_notes(MIXED)))
    assert pdf_letters(pdf) == said


# PDF ----------------------------------------------------------------------------------------------


def test_only_the_pages_of_a_landscape_section_are_turned() -> None:
    assert sizes(MIXED) == [UPRIGHT, TURNED, UPRIGHT]
    assert sizes(holding(landscape(*filler()))) == [UPRIGHT, TURNED]
    assert sizes(replace(MIXED, blocks=(landscape(*filler()),))) == [TURNED]


def test_running_heads_and_numbers_go_on_over_turned_pages() -> None:
    _, second, third = page_texts(write_pdf(MIXED, BRAND).data)
    head = "human rights issues ahead of the visit"
    assert "Page 2 of 3" in second
    assert head in second.lower()
    assert "Page 3 of 3" in third
    assert head in third.lower()


def test_a_turned_page_of_a_letter_has_no_running_head() -> None:
    turned = replace(letter(), blocks=(*letter().blocks, landscape(*filler())))
    _, second = page_texts(write_pdf(turned, BRAND).data)
    assert second.endswith("questioned. Page 2 of 2")


@pytest.mark.parametrize("paper", [MIXED, letter()], ids=["paper", "letter"])
def test_pages_are_called_by_their_printed_numbers(paper: Paper) -> None:
    pdf = opened(write_pdf(paper, BRAND).data)
    labels = pdf.Root.PageLabels
    assert labels.Nums[0] == 0
    assert str(labels.Nums[1].S) == "/D"


# Word ---------------------------------------------------------------------------------------------


def sections(*blocks: Block) -> list[tuple[object, object, int]]:
    """Return how each section begins, which way it lies and how many columns it has."""
    file = reopened(write_docx(holding(*blocks), replace(BRAND, faces=())).data)
    counts = [each._sectPr.find(f"{W}cols") for each in file.sections]
    return [
        (each.start_type, each.orientation, 1 if count is None else int(count.get(f"{W}num") or 1))
        for each, count in zip(file.sections, counts, strict=True)
    ]


NEXT, ON = WD_SECTION.NEW_PAGE, WD_SECTION.CONTINUOUS
UP, ASIDE = WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE


def test_a_landscape_section_is_a_section_of_word() -> None:
    assert sections(*filler(), landscape(*filler()), *filler()) == [
        (NEXT, UP, 1),
        (NEXT, ASIDE, 1),
        (NEXT, UP, 1),
    ]


def test_columns_stand_on_the_page_at_hand_and_end_equally_long() -> None:
    """Word evens columns out only if the page goes on below them."""
    assert sections(columns(*filler(2)), *filler()) == [(NEXT, UP, 1), (ON, UP, 2), (ON, UP, 1)]
    assert sections(columns(*filler(2))) == [(NEXT, UP, 1), (ON, UP, 2), (ON, UP, 1)]


def test_columns_on_a_turned_sheet_are_columns_of_it() -> None:
    assert sections(landscape(*filler(), columns(*filler()))) == [
        (NEXT, UP, 1),
        (NEXT, ASIDE, 1),
        (ON, ASIDE, 2),
        (ON, ASIDE, 1),
    ]


def test_an_empty_section_makes_no_page() -> None:
    assert sections(landscape(), *filler(), landscape(PageBreak())) == [(NEXT, UP, 1)]


def test_headers_and_footers_go_on_and_only_the_first_page_is_a_first_page() -> None:
    file = reopened(write_docx(MIXED, BRAND).data)
    first, *others = file.sections
    assert first.different_first_page_header_footer
    assert not any(each.different_first_page_header_footer for each in others)
    assert all(each.header.is_linked_to_previous for each in others)
    assert all(each.footer.is_linked_to_previous for each in others)


def test_a_table_is_as_wide_as_the_sheet_or_column_it_stands_on() -> None:
    tree = docx_part(write_docx(MIXED, BRAND).data, "word/document.xml")
    turned, narrow = (table.find(f".//{W}tblW") for table in tree.iter(f"{W}tbl"))
    assert turned is not None
    assert narrow is not None
    assert int(turned.get(f"{W}w") or 0) == pytest.approx((297 - 2 * 27) * 56.69, abs=60)
    assert int(narrow.get(f"{W}w") or 0) == pytest.approx(((210 - 54) * 56.69 - 360) / 2, abs=60)


# Boxes --------------------------------------------------------------------------------------------


def test_boxes_stay_apart_over_the_end_of_a_page_or_section() -> None:
    """Word draws one box around neighbours with the same edges, on whatever page they are."""
    box = Callout(CalloutKind.LAW, (Paragraph(words("In force.")),))
    data = write_docx(holding(box, PageBreak(), box, columns(box), box), BRAND).data
    styles = [paragraph.style.name for paragraph in reopened(data).paragraphs if paragraph.style]
    assert [style for style in styles if style in ("Law Text", "Box Gap")] == [
        *("Law Text", "Box Gap") * 3,
        "Law Text",
    ]


@pytest.mark.parametrize(("count", "whole"), [(4, True), (5, False)])
def test_a_box_may_break_from_the_same_length_on_in_both_formats(count: int, whole: bool) -> None:
    box = Callout(CalloutKind.CASE, filler(count))
    data = write_docx(holding(box), BRAND).data
    kept = list(docx_part(data, "word/document.xml").iter(f"{W}keepLines"))
    assert bool(kept) is whole
    pages = page_texts(write_pdf(holding(*filler(8), box), BRAND).data)
    assert (pages[0].count("questioned.") == 8) is whole
