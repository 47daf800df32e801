"""A paper as PDF: for reading, for reading aloud, and for keeping."""

import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import count as count_from
from random import Random

import pikepdf
import pytest

from generator.errors import BriefError
from generator.paper.document import (
    Block,
    Break,
    Callout,
    CalloutKind,
    Cell,
    Document,
    Emphasis,
    Heading,
    Inline,
    Items,
    Label,
    Link,
    Paper,
    Paragraph,
    Reference,
    Section,
    SectionKind,
    Style,
    Table,
    Text,
)
from generator.writers.pdf import write_pdf
from generator.writers.pdf.native import load, remedy
from generator.writers.written import Written
from tests.papers.crowded import crowded_table
from tests.papers.ruled import printed_with
from tests.papers.small import FILLER, brand, cases, letter, number, paper, ranks, tables, words
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.pdf import (
    bookmarks,
    findings,
    opened,
    page_texts,
    raw,
    standards,
    tags,
    unread,
)
from tests.readers.pdf_tree import letters, pdf_letters

BRAND = brand()
PAPERS = {"paper": paper, "letter": letter, "tables": tables}


@cache
def pdf_of(name: str) -> Written:
    """Return one of the papers as PDF, printed once."""
    return write_pdf(PAPERS[name](), BRAND)


def pages_of(*blocks: Block) -> list[str]:
    return page_texts(write_pdf(Document(paper().meta, blocks), BRAND).data)


def filler(count: int) -> tuple[Block, ...]:
    return tuple(Paragraph(words(FILLER)) for _ in range(count))


# For keeping, and for reading aloud ---------------------------------------------------------------


@pytest.mark.parametrize("name", PAPERS)
def test_the_file_is_pdf_ua_and_pdf_a_and_reads_well_aloud(name: str) -> None:
    assert findings(pdf_of(name).data) == []


def test_the_judges_notice_a_file_that_is_neither() -> None:
    plain, saved = pikepdf.new(), BytesIO()
    plain.add_blank_page()
    plain.save(saved)

    assert len(findings(saved.getvalue())) > 3


def test_the_file_says_its_title_authors_language_and_date() -> None:
    pdf = opened(pdf_of("paper").data)

    assert str(pdf.docinfo.Title) == "Human rights issues ahead of the visit to Ruritania"
    assert str(pdf.docinfo.Author) == "Ruritanian Rights League, Strelsau Helsinki Committee"
    assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate) == "D:20210504"
    assert str(pdf.Root.Lang) == "en"


def test_it_says_nothing_else_about_where_it_was_made() -> None:
    assert set(opened(pdf_of("paper").data).docinfo) == {
        "/Author",
        "/CreationDate",
        "/ModDate",
        "/Title",
    }


def test_no_id_of_a_fact_is_in_the_file() -> None:
    assert b"rt-" not in raw(pdf_of("paper").data)
    assert "rt-" not in "".join(page_texts(pdf_of("paper").data))


def test_fonts_are_our_own_embedded_and_only_the_letters_used() -> None:
    pdf = opened(pdf_of("paper").data)
    fonts = [each for each in pdf.objects if _type_of(each) == "/FontDescriptor"]

    assert len(fonts) == 5
    for font in fonts:
        assert "+Source-S" in str(font.FontName)
        assert len(font.FontFile2.read_bytes()) < 40_000


def _type_of(part: pikepdf.Object) -> object:
    return part.get("/Type") if isinstance(part, pikepdf.Dictionary) else None


def test_running_heads_and_page_numbers_and_nothing_else_are_not_read_aloud() -> None:
    head = "HUMAN RIGHTS ISSUES AHEAD OF THE VISIT TO RURITANIA"

    assert unread(pdf_of("paper").data) == [
        "Page 1 of 3",
        f"{head}Page 2 of 3",
        f"{head}Page 3 of 3",
    ]
    assert unread(pdf_of("letter").data) == [""]


