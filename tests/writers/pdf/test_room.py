"""How many lines of text the last page of a PDF would still hold."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from generator.paper.document import (
    Block,
    Break,
    Callout,
    CalloutKind,
    Document,
    Form,
    Heading,
    Inline,
    Items,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Text,
)
from generator.writers.pdf import write_pdf
from generator.writers.written import Written
from tests.papers import small


def says(*words: Inline) -> Paragraph[Inline]:
    return Paragraph(words)


def lines(count: int) -> Paragraph[Inline]:
    """Return a paragraph of so many lines."""
    return says(*[part for _ in range(count - 1) for part in (Text("Line"), Break())], Text("Line"))


COLUMN = says(Text("The censor read each page by noon. " * 12))
ENDS: dict[str, Block] = {
    "a paragraph": says(Text("The end.")),
    "a note at the foot": says(Text("The end"), small.note(1, "A letter."), Text(".")),
    "a list": Items(((says(Text("one")),), (says(Text("two")),)), ordered=False),
    "a quotation": Quote((says(Text("The end.")),)),
    "a box": Callout(CalloutKind.CONTEXT, (says(Text("The end.")),)),
    "two columns": Section(SectionKind.COLUMNS, (COLUMN, COLUMN, COLUMN)),
}


def sheet(end: Block, more: Iterable[Block] = ()) -> Written:
    head: Block = Heading(1, (Text("A sheet"),), "")
    meta = replace(small.META, form=Form.SHEET)
    return write_pdf(Document(meta, (head, lines(20), end, *more)), small.brand())


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS.keys())
def test_so_many_lines_go_on_the_last_page_and_not_one_more(end: Block) -> None:
    written = sheet(end)
    assert written.lines_left > 0
    assert sheet(end, [lines(written.lines_left)]).pages == written.pages
    assert sheet(end, [lines(written.lines_left + 1)]).pages == (written.pages or 0) + 1
