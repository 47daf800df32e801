"""The page language: what each of its words becomes in a document, and what is refused."""

import pytest

from generator.paper.document import (
    Accent,
    Break,
    Callout,
    CalloutKind,
    Cell,
    CellKind,
    Cite,
    ContentsHere,
    Emphasis,
    Heading,
    Items,
    Link,
    Mention,
    OpenBlock,
    OpenInline,
    PageBreak,
    Paragraph,
    Pointer,
    Quote,
    Reference,
    Remark,
    Section,
    SectionKind,
    Span,
    Strong,
    Style,
    Table,
    Text,
)
from tests.papers.pages import PARAGRAPH, A, blocks, faults


def inlines(paragraph: str) -> tuple[OpenInline, ...]:
    """Return what the words of one paragraph become."""
    (block,) = blocks(f"<p>{paragraph}</p>")
    assert isinstance(block, Paragraph)
    return block.inlines


# Blocks -------------------------------------------------------------------------------------------

BLOCKS: dict[str, tuple[str, tuple[OpenBlock, ...]]] = {
    "title": ("<h1>A</h1>", (Heading(1, A),)),
    "chapter": ('<h2 id="x">A</h2>', (Heading(2, A, "x"),)),
    "part": ('<h2 data-fact="rt-a">A</h2>', (Heading(2, A, "", ("rt-a",)),)),
    "small heading": ("<h2>A</h2><h3>A</h3>", (Heading(2, A), Heading(3, A))),
    "paragraph": ("<p>A</p>", (PARAGRAPH,)),
    "two facts": ('<p data-fact="rt-a rt-b">A</p>', (Paragraph(A, origin=("rt-a", "rt-b")),)),
    "list": ("<ul><li>A</li></ul>", (Items(((PARAGRAPH,),)),)),
    "numbered list": ("<ol><li>A</li></ol>", (Items(((PARAGRAPH,),), ordered=True),)),
    "item of blocks": (
        "<ul><li><p>A</p><ol><li>A</li></ol></li></ul>",
        (Items(((PARAGRAPH, Items(((PARAGRAPH,),), ordered=True)),)),),
    ),
    "item from a fact": (
        '<ul data-fact="rt-a"><li data-fact="rt-b">A</li><li data-fact="rt-c"><p>A</p></li></ul>',
        (
            Items(
                ((Paragraph(A, origin=("rt-b",)),), (Paragraph(A, origin=("rt-c",)),)),
                origin=("rt-a",),
            ),
        ),
    ),
    "quotation": ("<blockquote><p>A</p></blockquote>", (Quote((PARAGRAPH,)),)),
    "plain group": ("<header><p>A</p></header><section><p>A</p></section>", (PARAGRAPH,) * 2),
    "plain group from a fact": (
        '<section data-fact="rt-a"><p>A</p><p data-fact="rt-b">A</p></section>',
        (Paragraph(A, origin=("rt-a",)), Paragraph(A, origin=("rt-b",))),
    ),
    "box from a fact": (
        '<aside class="case" data-fact="rt-a"><p>A</p></aside>',
        (Callout(CalloutKind.CASE, (PARAGRAPH,), ("rt-a",)),),
    ),
    "box without a kind": (
        "<aside><p>A</p></aside>",
        (Callout(CalloutKind.CONTEXT, (PARAGRAPH,)),),
    ),
    "contents": (
        '<nav class="contents">\n What is\n in it </nav>',
        (ContentsHere("What is in it"),),
    ),
    "new page": ('<p>A</p><br class="page"/><p>A</p>', (PARAGRAPH, PageBreak(), PARAGRAPH)),
    "comment": ("<!-- no --><p>A</p>", (PARAGRAPH,)),
    "groups with nothing in them": (
        '<ul></ul><aside class="case"> </aside><section class="title"/><p>A</p>'
        "<ol><li><ul></ul></li></ol><blockquote><section><ul/></section></blockquote>",
        (PARAGRAPH,),
    ),
}


@pytest.mark.parametrize(("page", "expected"), BLOCKS.values(), ids=BLOCKS.keys())
def test_a_block_becomes(page: str, expected: tuple[OpenBlock, ...]) -> None:
    assert blocks(page) == expected


