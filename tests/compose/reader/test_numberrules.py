"""What a page says of numbers: which headings, paragraphs, cases and lists have them."""

import pytest

from generator.paper.document import (
    Callout,
    CalloutKind,
    Definition,
    Definitions,
    Heading,
    Items,
    NumberedHeadings,
    NumberedParagraph,
    OpenBlock,
    Paragraph,
)
from tests.papers.pages import PARAGRAPH, A, blocks, faults

READ: dict[str, tuple[str, OpenBlock]] = {
    "numbered paragraph": (
        '<p class="numbered" id="x" data-fact="rt-a">A</p>',
        NumberedParagraph(None, A, "x", ("rt-a",)),
    ),
    "numbered headings": (
        '<section class="numbered"><h2>A</h2><p>A</p></section>',
        NumberedHeadings((Heading(2, A), PARAGRAPH)),
    ),
    "list that goes on": (
        '<ol start="4"><li>A</li></ol>',
        Items(((PARAGRAPH,),), ordered=True, start=4),
    ),
    "case with an id": (
        '<aside class="case" id="x"><h4>A</h4><p>A</p></aside>',
        Callout(CalloutKind.CASE, (Heading(4, A, "x"), PARAGRAPH)),
    ),
    "quotation drawn out": (
        '<aside class="quote"><p>A</p></aside>',
        Callout(CalloutKind.QUOTE, (PARAGRAPH,)),
    ),
    "definitions": (
        '<dl data-fact="rt-a"><dt>A</dt><dd>A</dd><dt>A</dt><dd><p>A</p><p>A</p></dd></dl>',
        Definitions(
            (Definition(A, (PARAGRAPH,)), Definition(A, (PARAGRAPH, PARAGRAPH))), ("rt-a",)
        ),
    ),
    "definition of a fact": (
        '<dl><dt>A</dt><dd data-fact="rt-a">A</dd></dl>',
        Definitions((Definition(A, (Paragraph(A, origin=("rt-a",)),)),)),
    ),
}


@pytest.mark.parametrize(("page", "block"), READ.values(), ids=READ.keys())
def test_what_has_a_number_is_read(page: str, block: OpenBlock) -> None:
    assert blocks(page) == (block,)


AT = 'data-at="n.html:7"'
DEEP = "<ul><li><ol><li><ul><li>{}</li></ul></li></ol></li></ul>"
REFUSED = {
    "heading that skips a level": (
        f'<section class="numbered"><h2>A</h2><h4 {AT}>A</h4></section>',
        "the numbered heading <h4> skips a level\n  hint: write <h3>, or a heading above it",
    ),
    "first heading below a chapter": (
        f'<section class="numbered"><h3 {AT}>A</h3></section>',
        "the numbered heading <h3> skips a level\n  hint: write <h2>, or a heading above it",
    ),
    "heading without a number that skips a level": (
        f"<h2>A</h2><h4 {AT}>A</h4>",
        "the heading <h4> skips a level\n  hint: write <h3>, or a heading above it",
    ),
    "numbered title": (
        f'<section class="numbered"><h1 {AT}>A</h1></section>',
        "the title of a paper has no number\n  hint: put it above the section",
    ),
    "numbered paragraph in a box": (
        f'<aside><p {AT} class="numbered">A</p></aside>',
        (
            '<p class="numbered"> may not stand here\n'
            "  hint: put it outside of lists, boxes and quotations"
        ),
    ),
    "numbered headings in a box": (
        f'<aside><section {AT} class="numbered"><h2>A</h2></section></aside>',
        (
            '<section class="numbered"> may not stand here\n'
            "  hint: put it outside of lists, boxes and quotations"
        ),
    ),
    "numbered headings twice": (
        f'<section class="numbered"><section {AT} class="numbered"><h2>A</h2></section></section>',
        "the headings here are numbered already\n  hint: remove the inner section",
    ),
    "case without a title among numbered ones": (
        f'<aside class="case" id="x"><h4>A</h4></aside><aside {AT} class="case"><p>A</p></aside>',
        (
            "a case without a title cannot be numbered\n"
            "  hint: cases are numbered once one of them has an id: begin it with <h4>"
        ),
    ),
    "case with two ids": (
        f'<aside class="case" id="x"><h4 {AT} id="y">A</h4></aside>',
        "a case and its title have an id each\n  hint: remove this one",
    ),
    "id of a plain paragraph": (
        f'<p {AT} id="x">A</p>',
        'nothing can lead to this <p>: it has no number\n  hint: write <p class="numbered">',
    ),
    "id of another box": (
        f'<aside {AT} class="law" id="x"><h4>A</h4></aside>',
        "nothing can lead to this <aside>: it has no number\n  hint: give it to the title in it",
    ),
    "list from nought": (
        f'<ol {AT} start="0"><li>A</li></ol>',
        "start='0' is not a whole number from 1 to 999\n  hint: leave it out where it is 1",
    ),
    "list from a letter": (
        f'<ol {AT} start="d"><li>A</li></ol>',
        "start='d' is not a whole number from 1 to 999\n  hint: leave it out where it is 1",
    ),
    "fourth list": (
        DEEP.format(f"<ol {AT}><li>A</li></ol>"),
        (
            "a list may be three deep, and this is the fourth\n"
            "  hint: make it a list of its own, or its items sentences"
        ),
    ),
    "term without a meaning": (
        f"<dl><dt>A</dt><dd>A</dd><dt {AT}>A</dt></dl>",
        "<dt> has no <dd> after it\n  hint: write each <dt> with one <dd>",
    ),
    "two terms": (
        f"<dl><dt>A</dt><dt {AT}>A</dt><dd>A</dd></dl>",
        "<dt> has no <dd> after the one before it\n  hint: write each <dt> with one <dd>",
    ),
    "meaning without a term": (
        f"<dl><dd {AT}>A</dd></dl>",
        "<dd> has no <dt> before it\n  hint: write each <dt> with one <dd>",
    ),
    "box in a definition": (
        f"<dl><dt>A</dt><dd><aside {AT}><p>A</p></aside></dd></dl>",
        "<aside> may not stand in a definition\n  hint: a definition holds paragraphs and lists",
    ),
    "paragraph among definitions": (
        f"<dl><dt>A</dt><dd>A</dd><p {AT}>A</p></dl>",
        "<p> may not stand in a list of definitions\n  hint: put it inside <dd>",
    ),
    "definition outside": (
        f"<dt {AT}>A</dt>",
        "<dt> may not stand here\n  hint: put it inside <dl>",
    ),
    "definition of nothing": (
        f"<dl><dt>A</dt><dd {AT}></dd></dl>",
        "<dd> has no words\n  hint: print it only where there is something to say: {% if … %}",
    ),
}


@pytest.mark.parametrize(("page", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_numbered_is_refused_where_it_stands(page: str, message: str) -> None:
    assert faults(page) == [f"n.html:7: {message}"]


def test_a_numbered_heading_may_return_to_any_level_above() -> None:
    page = "<h2>A</h2><h3>A</h3><h4>A</h4><h3>A</h3><h4>A</h4><h2>A</h2>"
    assert blocks(f'<section class="numbered">{page}</section>')


def test_cases_need_no_title_where_none_has_an_id() -> None:
    assert blocks('<aside class="case"><p>A</p></aside>')
