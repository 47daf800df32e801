"""A link leads where it should from every program: domains in Punycode, all else byte by byte."""

import pytest

from generator.paper.document import Document, Link, Paragraph, Text
from generator.writers.agreed.addresses import leading_to
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.pdf import write_pdf
from generator.writers.text import write_text
from tests.papers.small import META, brand
from tests.readers.docx import docx_bytes
from tests.readers.pdf import opened

TYPED = "https://пример.испытание/путь?x=й#я"
ASCII = "https://xn--e1afmkfd.xn--80akhbyknj4f/%D0%BF%D1%83%D1%82%D1%8C?x=%D0%B9#%D1%8F"
ADDRESSES = {
    TYPED: ASCII,
    "https://user@ПРИМЕР.рф:8080/a": "https://user@xn--e1afmkfd.xn--p1ai:8080/a",
    "https://bücher.example/Straße": "https://xn--bcher-kva.example/Stra%C3%9Fe",
    "https://faß.example": "https://xn--fa-hia.example",
    "https://пример。рф#я": "https://xn--e1afmkfd.xn--p1ai#%D1%8F",
    "https://пример.рф?й": "https://xn--e1afmkfd.xn--p1ai?%D0%B9",
    "https://example.org/%D0%B9/й%20x": "https://example.org/%D0%B9/%D0%B9%20x",
    "https://[::1]:80/й": "https://[::1]:80/%D0%B9",
    "mailto:я@почта.рф?subject=да": "mailto:%D1%8F@xn--80a1acny.xn--p1ai?subject=%D0%B4%D0%B0",
    "https://example.org/a%20b?c=d#e": "https://example.org/a%20b?c=d#e",
}


@pytest.mark.parametrize(("typed", "followed"), ADDRESSES.items())
def test_an_address_is_followed_in_ascii(typed: str, followed: str) -> None:
    assert leading_to(typed) == followed
    assert leading_to(followed) == followed


def test_every_format_leads_there_and_shows_what_was_typed() -> None:
    paper = Document(META, (Paragraph((Link((Text(TYPED),), TYPED),)),))
    html = write_html(paper, brand()).data.decode()
    assert f'href="{ASCII}"><span class="address">{TYPED}</span></a>' in html
    assert ASCII.encode() in docx_bytes(
        write_docx(paper, brand()).data, "word/_rels/document.xml.rels"
    )
    pdf = opened(write_pdf(paper, brand()).data)
    assert [str(each.A.URI) for each in pdf.pages[0].Annots if "/A" in each] == [ASCII]
    assert TYPED in write_text(paper, brand()).data.decode()