@pytest.mark.parametrize("style", Style)
def test_a_paragraph_has_each_style(style: Style) -> None:
    assert blocks(f'<p class="{style}">A</p>') == (Paragraph(A, style),)


@pytest.mark.parametrize("kind", CalloutKind)
def test_a_box_has_each_kind(kind: CalloutKind) -> None:
    assert blocks(f'<aside class="{kind}"><p>A</p></aside>') == (Callout(kind, (PARAGRAPH,)),)


@pytest.mark.parametrize("kind", SectionKind)
def test_a_section_has_each_kind(kind: SectionKind) -> None:
    assert blocks(f'<section class="{kind}"><p>A</p></section>') == (Section(kind, (PARAGRAPH,)),)


# Tables -------------------------------------------------------------------------------------------

RANKS = """
<table id="ranks" data-fact="rt-a">
<caption>Ranks, <em>of 180</em></caption>
<colgroup><col width="3"/><col class="number"/><col class="number"/></colgroup>
<thead>
<tr><td rowspan="2"/><th colspan="2">Rank</th></tr>
<tr><th>2020</th><th>2021</th></tr>
</thead>
<tbody>
<tr data-fact="rt-b"><th>Ruritania</th><td>97</td><td>116<cite data-source="s"/></td></tr>
<tr data-fact="rt-a rt-c"><th>Graustark</th><td colspan="2">no data</td></tr>
</tbody>
<tfoot><tr><td colspan="3">A lower number is better.</td></tr></tfoot>
</table>
"""


def test_a_table_has_caption_columns_header_rows_rows_and_notes() -> None:
    number = CellKind.NUMBER
    (table,) = blocks(RANKS)
    assert table == Table(
        None,
        (Text("Ranks, "), Emphasis((Text("of 180"),))),
        (3, 1, 1),
        (
            (Cell((), rows=2), Cell((Text("Rank"),), columns=2)),
            (Cell((Text("2020"),), number), Cell((Text("2021"),), number)),
        ),
        (
            (
                Cell((Text("Ruritania"),), heads_row=True),
                Cell((Text("97"),), number),
                Cell((Text("116"), Cite("s")), number),
            ),
            (Cell((Text("Graustark"),), heads_row=True), Cell((Text("no data"),), columns=2)),
        ),
        (Paragraph((Text("A lower number is better."),)),),
        "ranks",
        ("rt-a", "rt-b", "rt-c"),
    )


def table_of(rows: str, head: str = "<tr><th>A</th><th>A</th></tr>", before: str = "") -> str:
    return f"<table><caption>A</caption>{before}<thead>{head}</thead><tbody>{rows}</tbody></table>"


def test_columns_nobody_describes_are_alike_and_a_cell_may_hold_a_number_by_itself() -> None:
    (table,) = blocks(table_of('<tr><td>A</td><td class="number">1</td></tr>'))
    assert isinstance(table, Table)
    assert table.widths == (1, 1)
    assert [cell.kind for cell in table.body[0]] == [CellKind.WORDS, CellKind.NUMBER]


def test_a_table_may_stand_in_groups_that_nobody_sees() -> None:
    page = f'<section data-fact="rt-a"><header>{RANKS}</header></section>'
    assert blocks(page) == blocks(RANKS)


def test_a_reference_may_lead_to_a_table() -> None:
    assert blocks(f'{RANKS}<p><a href="#ranks"/></p>')[1] == Paragraph((Pointer("ranks"),))


