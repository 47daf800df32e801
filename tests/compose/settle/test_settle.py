"""Settling ties a paper's open ends: notes, names, contents and references."""

from decimal import Decimal

import pytest

from generator.paper.charts import Best, Chart, ChartKind, Scale, Series
from generator.paper.document import (
    Break,
    Callout,
    CalloutKind,
    Cell,
    Cite,
    Contents,
    ContentsHere,
    Emphasis,
    Entry,
    Figure,
    Heading,
    Items,
    Label,
    Link,
    OpenBlock,
    OpenInline,
    PageBreak,
    Paragraph,
    Picture,
    Pointer,
    Quote,
    Reference,
    Remark,
    Row,
    Section,
    SectionKind,
    Span,
    Strong,
    Style,
    Table,
    Text,
)
from tests.papers.loose_ends import (
    ANTON,
    HELGA,
    LETTER_CITED,
    REPORT_CITED,
    A,
    para,
    refusal,
    settled,
    text,
)
from tests.readers.paper_words import paper_notes

# Names --------------------------------------------------------------------------------------------


def test_a_name_is_full_at_its_first_mention_and_short_after() -> None:
    assert text(para(ANTON, Text(" and "), HELGA), para(ANTON, Text(" met "), HELGA)) == (
        "Anton Rassendyll and Helga von Strofzin\nRassendyll met Strofzin"
    )


def test_a_heading_names_in_full_and_is_no_first_mention() -> None:
    case: OpenBlock = Callout(
        CalloutKind.CASE, (Heading(4, (ANTON,)), para(ANTON), Heading(4, (ANTON,)))
    )
    assert text(case) == "Anton Rassendyll\nAnton Rassendyll\nAnton Rassendyll"


def test_a_name_emphasised_in_a_heading_is_no_first_mention_either() -> None:
    heading = Heading(2, (Strong((Emphasis((ANTON,)),)),))
    assert text(heading, para(ANTON), para(ANTON)) == (
        "Anton Rassendyll\nAnton Rassendyll\nRassendyll"
    )


def test_contents_name_in_full_and_are_no_first_mention() -> None:
    blocks: tuple[OpenBlock, ...] = (
        ContentsHere("Contents"),
        Heading(2, (ANTON,), "case"),
        para(ANTON),
    )
    assert text(*blocks) == "Contents\n- Anton Rassendyll\nAnton Rassendyll\nAnton Rassendyll"


def test_reading_order_decides_which_mention_is_first() -> None:
    blocks: tuple[OpenBlock, ...] = (
        Section(SectionKind.TITLE, (para(Strong((ANTON,))),)),
        Items(((para(ANTON),), (Quote((para(HELGA),)),))),
        para(HELGA),
    )
    assert text(*blocks) == "Anton Rassendyll\nRassendyll\nHelga von Strofzin\nStrofzin"


def test_a_mention_in_a_note_counts_where_the_note_is_called() -> None:
    paper = settled(para(A, Remark((para(Text("See "), ANTON),)), ANTON))
    assert paper_notes(paper) == ["See Anton Rassendyll"]
    assert text(para(A, Remark((para(ANTON),)), ANTON)) == "A[1]Rassendyll"


# Notes --------------------------------------------------------------------------------------------


def test_notes_are_numbered_in_reading_order_whatever_they_are() -> None:
    blocks: tuple[OpenBlock, ...] = (
        para(
            A,
            Cite("report", "p. 1"),
            Text(" and "),
            Strong((A, Remark((para(Text("Own words.")),)))),
        ),
        Items(((para(A, Cite("letter")),), (para(A, Cite("report", "p. 2")),))),
    )
    assert text(*blocks) == "A[1] and A[2]\nA[3]\nA[4]"
    assert paper_notes(settled(*blocks)) == [
        "“Report”, SHC, 2020, p. 1.",
        "Own words.",
        "RRL, Letter, 2021.",
        "“Report” (note 1), p. 2.",
    ]


def test_citations_side_by_side_are_one_note() -> None:
    blocks = (para(A, Cite("letter"), Cite("report", "p. 1")), para(A), para(A, Cite("report")))
    assert text(*blocks) == "A[1]\nA\nA[2]"
    assert paper_notes(settled(*blocks)) == [
        "RRL, Letter, 2021; “Report”, SHC, 2020, p. 1.",
        "“Report” (note 1).",
    ]


def test_one_source_cited_twice_in_one_note_is_named_in_full_for_both_places() -> None:
    paper = settled(para(A, Cite("report", "p. 1"), Cite("report", "p. 2")))
    assert paper_notes(paper) == ["“Report”, SHC, 2020, p. 1; “Report”, SHC, 2020, p. 2."]


def test_words_between_citations_keep_them_apart() -> None:
    assert text(para(A, LETTER_CITED, Text(", "), A, REPORT_CITED)) == "A[1], A[2]"


