"""Any paper is a valid PDF with all its words in order, or is refused for what fits nowhere."""

import pytest
from hypothesis import HealthCheck, Phase, Verbosity, given, settings

from generator.document import Paper
from generator.errors import BriefError
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.crowded_papers import long_paper
from tests.docx_reading import docx_findings, docx_notes, docx_words
from tests.paper_words import paper_notes, paper_words
from tests.papers import brand
from tests.pdf_reading import standards
from tests.pdf_says import pdf_differences
from tests.printable_papers import printable
from tests.random_papers import random_papers

BRAND = brand()
# What fits no column, line or page.
REFUSED = {"too-wide", "table-too-wide", "table-too-high", "note-misplaced"}
QUIETLY = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)
# Without shrinking, which takes minutes: the paper is printed as it was drawn.
AS_DRAWN = settings(QUIETLY, phases=[Phase.generate], verbosity=Verbosity.quiet)


def prove(drawn: Paper) -> None:
    assert faults(printable(drawn, BRAND)) == []


def faults(paper: Paper) -> list[str]:
    """Return what is wrong with the PDF of a paper, or with the reason why there is none."""
    try:
        data = write_pdf(paper, BRAND).data
    except BriefError as refused:
        return [str(each) for each in refused.problems if each.code not in REFUSED]
    return [*standards(data), *pdf_differences(data, paper)]


@settings(AS_DRAWN, max_examples=6, derandomize=True)
@given(drawn=random_papers())
def test_a_random_paper_is_valid_and_complete_or_refused_for_what_fits_nowhere(
    drawn: Paper,
) -> None:
    prove(drawn)


@pytest.mark.prove
@settings(AS_DRAWN, max_examples=400)
@given(drawn=random_papers())
def test_hundreds_of_random_papers_are_valid_and_complete_or_refused(drawn: Paper) -> None:
    prove(drawn)


@pytest.mark.prove
def test_a_paper_of_150_pages_is_valid_and_complete_in_both_formats() -> None:
    paper = long_paper(7)
    pdf, word = write_pdf(paper, BRAND), write_docx(paper, BRAND).data
    assert (pdf.pages or 0) >= 150
    assert standards(pdf.data) == docx_findings(word) == []
    said, noted = paper_words(paper), paper_notes(paper)
    assert (docx_words(word), docx_notes(word)) == (said, noted)
    assert pdf_differences(pdf.data, paper) == []