AT = 'data-at="base/note.html:7"'
CELLS = "<td>A</td><td>A</td>"
BAD_TABLES = {
    "no caption": (
        "<table {at}><thead><tr><th>A</th></tr></thead><tbody><tr><td>A</td></tr></tbody></table>",
        (
            "<table> has no caption\n"
            "  hint: begin it with <caption>: what the table shows, where and when"
        ),
    ),
    "no header row": (
        "<table {at}><caption>A</caption><tbody><tr><td>A</td></tr></tbody></table>",
        "<table> has no header row\n  hint: name its columns in <thead>",
    ),
    "no rows": (
        "<table {at}><caption>A</caption><thead><tr><th>A</th></tr></thead><tbody/></table>",
        "<table> has no rows\n  hint: print it only where there is something to say: {% if … %}",
    ),
    "parts out of order": (
        "<table {at}><thead><tr><th>A</th></tr></thead><caption>A</caption>"
        "<tbody><tr><td>A</td></tr></tbody></table>",
        (
            "the parts of a <table> are out of order\n"
            "  hint: in this order, each once: <caption>, <colgroup>, <thead>, <tbody>, "
            "<tfoot>"
        ),
    ),
    "two bodies": (
        "<table {at}><caption>A</caption><thead><tr><th>A</th></tr></thead>"
        "<tbody><tr><td>A</td></tr></tbody><tbody><tr><td>A</td></tr></tbody></table>",
        (
            "the parts of a <table> are out of order\n"
            "  hint: in this order, each once: <caption>, <colgroup>, <thead>, <tbody>, "
            "<tfoot>"
        ),
    ),
    "short row": (
        table_of("<tr {at}><td>A</td></tr>"),
        (
            "this row has 1 of the table's 2 columns\n"
            "  hint: cells, their colspan and those from above must add up"
        ),
    ),
    "long row": (
        table_of("<tr {at}><td>A</td><td colspan='2'>A</td></tr>"),
        (
            "this row has 3 columns, and its table 2\n"
            "  hint: cells, their colspan and those from above must add up"
        ),
    ),
    "row beside a cell from above": (
        table_of(f'<tr><td rowspan="2">A</td><td>A</td></tr><tr {{at}}>{CELLS}</tr>'),
        (
            "this row has 3 columns, and its table 2\n"
            "  hint: cells, their colspan and those from above must add up"
        ),
    ),
    "overlap": (
        table_of('<tr><td>A</td><td rowspan="2">A</td></tr><tr {at}><td colspan="2">A</td></tr>'),
        (
            "a cell runs into one that reaches down from a row above\n"
            "  hint: lessen the rowspan of the one above or the colspan of this one"
        ),
    ),
    "out of the body": (
        table_of('<tr {at}><td rowspan="2">A</td><td>A</td></tr>'),
        "a cell reaches below the last row of <tbody>\n  hint: lessen its rowspan",
    ),
    "out of the head": (
        table_of(f"<tr>{CELLS}</tr>", '<tr {at}><th rowspan="2">A</th><th>A</th></tr>'),
        "a cell reaches below the last row of <thead>\n  hint: lessen its rowspan",
    ),
    "more columns than described": (
        table_of(f"<tr {{at}}>{CELLS}</tr>", "<tr><th>A</th></tr>", "<colgroup><col/></colgroup>"),
        (
            "this row has 2 columns, and its table 1\n"
            "  hint: cells, their colspan and those from above must add up"
        ),
    ),
    "endless span": (
        table_of('<tr><td {at} colspan="1000000000">A</td></tr>'),
        (
            "colspan='1000000000' is not a whole number from 1 to 99\n"
            "  hint: leave it out where it is 1"
        ),
    ),
    "span of no number": (
        table_of('<tr><td {at} rowspan="two">A</td><td>A</td></tr>'),
        "rowspan='two' is not a whole number from 1 to 99\n  hint: leave it out where it is 1",
    ),
    "no width": (
        table_of(f"<tr>{CELLS}</tr>", before='<colgroup><col {at} width="0"/><col/></colgroup>'),
        "width='0' is not a whole number from 1 to 99\n  hint: leave it out where it is 1",
    ),
    "row without cells": (table_of("<tr {at}/>"), "<tr> has no cells\n  hint: remove it"),
    "cell without words": (
        table_of("<tr><td>A</td><td {at}> </td></tr>"),
        "<td> has no words\n  hint: say that there is nothing to say, such as “–” or “no data”",
    ),
    "words in a corner": (
        table_of(f"<tr>{CELLS}</tr>", "<tr><td {at}>A</td><th>A</th></tr>"),
        "there are words in a <td> of <thead>\n  hint: write <th>",
    ),
    "header without words": (
        table_of(f"<tr>{CELLS}</tr>", "<tr><th {at}/><th>A</th></tr>"),
        "<th> has no words\n  hint: say that there is nothing to say, such as “–” or “no data”",
    ),
    "note in a header row": (
        table_of(f"<tr>{CELLS}</tr>", '<tr><th>A</th><th>A<cite {at} data-source="s"/></th></tr>'),
        (
            "a note may not stand in a header row\n"
            "  hint: header rows are printed again on each page: put it in a row below, or "
            "in <tfoot>"
        ),
    ),
    "note in a caption": (
        '<table><caption>A<cite {at} data-source="s"/></caption><thead><tr><th>A</th></tr></thead>'
        "<tbody><tr><td>A</td></tr></tbody></table>",
        "a note may not stand in a caption\n  hint: put it in a row below, or in <tfoot>",
    ),
    "words in a row": (
        table_of(f"<tr {{at}}>A{CELLS}</tr>"),
        "there are words outside any cell\n  hint: put them inside <td>",
    ),
    "paragraph in a cell": (
        table_of("<tr><td>A</td><td><p {at}>A</p></td></tr>"),
        "<p> may not stand inside a cell\n  hint: end that first",
    ),
    "table in a box": (
        "<aside><table {at}/></aside>".replace(
            "/>",
            "><caption>A</caption><thead><tr><th>A</th>"
            "</tr></thead><tbody><tr><td>A</td></tr></tbody></table>",
        ),
        (
            "<table> may not stand here\n"
            "  hint: put it between paragraphs, outside of lists, boxes and quotations"
        ),
    ),
    "header in the foot": (
        table_of(f"<tr>{CELLS}</tr>").replace(
            "</table>", "<tfoot><tr><th {at}>A</th></tr></tfoot></table>"
        ),
        "<th> may not stand in <tfoot>\n  hint: a note is a <td>",
    ),
    "header cell outside": (
        "<section><th {at}>A</th></section>",
        "<th> may not stand here\n  hint: it is a part of a <table>",
    ),
    "caption outside": (
        "<section><caption {at}>A</caption></section>",
        "<caption> may not stand here\n  hint: it is a part of a <table>",
    ),
    "row outside": (
        "<section><tr {at}><td>A</td></tr></section>",
        "<tr> may not stand here\n  hint: it is a part of a <table>",
    ),
}