def test_a_source_that_was_not_handed_over_is_refused() -> None:
    assert refusal(para(A, Cite("secret"))) == (
        "the page cites 'secret', which the gate did not hand over\n"
        "  hint: cite only a fact's own sources"
    )


# Neighbours ---------------------------------------------------------------------------------------


def test_neighbours_that_cite_the_same_cite_it_once_at_the_first() -> None:
    one = para(A, LETTER_CITED)
    assert text(one, one, one) == "A[1]\nA\nA"


def test_items_of_a_list_are_neighbours_and_so_is_what_follows_the_list() -> None:
    one = para(A, LETTER_CITED)
    assert text(Items(((one,), (one,)))) == "A[1]\nA"
    assert text(Items(((one,), (one, one))), one) == "A[1]\nA\nA\nA"


def test_a_heading_a_box_or_another_source_parts_neighbours() -> None:
    one = para(A, LETTER_CITED)
    assert text(one, Heading(3, (A,)), one) == "A[1]\nA\nA[1]"
    assert text(one, Callout(CalloutKind.CASE, (one, one))) == "A[1]\nA[1]\nA[1]"
    assert text(one, para(A, REPORT_CITED), one) == "A[1]\nA[2]\nA[1]"
    assert text(one, para(A), one) == "A[1]\nA\nA[1]"
    assert text(one, PageBreak(), one) == "A[1]\nA[1]"


def test_only_the_same_places_of_the_same_sources_merge() -> None:
    assert text(para(A, Cite("letter", "p. 1")), para(A, Cite("letter"))) == "A[1]\nA[2]"
    assert text(para(A, LETTER_CITED, REPORT_CITED), para(A, REPORT_CITED)) == "A[1]\nA[2]"


def test_a_citation_within_a_paragraph_stays() -> None:
    assert text(para(A, LETTER_CITED, A), para(A, LETTER_CITED)) == "A[1]A\nA[1]"


# Headings -----------------------------------------------------------------------------------------


def test_contents_list_chapters_and_their_parts_that_can_be_led_to() -> None:
    blocks: tuple[OpenBlock, ...] = (
        Heading(1, (Text("Title"),), "title"),
        ContentsHere("Contents"),
        Heading(2, (Text("One"),), "one"),
        Callout(CalloutKind.CONTEXT, (Heading(3, (Text("Inside"),), "inside"),)),
        Heading(3, (Text("Unnamed"),)),
        Heading(4, (Text("Small"),), "small"),
        Items(((Heading(2, (Text("Two"), Break(), Text("lines")), "two"),),)),
    )
    assert settled(*blocks).blocks[1] == Contents(
        "Contents",
        (
            Entry(2, (Text("One"),), "one"),
            Entry(3, (Text("Inside"),), "inside"),
            Entry(2, (Text("Two"), Break(), Text("lines")), "two"),
        ),
    )


def test_a_pointer_borrows_the_words_of_its_heading_before_or_after_it() -> None:
    heading: OpenBlock = Heading(2, (Text("Case of "), ANTON), "case")
    assert text(para(Pointer("case")), heading, para(Pointer("case"))) == (
        "<Case of Anton Rassendyll at case>\n"
        "Case of Anton Rassendyll\n"
        "<Case of Anton Rassendyll at case>"
    )


def test_a_reference_keeps_its_own_words() -> None:
    assert text(Heading(2, (A,), "a"), para(Reference((Text("see"), ANTON), "a"))) == (
        "A\n<seeAnton Rassendyll at a>"
    )


@pytest.mark.parametrize("inline", [Pointer("caes"), Reference((A,), "caes")])
def test_a_reference_to_a_missing_heading_is_refused(inline: OpenInline) -> None:
    assert refusal(Heading(2, (A,), "case"), para(inline)) == (
        "a reference leads to 'caes', but nothing in the paper has that id\n"
        "  hint: did you mean 'case'?"
    )


# Tables -------------------------------------------------------------------------------------------


def table(*cells: OpenInline, anchor: str = "", caption: OpenInline = A) -> OpenBlock:
    """Return a table of one row."""
    row = tuple(Cell((cell,)) for cell in cells)
    note: Paragraph[OpenInline] = Paragraph((REPORT_CITED,))
    return Table(None, (caption,), (1,) * len(cells), (row,), (row,), (note,), anchor, ("rt-a",))


def test_tables_are_numbered_in_reading_order_and_keep_what_they_are() -> None:
    section: OpenBlock = Section(SectionKind.TITLE, (table(A),))
    first, second = settled(section, table(A, anchor="ranks")).blocks
    assert isinstance(first, Section)
    assert [inner.label for inner in first.blocks if isinstance(inner, Table)] == [
        Label("Table", 1)
    ]
    assert isinstance(second, Table)
    assert (str(second.label), second.widths, second.anchor, second.origin) == (
        "Table 2",
        (1,),
        "ranks",
        ("rt-a",),
    )


