"""A submission as a web page: numbers, lists, definitions and long notes keep their meaning."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import html

from generator.paper.document import Paper
from generator.writers.html import write_html
from tests.papers.random_papers import random_papers
from tests.papers.small import brand
from tests.papers.submission import submission

PLAIN = replace(brand(), faces=())


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.document_fromstring(write_html(submission(), brand()).data)


def said(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_headings_and_paragraphs_say_their_numbers(page: html.HtmlElement) -> None:
    headings = [said(each) for each in page.xpath("//main//*[self::h2 or self::h3 or self::h4]")]
    assert headings == [
        *("Contents", "Summary", "1 Freedoms", "1.1 Assembly", "1.1.1 In the capital"),
        *("1.2 Expression", "Case 1. Helga von Strofzin", "Case 2. Anton Rassendyll"),
        *("Press Act", "Key messages", "2 Recommendations"),
    ]
    assert [said(each) for each in page.xpath("//p[@class='numbered']")] == [
        "1. The law promises much.",
        "2. Arrests went on.2",
        "3. Permits were refused.",
        "4. Release them.",
    ]


def test_references_lead_to_what_they_name(page: html.HtmlElement) -> None:
    for anchor, words in (("rassendyll", "Case 2. Anton Rassendyll"), ("arrests", "2. Arrests")):
        (goal,) = page.xpath(f"//*[@id='{anchor}']")
        assert page.xpath(f"//a[@href='#{anchor}']")
        assert said(goal).startswith(words)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(paper=random_papers())
def test_every_reference_and_call_of_any_paper_leads_to_one_place(paper: Paper) -> None:
    page = html.document_fromstring(write_html(paper, PLAIN).data)
    ids = Counter(str(each.get("id")) for each in page.iter() if each.get("id"))
    addresses = [str(link.get("href")) for link in page.iter("a")]
    led = [address[1:] for address in addresses if address.startswith("#")]
    assert {goal: ids[goal] for goal in led} == dict.fromkeys(led, 1)


def test_a_list_says_how_deep_it_is_and_where_it_begins(page: html.HtmlElement) -> None:
    lists = page.xpath("//main/ol")
    assert [each.get("class") for each in lists] == ["level-1", "level-1 from-3"]
    assert [each.get("class") for each in lists[0].iter("ol")] == ["level-1", "level-2", "level-3"]
    assert lists[1].get("start") == "3"
    assert ".from-3 { counter-reset: list-item 2 }" in page.xpath("//style/text()")[0]


def test_a_term_stands_above_what_is_said_of_it(page: html.HtmlElement) -> None:
    pairs = [(said(pair.find("dt")), said(pair.find("dd"))) for pair in page.xpath("//main/dl/div")]
    assert pairs == [
        ("Administrative arrest", "Fifteen days at most.without a lawyer"),
        ("Propiska3", "A permit."),
    ]


def test_a_long_note_keeps_its_paragraphs_and_lists(page: html.HtmlElement) -> None:
    (note,) = page.xpath("//li[@id='note-1']")
    assert [child.tag for child in note] == ["a", "a", "p", "ol", "p"]
    assert note.find(".//ol/li/ol").get("class") == "level-2"


def test_every_kind_of_box_has_its_class(page: html.HtmlElement) -> None:
    kinds = [each.get("class").split()[1] for each in page.xpath("//aside")]
    assert kinds == ["case", "case", "context", "law", "key-messages", "quote"]
