"""Notes stand at the foot of the page they are called on, or there is no PDF."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.errors import BriefError
from generator.paper.document import (
    Block,
    Document,
    Heading,
    Note,
    Paper,
    Paragraph,
    Section,
    SectionKind,
)
from generator.paper.walk import notes_in
from generator.writers.pdf import write_pdf
from generator.writers.pdf.native import load
from tests.papers.crowded import crowded_paper, crowded_paragraphs
from tests.papers.ruled import laid_out_with, printed_with
from tests.papers.small import FILLER, brand, note, paper, words
from tests.readers.pdf import findings, page_lines, page_texts
from tests.readers.pdf_says import pdf_differences

BRAND = brand()


def test_notes_stand_on_the_page_of_their_call() -> None:
    first, second, _ = page_texts(write_pdf(paper(), BRAND).data)

    assert "1 League, https://example.org/statements/2021. 2 Committee, https" in first
    assert "3 League, https://example.org/statements/2021." in second


def test_a_note_away_from_its_call_is_noticed() -> None:
    """The layout engine as it comes moves the note in some of these papers."""
    assert any(_misplaced(each, _NO_RULE, _as_it_comes) for each in _papers_with_an_early_note())


def test_no_note_is_away_from_its_call_with_the_repairs() -> None:
    assert not any(_misplaced(each, _NO_RULE, _repaired) for each in _papers_with_an_early_note())


def _papers_with_an_early_note() -> list[Paper]:
    """Return papers of two pages; in some, the second line of a paragraph is one too many."""
    early: Block = Paragraph((*words("Called early."), note(1, "League")))
    line: Block = Paragraph(words("One line."))
    long: Block = Paragraph(words(FILLER * 2))
    return [Document(paper().meta, (early, *(line,) * lines, *(long,) * 8)) for lines in range(10)]


def test_a_rounding_error_in_the_height_of_the_notes_moves_none() -> None:
    close = "@page { @footnote { margin-top: 4mm; padding-top: 2mm } }"

    assert len(_misplaced(paper(), close, _as_it_comes)) == 3
    assert _misplaced(paper(), close, _repaired) == []


def test_a_note_that_fits_on_no_page_stops_the_build() -> None:
    endless = Note(9, (Paragraph(words(FILLER * 40)),))
    blocks: tuple[Block, ...] = (Paragraph((*words("Called"), endless)),)
    with pytest.raises(BriefError) as stopped:
        write_pdf(Document(paper().meta, blocks), BRAND)

    (problem,) = stopped.value.problems
    assert problem.code == "note-misplaced"
    assert str(problem) == (
        "note 9 does not fit on the page of its call\n"
        "  hint: shorten the note, or divide it between two"
    )


def test_notes_called_on_one_line_that_fit_on_no_page_are_told_together() -> None:
    """The note after them fits, and is not blamed."""
    long = [Note(number, (Paragraph(words(FILLER * 9)),)) for number in range(1, 6)]
    called: Block = Paragraph((*words("Called"), *long))
    after: tuple[Block, ...] = (*(Paragraph(words(FILLER)),) * 9, Paragraph((note(6, "League"),)))
    for blocks in ((called, *after), (Section(SectionKind.LANDSCAPE, (called,)), *after)):
        with pytest.raises(BriefError) as stopped:
            write_pdf(Document(paper().meta, blocks), BRAND)
        assert str(stopped.value) == (
            "notes 1, 2, 3, 4, 5, called on one line or row, do not fit on its page\n"
            "  hint: shorten them, or call some of them farther on"
        )


@pytest.mark.parametrize(
    ("kind", "lengths", "told"),
    [(SectionKind.COLUMNS, (1, 25), [2]), (SectionKind.LANDSCAPE, (30, 1, 30), [1, 3])],
)
def test_every_note_that_fits_on_no_page_is_told_and_no_short_one_beside_it(
    kind: SectionKind, lengths: tuple[int, ...], told: list[int]
) -> None:
    notes = (_long(number, times) for number, times in enumerate(lengths, start=1))
    calls: tuple[Block, ...] = tuple(Paragraph((*words("Called"), each)) for each in notes)
    with pytest.raises(BriefError) as stopped:
        write_pdf(Document(paper().meta, (Section(kind, calls),)), BRAND)
    assert [problem.message for problem in stopped.value.problems] == [
        f"note {number} does not fit on the page of its call" for number in told
    ]


def test_of_notes_that_have_no_room_together_the_long_one_is_told() -> None:
    heading: Block = Heading(2, (*words("Held"), _long(1, times=3)))
    called: Block = Paragraph((*words("Called"), _long(2, times=22)))
    columns = Section(SectionKind.COLUMNS, (heading, called))
    with pytest.raises(BriefError, match="note 2 does not fit on the page of its call"):
        write_pdf(Document(paper().meta, (columns,)), BRAND)


def _long(number: int, times: int) -> Note:
    return Note(number, (Paragraph(words(FILLER * times)),))


def test_a_note_that_the_style_sheet_hides_stops_the_build() -> None:
    with pytest.raises(BriefError, match="note 1 does not fit"):
        printed_with(".note { display: none }", paper(), BRAND)


@pytest.mark.prove
def test_no_note_is_lost_or_late_in_many_crowded_papers() -> None:
    papers = [crowded_paper(seed) for seed in range(1000, 1150)]

    assert [number for each in papers for number in _misplaced(each, _NO_RULE, _repaired)] == []


# Columns ------------------------------------------------------------------------------------------


def in_columns(seed: int, most: int) -> Paper:
    """Return a paper with crowded paragraphs above, in and below two columns."""
    blocks = crowded_paragraphs(seed, 6 + most)
    columns = Section(SectionKind.COLUMNS, blocks[3:-3])
    return Document(paper().meta, (*blocks[:3], columns, *blocks[-3:]))


def test_notes_called_in_columns_stand_below_them_and_are_read_aloud() -> None:
    each = in_columns(seed=1, most=6)
    data = write_pdf(each, BRAND).data
    assert findings(data) == []
    assert pdf_differences(data, each) == []
    assert len(list(notes_in(each.blocks))) > 5


def test_words_in_columns_keep_off_the_notes_below_them() -> None:
    pages = _repaired(_NO_RULE, in_columns(seed=2, most=12))
    assert len(pages) > 1
    assert all(lowest <= notes + 0.01 for lowest, notes in map(_lowest_line_and_notes, pages))


def _lowest_line_and_notes(page: Any) -> tuple[float, float]:
    from weasyprint.formatting_structure.boxes import LineBox  # type: ignore[import-untyped]

    text, notes, *_ = page._page_box.children
    lines = (box for box in text.descendants() if isinstance(box, LineBox))
    return max(line.position_y + line.height for line in lines), notes.position_y


@pytest.mark.prove
def test_no_note_is_lost_or_late_in_many_crowded_columns() -> None:
    papers = [in_columns(seed, 1 + seed % 30) for seed in range(40)]

    assert [number for each in papers for number in _misplaced(each, _NO_RULE, _repaired)] == []


_NO_RULE = ""


def _misplaced(each: Paper, rule: str, lay_out: Callable[[str, Paper], list[object]]) -> list[str]:
    load()
    from generator.writers.pdf.verify import misplaced_notes

    numbers = [each_note.number for each_note in notes_in(each.blocks)]
    return [problem.message for problem in misplaced_notes(lay_out(rule, each), numbers)]


def _as_it_comes(rule: str, each: Paper) -> list[object]:
    return list(laid_out_with(rule, each, BRAND).pages)


def _repaired(rule: str, each: Paper) -> list[object]:
    from generator.writers.pdf.repairs import repaired

    with repaired():
        return _as_it_comes(rule, each)


def test_no_line_begins_with_the_call_of_a_note() -> None:
    """Without what holds them, one of these calls is alone on a line."""
    ends: list[Block] = [
        Paragraph((*words("Called " + "at " * count + "last."), note(count, "A")))
        for count in range(1, 40)
    ]
    lines = page_lines(write_pdf(Document(paper().meta, tuple(ends)), BRAND).data)
    assert len(lines) > 80
    assert [line for line in lines if line.strip().isdigit()] == []


def test_a_line_that_ends_before_a_held_word_is_as_full_as_any() -> None:
    """Without the repair, some of these lines end after their first word."""
    ends: list[Block] = [
        Paragraph((*words("the " + "i" * n + " said" * 13 + " so."), note(n, "A")))
        for n in range(1, 60)
    ]
    lines = page_lines(write_pdf(Document(paper().meta, tuple(ends)), BRAND).data)
    assert len(lines) > 100
    assert [line for line in lines if line.strip() == "the"] == []
