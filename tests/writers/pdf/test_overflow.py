"""Nothing is wider than its place: or the block, its page and its facts are named, and no PDF."""

from dataclasses import replace

import pytest

from generator.errors import BriefError
from generator.paper.document import (
    Block,
    Callout,
    CalloutKind,
    Cell,
    Document,
    Heading,
    Inline,
    Items,
    Link,
    Note,
    Paragraph,
    Section,
    SectionKind,
    Text,
)
from generator.writers.pdf import write_pdf
from tests.papers.small import FILLER, brand, paper, ranks, words
from tests.readers.pdf import page_texts

BRAND = brand()
LONG = "Ž" * 80
HINT = "\n  hint: part it by a space or a hyphen"


def refused(*blocks: Block) -> str:
    with pytest.raises(BriefError) as stopped:
        write_pdf(Document(paper().meta, blocks), BRAND)
    return str(stopped.value)


WIDE: dict[str, tuple[Block, str]] = {
    "a paragraph": (
        Paragraph(words(f"About {LONG} and more"), origin=("rt-fact",)),
        "a word of 80 letters in a paragraph on page 1 is wider than its line; "
        "it comes from 'rt-fact'",
    ),
    "a heading": (
        Heading(2, words(LONG[:60])),
        "a word of 60 letters in a heading on page 1 is wider than its line",
    ),
    "a list in a box of a fact": (
        Callout(CalloutKind.CASE, (Items(((Paragraph(words(LONG)),),)),), ("rt-case",)),
        "a word of 80 letters in a list on page 1 is wider than its line; it comes from 'rt-case'",
    ),
    "a note": (
        Paragraph((Text("A"), Note(1, (Paragraph(words(LONG * 2)),))), origin=("rt-noted",)),
        "a word of 160 letters in a note on page 1 is wider than its line; "
        "it comes from 'rt-noted'",
    ),
    "a column": (
        Section(SectionKind.COLUMNS, (Paragraph(words(FILLER)), Paragraph(words(LONG[:50])))),
        "a word of 50 letters in a paragraph on page 1 is wider than its line",
    ),
}


@pytest.mark.parametrize(("block", "told"), WIDE.values(), ids=WIDE.keys())
def test_a_word_wider_than_its_line_is_told_without_repeating_it(block: Block, told: str) -> None:
    assert refused(block) == told + HINT


@pytest.mark.parametrize("linked", [True, False], ids=["a link", "plain words"])
def test_an_address_is_parted_anywhere_and_comes_out_whole(linked: bool) -> None:
    address = f"https://example.org/{'a' * 150}?b=1"
    said: Inline = Link(words(address), address) if linked else Text(f"See {address} now.")
    data = write_pdf(Document(paper().meta, (Paragraph((said,)),)), BRAND).data
    assert address in "".join(page_texts(data)).replace(" ", "")


def test_a_short_word_fits_everywhere() -> None:
    columns = Section(SectionKind.COLUMNS, (Paragraph(words(FILLER)),))
    assert write_pdf(Document(paper().meta, (columns,)), BRAND).pages == 1


def test_header_rows_that_fit_on_no_page_are_refused_and_not_left_out() -> None:
    high = replace(ranks(), head=((Cell(words(FILLER * 12)), Cell(words("Rank"), columns=2)),))
    assert refused(Heading(1, words("Title")), high) == (
        "Table 1 does not fit: its header rows and the row below are higher than a page\n"
        "  hint: say it in fewer words, or in more rows"
    )