def test_notes_their_calls_and_foreign_words_are_tagged_as_what_they_are() -> None:
    pdf = opened(pdf_of("paper").data)
    found = tags(pdf)

    assert [str(tag.ID) for tag in found if tag.S == "/Note"] == ["note-1", "note-2", "note-3"]
    assert sum(tag.S == "/Reference" for tag in found) == 3
    assert [str(tag.Lang) for tag in found if "/Lang" in tag] == ["ru"]


def test_links_are_described_by_their_words() -> None:
    pdf = opened(pdf_of("paper").data)
    links = [link for page in pdf.pages for link in page.get("/Annots", [])]

    inside = [(str(link.Dest), str(link.Contents)) for link in links if "/Dest" in link]

    assert inside == [
        ("ruritania", "Ruritania"),
        ("cases", "Cases of concern"),
        ("cases", "Cases of concern"),
    ]
    assert str(links[-1].A.URI) == "https://example.org/statements/2021"


def test_a_link_with_emphasised_words_in_it_is_one_link() -> None:
    link: Inline = Link((Emphasis(words("Bote")), Text(" of 4 May")), "https://example.org")
    blocks: tuple[Block, ...] = (Heading(1, words("Title")), Paragraph((link,)))
    written = write_pdf(Document(paper().meta, blocks), BRAND)
    pdf = opened(written.data)

    assert [str(each.Contents) for each in pdf.pages[0].Annots] == ["Bote of 4 May"]
    assert findings(written.data) == []


def test_the_same_paper_gives_the_same_bytes_on_any_machine() -> None:
    assert _hash_elsewhere("1", "Asia/Tashkent") == _hash_elsewhere("2", "America/Lima")


def _hash_elsewhere(seed: str, zone: str) -> str:
    script = (
        "from hashlib import sha256; from tests.papers.small import brand, paper;"
        "from generator.writers.pdf import write_pdf;"
        "print(sha256(write_pdf(paper(), brand()).data).hexdigest())"
    )
    return _python(script, {"PYTHONHASHSEED": seed, "TZ": zone})


def _python(script: str, environment: dict[str, str] | None = None) -> str:
    return subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, **(environment or {})},
        check=True,
        capture_output=True,
        text=True,
    ).stdout


# For reading --------------------------------------------------------------------------------------


def test_every_page_of_a_paper_has_its_number_and_later_ones_the_running_head() -> None:
    first, second, third = page_texts(pdf_of("paper").data)

    assert pdf_of("paper").pages == 3
    assert [
        number in page
        for number, page in (
            ("Page 1 of 3", first),
            ("Page 2 of 3", second),
            ("Page 3 of 3", third),
        )
    ] == [True] * 3
    assert "HUMAN RIGHTS ISSUES AHEAD OF THE VISIT" not in first
    assert "HUMAN RIGHTS ISSUES AHEAD OF THE VISIT" in second
    assert "HUMAN RIGHTS ISSUES AHEAD OF THE VISIT" in third


def test_a_letter_of_one_page_has_its_letterhead_and_no_page_number() -> None:
    (only,) = page_texts(pdf_of("letter").data)

    assert only.startswith("RRL SHC PLC Rudolf Elphberg Prime Minister of Strelsau")
    assert "Page" not in only


def test_contents_give_the_page_of_each_heading() -> None:
    first = page_texts(pdf_of("paper").data)[0]

    assert (
        first[first.index("Contents") :]
        .replace(" .", "")
        .startswith("Contents Ruritania 1 Cases of concern 2")
    )


def test_bookmarks_are_the_headings() -> None:
    assert bookmarks(pdf_of("paper").data) == [
        (0, "Human rights issues ahead of the visit to Ruritania"),
        (1, "Key messages"),
        (1, "Ruritania"),
        (2, "Cases of concern"),
        (3, "Anton Rassendyll"),
        (3, "Press Act"),
        (1, "Recommendations"),
    ]


def test_numbered_lists_start_at_one() -> None:
    last = page_texts(pdf_of("paper").data)[-1]

    assert "1. Raise the case. In public, too. 2. Ask for: • an inquiry; • redress." in last
    assert "1. A second list starts at one." in last


