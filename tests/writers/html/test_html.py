"""A paper as a web page: whole in itself, safe, and readable without seeing it."""

import re
from dataclasses import replace

import pytest
from lxml import html

from generator.paper.document import (
    Block,
    Cell,
    Contents,
    Document,
    Figure,
    Form,
    Heading,
    Inline,
    Label,
    Link,
    Note,
    Paper,
    Paragraph,
    Picture,
    Section,
    SectionKind,
    Style,
    Table,
)
from generator.writers.html import write_html
from tests.papers.small import FURNITURE, bars, brand, letter, note, paper, tables, words


def page_of(finished: Paper) -> html.HtmlElement:
    return html.document_fromstring(write_html(finished, brand()).data)


def paper_of(*blocks: Block) -> Paper:
    return Document(paper().meta, blocks)


def text_of(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_page_says_its_title_its_language_and_its_authors() -> None:
    page = page_of(paper())

    assert page.get("lang") == "en"
    assert page.findtext(".//title") == "Human rights issues ahead of the visit to Ruritania"
    assert page.xpath("//meta[@name='author']/@content") == [
        "Ruritanian Rights League",
        "Strelsau Helsinki Committee",
    ]


def test_the_page_needs_nothing_beside_it() -> None:
    page = page_of(paper())
    css = "".join(page.xpath("//style/text()"))

    assert not page.xpath("//link | //script | //img | //*[@src] | //*[@style]")
    assert css.count("url(") == css.count("url(data:font/ttf;base64,") == 8
    assert "@import" not in css


def said_at(page: html.HtmlElement, path: str) -> list[str]:
    found = page.xpath(path)
    assert isinstance(found, list)
    return [str(each) for each in found]


POLICY = "//meta[@http-equiv='Content-Security-Policy']"
EVIL = "--></style></title><script src=https://evil.example/a.js></script><img src=//evil.example>"
EVIL += "<!-- \" ' onload=alert(1) style='x:url(//evil.example)' @import url(//evil.example);"


def test_a_browser_is_told_to_run_nothing_and_to_fetch_nothing() -> None:
    page = page_of(paper())
    allowed = dict(
        rule.split(" ", 1) for rule in said_at(page, f"{POLICY}/@content")[0].split("; ")
    )

    assert said_at(page, "//head/*[2]/@http-equiv") == ["Content-Security-Policy"]
    assert allowed == {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "font-src": "data:",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def hostile_paper() -> Paper:
    """Return a paper with something hostile wherever words of a house come to stand."""
    meta = paper().meta
    furniture = replace(FURNITURE, letterhead=(EVIL,), running_head=EVIL, page=EVIL, of=EVIL)
    picture = Figure(Label(EVIL, 1), Picture("seal.png"), words(EVIL), EVIL, anchor=EVIL)
    chart = replace(bars(), categories=(EVIL, *bars().categories[1:]), highlight=EVIL)
    return Document(
        replace(meta, title=EVIL, authors=(EVIL,), furniture=furniture),
        (
            Heading(2, words(EVIL), EVIL),
            Paragraph((*words(EVIL), Link(words(EVIL), "https://a.example"))),
            picture,
            replace(picture, content=chart),
        ),
    )


def test_nothing_hostile_of_a_house_becomes_markup_an_address_or_a_comment() -> None:
    evil = replace(brand(), text_family=EVIL, heading_family=EVIL)
    data = write_html(hostile_paper(), evil).data
    page = html.document_fromstring(data)
    fetching = ("src", "srcset", "data", "background", "poster", "style", "action", "onload")
    fetched = [at for name in fetching for at in said_at(page, f"//@{name}")]
    css = "".join(said_at(page, "//style/text()"))
    outside_strings = re.sub(r'"(?:[^"\\]|\\.)*"', "", css)

    assert said_at(page, "//head/title/text()") == [EVIL]
    assert not said_at(page, "//script | //link | //iframe | //object | //base | //comment()")
    assert {at.split(",")[0] for at in fetched} == {"data:image/png;base64"}
    assert "evil.example" not in outside_strings
    assert len(said_at(page, "//style")) == 2
    assert "url(" not in outside_strings.replace("url(data:font/", "")


def test_what_looks_like_markup_stays_text() -> None:
    hostile = '<script>alert("&amp;")</script>'
    page = page_of(paper_of(Paragraph(words(hostile)), Heading(2, words("T"), '"><b>')))

    assert text_of(page.find(".//main/p")) == hostile
    assert page.xpath("//h1/@id") == ['"><b>']
    assert not page.xpath("//main//script | //main//b")


def test_words_of_the_furniture_cannot_leave_their_string_in_the_style_sheet() -> None:
    evil = ('</style><b>"', '"; } </style><script>', 'Page"', "\\")
    hostile = replace(
        FURNITURE, letterhead=evil[:1], running_head=evil[1], page=evil[2], of=evil[3]
    )
    page = page_of(replace(paper(), meta=replace(paper().meta, furniture=hostile)))

    assert not page.xpath("//script")
    assert len(page.xpath("//style")) == 2
    assert '"; }' not in page.xpath("//style/text()")[0]


def test_notes_stand_at_the_end_in_order_with_links_both_ways() -> None:
    page = page_of(paper())
    calls = page.xpath("//a[@role='doc-noteref']")
    notes = page.xpath("//section[@role='doc-endnotes']//li")

    assert [call.text for call in calls] == ["1", "2", "3"]
    assert [text_of(body)[:9] for body in notes] == ["1 League,", "2 Committ", "3 League,"]
    for call, body in zip(calls, notes, strict=True):
        assert call.get("href") == f"#{body.get('id')}"
        assert body.find("a").get("href") == f"#{call.get('id')}"


def test_a_note_of_two_paragraphs_keeps_both() -> None:
    both = Note(1, (Paragraph(words("The first.")), Paragraph(words("The second."))))
    page = page_of(paper_of(Paragraph((*words("Called"), both))))

    assert page.xpath("//section[@class='notes']//text()[contains(., 'The ')]") == [
        " The first.",
        "The second.",
    ]


def test_every_link_inside_the_page_leads_somewhere() -> None:
    page = page_of(paper())
    places = set(page.xpath("//@id"))

    assert {href[1:] for href in page.xpath("//a/@href") if href.startswith("#")} <= places


def test_contents_list_the_headings() -> None:
    entries = page_of(paper()).xpath("//nav[@class='contents']//a")

    assert [(text_of(entry), entry.get("href")) for entry in entries] == [
        ("Ruritania", "#ruritania"),
        ("Cases of concern", "#cases"),
    ]


def test_headings_never_skip_a_level() -> None:
    headings = page_of(paper()).xpath("//h1 | //h2 | //h3 | //h4")

    assert [(heading.tag, text_of(heading)) for heading in headings] == [
        ("h1", "Human rights issues ahead of the visit to Ruritania"),
        ("h2", "Key messages"),
        ("h2", "Contents"),
        ("h2", "Ruritania"),
        ("h3", "Cases of concern"),
        ("h4", "Anton Rassendyll"),
        ("h4", "Press Act"),
        ("h2", "Recommendations"),
    ]


def test_a_paper_without_a_title_has_headings_from_the_top() -> None:
    page = page_of(paper_of(Heading(2, words("A chapter")), Heading(3, words("A part"))))

    assert [heading.tag for heading in page.xpath("//h1 | //h2 | //h3")] == ["h1", "h2"]


def test_a_note_called_in_a_link_follows_it() -> None:
    linked: Inline = Link((*words("The law"), note(1, "League")), "https://example.org")
    page = page_of(paper_of(Paragraph((linked,))))

    assert text_of(page.find(".//main/p")) == "The law1"
    assert not page.xpath("//a//a")


def test_words_in_another_language_say_so() -> None:
    (russian,) = page_of(paper()).xpath("//*[@lang='ru']")

    assert russian.text == "по-русски «Бюллетень»"


def test_no_id_of_a_fact_is_on_the_page() -> None:
    assert b"rt-" not in write_html(paper(), replace(brand(), faces=())).data


def test_a_list_in_a_list_is_inside_its_item() -> None:
    page = page_of(paper())

    assert text_of(page.xpath("//ol/li/ul")[0]) == "an inquiry;redress."
    assert len(page.xpath("//main/ol")) == 2


def test_a_letter_opens_with_its_senders_and_is_titled_by_its_subject() -> None:
    page = page_of(letter())

    assert page.find("body").get("class") == Form.LETTER
    assert text_of(page.find(".//header")) == "RRL SHC PLC"
    assert text_of(page.find(".//h1")) == "Human rights issues for the visit to Ruritania"


@pytest.mark.parametrize("style", sorted(set(Style) - {Style.BODY, Style.SUBJECT}))
def test_every_style_of_paragraph_is_a_class_of_the_style_sheet(style: Style) -> None:
    page = page_of(paper_of(Paragraph(words("Words"), style)))

    assert page.find(".//main/p").get("class") == style


def test_a_table_has_its_caption_and_headers_that_say_what_they_head() -> None:
    first, second = page_of(tables()).xpath("//table")

    assert text_of(first.find("caption")) == "Table 1. Press freedom, rank of 180"
    assert [(text_of(th), th.get("scope")) for th in first.xpath(".//th")] == [
        ("Rank", "colgroup"),
        ("2020", "col"),
        ("2021", "col"),
        ("Ruritania", "row"),
        ("Borduria", "row"),
        ("Graustark & others", "row"),
    ]
    assert (second.get("id"), len(second.xpath("./tbody/tr"))) == ("cases", 70)


def test_rows_of_a_table_with_little_in_it_are_read_without_headers_of_their_own() -> None:
    rows = tuple((Cell(words(name), heads_row=True), Cell(words("closed"))) for name in "ABC")
    head = (Cell(words("Country")), Cell(words("Civic space")))
    small: Block = Table(Label("Table", 1), words("Ratings"), (1, 1), (head,), rows)
    table = page_of(paper_of(small)).find(".//table")

    assert [text_of(th) for th in table.xpath(".//th")] == ["Country", "Civic space"]
    assert [text_of(td) for td in table.xpath(".//td")][:2] == ["A", "closed"]


def test_cells_span_and_numbers_say_that_they_are_numbers() -> None:
    table = page_of(tables()).xpath("//table")[0]
    corner, last = table.xpath("(.//td)[1]")[0], table.xpath("(.//td)[last()]")[0]

    assert (corner.get("rowspan"), text_of(corner)) == ("2", "")
    assert (last.get("colspan"), last.get("class"), text_of(last)) == ("2", "number", "no data1")


def test_columns_share_the_width_as_the_table_says() -> None:
    page = page_of(tables())
    css = page.xpath("//style/text()")[0]

    assert [col.get("class") for col in page.xpath("//col")] == [
        *("w-3-5", "w-1-5", "w-1-5"),
        *("w-2-7", "w-4-7", "w-1-7"),
    ]
    assert ".w-3-5 { width: 60.000% }" in css


def test_the_notes_of_a_table_stand_below_it() -> None:
    (note_below,) = page_of(tables()).xpath("//table/following-sibling::p")

    assert text_of(note_below) == "A lower number is better."


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert write_html(paper(), brand()) == write_html(paper(), brand())


def test_headings_of_groups_and_contents_count_for_those_after_them() -> None:
    group = Section(SectionKind.LANDSCAPE, (Heading(1, words("Title")),))
    blocks = (Heading(2, words("First")), Heading(3, words("Deep")), group)
    page = page_of(paper_of(*blocks, Contents("Contents", ()), Heading(4, words("Last"))))
    assert [each.tag for each in page.xpath("//h1 | //h2 | //h3 | //h4")] == [
        *("h1", "h2", "h1", "h2", "h3")
    ]