def test_a_pointer_to_a_table_says_its_number_before_or_after_it() -> None:
    pointer = para(Text("See "), Pointer("b"))
    blocks = (pointer, table(A, anchor="a"), table(A, anchor="b"), pointer)
    assert text(*blocks) == "See <table\u00a02 at b>\nSee <table\u00a02 at b>"


def test_a_pointer_to_no_table_is_told_of_the_one_like_it() -> None:
    assert refusal(table(A, anchor="ranks"), para(Pointer("rank"))) == (
        "a reference leads to 'rank', but nothing in the paper has that id\n"
        "  hint: did you mean 'ranks'?"
    )


def test_a_caption_names_in_full_and_cells_in_the_order_they_are_read() -> None:
    (block,) = settled(table(ANTON, ANTON, caption=ANTON)).blocks
    assert isinstance(block, Table)
    assert block.caption == (Text("Anton Rassendyll"),)
    assert [cell.inlines for cell in block.head[0]] == [
        (Text("Anton Rassendyll"),),
        (Text("Rassendyll"),),
    ]


def test_notes_are_numbered_cell_by_cell_then_below_the_table() -> None:
    row: Row[OpenInline] = (Cell((A, LETTER_CITED)), Cell((A, REPORT_CITED)))
    below: Paragraph[OpenInline] = Paragraph((A, LETTER_CITED))
    paper = settled(Table(None, (A,), (1, 1), ((Cell((A,)),) * 2,), (row,), (below,)))
    assert paper_notes(paper) == [
        "RRL, Letter, 2021, also where this number stands again.",
        "“Report”, SHC, 2020.",
    ]


# All the rest -------------------------------------------------------------------------------------


def figure(content: Picture | Chart, anchor: str = "") -> Figure[None, OpenInline]:
    """Return a figure with a note under it."""
    return Figure(None, content, (A,), "A seal.", (Paragraph((A, LETTER_CITED)),), anchor)


SEAL = Picture("seal.png")


def test_figures_and_tables_are_counted_apart() -> None:
    blocks = settled(figure(SEAL), table(A), figure(SEAL)).blocks
    labels = [str(block.label) for block in blocks if isinstance(block, Figure | Table)]
    assert labels == ["Figure 1", "Table 1", "Figure 2"]


def test_a_pointer_to_a_figure_says_its_number() -> None:
    pointer = para(Text("See "), Pointer("seal"))
    assert text(pointer, figure(SEAL, "seal")).startswith("See <figure\u00a01 at seal>")


def test_the_notes_of_a_figure_are_numbered_with_all_others() -> None:
    paper = settled(figure(SEAL), para(A, LETTER_CITED))
    assert paper_notes(paper) == ["RRL, Letter, 2021, also where this number stands again."]


def test_the_words_of_a_chart_are_printed_as_printers_do() -> None:
    numbers = (Series("Here's", (Decimal(1),)),)
    chart = Chart(
        ChartKind.BARS,
        ("League's",),
        numbers,
        Scale(Decimal(0), Decimal(2)),
        "",
        Best.LOW,
        "League's",
    )
    (block,) = settled(figure(chart)).blocks
    assert isinstance(block, Figure)
    assert isinstance(block.content, Chart)
    printed = block.content
    assert (printed.categories, printed.series[0].name) == (("League’s",), "Here’s")
    assert printed.highlight == "League’s"


def test_what_has_no_open_end_stays_as_it_is() -> None:
    blocks: tuple[OpenBlock, ...] = (
        Paragraph(
            (
                Text("A"),
                Break(),
                Span((Text("А"),), None, "ru"),
                Link((A,), "https://example.org"),
            ),
            Style.LEAD,
            ("rt-a",),
        ),
        Quote((Paragraph((A,)),), ("rt-b",)),
        Items(((Paragraph((A,)),),), ordered=True, origin=("rt-c",)),
        PageBreak(),
    )
    assert settled(*blocks).blocks == blocks


def test_neighbouring_words_are_joined_for_the_writers() -> None:
    assert settled(para(Text("The editor "), ANTON, Text(".")), Heading(2, (A, ANTON))).blocks == (
        Paragraph((Text("The editor Anton Rassendyll."),)),
        Heading(2, (Text("AAnton Rassendyll"),)),
    )


def test_a_typed_apostrophe_is_printed_as_printers_do_but_not_in_an_address() -> None:
    address = "https://example.org/o'brien"
    link: OpenInline = Link((Text(address),), address)
    [block] = settled(para(Text("The EU's and the states' offices, "), link)).blocks
    assert block == Paragraph(
        (Text("The EU’s and the states’ offices, "), Link((Text(address),), address))
    )