@pytest.mark.parametrize("count", range(8, 13))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(count: int) -> None:
    pages = pages_of(*filler(count), Heading(2, words("A chapter")), *filler(2))
    (page,) = (page for page in pages if "A chapter" in page)

    assert "A chapter The authorities" in page


@pytest.mark.parametrize("count", range(8, 13))
def test_the_title_of_a_long_box_stays_with_its_text(count: int) -> None:
    box = Callout(CalloutKind.CASE, (Heading(4, words("A case")), *filler(12)))
    pages = pages_of(*filler(count), box)
    (page,) = (page for page in pages if "A case" in page)

    assert "A case The authorities" in page


@pytest.mark.parametrize("count", range(8, 13))
def test_a_short_box_stays_on_one_page(count: int) -> None:
    box = Callout(CalloutKind.CASE, (Heading(4, words("A case")), *filler(1), _end()))
    pages = pages_of(*filler(count), box)

    assert ["A case" in page for page in pages] == ["The end." in page for page in pages]


def _end() -> Block:
    return Items(((Paragraph(words("The end.")),),))


@pytest.mark.parametrize("count", range(9, 14))
def test_signatures_are_never_alone_on_a_page(count: int) -> None:
    pages = page_texts(write_pdf(_letter(filler(count)), BRAND).data)

    assert "Zenda Foundation" in pages[-1]
    assert "questioned." in pages[-1]


def test_a_letter_of_950_words_takes_two_pages_with_its_signatures() -> None:
    text = " ".join((FILLER.split() * 2)[:68])
    written = write_pdf(_letter(tuple(Paragraph(words(text)) for _ in range(14))), BRAND)

    assert written.pages == 2
    assert [
        "Page 1 of 2" in page_texts(written.data)[0],
        "Page 2 of 2" in page_texts(written.data)[1],
    ] == [
        False,
        True,
    ]


def _letter(body: tuple[Block, ...]) -> Paper:
    names = ("Ruritanian Rights League (RRL)", "Strelsau Helsinki Committee", "Zenda Foundation")
    signatories = (Paragraph(words(name), Style.SIGNATORY) for name in names)
    closing = Paragraph(words("Yours sincerely,"), Style.CLOSING)
    signatures = Section(SectionKind.SIGNATURES, (closing, *signatories))
    return Document(letter().meta, (*letter().blocks[:3], *body, signatures))


# Tables -------------------------------------------------------------------------------------------


def test_a_table_over_several_pages_is_read_aloud_as_one_with_its_header_rows_once() -> None:
    pdf = opened(pdf_of("tables").data)
    found = tags(pdf)

    assert pdf_of("tables").pages == 3
    assert [str(tag.S) for tag in found].count("/Table") == 2
    assert [str(tag.S) for tag in found].count("/Caption") == 2
    assert [str(tag.S) for tag in found].count("/THead") == 2
    assert unread(pdf_of("tables").data)[2].startswith("NameStandingYears")


def test_headers_say_which_way_they_head() -> None:
    pdf = opened(pdf_of("tables").data)
    headers = [tag.A for tag in tags(pdf) if tag.S == "/TH"]

    assert [str(header.Scope) for header in headers[:5]] == ["/Column"] * 3 + ["/Row"] * 2
    assert headers[0].ColSpan == 2


def test_a_paper_with_tables_says_its_words_in_order() -> None:
    said = letters("".join(paper_words(tables()))), letters("".join(paper_notes(tables())))

    assert pdf_letters(pdf_of("tables").data) == said


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.prove) for seed in range(1, 6))]
)
def test_papers_crowded_with_tables_say_their_words_in_order(seed: int) -> None:
    chance, numbers = Random(seed), count_from(1)
    blocks = [crowded_table(chance, numbers) for _ in range(8)]
    crowded: Paper = Document(paper().meta, tuple(blocks))
    said = letters("".join(paper_words(crowded))), letters("".join(paper_notes(crowded)))

    assert pdf_letters(write_pdf(crowded, BRAND).data) == said


