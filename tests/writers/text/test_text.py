"""Plain text: the words of a paper, shaped so that a person can read them anywhere."""

import re

import pytest

from generator.paper.document import (
    Block,
    Break,
    Callout,
    CalloutKind,
    Cell,
    CellKind,
    Contents,
    Document,
    Entry,
    Heading,
    Inline,
    Items,
    Label,
    Link,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Strong,
    Table,
    Text,
)
from generator.paper.formats import Format
from generator.writers import WRITERS
from generator.writers.text import WIDTH, write_text
from tests.papers.small import META, brand, letter, paper, ranks, tables, words
from tests.readers.paper_words import paper_notes, paper_words

BRAND = brand()


def para(text: str) -> Paragraph[Text]:
    return Paragraph((Text(text),))


def written(*blocks: Block) -> str:
    return write_text(Document(META, blocks), BRAND).data.decode()


def test_headings_are_underlined_by_their_longest_line() -> None:
    assert written(
        Heading(1, (Text("Title"),)), Heading(3, (Text("A"), Break(), Text("part")))
    ) == ("Title\n=====\n\nA\npart\n----\n")


def test_paragraphs_are_filled_and_keep_their_new_lines() -> None:
    long = written(Paragraph((Text("word " * 40), Break(), Text("last"))))
    assert max(map(len, long.splitlines())) <= WIDTH
    assert long.splitlines()[-1] == "last"


def test_a_long_address_is_never_broken() -> None:
    address = "https://example.org/" + "a-b/" * 40
    assert address in written(para(f"See {address} there"))


def test_fixed_spaces_hold_words_together() -> None:
    assert "note\u00a01" in written(para("x" * (WIDTH - 5) + " note\u00a01"))


def test_lists_are_marked_or_numbered_and_nested_ones_indented() -> None:
    inner: Block = Items(((para("an inquiry;"),), (para("redress."),)))
    outer: Block = Items(((para("Raise the case."),), (para("Ask for:"), inner)), ordered=True)
    assert written(outer) == ("1. Raise the case.\n2. Ask for:\n   - an inquiry;\n   - redress.\n")


def test_boxes_and_quotations_have_a_line_beside_them() -> None:
    box: Block = Callout(
        CalloutKind.CASE, (Heading(4, (Text("A case"),)), para("One."), para("Two."))
    )
    assert written(box, Quote((para("Nobody."),))) == (
        "| A case\n| ------\n|\n| One.\n|\n| Two.\n\n> Nobody.\n"
    )


def test_contents_are_indented_by_level_and_breaks_leave_no_trace() -> None:
    contents = Contents(
        "Contents", (Entry(2, (Text("One"),), "one"), Entry(3, (Text("Part"),), "part"))
    )
    section = Section(SectionKind.TITLE, (para("A"),))
    assert written(contents, PageBreak(), section) == "Contents\nOne\n  Part\n\nA\n"


RANKS = """\
Table 1. Press freedom, rank of 180

                         Rank
                     2020   2021
--------------------------------
Ruritania              97    116
Borduria                8     11
Graustark & others    no data[1]

A lower number is better.

[1] Index, https://example.org/statements/2021.
"""


def test_a_table_has_its_caption_aligned_columns_and_its_notes_below() -> None:
    assert written(ranks()) == RANKS


WRAPPED = """\
Table 3. A

Name        What happened                                                                  Years
------------------------------------------------------------------------------------------------
Ruritania   word word word word word word word word word word word word word word word         7
            word word word word word word word word word word

Graustark   word                                                                              12
"""


def test_columns_narrow_to_the_page_and_an_empty_line_then_parts_the_rows() -> None:
    def row(name: str, count: int, years: str) -> tuple[Cell[Text], ...]:
        return (
            Cell(words(name)),
            Cell(words(("word " * count).strip())),
            Cell(words(years), CellKind.NUMBER),
        )

    head = (
        *map(Cell, map(words, ("Name", "What happened"))),
        Cell(words("Years"), CellKind.NUMBER),
    )
    rows = (row("Ruritania", 25, "7"), row("Graustark", 1, "12"))
    assert written(Table(Label("Table", 3), words("A"), (1, 1, 1), (head,), rows)) == WRAPPED


def test_no_word_of_a_table_is_broken_be_it_wider_than_the_page() -> None:
    long = "x" * WIDTH
    head = (Cell(words("A")), Cell(words("B")))
    rows = ((Cell(words(long)), Cell(words(long))),)
    assert f"\n{long}   {long}\n" in written(Table(Label("T", 1), (), (1, 1), (head,), rows))


def test_a_cell_over_several_rows_goes_on_through_them() -> None:
    tall: Cell[Inline] = Cell((Text("one"), Break(), Text("two"), Break(), Text("three")), rows=2)
    rows = ((tall, Cell(words("a"))), (Cell(words("b")),))
    said = written(Table(Label("T", 1), (), (1, 1), ((Cell(words("A")),) * 2,), rows))
    assert said == "T 1.\n\nA       A\n---------\none     a\ntwo\nthree   b\n"


def test_notes_are_called_by_number_and_stand_at_the_end() -> None:
    call: Block = Paragraph((Text("A"), Strong((Note(1, (para("See there."),)),)), Text(".")))
    assert written(call, para("B")) == "A[1].\n\nB\n\n[1] See there.\n"


def test_long_notes_hang_beside_their_number() -> None:
    lines = written(Paragraph((Note(12, (para("word " * 30),)),))).splitlines()
    assert lines[2].startswith("[12] word")
    assert lines[3].startswith("     word")


def test_all_words_of_a_paper_are_there_and_no_others() -> None:
    for document in (paper(), letter(), tables()):
        said = write_text(document, BRAND).data.decode()
        text = said.partition("\n[1] ")[0]
        assert words_in(text) == "".join(map(words_in, paper_words(document)))
        for note in paper_notes(document):
            assert note in " ".join(said.split())


def words_in(text: str) -> str:
    """Return the letters of a text, without what only shapes it: numbers, lines and signs."""
    return re.sub(r"\[\d+\]|\W|\d", "", text)


def test_every_format_has_a_writer() -> None:
    assert set(WRITERS) == set(Format)


def test_a_link_says_where_it_leads_when_its_words_do_not() -> None:
    link: Inline = Link((Text("here"),), "https://example.org/a")
    assert "here (https://example.org/a)" in written(Paragraph((link,)))


@pytest.mark.parametrize("scheme", ["mailto:", "https://", "http://", ""])
def test_an_address_is_written_once(scheme: str) -> None:
    link: Inline = Link((Text("desk.example.org"),), f"{scheme}desk.example.org")
    assert written(Paragraph((link,))).count("desk.example.org") == 1
