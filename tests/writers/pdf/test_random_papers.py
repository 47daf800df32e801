"""Any paper is a valid PDF with all its words in order, or is refused for what fits nowhere."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings

from generator.errors import BriefError, Problem
from generator.paper.document import (
    Block,
    Heading,
    NumberedParagraph,
    PageBreak,
    Paper,
    Paragraph,
    Section,
    SectionKind,
    Table,
)
from generator.paper.walk import anchors_in, blocks_in, notes_in, words_of
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.papers.crowded import long_paper
from tests.papers.printable import printable
from tests.papers.random_papers import random_papers
from tests.papers.small import brand, words
from tests.readers.docx import docx_findings, docx_notes, docx_words
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.pdf import standards
from tests.readers.pdf_says import pdf_differences

BRAND = brand()
REFUSED = {"too-wide", "table-too-wide", "table-too-high"}  # what fits no column, line or page
LONG = 20  # lines: a note of fewer has room wherever the block has that calls it
_CALLING = (Heading, Paragraph, NumberedParagraph, Table)
QUIETLY = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)
# Without shrinking, which takes minutes: the paper is printed as it was drawn.
AS_DRAWN = settings(QUIETLY, phases=[Phase.generate], verbosity=Verbosity.quiet)


def faults(paper: Paper, without: list[Paper]) -> list[str]:
    """Return what is wrong with the PDF of a paper, or with the reason why it is without one."""
    try:
        data = write_pdf(paper, BRAND).data
    except BriefError as refused:
        without.append(paper)
        return [str(each) for each in refused.problems if not _is_right(each, paper)]
    return [*standards(data), *pdf_differences(data, paper)]


def _is_right(problem: Problem, paper: Paper) -> bool:
    """Return whether it is refused for what fits nowhere: notes that are long, or have no sheet."""
    if problem.code != "note-misplaced":
        return problem.code in REFUSED
    numbers = {int(number) for number in re.findall(r"\d+", problem.message)}
    return _lines(paper, numbers) > LONG or any(map(_is_refused, _alone(paper, numbers)))


def _lines(paper: Paper, numbers: set[int]) -> int:
    """Return about how many lines some notes have together."""
    notes = (words_of(note.blocks) for note in notes_in(paper.blocks) if note.number in numbers)
    return sum(1 + len(line) // 80 for note in notes for line in note.split("\n"))


def _alone(paper: Paper, numbers: set[int]) -> Iterator[Paper]:
    """Yield papers with nothing on a sheet but lines, and a block that calls one of these notes.

    With the lines, since a note that fits only where its block has a page for itself, without the
    box around it or what must stand beside it, is as good as too long.
    """
    turned = [block for block in paper.blocks if getattr(block, "kind", "") == "landscape"]
    for block in blocks_in(paper.blocks):
        if isinstance(block, _CALLING) and numbers.intersection(_called((block,))):
            sheet: Block = block
            if numbers.intersection(_called(turned)):
                sheet = Section(SectionKind.LANDSCAPE, (block,))
            lines = (Paragraph(words("One line.")),) * 10
            yield replace(paper, blocks=(*_goals(paper, block), PageBreak(), *lines, sheet))


def _goals(paper: Paper, block: Block) -> Iterator[Block]:
    """Yield something to lead to for each reference there may be."""
    anchors = {*anchors_in(paper.blocks)} - {*anchors_in((block,)), ""}
    return (Heading(2, words("One"), anchor) for anchor in sorted(anchors))


def _called(blocks: Iterable[Block]) -> Iterator[int]:
    return (note.number for note in notes_in(blocks))


def _is_refused(paper: Paper) -> bool:
    try:
        write_pdf(paper, BRAND)
    except BriefError as refused:
        return any(each.code == "note-misplaced" for each in refused.problems)
    return False


def prove_drawn(count: int) -> None:
    """Prove so many papers; of those that are refused there must be few."""
    refused: list[Paper] = []

    @seed(0)
    @settings(AS_DRAWN, max_examples=count, derandomize=False)
    @given(drawn=random_papers())
    def prove(drawn: Paper) -> None:
        printed = printable(drawn, BRAND)
        assert faults(printed, refused) == []

    prove()
    assert len(refused) <= count / 4


def test_a_random_paper_is_valid_and_complete_or_refused_for_what_fits_nowhere() -> None:
    prove_drawn(6)


@pytest.mark.prove
def test_hundreds_of_random_papers_are_valid_and_complete_or_refused() -> None:
    prove_drawn(400)


@pytest.mark.prove
def test_a_paper_of_150_pages_is_valid_and_complete_in_both_formats() -> None:
    paper = long_paper(7)
    pdf, word = write_pdf(paper, BRAND), write_docx(paper, BRAND).data
    assert (pdf.pages or 0) >= 150
    assert standards(pdf.data) == docx_findings(word) == []
    said, noted = paper_words(paper), paper_notes(paper)
    assert (docx_words(word), docx_notes(word)) == (said, noted)
    assert pdf_differences(pdf.data, paper) == []