def test_header_rows_are_printed_again_on_each_page() -> None:
    pages = page_texts(pdf_of("tables").data)

    assert ["Name Standing Years Case " in page for page in pages] == [True, True, True]


def test_a_link_in_a_header_row_leads_from_its_first_page_alone() -> None:
    table = cases(100)
    link: Inline = Link(words("Name"), "https://example.org")
    head = (Cell((link,)), *table.head[0][1:])
    linked: tuple[Block, ...] = (Heading(1, words("Title")), replace(table, head=(head,)))
    written = write_pdf(Document(paper().meta, linked), BRAND)
    found = [len(page.get("/Annots", [])) for page in opened(written.data).pages]

    assert len(found) > 1
    assert sum(found) == 1
    assert findings(written.data) == []


@pytest.mark.parametrize("count", range(6, 13))
def test_a_caption_stays_with_its_table_and_notes_with_its_last_row(count: int) -> None:
    pages = pages_of(*filler(count), ranks(), *filler(8), replace(cases(40), notes=(_below(),)))
    together = (
        "Table 1. Press freedom, rank of 180 Rank",
        "Table 2. Cases Name Standing Years Case 1",
    )
    end = "Case 40 In prison 40 Counted by us."

    assert [sum(words in page for page in pages) for words in (*together, end)] == [1, 1, 1]


def _below() -> Paragraph[Text]:
    return Paragraph(words("Counted by us."))


@pytest.mark.parametrize("count", [24, 30, 36])
def test_a_caption_of_many_lines_is_never_parted(count: int) -> None:
    lines = tuple(part for line in range(12) for part in (Text(f"line {line}"), Break()))
    one: Block = Paragraph(words("One line."))
    blocks = (Heading(1, words("Title")), *(one,) * count, replace(cases(60), caption=lines))
    written = write_pdf(Document(paper().meta, blocks), BRAND)

    assert standards(written.data) == []
    assert sum("line 0" in page and "line 11" in page for page in page_texts(written.data)) == 1


@pytest.mark.parametrize("count", range(7, 12))
def test_a_short_table_stays_on_one_page(count: int) -> None:
    pages = pages_of(*filler(count), cases(9))

    assert ["Case 1 " in page for page in pages] == ["Case 9 " in page for page in pages]


@pytest.mark.parametrize("lines", range(1, 5))
def test_a_row_is_never_parted(lines: int) -> None:
    tall = Cell(words(f"Begin {FILLER} end."))
    long = replace(cases(40), body=((tall, tall, number("1")),) * 30)
    pages = pages_of(*filler(lines), long)

    assert [page.count("Begin") for page in pages] == [page.count("end.") for page in pages]


def test_a_word_wider_than_its_column_stops_the_build() -> None:
    long = Cell(words("Verfassungsgerichtsbarkeit"))
    head = (Cell(words("A")), Cell(words("B")))
    narrow: Block = Table(Label("Table", 7), words("A"), (9, 1), (head,), ((long, long),) * 2)
    with pytest.raises(BriefError) as stopped:
        pages_of(narrow)

    assert str(stopped.value) == (
        "Table 7 does not fit: a word in column 2 is wider than the column\n"
        "  hint: part the word by a space or a hyphen, or take a shorter one; in a template of your"
        ' own, give the column more of the width (<col width="3"/>)'
    )


# What stops a PDF ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule",
    [
        "body { background: url(https://example.org/a.png) }",
        "body { background: url(file:///etc/hostname) }",
        "ul { list-style-image: url(a.png) }",
        "p::after { content: url(data:image/png;base64,AA==) }",
        "@font-face { font-family: X; src: url(asset:other) }",
    ],
)
def test_a_style_sheet_can_fetch_nothing(rule: str) -> None:
    with pytest.raises(BriefError):
        printed_with(rule, paper(), BRAND)


def test_a_reference_to_no_heading_stops_the_build_without_repeating_its_words() -> None:
    with pytest.raises(BriefError) as stopped:
        pages_of(Paragraph((Reference(words("see Elphberg"), "elphberg"), Text("."))))

    told = [(problem.code, problem.message) for problem in stopped.value.problems]
    assert told == [("pdf-complaint", "a reference leads nowhere")]
    assert "lphberg" not in str(stopped.value)


