"""A note of several paragraphs stands beside the text, and one call in it leads to it."""

import pytest

from generator.compose.reader import read_page
from generator.errors import BriefError
from generator.paper.document import Items, Link, OpenNoteBlock, Paragraph, Remark, Text
from tests.papers.pages import PARAGRAPH, A, blocks, faults
from tests.papers.small import META

CALL = '<a class="note" href="#x"/>'


def test_a_note_beside_the_text_is_read_where_it_is_called() -> None:
    page = f'<p>A {CALL} A</p><aside class="note" id="x"><p>A</p><p>A</p></aside>'
    assert blocks(page) == (Paragraph((Text("A"), Remark((PARAGRAPH, PARAGRAPH)), Text(" A"))),)


def test_a_note_holds_links_and_lists() -> None:
    inner = '<p>A</p><ol start="2"><li><p>A</p><ul><li><a href="https://a.org">A</a></li></ul></li></ol>'
    (paragraph,) = blocks(f'<p>A{CALL}</p><aside class="note" id="x">{inner}</aside>')
    link = Paragraph((Link(A, "https://a.org"),))
    listed: OpenNoteBlock = Items(((PARAGRAPH, Items(((link,),))),), ordered=True, start=2)
    assert paragraph == Paragraph((Text("A"), Remark((PARAGRAPH, listed))))


def test_a_note_may_stand_anywhere_beside_the_text_that_calls_it() -> None:
    note = '<aside class="note" id="x"><p>A</p></aside>'
    called = (Paragraph((Text("A"), Remark((PARAGRAPH,)))),)
    assert blocks(f"<section>{note}</section><p>A{CALL}</p>") == called
    assert blocks(f"<ul><li>A{CALL}</li></ul>{note}") == (Items((called,)),)


AT = 'data-at="n.html:7"'
NOTE = '<aside class="note" id="x"><p>A</p></aside>'
REFUSED = {
    "call of nothing": (
        f'<p>A<a {AT} class="note" href="#y"/></p>',
        (
            "the call of a note leads to 'y', but no note has that id\n"
            '  hint: write <aside class="note" id="y"> after the paragraph'
        ),
    ),
    "call of a heading": (
        f'<h2 id="y">A</h2><p>A<a {AT} class="note" href="#y"/></p>',
        (
            "the call of a note leads to 'y', but no note has that id\n"
            '  hint: write <aside class="note" id="y"> after the paragraph'
        ),
    ),
    "words in a call": (
        f'<p>A<a {AT} class="note" href="#x">A</a></p>{NOTE}',
        "there are words in the call of a note\n  hint: write them into the note",
    ),
    "note that nothing calls": (
        f'<p>A</p><aside {AT} class="note" id="x"><p>A</p></aside>',
        'nothing calls the note \'x\'\n  hint: call it in the text: <a class="note" href="#x"/>',
    ),
    "note without an id": (
        f'<p>A</p><aside {AT} class="note"><p>A</p></aside>',
        "a note beside the text has no id\n  hint: its call leads to it by its id",
    ),
    "note that begins with a list": (
        f'<p>A{CALL}</p><aside {AT} class="note" id="x"><ul><li>A</li></ul></aside>',
        "a note does not begin with a paragraph\n  hint: begin it with <p>",
    ),
    "heading in a note": (
        f'<p>A{CALL}</p><aside class="note" id="x"><p>A</p><h4 {AT}>A</h4></aside>',
        "<h4> may not stand in a note\n  hint: a note holds paragraphs and lists",
    ),
    "box in a list in a note": (
        f'<p>A{CALL}</p><aside class="note" id="x"><p>A</p><ul><li><aside {AT}><p>A</p></aside>'
        "</li></ul></aside>",
        "<aside> may not stand in a note\n  hint: a note holds paragraphs and lists",
    ),
    "note in a note": (
        f'<p>A{CALL}</p><aside class="note" id="x"><p>A<cite {AT} data-source="s"/></p></aside>',
        "a note may not stand inside a note\n  hint: write it into the note",
    ),
    "call in a heading": (
        f'<h2>A<a {AT} class="note" href="#x"/></h2>{NOTE}',
        "<a> may not stand in a heading\n  hint: put it in the text below",
    ),
    "reference to a note": (
        f'<p>A{CALL} <a {AT} href="#x"/></p>{NOTE}',
        "a reference leads to 'x', but nothing in the paper has that id",
    ),
}


@pytest.mark.parametrize(("page", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_a_note_that_cannot_be_read_is_refused_where_it_stands(page: str, message: str) -> None:
    assert faults(page) == [f"n.html:7: {message}"]


def test_a_note_is_called_once() -> None:
    call = f'<a {AT} class="note" href="#x"/>'
    assert (
        faults(f"<p>A{call} A{call}</p>{NOTE}")
        == ["n.html:7: the note 'x' is called twice\n  hint: write a note for each call"] * 2
    )


def test_a_misspelt_call_is_told_the_near_id() -> None:
    page = (
        '<p>A<a class="note" href="#tortur"/></p><aside class="note" id="torture"><p>A</p></aside>'
    )
    with pytest.raises(BriefError) as caught:
        read_page(page, META)
    assert "hint: did you mean 'torture'?" in str(caught.value)
