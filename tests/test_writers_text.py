"""Plain text: the words of a paper, shaped so that a person can read them anywhere."""

import re
from datetime import date

from generator.document import (
    Block,
    Break,
    Callout,
    CalloutKind,
    Contents,
    Document,
    Entry,
    Form,
    Furniture,
    Heading,
    Inline,
    Items,
    Link,
    Meta,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Strong,
    Text,
)
from generator.formats import Format
from generator.writers import WRITERS
from generator.writers.text import WIDTH, write_text
from tests.paper_words import paper_notes, paper_words
from tests.papers import brand, letter, paper

META = Meta("T", Form.PAPER, "en", (), date(2021, 5, 4), Furniture((), "T", "Page", "of", "Table", "table"))
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


def test_notes_are_called_by_number_and_stand_at_the_end() -> None:
    call: Block = Paragraph((Text("A"), Strong((Note(1, (para("See there."),)),)), Text(".")))
    assert written(call, para("B")) == "A[1].\n\nB\n\n[1] See there.\n"


def test_long_notes_hang_beside_their_number() -> None:
    lines = written(Paragraph((Note(12, (para("word " * 30),)),))).splitlines()
    assert lines[2].startswith("[12] word")
    assert lines[3].startswith("     word")


def test_all_words_of_a_paper_are_there_and_no_others() -> None:
    for document in (paper(), letter()):
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