@pytest.mark.parametrize(("page", "message"), BAD_TABLES.values(), ids=BAD_TABLES.keys())
def test_a_table_that_cannot_be_written_is_refused_where_it_goes_wrong(
    page: str, message: str
) -> None:
    assert faults(page.replace("{at}", AT)) == [f"base/note.html:7: {message}"]


# Inlines ------------------------------------------------------------------------------------------

INLINES: dict[str, tuple[str, tuple[OpenInline, ...]]] = {
    "strong": ("<strong>A</strong>", (Strong(A),)),
    "emphasis": ("<em>A</em>", (Emphasis(A),)),
    "nested": ("<strong>A<em>A</em></strong>", (Strong((Text("A"), Emphasis(A))),)),
    "line": ("A<br/>A", (Text("A"), Break(), Text("A"))),
    "link": ('<a href="https://example.org/">A</a>', (Link(A, "https://example.org/"),)),
    "mail": ('<a href="mailto:a@example.org">A</a>', (Link(A, "mailto:a@example.org"),)),
    "citation": (
        'A<cite data-source="rrl-letter" data-locator="p. 2"/>',
        (Text("A"), Cite("rrl-letter", "p. 2")),
    ),
    "name": (
        '<span data-mention="rt-rassendyll" data-short="Rassendyll">Anton Rassendyll</span>',
        (Mention("rt-rassendyll", "Anton Rassendyll", "Rassendyll"),),
    ),
    "note": (
        'A<span class="note">See <em>A</em>.</span>',
        (Text("A"), Remark((Paragraph((Text("See "), Emphasis(A), Text("."))),))),
    ),
    "label": ('<span class="label">A</span>', (Span(A, Accent.LABEL),)),
    "quiet": ('<span class="quiet">A</span>', (Span(A, Accent.QUIET),)),
    "language": ('<span lang="ru">A</span>', (Span(A, None, "ru"),)),
}


