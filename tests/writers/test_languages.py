"""Words in other languages are said to be so, and come out of PDF and Word as they went in."""

from dataclasses import replace
from typing import Any
from unicodedata import normalize

import pytest

from generator.paper.document import Block, Document, Heading, Inline, Paragraph, Span, Text
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.pdf import write_pdf
from tests.papers.small import brand, note, paper, words
from tests.readers.docx import W, docx_findings, docx_part, docx_words
from tests.readers.pdf import findings, opened, page_texts, tags

BRAND = brand()
TOLD = {
    "ar": "أفرج عن الصحفي في بيشكيك بعد احتجاج واسع",
    "fa": "گزارش حقوق بشر درباره زندانیان سیاسی",
    "ru": "Суд признал запрет собраний незаконным: «за» — 12 голосов",
    "kk": "Қазақстандағы құқық қорғаушыларға қысым күшейді",
    "tg": "Ҳуқуқи инсон ва ҷомеаи шаҳрвандӣ",
    "uz": "Oʻzbekistonda soʻz erkinligi cheklanmoqda",
    "tk": "Türkmenistanda žurnalistleriň ýagdaýy agyrlaşýar",
}


def spoken(language: str, *around: str) -> Block:
    """Return a paragraph of words in a language, with other words around them or none."""
    said: Inline = Span(words(TOLD[language]), None, language)
    before, after = (Text(text) for text in around) if around else ((), ())
    return Paragraph((before, said, after) if around else (said,))  # type: ignore[arg-type]


def pdf_of(*blocks: Block) -> bytes:
    return write_pdf(Document(paper().meta, (Heading(1, words("Title")), *blocks)), BRAND).data


def word_of(*blocks: Block) -> bytes:
    return write_docx(Document(paper().meta, blocks), BRAND).data


@pytest.mark.parametrize("language", TOLD)
def test_words_come_out_of_a_pdf_as_they_went_in(language: str) -> None:
    (page,) = page_texts(pdf_of(spoken(language)))
    assert TOLD[language] in page


@pytest.mark.parametrize("language", TOLD)
def test_words_come_out_of_a_word_file_as_they_went_in(language: str) -> None:
    assert docx_words(word_of(spoken(language))) == TOLD[language].split()


@pytest.mark.parametrize("language", TOLD)
def test_a_pdf_says_the_language_of_words_and_is_valid(language: str) -> None:
    data = pdf_of(spoken(language))
    pdf = opened(data)
    assert [str(tag.Lang) for tag in tags(pdf) if "/Lang" in tag] == [language]
    assert findings(data) == []


def another_reader(data: bytes) -> Any:
    import pymupdf  # takes long to load, and few tests need it

    return pymupdf.open(stream=data)  # type: ignore[no-untyped-call]


def text_of(data: bytes) -> str:
    """Return the text of the first page, line by line, as another reader finds it."""
    with another_reader(data) as file:
        return str(file[0].get_text())


def test_arabic_within_a_line_comes_out_in_order() -> None:
    data = pdf_of(spoken("ar", "They wrote «", "» on the wall."))
    text = " ".join(text_of(data).split())  # pypdfium2 puts such words in the order of the line
    assert f"They wrote «{TOLD['ar']}» on the wall." in text


@pytest.mark.parametrize("word", ["принужде\u0301ние", "ә\u0301н", "n\u0303o"])
def test_an_accent_of_its_own_parts_no_word(word: str) -> None:
    plain = pdf_of(Paragraph(words(f"A {word} b. принуждение, no")))
    (page,) = page_texts(plain)
    assert normalize("NFC", f"A {word} b. принуждение, no") in normalize("NFC", page)
    assert findings(plain) == []


def test_arabic_is_set_in_the_family_that_stands_in_for_it() -> None:
    assert any("Amiri" in font for font in fonts_of(pdf_of(spoken("ar"))))
    assert not any("Amiri" in font for font in fonts_of(pdf_of(spoken("ru"))))


def fonts_of(data: bytes) -> set[str]:
    with another_reader(data) as file:
        return {font[3] for page in file for font in page.get_fonts()}


