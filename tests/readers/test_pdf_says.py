"""The reader that holds a PDF against its paper notices what it is there to notice."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.paper.document import Block, Document, Heading, Paper, Paragraph, Span, Text
from generator.writers.pdf import write_pdf
from tests.papers.small import brand, note, paper, words
from tests.readers.pdf_says import pdf_differences

MIXED = "سلام (كتاب) 45 kg – ١٢٣، «abc»"


def told(text: str) -> Paper:
    blocks: tuple[Block, ...] = (
        Heading(1, words("Title")),
        Paragraph((Span(words(text), None, "ar"), note(1, "See"))),
        Paragraph((Text("Here "), Span(words(text), None, "ar"), Text(" (so)."))),
    )
    return Document(paper().meta, blocks)


@pytest.fixture(scope="module")
def data() -> bytes:
    return write_pdf(told(MIXED), brand()).data


def test_words_that_run_both_ways_are_read_back(data: bytes) -> None:
    assert pdf_differences(data, told(MIXED)) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("45", "54"),
        lambda text: text.replace("سلام", "سالم"),
        lambda text: text.replace("(كتاب)", ")كتاب("),
        lambda text: text.replace("كتاب", "", 1),
        lambda text: " ".join(reversed(text.split())),
        lambda text: f"{text} more",
    ],
    ids=["digits", "letters", "brackets", "a word lost", "words moved", "a word added"],
)
def test_words_in_another_order_are_another_text(data: bytes, change: Callable[[str], str]) -> None:
    assert len(pdf_differences(data, told(change(MIXED)))) == 1


def test_a_note_that_is_lost_is_missed(data: bytes) -> None:
    due = told(MIXED)
    (first, second, third) = due.blocks
    longer = replace(due, blocks=(first, second, third, Paragraph((note(2, "Lost"),))))
    (missing,) = pdf_differences(data, longer)
    assert missing.startswith("missing: ' Lost, https")