@pytest.mark.parametrize(("words", "expected"), INLINES.values(), ids=INLINES.keys())
def test_an_inline_becomes(words: str, expected: tuple[OpenInline, ...]) -> None:
    assert inlines(words) == expected


def test_a_reference_has_its_own_words_or_borrows_the_headings() -> None:
    page = '<h2 id="cases">A</h2><p><a href="#cases">see A</a> <a href="#cases"/></p>'
    assert blocks(page)[1] == Paragraph(
        (Reference((Text("see A"),), "cases"), Text(" "), Pointer("cases"))
    )


def test_letters_have_their_html_names_or_numbers() -> None:
    assert inlines("&ldquo;A&rdquo;&nbsp;&amp;&#233;&lt;b&gt;") == (Text("“A”\u00a0&é<b>"),)


def test_markup_in_a_facts_text_stays_words() -> None:
    assert inlines("&lt;strong&gt;A&lt;/strong&gt; &amp;nbsp;") == (
        Text("<strong>A</strong> &nbsp;"),
    )


# White space --------------------------------------------------------------------------------------

SPACE: dict[str, tuple[str, tuple[OpenInline, ...]]] = {
    "runs are one space": ("A \n\t A", (Text("A A"),)),
    "none at the ends": ("\n  A\n", A),
    "none doubled across tags": (
        "A <em> A </em> A",
        (Text("A "), Emphasis((Text("A "),)), Text("A")),
    ),
    "none at the end of the last tag": ("A <em>A </em> ", (Text("A "), Emphasis(A))),
    "none around a new line": ("A \n<br/>\n A", (Text("A"), Break(), Text("A"))),
    "none before a note": (
        'A <cite data-source="s"/> A',
        (Text("A"), Cite("s"), Text(" A")),
    ),
    "none before a note after a tag": (
        'A <em>A </em> <cite data-source="s"/>',
        (Text("A "), Emphasis(A), Cite("s")),
    ),
    "none between notes": (
        'A\n<cite data-source="s"/>\n<cite data-source="t"/>\n',
        (Text("A"), Cite("s"), Cite("t")),
    ),
    "none at the ends of a note": (
        'A <span class="note">\n A \n</span> A',
        (Text("A"), Remark((PARAGRAPH,)), Text(" A")),
    ),
    "a fixed space stays": ("A&nbsp; A&nbsp;", (Text("A\u00a0 A\u00a0"),)),
}


@pytest.mark.parametrize(("words", "expected"), SPACE.values(), ids=SPACE.keys())
def test_white_space_folds(words: str, expected: tuple[OpenInline, ...]) -> None:
    assert inlines(words) == expected


# What is refused ----------------------------------------------------------------------------------

