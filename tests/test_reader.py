"""The page language: what each of its words becomes in a document, and what is refused."""

from datetime import date

import pytest

from generator.document import (
    Accent,
    Break,
    Callout,
    CalloutKind,
    Cite,
    ContentsHere,
    Emphasis,
    Form,
    Furniture,
    Heading,
    Items,
    Link,
    Mention,
    Meta,
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
    Text,
)
from generator.errors import BriefError
from generator.reader import read_page

META = Meta("T", Form.PAPER, "en", (), date(2021, 5, 4), Furniture((), "T", "Page", "of", "Table", "table"))


def blocks(page: str) -> tuple[OpenBlock, ...]:
    return read_page(page, META).blocks


def inlines(paragraph: str) -> tuple[OpenInline, ...]:
    """Return what the words of one paragraph become."""
    (block,) = blocks(f"<p>{paragraph}</p>")
    assert isinstance(block, Paragraph)
    return block.inlines


def faults(page: str) -> list[str]:
    """Return what is said of a page that cannot be read, without the hints."""
    with pytest.raises(BriefError) as caught:
        read_page(page, META)
    return [f"{problem.place or '?'}: {problem.message}" for problem in caught.value.problems]


A = (Text("A"),)
PARAGRAPH = Paragraph(A)

# Blocks -------------------------------------------------------------------------------------------

BLOCKS: dict[str, tuple[str, tuple[OpenBlock, ...]]] = {
    "title": ("<h1>A</h1>", (Heading(1, A),)),
    "chapter": ('<h2 id="x">A</h2>', (Heading(2, A, "x"),)),
    "part": ('<h3 data-fact="rt-a">A</h3>', (Heading(3, A, "", ("rt-a",)),)),
    "small heading": ("<h4>A</h4>", (Heading(4, A),)),
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
        (Text("A"), Remark((Text("See "), Emphasis(A), Text(".")))),
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
        (Text("A"), Remark(A), Text(" A")),
    ),
    "a fixed space stays": ("A&nbsp; A&nbsp;", (Text("A\u00a0 A\u00a0"),)),
}


@pytest.mark.parametrize(("words", "expected"), SPACE.values(), ids=SPACE.keys())
def test_white_space_folds(words: str, expected: tuple[OpenInline, ...]) -> None:
    assert inlines(words) == expected


# What is refused ----------------------------------------------------------------------------------

AT = 'data-at="base/note.html:7"'
REFUSED = {
    "style that was filled in": (f'<p {AT} class="leed">A</p>', "<p> has no style 'leed'"),
    "attribute that was filled in": (f'<p {AT} id="x">A</p>', "<p> has no attribute 'id'"),
    "tag that was filled in": (f"<p>A<b {AT}>A</b></p>", "unknown tag <b>"),
    "words outside": (f"<section {AT}>A</section>", "there are words outside any paragraph"),
    "words between": (f"<p {AT}>A</p> and", "there are words outside any paragraph"),
    "words in a list": (f"<ul {AT}>A<li>A</li></ul>", "there are words outside any paragraph"),
    "words beside blocks": (
        f"<ul><li {AT}>A<p>A</p></li></ul>",
        "there are words outside any paragraph",
    ),
    "words in a citation": (
        f'<p>A<cite data-source="s" {AT}>A</cite></p>',
        "there are words inside <cite>",
    ),
    "inline outside": (f"<strong {AT}>A</strong>", "<strong> may not stand here"),
    "new line outside": (f"<br {AT}/>", "<br> may not stand here"),
    "item outside": (f"<section><li {AT}>A</li></section>", "<li> may not stand here"),
    "block in a list": (f"<ul><p {AT}>A</p></ul>", "<p> may not stand in a list"),
    "block in a paragraph": (
        f"<p>A<section {AT}><p>A</p></section></p>",
        "<section> may not stand inside a paragraph",
    ),
    "block in contents": (f"<nav>A<em {AT}>A</em></nav>", "<em> may not stand inside <nav>"),
    "new page in a paragraph": (
        f'<p>A<br class="page" {AT}/></p>',
        "a page may not end inside a paragraph",
    ),
    "note in a heading": (
        f'<h2>A<cite data-source="s" {AT}/></h2>',
        "a note may not stand in a heading",
    ),
    "remark in a heading": (
        f'<h2>A<em><span class="note" {AT}>A</span></em></h2>',
        "a note may not stand in a heading",
    ),
    "link in a heading": (
        f'<h2>A <a {AT} href="https://example.org">A</a></h2>',
        "<a> may not stand in a heading",
    ),
    "note in a note": (
        f'<p>A<span class="note">A<cite data-source="s" {AT}/></span></p>',
        "a note may not stand inside a note",
    ),
    "link in a link": (
        f'<p><a href="https://example.org">A <a {AT} href="https://example.org">A</a></a></p>',
        "<a> may not stand inside a link",
    ),
    "paragraph without words": (f'<p {AT}> <cite data-source="s"/></p>', "<p> has no words"),
    "heading without words": (f"<h2 {AT}><em> </em></h2>", "<h2> has no words"),
    "item without words": (f"<ul><li>A</li><li {AT}></li></ul>", "<li> has no words"),
    "link without words": (f'<p>A<a {AT} href="https://example.org"></a></p>', "<a> has no words"),
    "note without words": (f'<p>A<span class="note" {AT}/></p>', "<span> has no words"),
    "contents without a title": (f'<nav class="contents" {AT}/>', "<nav> has no words"),
    "citation of nothing": (f"<p>A<cite {AT}/></p>", "<cite/> names no source"),
    "link to a file": (
        f'<p><a {AT} href="file:///etc/passwd">A</a></p>',
        "a link leads to no address a paper may carry",
    ),
    "link to a script": (
        f'<p><a {AT} href="javascript:alert(1)">A</a></p>',
        "a link leads to no address a paper may carry",
    ),
    "link to nowhere": (f"<p><a {AT}>A</a></p>", "a link leads to no address a paper may carry"),
    "reference to nothing": (
        f'<p><a {AT} href="#cases">A</a></p>',
        "a reference leads to 'cases', but no heading has that id",
    ),
    "empty reference": (
        f'<p>A<a {AT} href="#"/></p>',
        "a reference leads to '', but no heading has that id",
    ),
}


