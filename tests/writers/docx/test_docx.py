"""What a Word file of a paper is to its reader, to Word and to who looks for traces in it."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx.shared import Mm
from hypothesis import HealthCheck, given, settings
from lxml.etree import _Element

from generator.errors import BriefError
from generator.paper.brand import Brand, EmbeddedFonts, Face, InWord
from generator.paper.document import (
    Block,
    Callout,
    CalloutKind,
    Heading,
    Inline,
    Items,
    Link,
    Note,
    PageBreak,
    Paper,
    Paragraph,
    Reference,
    Span,
    Strong,
)
from generator.paper.fontfile import characters_of
from generator.writers.docx import write_docx
from tests.checkout import ROOT
from tests.papers import small as papers
from tests.papers.random_papers import random_papers
from tests.papers.small import words
from tests.readers.docx import (
    W,
    docx_bytes,
    docx_findings,
    docx_furniture,
    docx_names,
    docx_note_words,
    docx_notes,
    docx_part,
    docx_styles,
    docx_words,
    reopened,
)
from tests.readers.paper_words import paper_notes, paper_words

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

MAY_SAY_PARAGRAPH = {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "bidi"}
MAY_SAY_RUN = {"rStyle", "rtl", "lang"}


@pytest.fixture(scope="module")
def brand() -> Brand:
    return papers.brand()


@pytest.fixture(scope="module")
def plain(brand: Brand) -> Brand:
    """The brand without its fonts, which are most of a file and of the time to write one."""
    return replace(brand, faces=())


@pytest.fixture(scope="module")
def paper(brand: Brand) -> bytes:
    return write_docx(papers.paper(), brand).data


@pytest.fixture(scope="module")
def letter(brand: Brand) -> bytes:
    return write_docx(papers.letter(), brand).data


def holding(*blocks: Block) -> Paper:
    """Return a paper of some blocks."""
    return replace(papers.paper(), blocks=blocks)


def body(data: bytes) -> _Element:
    return docx_part(data, "word/document.xml")


def relations(data: bytes, part: str) -> dict[str | None, str | None]:
    tree = docx_part(data, f"word/_rels/{part}.rels")
    return {each.get("Id"): each.get("Target") for each in tree.iter(RELATION)}


def paragraphs_saying(data: bytes, said: str) -> list[str]:
    """Return the words of the paragraphs that say something of themselves, as `keepNext`."""
    return [
        "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
        for paragraph in body(data).iter(f"{W}p")
        if paragraph.find(f"{W}pPr/{W}{said}") is not None
    ]


# Valid --------------------------------------------------------------------------------------------


def test_validators_find_nothing_in_a_paper(paper: bytes) -> None:
    assert docx_findings(paper) == []


def test_validators_find_nothing_in_a_letter(letter: bytes) -> None:
    assert docx_findings(letter) == []


def test_validators_find_nothing_in_a_paper_that_runs_from_right_to_left(plain: Brand) -> None:
    arabic = replace(papers.paper(), meta=replace(papers.paper().meta, language="ar"))
    data = write_docx(arabic, plain).data
    assert docx_findings(data) == []
    assert body(data).find(f"{W}body/{W}sectPr/{W}bidi") is not None


def prove_random(paper: Paper, plain: Brand) -> None:
    data = write_docx(paper, plain).data
    assert docx_findings(data) == []
    assert docx_words(data) == paper_words(paper)
    assert docx_notes(data) == paper_notes(paper)
    assert b"rt-fact" not in docx_bytes(data, "word/document.xml")


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(paper=random_papers())
def test_any_paper_is_valid_and_complete(paper: Paper, plain: Brand) -> None:
    prove_random(paper, plain)


@pytest.mark.prove
@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(paper=random_papers())
def test_hundreds_of_papers_are_valid_and_complete(paper: Paper, plain: Brand) -> None:
    prove_random(paper, plain)


# Words --------------------------------------------------------------------------------------------


def test_the_text_has_the_papers_words_in_order(paper: bytes, letter: bytes) -> None:
    assert docx_words(paper) == paper_words(papers.paper())
    assert docx_words(letter) == paper_words(papers.letter())


def test_signs_that_mean_something_in_xml_are_words_like_others(paper: bytes) -> None:
    assert "hurt & some < 18 > were held; the paper" in " ".join(docx_words(paper))


def test_notes_are_footnotes_of_their_own(paper: bytes) -> None:
    assert docx_notes(paper) == paper_notes(papers.paper())
    assert docx_note_words(paper)[:2] == ["League,", "https://example.org/statements/2021."]
    calls = [call.get(f"{W}id") for call in body(paper).iter(f"{W}footnoteReference")]
    assert calls == ["1", "2", "3"]


def test_an_address_in_a_note_can_be_followed(paper: bytes) -> None:
    (link, *_) = docx_part(paper, "word/footnotes.xml").iter(f"{W}hyperlink")
    target = relations(paper, "footnotes.xml")[link.get(f"{R}id")]
    assert target == "https://example.org/statements/2021"


# Styles -------------------------------------------------------------------------------------------


def test_a_letter_has_a_style_for_each_of_its_parts(letter: bytes) -> None:
    assert [style for style, _ in docx_styles(letter)] == [
        "Addressee",
        "Copies",
        "Dateline",
        "Subject",
        "Salutation",
        "Body Text",
        "Body Text",
        "Body Text",
        "Closing",
        "Signatory",
        "Signatory",
        "Enclosures",
    ]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("Title", "Human rights issues ahead of the visit to Ruritania"),
        ("Subtitle", "Briefing paper for the Prime Minister"),
        ("Byline", "Ruritanian Rights League · 4 May 2021"),
        ("Key Messages Title", "Key messages"),
        ("Key Messages List", "Peaceful protest was met with force."),
        ("TOC Heading", "Contents"),
        ("toc 1", "Ruritania"),
        ("toc 2", "Cases of concern"),
        ("Heading 1", "Ruritania"),
        ("Heading 2", "Cases of concern"),
        ("Quote", "“Nobody asked us.”"),
        ("Case Title", "Anton Rassendyll"),
        ("Case Facts", "Status imprisoned as of 2 May 2021"),
        ("Case Text", "He wrote about the harvest."),
        ("Case List", "Release him."),
        ("Context Text", "A kingdom."),
        ("Law Title", "Press Act"),
        ("List Number", "Raise the case."),
        ("List Continue", "In public, too."),
        ("List Bullet 2", "an inquiry;"),
    ],
)
def test_a_paragraph_has_the_style_of_what_it_is(paper: bytes, style: str, text: str) -> None:
    assert (style, text) in docx_styles(paper)


def test_all_looks_are_styles(paper: bytes, letter: bytes) -> None:
    for tree in (body(paper), body(letter), docx_part(paper, "word/footnotes.xml")):
        assert {_name(said) for said in tree.iterfind(f".//{W}pPr/*")} <= MAY_SAY_PARAGRAPH
        assert {_name(said) for said in tree.iterfind(f".//{W}rPr/*")} <= MAY_SAY_RUN


def test_strong_words_in_a_link_are_strong_and_a_link(plain: Brand) -> None:
    link: Inline = Link((Strong(words("League")),), "https://example.org")
    (run,) = body(write_docx(holding(Paragraph((link,))), plain).data).iter(f"{W}r")
    assert value_of(run, "rPr/rStyle") == "StrongHyperlink"


# Lists --------------------------------------------------------------------------------------------


def test_every_ordered_list_starts_at_one(paper: bytes) -> None:
    numbers = [
        value_of(paragraph, "pPr/numPr/numId")
        for paragraph in body(paper).iter(f"{W}p")
        if value_of(paragraph, "pPr/pStyle") == "ListNumber"
    ]
    assert len(numbers) == 3
    assert numbers[0] == numbers[1] != numbers[2]
    for number in docx_part(paper, "word/numbering.xml").iter(f"{W}num"):
        if number.get(f"{W}numId") in numbers:
            assert value_of(number, "lvlOverride/startOverride") == "1"


def test_a_list_deeper_than_three_looks_like_the_third(plain: Brand) -> None:
    item: Block = Paragraph(words("deep"))
    for _ in range(5):
        item = Items(((Paragraph(words("item")), item),))
    styles = [style for style, _ in docx_styles(write_docx(holding(item), plain).data)]
    assert styles[:4] == ["List Bullet", "List Bullet 2", "List Bullet 3", "List Bullet 3"]


def test_an_item_that_begins_with_a_box_keeps_its_number(plain: Brand) -> None:
    box = Callout(CalloutKind.LAW, (Paragraph(words("In force.")),))
    data = write_docx(holding(Items(((box,),), ordered=True)), plain).data
    assert docx_styles(data) == [("List Number", ""), ("Law Text", "In force.")]


# Tables -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tables(brand: Brand) -> bytes:
    return write_docx(papers.tables(), brand).data


def test_validators_find_nothing_in_a_paper_with_tables(tables: bytes, plain: Brand) -> None:
    arabic = replace(papers.tables(), meta=replace(papers.tables().meta, language="ar"))
    assert docx_findings(tables) == []
    assert docx_findings(write_docx(arabic, plain).data) == []
    assert docx_words(tables) == paper_words(papers.tables())


def test_header_rows_repeat_and_no_row_is_parted(tables: bytes) -> None:
    rows = [list(table.iter(f"{W}tr")) for table in body(tables).iter(f"{W}tbl")]
    assert [[row.find(f"{W}trPr/{W}tblHeader") is not None for row in table] for table in rows] == [
        [True, True, False, False, False],
        [True, *[False] * 70],
    ]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for table in rows for row in table)


def test_columns_share_the_width_of_the_text(tables: bytes) -> None:
    first, second = body(tables).iter(f"{W}tblGrid")
    widths = [[int(col.get(f"{W}w") or 0) for col in grid] for grid in (first, second)]
    assert widths == [[5306, 1769, 1769], [2527, 5054, 1263]]
    assert {sum(each) for each in widths} == {8844}


def test_spans_are_words_own(tables: bytes) -> None:
    table = next(body(tables).iter(f"{W}tbl"))
    said = [
        [(value_of(cell, "tcPr/gridSpan"), value_of(cell, "tcPr/vMerge")) for cell in row]
        for row in ([*row.iter(f"{W}tc")] for row in table.iter(f"{W}tr"))
    ]
    alone = (None, None)
    assert said == [
        [(None, "restart"), ("2", None)],
        [(None, "continue"), alone, alone],
        [alone] * 3,
        [alone] * 3,
        [alone, ("2", None)],
    ]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("Caption", "Table 1. Press freedom, rank of 180"),
        ("Table Heading Across", "Rank"),
        ("Table Heading Number", "2021"),
        ("Table Heading", "Standing"),
        ("Table Text", "Ruritania"),
        ("Table Number", "no data"),
        ("Table Note", "A lower number is better."),
        ("Table Gap", ""),
    ],
)
def test_a_paragraph_of_a_table_has_a_style_of_its_own(
    tables: bytes, style: str, text: str
) -> None:
    id = style.replace(" ", "")
    assert (id, text) in [
        (value_of(each, "pPr/pStyle"), "".join(word.text or "" for word in each.iter(f"{W}t")))
        for each in body(tables).iter(f"{W}p")
    ]


def test_the_look_of_a_table_is_a_style_that_has_a_name(tables: bytes) -> None:
    assert {table.style.name for table in reopened(tables).tables if table.style} == {"Brief Table"}
    simple = [*body(tables).iter(f"{W}tbl")][1]
    assert not list(simple.iter(f"{W}tcBorders", f"{W}tblBorders", f"{W}shd"))


def test_a_table_says_what_it_is_to_who_cannot_see_it(tables: bytes) -> None:
    table = next(body(tables).iter(f"{W}tbl"))
    assert value_of(table, "tblPr/tblCaption") == "Table 1"
    assert value_of(table, "tblPr/tblDescription") == "Press freedom, rank of 180"


def test_word_counts_tables_and_their_references_with_the_number_at_hand(tables: bytes) -> None:
    fields = [
        (str(field.get(f"{W}instr")), "".join(word.text or "" for word in field.iter(f"{W}t")))
        for field in body(tables).iter(f"{W}fldSimple")
    ]
    assert fields == [
        (" REF f1 \\h ", "2"),
        (" SEQ Table \\* ARABIC ", "1"),
        (" SEQ Table \\* ARABIC ", "2"),
    ]
    (link,) = body(tables).iter(f"{W}hyperlink")
    assert "".join(word.text or "" for word in link.iter(f"{W}t")) == "table 2"


def test_a_short_table_is_kept_together_and_the_last_row_with_the_note(tables: bytes) -> None:
    assert paragraphs_saying(tables, "keepNext") == [
        *("Ruritania", "97", "116"),
        *("Borduria", "8", "11"),
        *("Graustark & others", "no data"),
    ]


def test_neighbouring_tables_do_not_touch(plain: Brand) -> None:
    data = write_docx(holding(papers.cases(1), papers.cases(1)), plain).data
    kinds = [_name(each) for each in body(data)[0]]
    assert kinds == ["p", "tbl", "p", "p", "tbl", "p", "sectPr"]


def test_a_table_in_a_paper_from_right_to_left_begins_on_the_right(plain: Brand) -> None:
    arabic = replace(papers.tables(), meta=replace(papers.tables().meta, language="ar"))
    data = write_docx(arabic, plain).data
    assert len(list(body(data).iter(f"{W}bidiVisual"))) == 2


# Ways about ---------------------------------------------------------------------------------------


def test_contents_and_references_lead_to_headings_by_names_that_say_nothing(paper: bytes) -> None:
    marks = {mark.get(f"{W}name") for mark in body(paper).iter(f"{W}bookmarkStart")}
    led = {link.get(f"{W}anchor") for link in body(paper).iter(f"{W}hyperlink")}
    assert marks == {"f1", "f2", "f3"}
    assert led - {None} == {"f1", "f2"}


def test_contents_are_a_field_that_asks_nothing_when_the_file_is_opened(paper: bytes) -> None:
    instructions = [said.text for said in body(paper).iter(f"{W}instrText")]
    assert instructions == [' TOC \\n \\h \\o "1-2" ']
    marks = [mark.get(f"{W}fldCharType") for mark in body(paper).iter(f"{W}fldChar")]
    assert marks == ["begin", "separate", "end"]
    assert b"dirty" not in docx_bytes(paper, "word/document.xml")
    assert b"updateFields" not in docx_bytes(paper, "word/settings.xml")


def test_a_reference_to_nowhere_is_refused(plain: Brand) -> None:
    lost: Inline = Reference(words("above"), "lost")
    with pytest.raises(BriefError, match="nothing in the paper has the anchor 'lost'"):
        write_docx(holding(Paragraph((lost,))), plain)


def test_notes_that_word_would_number_otherwise_are_refused(plain: Brand) -> None:
    with pytest.raises(BriefError, match="note 2 is called in the place of note 1"):
        write_docx(holding(Paragraph((papers.note(2, "League"),))), plain)


def test_a_note_in_a_note_is_refused(plain: Brand) -> None:
    outer = Note(1, (Paragraph((papers.note(2, "League"),)),))
    with pytest.raises(BriefError, match="note 2 stands in another note"):
        write_docx(holding(Paragraph((outer,))), plain)


# Pages --------------------------------------------------------------------------------------------


def test_a_letter_begins_with_its_letterhead_and_counts_from_the_second_page(
    letter: bytes,
) -> None:
    assert docx_furniture(letter) == {
        "first header": "RRL SHC PLC",
        "default footer": "Page 2 of 2",
    }
    assert reopened(letter).sections[0].different_first_page_header_footer


def test_a_paper_has_its_running_head_from_the_second_page(paper: bytes) -> None:
    assert docx_furniture(paper) == {
        "default header": "Human rights issues ahead of the visit to Ruritania",
        "first footer": "Page 1 of 1",
        "default footer": "Page 2 of 2",
    }
    assert reopened(paper).sections[0].different_first_page_header_footer


def test_the_running_head_follows_the_title_in_whatever_language_word_speaks(paper: bytes) -> None:
    (field,) = docx_part(paper, "word/default-header.xml").iter(f"{W}fldSimple")
    assert field.get(f"{W}instr") == ' STYLEREF "Title Words" '
    styles = {
        value_of(run, "rPr/rStyle"): run.findtext(f"{W}t") for run in body(paper).iter(f"{W}r")
    }
    assert styles["TitleWords"] == field.findtext(f".//{W}t")


def test_what_stands_before_the_title_in_the_running_head_stays(plain: Brand) -> None:
    meta = papers.paper().meta
    head = f"CONFIDENTIAL · {meta.title}"
    marked = replace(meta, furniture=replace(meta.furniture, running_head=head))
    data = write_docx(replace(papers.paper(), meta=marked), plain).data
    assert docx_furniture(data)["default header"] == head
    (field,) = docx_part(data, "word/default-header.xml").iter(f"{W}fldSimple")
    assert field.findtext(f".//{W}t") == meta.title


def test_a_running_head_that_says_something_else_than_the_title_is_left_alone(plain: Brand) -> None:
    data = write_docx(holding(Heading(1, words("Another title"))), plain).data
    assert list(docx_part(data, "word/default-header.xml").iter(f"{W}fldSimple")) == []


def test_a_title_may_call_a_note(plain: Brand) -> None:
    noted = Note(1, (Paragraph(words("Of all five.")),))
    data = write_docx(holding(Heading(1, (*words("Central Asia"), noted))), plain).data
    assert docx_notes(data) == ["Of all five."]


def test_word_counts_the_pages(paper: bytes) -> None:
    fields = docx_part(paper, "word/default-footer.xml").iter(f"{W}fldSimple")
    assert [field.get(f"{W}instr") for field in fields] == [" PAGE ", " NUMPAGES "]


def test_the_sheet_is_the_brands(paper: bytes, brand: Brand) -> None:
    (section,) = reopened(paper).sections
    assert section.page_width is not None
    assert section.left_margin is not None
    assert abs(section.page_width - Mm(brand.page.width)) < Mm(0.1)
    assert abs(section.left_margin - Mm(brand.page.left)) < Mm(0.1)


def test_signatures_never_stand_alone(letter: bytes) -> None:
    asked, *kept = paragraphs_saying(letter, "keepNext")
    assert asked.startswith("First, we ask you to stress the need for an inquiry.")
    assert kept == [
        "We thank you for your attention.",
        "Yours sincerely,",
        "Ruritanian Rights League (RRL)",
        "Strelsau Helsinki Committee (SHC)",
    ]


def test_a_short_box_stays_on_one_page(plain: Brand) -> None:
    box = Callout(CalloutKind.LAW, (Paragraph(words("One.")), Paragraph(words("Two."))))
    data = write_docx(holding(box), plain).data
    assert paragraphs_saying(data, "keepLines") == ["One.", "Two."]
    assert paragraphs_saying(data, "keepNext") == ["One."]


def test_a_long_box_may_break(plain: Brand) -> None:
    box = Callout(CalloutKind.LAW, tuple(Paragraph(words(papers.FILLER)) for _ in range(20)))
    assert paragraphs_saying(write_docx(holding(box), plain).data, "keepLines") == []


def test_neighbouring_boxes_do_not_touch(plain: Brand) -> None:
    box = Callout(CalloutKind.LAW, (Paragraph(words("In force.")),))
    styles = [style for style, _ in docx_styles(write_docx(holding(box, box), plain).data)]
    assert styles == ["Law Text", "Box Gap", "Law Text"]


def test_a_page_break_makes_no_empty_page(plain: Brand) -> None:
    text = Paragraph(words("Only page."))
    data = write_docx(holding(PageBreak(), text, PageBreak()), plain).data
    assert docx_styles(data) == [("Body Text", "Only page.")]
    assert paragraphs_saying(data, "pageBreakBefore") == []


def test_what_follows_a_page_break_starts_a_page(paper: bytes) -> None:
    assert paragraphs_saying(paper, "pageBreakBefore") == ["Recommendations"]


# Languages ----------------------------------------------------------------------------------------


def test_the_file_and_its_foreign_words_say_their_language(paper: bytes) -> None:
    defaults = docx_part(paper, "word/styles.xml").find(f"{W}docDefaults")
    assert defaults is not None
    assert value_of(defaults, "rPrDefault/rPr/lang") == "en-GB"
    (russian,) = (run for run in body(paper).iter(f"{W}r") if value_of(run, "rPr/lang"))
    assert value_of(russian, "rPr/lang") == "ru-RU"
    assert russian.findtext(f"{W}t") == "по-русски «Бюллетень»"


def test_a_paragraph_in_arabic_runs_from_right_to_left(plain: Brand) -> None:
    arabic: Inline = Span(words("السلام"), language="ar")
    data = write_docx(holding(Paragraph((arabic,)), Paragraph(words("Peace"))), plain).data
    assert paragraphs_saying(data, "bidi") == ["السلام"]
    assert len(list(body(data).iter(f"{W}rtl"))) == 1


def test_a_bar_stands_where_the_words_begin(plain: Brand) -> None:
    arabic = replace(papers.paper(), meta=replace(papers.paper().meta, language="ar"))
    for paper, side in ((papers.paper(), "left"), (arabic, "right")):
        styles = docx_part(write_docx(paper, plain).data, "word/styles.xml")
        bar = styles.find(f".//{W}style[@{W}styleId='CaseText']/{W}pPr/{W}pBdr/*")
        assert bar is not None
        assert _name(bar) == side


def test_addresses_are_not_hyphenated(paper: bytes) -> None:
    styles = docx_part(paper, "word/styles.xml")
    assert styles.find(f".//{W}style[@{W}styleId='Hyperlink']/{W}rPr/{W}noProof") is not None
    assert docx_part(paper, "word/settings.xml").find(f"{W}autoHyphenation") is not None


# Fonts --------------------------------------------------------------------------------------------


def with_fonts(brand: Brand, fonts: EmbeddedFonts) -> bytes:
    """Return a letter that brings along as much of its fonts."""
    return write_docx(papers.letter(), replace(brand, word=InWord(fonts))).data


def test_the_brands_fonts_come_whole_with_the_file_if_it_says_so(brand: Brand) -> None:
    data = with_fonts(brand, EmbeddedFonts.FULL)
    assert sorted(fonts_in(data)) == sorted(face.data for face in own(brand))
    assert fonts_of_settings(data) == ["embedTrueTypeFonts"]
    assert docx_findings(data) == []


def test_a_letter_brings_along_its_alphabets_and_is_small_enough_to_send(letter: bytes) -> None:
    fonts = fonts_in(letter)
    needed = frozenset("Aż ş ğ “—” € 0") - characters_of(fonts[0])
    assert len(fonts) == 8
    assert needed == frozenset()
    assert not characters_of(fonts[0]) & frozenset("Жغ")
    assert len(letter) < 200_000
    assert fonts_of_settings(letter) == ["embedTrueTypeFonts", "saveSubsetFonts"]


def test_a_letter_in_russian_brings_along_all_cyrillic_letters(brand: Brand) -> None:
    text = Paragraph(words("Мир"))
    data = write_docx(replace(papers.letter(), blocks=(text,)), brand).data
    assert frozenset("Ңұәӯ") <= characters_of(fonts_in(data)[0])
    assert len(data) < 300_000


def test_a_file_without_fonts_names_them(brand: Brand) -> None:
    data = with_fonts(brand, EmbeddedFonts.NONE)
    table = docx_part(data, "word/fontTable.xml")
    assert [font.get(f"{W}name") for font in table] == ["Source Sans 3", "Source Serif 4"]
    assert (fonts_in(data), fonts_of_settings(data)) == ([], [])
    assert docx_findings(data) == []
    assert len(data) < 40_000


def fonts_in(data: bytes) -> list[bytes]:
    """Return the fonts that come with a file."""
    table = docx_part(data, "word/fontTable.xml")
    return [unmasked(data, embed) for embed in table.iter() if embed.get(f"{W}fontKey")]


def fonts_of_settings(data: bytes) -> list[str]:
    """Return what a file tells Word of saving fonts."""
    settings = docx_part(data, "word/settings.xml")
    return [_name(each) for each in settings if "Fonts" in _name(each)]


def own(brand: Brand) -> list[Face]:
    """Return the faces of text and headings, without those that stand in for other scripts."""
    return [face for face in brand.faces if face.family.startswith("Source")]


def test_a_masked_font_is_no_font(paper: bytes, brand: Brand) -> None:
    originals = {face.data[:32] for face in own(brand)}
    masked = [name for name in docx_names(paper) if name.endswith(".odttf")]
    assert len(masked) == len(own(brand))
    assert not originals & {docx_bytes(paper, name)[:32] for name in masked}


@pytest.mark.parametrize("junk", [b"", b"<html>not a font</html>" * 9], ids=["empty", "a web page"])
def test_a_font_that_is_none_is_refused(brand: Brand, junk: bytes) -> None:
    broken = replace(brand, faces=(replace(brand.faces[0], data=junk),))
    with pytest.raises(BriefError, match="is no TrueType or OpenType font"):
        write_docx(papers.letter(), broken)


def unmasked(data: bytes, embed: _Element) -> bytes:
    """Unmask a font as ECMA-376 part 4 says: the key backwards over the first 32 bytes."""
    target = relations(data, "fontTable.xml")[embed.get(f"{R}id")]
    font = docx_bytes(data, f"word/{target}")
    key = bytes.fromhex((embed.get(f"{W}fontKey") or "").strip("{}").replace("-", ""))[::-1]
    return bytes(sign ^ key[place % 16] for place, sign in enumerate(font[:32])) + font[32:]


# Traces -------------------------------------------------------------------------------------------


def test_the_file_says_who_publishes_it_and_when_and_no_more(paper: bytes) -> None:
    properties = docx_part(paper, "docProps/core.xml")
    assert [(str(said.tag).rpartition("}")[2], said.text) for said in properties] == [
        ("title", "Human rights issues ahead of the visit to Ruritania"),
        ("creator", "Ruritanian Rights League; Strelsau Helsinki Committee"),
        ("created", "2021-05-04T00:00:00Z"),
        ("modified", "2021-05-04T00:00:00Z"),
        ("language", "en-GB"),
    ]
    assert not any("app.xml" in name or "custom" in name for name in docx_names(paper))


def test_no_part_tells_which_fact_a_block_came_from(paper: bytes) -> None:
    for name in docx_names(paper):
        if name.endswith((".xml", ".rels")):
            assert b"rt-" not in docx_bytes(paper, name)
            assert b"rsid" not in docx_bytes(paper, name)


def test_the_zip_has_no_clock(paper: bytes) -> None:
    with ZipFile(BytesIO(paper)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_paper_is_the_same_bytes_on_another_day_and_machine(paper: bytes) -> None:
    expected = sha256(paper).hexdigest()
    assert written_elsewhere("Pacific/Kiritimati", "1") == expected
    assert written_elsewhere("America/Anchorage", "2") == expected


def written_elsewhere(zone: str, seed: str) -> str:
    """Return the digest of the paper as another process writes it."""
    script = (
        "from hashlib import sha256; from tests.papers import small as papers; "
        "from generator.writers.docx import write_docx; "
        "print(sha256(write_docx(papers.paper(), papers.brand()).data).hexdigest())"
    )
    said = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return said.stdout.strip()


# Speed --------------------------------------------------------------------------------------------


@pytest.mark.prove
def test_fifteen_pages_are_written_in_less_than_a_tenth_of_a_second(plain: Brand) -> None:
    chapter = (Heading(2, words("Ruritania")), *(Paragraph(words(papers.FILLER)),) * 12)
    long = holding(*chapter * 15)
    assert min(seconds_to_write(long, plain) for _ in range(3)) < 0.1


def seconds_to_write(paper: Paper, brand: Brand) -> float:
    start = time.perf_counter()
    write_docx(paper, brand)
    return time.perf_counter() - start


def value_of(element: _Element, path: str) -> str | None:
    """Return what an element further in says, such as `rPr/lang`."""
    found = element.find("/".join(f"{W}{name}" for name in path.split("/")))
    return None if found is None else found.get(f"{W}val")


def _name(element: _Element) -> str:
    return str(element.tag).removeprefix(W)