REFUSED = {
    "style that was filled in": (
        f'<p {AT} class="leed">A</p>',
        "<p> has no style 'leed'\n  hint: did you mean 'lead'?",
    ),
    "attribute that was filled in": (
        f'<p {AT} start="2">A</p>',
        "<p> has no attribute 'start'\n  hint: known: class, data-fact, id, lang",
    ),
    "tag that was filled in": (
        f"<p>A<b {AT}>A</b></p>",
        "unknown tag <b>\n  hint: write <strong>",
    ),
    "words outside": (
        f"<section {AT}>A</section>",
        "there are words outside any paragraph\n  hint: put them inside <p>",
    ),
    "words between": (
        f"<p {AT}>A</p> and",
        "there are words outside any paragraph\n  hint: put them inside <p>",
    ),
    "words in a list": (
        f"<ul {AT}>A<li>A</li></ul>",
        "there are words outside any paragraph\n  hint: put them inside <p>",
    ),
    "words beside blocks": (
        f"<ul><li {AT}>A<p>A</p></li></ul>",
        "there are words outside any paragraph\n  hint: put them inside <p>",
    ),
    "words in a citation": (
        f'<p>A<cite data-source="s" {AT}>A</cite></p>',
        "there are words inside <cite>\n  hint: write <cite/>",
    ),
    "inline outside": (
        f"<strong {AT}>A</strong>",
        "<strong> may not stand here\n  hint: put it inside a paragraph",
    ),
    "new line outside": (
        f"<br {AT}/>",
        "<br> may not stand here\n  hint: put it inside a paragraph",
    ),
    "item outside": (
        f"<section><li {AT}>A</li></section>",
        "<li> may not stand here\n  hint: put it inside <ul> or <ol>",
    ),
    "block in a list": (
        f"<ul><p {AT}>A</p></ul>",
        "<p> may not stand in a list\n  hint: put it inside <li>",
    ),
    "block in a paragraph": (
        f"<p>A<section {AT}><p>A</p></section></p>",
        "<section> may not stand inside a paragraph\n  hint: end that first",
    ),
    "block in contents": (
        f"<nav>A<em {AT}>A</em></nav>",
        "<em> may not stand inside <nav>\n  hint: put it outside",
    ),
    "new page in a paragraph": (
        f'<p>A<br class="page" {AT}/></p>',
        "a page may not end inside a paragraph\n  hint: put it between two",
    ),
    "note in a heading": (
        f'<h2>A<cite data-source="s" {AT}/></h2>',
        "a note may not stand in a heading\n  hint: put it in the text below",
    ),
    "remark in a heading": (
        f'<h2>A<em><span class="note" {AT}>A</span></em></h2>',
        "a note may not stand in a heading\n  hint: put it in the text below",
    ),
    "link in a heading": (
        f'<h2>A <a {AT} href="https://example.org">A</a></h2>',
        "<a> may not stand in a heading\n  hint: put it in the text below",
    ),
    "note in a note": (
        f'<p>A<span class="note">A<cite data-source="s" {AT}/></span></p>',
        "a note may not stand inside a note\n  hint: write it into the note",
    ),
    "link in a link": (
        f'<p><a href="https://example.org">A <a {AT} href="https://example.org">A</a></a></p>',
        "<a> may not stand inside a link\n  hint: end that first",
    ),
    "paragraph without words": (
        f'<p {AT}> <cite data-source="s"/></p>',
        "<p> has no words\n  hint: print it only where there is something to say: {% if … %}",
    ),
    "heading without words": (
        f"<h2 {AT}><em> </em></h2>",
        "<h2> has no words\n  hint: print it only where there is something to say: {% if … %}",
    ),
    "item without words": (
        f"<ul><li>A</li><li {AT}></li></ul>",
        "<li> has no words\n  hint: print it only where there is something to say: {% if … %}",
    ),
    "link without words": (
        f'<p>A<a {AT} href="https://example.org"></a></p>',
        "<a> has no words\n  hint: print it only where there is something to say: {% if … %}",
    ),
    "note without words": (
        f'<p>A<span class="note" {AT}/></p>',
        "<span> has no words\n  hint: print it only where there is something to say: {% if … %}",
    ),
    "contents without a title": (
        f'<nav class="contents" {AT}/>',
        "<nav> has no words\n  hint: print it only where there is something to say: {% if … %}",
    ),
    "citation of nothing": (
        f"<p>A<cite {AT}/></p>",
        '<cite/> names no source\n  hint: write <cite data-source="id"/>',
    ),
    "link to a file": (
        f'<p><a {AT} href="file:///etc/passwd">A</a></p>',
        "a link leads to no address a paper may carry\n  hint: use https://",
    ),
    "link to a script": (
        f'<p><a {AT} href="javascript:alert(1)">A</a></p>',
        "a link leads to no address a paper may carry\n  hint: use https://",
    ),
    "link to nowhere": (
        f"<p><a {AT}>A</a></p>",
        "a link leads to no address a paper may carry\n  hint: use https://",
    ),
    "reference to nothing": (
        f'<p><a {AT} href="#cases">A</a></p>',
        "a reference leads to 'cases', but nothing in the paper has that id",
    ),
    "empty reference": (
        f'<p>A<a {AT} href="#"/></p>',
        "a reference leads to '', but nothing in the paper has that id",
    ),
}


