"""The sign of the senders stands at the head of a first page, with its words."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from lxml import etree
from PIL import Image

from generator.paper.brand import Asset, Brand, Logo
from generator.paper.document import Paper
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.pdf import write_pdf
from tests.papers.small import brand, letter, paper
from tests.readers.docx import docx_bytes, docx_findings, docx_names, docx_part
from tests.readers.pdf import findings, opened, tags

WORDS = "Ruritanian Rights League"


@pytest.fixture
def signed() -> Brand:
    """Return our brand with a sign three times as wide as it is high."""
    file = BytesIO()
    Image.new("RGB", (300, 100), "#0b4f6c").save(file, "PNG")
    return replace(brand(), logo=Logo(Asset("logo.png", file.getvalue(), 300, 100), WORDS))


@pytest.mark.parametrize("written", [paper(), letter()], ids=["paper", "letter"])
def test_word_has_it_in_the_header_of_the_first_page(signed: Brand, written: Paper) -> None:
    file = write_docx(written, signed).data
    assert docx_bytes(file, "word/media/logo.png") == signed.logo.picture.data  # type: ignore[union-attr]
    header = etree.tostring(docx_part(file, "word/first-header.xml")).decode()
    assert f'descr="{WORDS}"' in header
    assert 'cx="1188000" cy="396000"' in header
    assert docx_findings(file) == []


def test_no_line_in_word_is_too_low_for_it(signed: Brand) -> None:
    styles = etree.tostring(docx_part(write_docx(letter(), signed).data, "word/styles.xml"))
    (style,) = re.findall(r'w:styleId="Logo".*?</w:style>', styles.decode(), re.DOTALL)
    assert 'w:line="240" w:lineRule="auto"' in style


def test_word_has_no_header_on_a_papers_first_page_without_it() -> None:
    assert "word/first-header.xml" not in docx_names(write_docx(paper(), brand()).data)


@pytest.mark.parametrize("written", [paper(), letter()], ids=["paper", "letter"])
def test_pdf_tells_its_words_and_stays_accessible(signed: Brand, written: Paper) -> None:
    file = write_pdf(written, signed).data
    pdf = opened(file)
    pictures = [tag for tag in tags(pdf) if tag.S == "/Figure"]
    assert [str(picture.Alt) for picture in pictures] == [WORDS]
    assert findings(file) == []


def test_it_may_be_called_what_its_file_is_called(signed: Brand) -> None:
    assert signed.logo
    picture = replace(signed.logo.picture, name="наш логотип & #1?.png")
    named = replace(signed, logo=replace(signed.logo, picture=picture))
    assert write_pdf(letter(), named).pages == write_pdf(letter(), signed).pages
    assert docx_findings(write_docx(letter(), named).data) == []


def test_a_web_page_carries_it_inside(signed: Brand) -> None:
    page = write_html(paper(), signed).data.decode()
    assert page.count("data:image/png;base64,") == 1
    assert f'alt="{WORDS}"' in page
