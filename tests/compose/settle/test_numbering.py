"""Paragraphs numbered throughout: text is counted, what stands apart is not."""

from datetime import date

from generator.compose.settle import settle
from generator.compose.settle.numbering import number_paragraphs
from generator.languages.catalogue import ENGLISH
from generator.paper.document import (
    Callout,
    CalloutKind,
    Document,
    Form,
    Heading,
    Items,
    Meta,
    OpenPaper,
    Paragraph,
    Style,
    Text,
)
from tests.papers.small import FURNITURE

META = Meta("Ruritania", Form.PAPER, "en", (), date(2021, 5, 4), FURNITURE)
WORDS = (Text("They print on."),)


def test_numbers_run_through_all_chapters_and_leave_out_what_stands_apart() -> None:
    paper: OpenPaper = Document(
        META,
        (
            Heading(1, (Text("Ruritania"),)),
            Paragraph(WORDS),
            Items(((Paragraph(WORDS),),)),
            Callout(CalloutKind.CONTEXT, (Paragraph(WORDS),)),
            Paragraph(WORDS, Style.SUBTITLE),
            Heading(2, (Text("Courts"),)),
            Paragraph(WORDS),
        ),
    )
    settled = settle(number_paragraphs(paper), (), ENGLISH)
    assert [getattr(block, "number", None) for block in settled.blocks] == [
        *(None, 1, None, None),
        *(None, None, 2),
    ]