@pytest.mark.parametrize(("page", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_written_is_refused_where_it_stands(page: str, message: str) -> None:
    assert faults(page) == [f"base/note.html:7: {message}"]


@pytest.mark.parametrize("page", ["", " \n ", "<!-- later -->", "<ul></ul>"])
def test_a_page_that_says_nothing_has_no_blocks(page: str) -> None:
    assert blocks(page) == ()


def test_two_headings_may_not_have_one_id() -> None:
    page = '<h2 id="a" data-at="n.html:1">A</h2><h3 id="a" data-at="n.html:2">A</h3>'
    assert faults(page) == [
        "n.html:1: the id 'a' is there twice\n  hint: give each place its own",
        "n.html:2: the id 'a' is there twice\n  hint: give each place its own",
    ]


@pytest.mark.parametrize("id", ["notes", "note-3", "call-of-note-12"])
def test_no_heading_may_have_the_id_of_a_note(id: str) -> None:
    assert faults(f'<h2 id="{id}" data-at="n.html:1">A</h2>') == [
        f"n.html:1: the id {id!r} is one that papers give to their notes\n  hint: choose another id"
    ]


def test_all_faults_of_a_page_are_told_at_once() -> None:
    page = '<p data-at="n.html:1"></p><ul data-at="n.html:2">A</ul><em data-at="n.html:3">A</em>'
    assert faults(page) == [
        "n.html:3: <em> may not stand here\n  hint: put it inside a paragraph",
        "n.html:1: <p> has no words\n"
        "  hint: print it only where there is something to say: {% if … %}",
        "n.html:2: there are words outside any paragraph\n  hint: put them inside <p>",
    ]


NOT_WELL_FORMED = {
    "tag not closed": (
        '<section data-at="n.html:1">\n<p data-at="n.html:2">A\n</section>\n<p data-at="n.html:4">',
        (
            "n.html:2: <p> is not closed here or just before\n"
            "  hint: close every tag in the order it was opened, <br/> and <cite/> at once"
        ),
    ),
    "tags crossed": (
        '<p data-at="n.html:1"><em data-at="n.html:1">A</p></em>',
        (
            "n.html:1: <em> is not closed here or just before\n"
            "  hint: close every tag in the order it was opened, <br/> and <cite/> at once"
        ),
    ),
    "lone sign": (
        '<p data-at="n.html:1">A</p>\n<p data-at="n.html:2">A & B</p>\n<p data-at="n.html:3">A</p>',
        (
            "n.html:2: the page is not well formed here or just before\n"
            "  hint: close every tag in the order it was opened, <br/> and <cite/> at once"
        ),
    ),
    "unknown name of a letter": (
        '<p data-at="n.html:1">&nosuchletter;</p>',
        (
            "n.html:1: the page is not well formed here or just before\n"
            "  hint: close every tag in the order it was opened, <br/> and <cite/> at once"
        ),
    ),
    "a folder with a sign in its name": (
        '<p data-at="a &amp; b/n.html:1">A & B</p>',
        (
            "a & b/n.html:1: the page is not well formed here or just before\n"
            "  hint: close every tag in the order it was opened, <br/> and <cite/> at once"
        ),
    ),
    "nothing to hold on to": (
        "A & B",
        (
            "?: the page is not well formed here or just before\n"
            "  hint: close every tag in the order it was opened, <br/> and <cite/> at once"
        ),
    ),
}


@pytest.mark.parametrize(("page", "expected"), NOT_WELL_FORMED.values(), ids=NOT_WELL_FORMED.keys())
def test_what_is_not_well_formed_is_told_at_the_last_tag_before_it(
    page: str, expected: str
) -> None:
    assert faults(page) == [expected]


def test_a_page_of_more_parts_than_any_paper_has_is_refused_before_it_is_composed() -> None:
    again = '<p data-at="n.html:7">x<br/></p>'
    assert len(blocks(again * 5_999)) == 5_999
    assert faults(again * 6_000) == [
        "n.html:7: the page has 12,001 parts, and no paper has more than 12,000\n"
        "  hint: look for a loop that goes round too often, or order fewer facts"
    ]


def test_no_file_and_no_address_is_fetched_for_a_page() -> None:
    page = '<!DOCTYPE page [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>&x;</p>'
    assert faults(page) == [
        "?: the page is not well formed here or just before\n"
        "  hint: close every tag in the order it was opened, <br/> and <cite/> at once"
    ]
