"""A letter signed by one, by a few, by seventy-six: in columns, none parted, never alone."""

import subprocess
from functools import cache
from pathlib import Path

import pytest

from generator.paper.document import Document, Paper, Paragraph, Section, SectionKind, Style
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.papers.small import FILLER, brand, letter, words
from tests.readers.docx import W, docx_findings, docx_part, docx_words
from tests.readers.paper_words import paper_words
from tests.readers.pdf import findings, page_texts

BRAND = brand()
COUNTS = (1, 4, 12, 40, 76)


def name_of(number: int) -> str:
    """Return the name of a body that signs; some take two lines in a column, some one."""
    if number % 3:
        return f"Ruritanian League for the Rights of Journalists, Branch {number:02}"
    return f"Zenda Foundation {number:02}"


def signed_by(count: int, paragraphs: int = 4) -> Paper:
    signatories = (
        Paragraph(words(name_of(number)), Style.SIGNATORY) for number in range(1, count + 1)
    )
    closing = Paragraph(words("Yours sincerely,"), Style.CLOSING)
    enclosed = Paragraph(words("Enclosure: briefing paper"), Style.ENCLOSURES)
    signatures = Section(SectionKind.SIGNATURES, (closing, *signatories, enclosed))
    text = (Paragraph(words(FILLER)),) * paragraphs
    return Document(letter().meta, (*letter().blocks[:3], *text, signatures))


@cache
def pages(count: int, paragraphs: int = 4) -> list[str]:
    return page_texts(write_pdf(signed_by(count, paragraphs), BRAND).data)


@pytest.mark.parametrize("count", COUNTS)
def test_both_files_are_valid_and_say_who_signed_in_their_order(count: int) -> None:
    pdf, word = write_pdf(signed_by(count), BRAND).data, write_docx(signed_by(count), BRAND).data
    assert (findings(pdf), docx_findings(word)) == ([], [])
    assert docx_words(word) == paper_words(signed_by(count))
    text = " ".join(page_texts(pdf))
    places = [text.index(name_of(number)) for number in range(1, count + 1)]
    assert places == sorted(places)


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (4, 1), (12, 1), (40, 2), (76, 3)])
def test_a_letter_takes_as_few_sheets_as_it_can(count: int, sheets: int) -> None:
    assert len(pages(count)) == sheets


@pytest.mark.parametrize("count", COUNTS)
def test_no_name_is_parted_between_two_pages(count: int) -> None:
    for number in range(1, count + 1):
        assert sum(name_of(number) in page for page in pages(count)) == 1


@pytest.mark.parametrize("paragraphs", range(11, 17))
@pytest.mark.parametrize(
    "count", [4, *(pytest.param(count, marks=pytest.mark.prove) for count in (1, 12, 40))]
)
def test_signatures_begin_under_words_of_the_letter(count: int, paragraphs: int) -> None:
    (page,) = (page for page in pages(count, paragraphs) if "Yours sincerely," in page)
    assert "questioned. Yours sincerely, Ruritanian League" in page


def thanked(paragraphs: int) -> Paper:
    """Return a letter that ends with a short paragraph of thanks."""
    letter = signed_by(4, paragraphs)
    *text, signatures = letter.blocks
    return Document(letter.meta, (*text, Paragraph(words("We thank you.")), signatures))


@pytest.mark.parametrize("paragraphs", range(11, 17))
def test_thanks_alone_do_not_stand_above_signatures(paragraphs: int) -> None:
    texts = page_texts(write_pdf(thanked(paragraphs), BRAND).data)
    (page,) = (page for page in texts if "Yours sincerely," in page)
    assert "questioned. We thank you. Yours sincerely," in page


def test_in_word_thanks_stay_with_what_stands_before_them() -> None:
    tree = docx_part(write_docx(thanked(3), BRAND).data, "word/document.xml")
    paragraphs = list(tree.iterfind(f"{W}body/{W}p"))
    said = ["".join(map(str, each.itertext())) for each in paragraphs]
    *_, before, thanks = paragraphs[: said.index("Yours sincerely,")]
    assert all(each.find(f"{W}pPr/{W}keepNext") is not None for each in (before, thanks))


@pytest.mark.parametrize("paragraphs", range(11, 17))
def test_those_who_sign_in_few_stay_together_and_of_many_no_line_is_alone(paragraphs: int) -> None:
    few = [page for page in pages(12, paragraphs) if "Branch" in page]
    many = [page.count("Branch") + page.count("Zenda") for page in pages(40, paragraphs)]
    assert len(few) == 1
    assert not {1, 2} & set(many)


@pytest.mark.parametrize("count", COUNTS)
def test_pages_are_numbered_from_the_second(count: int) -> None:
    numbered = [f"Page {number} of" in page for number, page in enumerate(pages(count), 1)]
    assert numbered == [False, *[True] * (len(numbered) - 1)]


@pytest.mark.parametrize(("count", "rows"), [(4, 0), (5, 3), (12, 6), (76, 26)])
def test_in_word_many_stand_in_rows_that_are_not_parted(count: int, rows: int) -> None:
    tree = docx_part(write_docx(signed_by(count), BRAND).data, "word/document.xml")
    found = list(tree.iter(f"{W}tr"))
    assert len(found) == rows
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in found)


@pytest.mark.parametrize(
    ("count", "kept"), [(12, [True] * 6), (40, [True, *[False] * 17, True, True])]
)
def test_in_word_few_rows_stay_together_and_of_many_the_first_and_last(
    count: int, kept: list[bool]
) -> None:
    tree = docx_part(write_docx(signed_by(count), BRAND).data, "word/document.xml")
    rows = tree.iter(f"{W}tr")
    assert [row.find(f".//{W}keepNext") is not None for row in rows] == kept


@pytest.mark.prove
@pytest.mark.parametrize("count", COUNTS)
def test_word_takes_as_many_sheets_as_the_pdf(count: int, tmp_path: Path) -> None:
    """LibreOffice stands in for Word, where it is installed."""
    file = tmp_path / "letter.docx"
    file.write_bytes(write_docx(signed_by(count), BRAND).data)
    office = ("soffice", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless")
    try:
        subprocess.run(
            [*office, "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)],
            check=True,
            capture_output=True,
        )
    except FileNotFoundError:
        pytest.skip("LibreOffice is not installed")
    printed = page_texts((tmp_path / "letter.pdf").read_bytes())
    assert len(printed) == len(pages(count))
    assert "Yours sincerely," in printed[0]