@pytest.mark.parametrize(("language", "turned"), [("ar", True), ("fa", True), ("ru", False)])
def test_a_paragraph_runs_the_way_of_its_language(language: str, turned: bool) -> None:
    data = word_of(spoken(language))
    tree = docx_part(data, "word/document.xml")
    assert docx_findings(data) == []
    assert (next(tree.iter(f"{W}pPr")).find(f"{W}bidi") is not None) is turned
    assert (tree.find(f".//{W}r/{W}rPr/{W}rtl") is not None) is turned
    html = write_html(Document(paper().meta, (spoken(language),)), BRAND).data.decode()
    assert ('<p dir="rtl">' in html) is turned


def test_word_knows_which_language_it_hyphenates_and_which_font_arabic_has() -> None:
    data = word_of(spoken("kk"), spoken("ar"))
    tree = docx_part(data, "word/document.xml")
    said = [(lang.get(f"{W}val"), lang.get(f"{W}bidi")) for lang in tree.iter(f"{W}lang")]
    assert said == [("kk-KZ", None), (None, "ar-SA")]
    theme = docx_part(data, "word/theme/theme1.xml")
    assert {each.get("typeface") for each in theme.iter("{*}cs")} == {"Amiri"}
    fonts = docx_part(data, "word/fontTable.xml")
    assert "Amiri" in {font.get(f"{W}name") for font in fonts}
    assert "Amiri" not in docx_part(word_of(spoken("ru")), "word/fontTable.xml").itertext()


@pytest.mark.parametrize(("language", "parted"), [("ru", True), ("kk", False), ("tg", False)])
def test_words_are_hyphenated_only_in_a_language_with_rules(language: str, parted: bool) -> None:
    long = {"ru": "правозащитниками", "kk": "құқыққорғаушыларға", "tg": "шаҳрвандонамонро"}[
        language
    ]
    said: Inline = Span(words(f"{long} " * 60), None, language)
    narrow = replace(BRAND, page=replace(BRAND.page, right=130))
    data = write_pdf(Document(paper().meta, (Paragraph((said,)),)), narrow).data
    lines = text_of(data).splitlines()
    assert any(line.rstrip().endswith(("-", "\u00ad")) for line in lines) is parted


def test_a_bracket_is_that_bracket_though_it_was_met_between_words_from_right_to_left() -> None:
    arabic: Inline = Span(words("كتاب (أول)"), None, "ar")
    data = pdf_of(Paragraph((arabic,)), Paragraph(words("And (so) on.")))
    assert "And (so) on." in " ".join(page_texts(data))


LOOK_ALIKES = "Oʻzbekiston maʼnosi ‘quoted’ and the people’s Ω (Ω), 5 µm or 5 μm, Δ or ∆"


def test_signs_with_one_glyph_come_out_as_the_sign_that_was_written() -> None:
    """Uzbek letters look like quotation marks, and a font has one glyph for both."""
    (page,) = page_texts(pdf_of(Paragraph(words(LOOK_ALIKES))))
    assert LOOK_ALIKES in page


def test_in_a_line_from_right_to_left_too_signs_come_out_as_they_were_written() -> None:
    said = "5 km² in Maʼrib, 7 µm (مأرب)"
    notes, quoted = (note(1, "League"), note(2, "Union")), Paragraph(words("The ‘people’s’ μ"))
    (page,) = page_texts(pdf_of(Paragraph((*notes, Text("."))), quoted, Paragraph(words(said))))
    assert "5 km² in Maʼrib, 7 µm (" in page


@pytest.mark.parametrize("said", ["abc مأرب", "xyz"])
def test_a_word_parted_in_a_line_from_right_to_left_loses_no_letter(said: str) -> None:
    arabic: Inline = Span(words(f"{said}\u2010"), None, "ar")
    (page,) = page_texts(pdf_of(Paragraph((arabic,))))
    assert said[:3] in page


def test_a_number_set_high_is_not_the_number_of_a_note() -> None:
    (page,) = page_texts(pdf_of(Paragraph((Text("Over 5 km¹"), note(1, "League")))))
    assert "Over 5 km¹" in page