@pytest.mark.parametrize(("page", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_written_is_refused_where_it_stands(page: str, message: str) -> None:
    assert faults(page) == [f"base/note.html:7: {message}"]


@pytest.mark.parametrize("page", ["", " \n ", "<!-- later -->", "<ul></ul>"])
def test_a_page_that_says_nothing_is_refused(page: str) -> None:
    assert faults(page) == ["?: the paper says nothing"]


def test_two_headings_may_not_have_one_id() -> None:
    page = '<h2 id="a" data-at="n.html:1">A</h2><h3 id="a" data-at="n.html:2">A</h3>'
    assert faults(page) == [
        "n.html:1: two headings have the id 'a'",
        "n.html:2: two headings have the id 'a'",
    ]


def test_all_faults_of_a_page_are_told_at_once() -> None:
    page = '<p data-at="n.html:1"></p><ul data-at="n.html:2">A</ul><em data-at="n.html:3">A</em>'
    assert faults(page) == [
        "n.html:3: <em> may not stand here",
        "n.html:1: <p> has no words",
        "n.html:2: there are words outside any paragraph",
    ]


NOT_WELL_FORMED = {
    "tag not closed": (
        '<section data-at="n.html:1">\n<p data-at="n.html:2">A\n</section>\n<p data-at="n.html:4">',
        "n.html:2: <p> is not closed here or just before",
    ),
    "tags crossed": (
        '<p data-at="n.html:1"><em data-at="n.html:1">A</p></em>',
        "n.html:1: <em> is not closed here or just before",
    ),
    "lone sign": (
        '<p data-at="n.html:1">A</p>\n<p data-at="n.html:2">A & B</p>\n<p data-at="n.html:3">A</p>',
        "n.html:2: the page is not well formed here or just before",
    ),
    "unknown name of a letter": (
        '<p data-at="n.html:1">&nosuchletter;</p>',
        "n.html:1: the page is not well formed here or just before",
    ),
    "a folder with a sign in its name": (
        '<p data-at="a &amp; b/n.html:1">A & B</p>',
        "a & b/n.html:1: the page is not well formed here or just before",
    ),
    "nothing to hold on to": ("A & B", "?: the page is not well formed here or just before"),
}


@pytest.mark.parametrize(("page", "expected"), NOT_WELL_FORMED.values(), ids=NOT_WELL_FORMED.keys())
def test_what_is_not_well_formed_is_told_at_the_last_tag_before_it(
    page: str, expected: str
) -> None:
    assert faults(page) == [expected]


def test_no_file_and_no_address_is_fetched_for_a_page() -> None:
    page = '<!DOCTYPE page [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>&x;</p>'
    assert faults(page) == ["?: the page is not well formed here or just before"]