COMPLAINTS = {
    "p {\n    colr: red }": "the style sheet cannot be understood at 2:5",
    "p { color: }": "the style sheet cannot be understood at 1:5",
    "@page :middle { margin: 0 }": "the style sheet cannot be understood at 1:1",
    "p { display: grid; grid-template-columns: subgrid }": "the page cannot be set as it should be",
}


@pytest.mark.parametrize(("rule", "message"), COMPLAINTS.items(), ids=COMPLAINTS.keys())
def test_a_mistake_in_the_style_sheet_is_told_in_our_words(rule: str, message: str) -> None:
    with pytest.raises(BriefError) as stopped:
        printed_with(rule, letter(), BRAND)
    assert {problem.message for problem in stopped.value.problems} == {message}


def test_another_version_of_the_library_is_refused() -> None:
    load()
    from generator.writers.pdf.rewriting import require_pinned

    with pytest.raises(BriefError) as refused:
        require_pinned("71.0")

    assert str(refused.value) == (
        "the PDF writer is made for WeasyPrint 70.0, and this is 71.0\n"
        "  hint: pip install --force-reinstall weasyprint==70.0"
    )


def test_without_the_native_library_the_remedy_is_one_command_and_nothing_else_is_printed() -> None:
    said = _python(
        "import cffi\n"
        "def missing(*names): raise OSError('cannot load library')\n"
        "cffi.FFI.dlopen = missing\n"
        "from tests.papers.small import brand, paper\n"
        "from generator.errors import BriefError\n"
        "from generator.writers.pdf import write_pdf\n"
        "try: write_pdf(paper(), brand())\n"
        "except BriefError as error: print(error.problems[0].code, error, sep='\\n')\n"
    )

    assert said == (
        f"no-pdf-library\nPDF needs the Pango library, which is not installed\n  hint: {remedy()}\n"
    )


@pytest.mark.parametrize(
    ("platform", "command"),
    [("linux", "sudo apt install"), ("darwin", "brew install"), ("win32", "pacman.exe -S")],
)
def test_every_platform_has_its_remedy(
    monkeypatch: pytest.MonkeyPatch, platform: str, command: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    assert command in remedy()


def test_the_remedy_can_be_had_without_the_library() -> None:
    said = _python(
        "import sys; from generator.writers.pdf.native import remedy; remedy();"
        "import generator.writers; print('weasyprint' in sys.modules)"
    )

    assert said.strip() == "False"


NARROW = replace(BRAND, page=replace(BRAND.page, right=110))
PARTED = "Extraordinary responsibilities notwithstanding human-rights organisations internationally"


def soft_hyphens(data: bytes) -> int:
    """Return how many hyphens a file says are no part of their words."""
    said = (
        drawn.operands[1].get("/ActualText", "")
        for page in opened(data).pages
        for drawn in pikepdf.parse_content_stream(page)
        if str(drawn.operator) == "BDC" and isinstance(drawn.operands[1], pikepdf.Dictionary)
    )
    return sum(str(text).endswith("\u00ad") for text in said)


def printed(text: str) -> bytes:
    return write_pdf(Document(paper().meta, (Paragraph(words(text)),)), NARROW).data


def test_the_hyphens_of_line_ends_are_soft_so_that_copying_gives_whole_words() -> None:
    data = printed(f"{PARTED} " * 8)
    assert soft_hyphens(data) > 3
    assert page_texts(data)[0].startswith(" ".join([PARTED] * 8))
    assert findings(data) == []


def test_a_hyphen_at_a_line_end_that_was_typed_is_a_part_of_its_word() -> None:
    assert soft_hyphens(printed("human-rights-" * 60)) == 0


def test_a_line_with_accents_of_its_own_ends_in_a_soft_hyphen_as_well() -> None:
    data = printed(f"e\u0301 x\u0301 {PARTED} " * 12)
    assert soft_hyphens(data) > 3
    assert "\u2010" not in page_texts(data)[0]
