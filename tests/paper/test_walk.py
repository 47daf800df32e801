"""Walking through a paper: its words, its blocks and its notes, in reading order."""

from dataclasses import replace

from generator.paper.document import (
    Block,
    Break,
    Callout,
    CalloutKind,
    Contents,
    Entry,
    Heading,
    Items,
    Link,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Strong,
    Text,
)
from generator.paper.walk import blocks_in, everything_in, notes_in, pictures_in, words_of
from tests.papers.small import figures, letter, paper, ranks, tables
from tests.readers.paper_words import paper_notes, paper_words


def para(text: str) -> Paragraph[Text]:
    return Paragraph((Text(text),))


def note(number: int, text: str) -> Note:
    return Note(number, (para(text),))


def test_words_stand_block_by_block_each_with_its_notes_after_it() -> None:
    blocks: tuple[Block, ...] = (
        Heading(1, (Text("Title"),)),
        Contents("Contents", (Entry(2, (Text("One"),), "one"),)),
        Items(((para("first"),), (para("second"), Quote((para("quoted"),))))),
        Paragraph((Text("In"), Strong((Text(" bold"), note(1, "See there."))), Break(), Text("x"))),
    )
    assert words_of(blocks) == (
        "Title\nContents\nOne\nfirst\nsecond\nquoted\nIn bold\nx\nSee there."
    )


def test_all_words_and_notes_of_a_paper_are_there() -> None:
    for document in (paper(), letter(), tables()):
        said = words_of(document.blocks)
        expected = "".join([*paper_words(document), *paper_notes(document)])
        assert sorted("".join(said.split())) == sorted("".join(expected.split()))


def test_every_block_is_visited_those_inside_after_the_one_around_them() -> None:
    inner, last = para("inner"), para("last")
    item = Items(((inner,),))
    box = Callout(CalloutKind.CASE, (item,))
    section: Block = Section(SectionKind.TITLE, (box, PageBreak()))
    assert list(blocks_in((section, last))) == [section, box, item, inner, PageBreak(), last]


def test_notes_come_in_the_order_of_their_calls() -> None:
    first, second, third = note(1, "a"), note(2, "b"), note(3, "c")
    blocks: tuple[Block, ...] = (
        Heading(2, (Text("A"), first)),
        Quote((Paragraph((Link((Text("B"), second), "https://example.org"),)),)),
        Items(((Paragraph((third,)),),)),
    )
    assert list(notes_in(blocks)) == [first, second, third]


def test_a_table_says_its_label_caption_cells_and_notes_in_that_order() -> None:
    assert words_of((ranks(),)).split("\n") == [
        "Table 1. Press freedom, rank of 180",
        *("", "Rank", "2020", "2021"),
        *("Ruritania", "97", "116"),
        *("Borduria", "8", "11"),
        *("Graustark & others", "no data", "Index, https://example.org/statements/2021."),
        "A lower number is better.",
    ]
    assert [each.number for each in notes_in((ranks(),))] == [1]
    assert "cases" in everything_in(tables()).split("\n")


def test_a_chart_says_its_series_and_each_category_with_its_numbers() -> None:
    said = words_of(figures().blocks).split("\n")
    start = said.index("Figure 2. Press freedom: the place of Ruritania")
    assert said[start + 1 : start + 6] == ["Ruritania", "Borduria", "2018", "97", "8"]
    assert [each.number for each in notes_in(figures().blocks)] == [1]


def test_what_only_describes_a_figure_is_among_everything_in_a_paper() -> None:
    said = everything_in(figures()).split("\n")
    assert {"A plain square.", "seal.png", "Trust", "years"} <= set(said)
    assert list(pictures_in(figures().blocks)) == ["seal.png"]


def test_everything_in_a_paper_is_its_words_its_hidden_ones_and_what_it_says_of_itself() -> None:
    block = Heading(2, (Link((Text("here"),), "https://example.org/a"),), "anton-rassendyll")
    said = everything_in(replace(paper(), blocks=(block,))).split("\n")
    assert said[:3] == ["here", "https://example.org/a", "anton-rassendyll"]
    assert {"Ruritanian Rights League", "RRL", "Page", "of"} <= set(said)
