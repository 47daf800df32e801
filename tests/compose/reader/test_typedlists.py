"""A list in a text is a list on the page, wherever a template prints the text as words."""

import pytest

from generator.paper.document import Break, Cite, Items, OpenBlock, Paragraph, Quote, Style, Text
from tests.papers.pages import PARAGRAPH, A, blocks, faults

LIST = '<ul data-typed=""><li>A</li><li>B</li></ul>'
OF = ("rt-a",)
TOLD = Paragraph(A, origin=OF)
CITE = '<cite data-source="rrl" data-locator="1"/>'
CITED = Cite("rrl", "1")


def items(*words: str, origin: tuple[str, ...] = (), ordered: bool = False) -> Items[OpenBlock]:
    made = tuple((Paragraph((Text(each),)),) for each in words)
    return Items(made, ordered, origin)


READ: dict[str, tuple[str, tuple[OpenBlock, ...]]] = {
    "paragraph": (
        f'<p data-fact="rt-a">A{LIST}</p>',
        (TOLD, items("A", "B", origin=OF)),
    ),
    "numbered list": (
        '<p>A<ol data-typed=""><li>A</li></ol></p><p>A</p>',
        (PARAGRAPH, items("A", ordered=True), PARAGRAPH),
    ),
    "paragraph that is a list alone": (f"<p>{LIST}</p>", (items("A", "B"),)),
    "its sources": (
        f"<p>A{LIST}{CITE} </p>",
        (
            PARAGRAPH,
            Items(((PARAGRAPH,), (Paragraph((Text("B"), CITED)),)), ordered=False),
        ),
    ),
    "a remark and its sources": (
        f'<p>A{LIST} <span class="quiet">A</span>{CITE}</p>',
        (PARAGRAPH, items("A", "B"), blocks(f'<p><span class="quiet">A</span>{CITE}</p>')[0]),
    ),
    "item": (
        f'<ul><li data-fact="rt-a">A{LIST}</li><li>A</li></ul>',
        (Items(((TOLD, items("A", "B", origin=OF)), (PARAGRAPH,)), ordered=False),),
    ),
    "item that says more": (
        f"<ul><li>A{LIST} A {CITE}</li></ul>",
        (Items(((PARAGRAPH, items("A", "B"), Paragraph((*A, CITED))),), ordered=False),),
    ),
    "item that is a list alone": (
        f'<ul><li>A</li><li data-fact="rt-a">{LIST}</li></ul>',
        (
            Items(
                ((PARAGRAPH,), (TOLD,), (Paragraph((Text("B"),), origin=OF),)),
                ordered=False,
            ),
        ),
    ),
    "two lists in an item": (
        f"<ul><li>A{LIST}A{LIST}</li></ul>",
        (
            Items(
                ((PARAGRAPH, items("A", "B"), PARAGRAPH, items("A", "B")),),
                ordered=False,
            ),
        ),
    ),
    "quotation": (
        f"<blockquote><p>A{LIST}</p></blockquote>",
        (Quote((PARAGRAPH, items("A", "B"))),),
    ),
    "lead": (f'<p class="lead">A{LIST}</p>', (Paragraph(A, Style.LEAD), items("A", "B"))),
    "note beside": (
        f'<p>A<a class="note" href="#n"/></p><aside class="note" id="n"><p>A{LIST}</p></aside>',
        blocks(
            '<p>A<a class="note" href="#n"/></p><aside class="note" id="n"><p>A</p>'
            "<ul><li>A</li><li>B</li></ul></aside>"
        ),
    ),
}


@pytest.mark.parametrize(("page", "read"), READ.values(), ids=READ.keys())
def test_a_list_in_a_text_is_a_block_of_its_own(page: str, read: tuple[OpenBlock, ...]) -> None:
    assert blocks(page) == read


AT = 'data-at="n.html:7"'
CANNOT = "the list in the text of 'rt-a' cannot stand"
HINT = "give the fact a 'line' or a 'short' without a list, or let the template print it in a <p>"
CELLS = '<table><caption>A</caption><tbody><tr data-fact="rt-a"><td {}>{}</td></tr></tbody></table>'
REFUSED = {
    "sentence": (
        f'<p {AT} data-fact="rt-a">A says: {LIST}, and goes on.</p>',
        "in the middle of a sentence",
    ),
    "sentence with emphasis": (
        f'<p {AT} data-fact="rt-a">A{LIST}<em>A</em></p>',
        "in the middle of a sentence",
    ),
    "cell": (CELLS.format(AT, f"A{LIST}"), "in a cell"),
    "note of words": (
        f'<p data-fact="rt-a">A<span {AT} class="note">A{LIST}</span></p>',
        "in a note or a label",
    ),
    "link": (f'<p data-fact="rt-a"><a {AT} href="https://a.org">A{LIST}</a></p>', "in a link"),
    "bold words": (f'<p {AT} data-fact="rt-a"><strong>A{LIST}</strong></p>', "here"),
    "heading": (f'<h2 {AT} data-fact="rt-a">A{LIST}</h2>', "in a heading"),
    "term": (f'<dl data-fact="rt-a"><dt {AT}>A{LIST}</dt><dd>A</dd></dl>', "in a term"),
    "caption": (
        f'<table data-fact="rt-a"><caption {AT}>A{LIST}</caption><tbody><tr><td>A</td></tr></tbody>'
        "</table>",
        "in a caption",
    ),
}


@pytest.mark.parametrize(("page", "where"), REFUSED.values(), ids=REFUSED.keys())
def test_a_list_is_refused_where_words_go_on_or_no_list_fits(page: str, where: str) -> None:
    assert faults(page) == [f"n.html:7: {CANNOT} {where}\n  hint: {HINT}"]


def test_a_break_may_be_written_as_html_writes_it() -> None:
    assert blocks("<p>A<br>A</p>") == (Paragraph((*A, Break(), *A)),)
    assert blocks("<p>A<br />A</p>") == blocks("<p>A<br></br>A</p>") == blocks("<p>A<br>A</p>")
    assert blocks('<p>A</p><br class="page"><p>A</p>') == blocks(
        '<p>A</p><br class="page"/><p>A</p>'
    )


def test_columns_need_not_be_closed() -> None:
    row = "<tr><td>A</td><td>A</td></tr>"
    rows = f"<thead>{row.replace('td', 'th')}</thead><tbody>{row}</tbody></table>"
    columns = '<table><caption>A</caption><colgroup><col width="1"{0}><col width="2"{0}></colgroup>'
    assert blocks(columns.format("") + rows) == blocks(columns.format("/") + rows)
