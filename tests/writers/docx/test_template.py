"""A paper on a house's own Word template is valid, complete, and dressed as its designer wished."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx.shared import Mm

from generator.inspection import traces_in
from generator.paper.brand import Brand
from generator.paper.document import Form, Paper
from generator.writers.docx import write_docx
from tests.houses import wordtemplates as templates
from tests.papers import small as papers
from tests.papers.submission import submission
from tests.readers.docx import (
    W,
    docx_findings,
    docx_furniture,
    docx_names,
    docx_notes,
    docx_part,
    docx_styles,
    docx_words,
    reopened,
)
from tests.readers.docx_numbers import docx_numbers
from tests.readers.paper_words import paper_notes, paper_words

PAPERS: dict[str, Callable[[], Paper]] = {
    "letter": papers.letter,
    "paper": papers.paper,
    "tables": papers.tables,
    "submission": submission,
}


@pytest.fixture(scope="module", params=templates.TEMPLATES)
def dressed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Brand:
    name = str(request.param)
    folder = tmp_path_factory.mktemp(name)
    look = templates.look_of(folder, templates.TEMPLATES[name](), templates.BRANDS.get(name, ""))
    return replace(look, assets=papers.brand().assets)


@pytest.fixture
def look(tmp_path: Path) -> Callable[..., Brand]:
    def read(template: bytes, word: str = "") -> Brand:
        return replace(templates.look_of(tmp_path, template, word), assets=papers.brand().assets)

    return read


@pytest.mark.parametrize("make", PAPERS.values(), ids=PAPERS.keys())
def test_every_paper_is_valid_and_says_its_words(dressed: Brand, make: Callable[[], Paper]) -> None:
    paper = make()
    data = write_docx(paper, dressed).data
    assert docx_findings(data) == []
    assert (docx_words(data), docx_notes(data)) == (paper_words(paper), paper_notes(paper))
    assert write_docx(paper, dressed).data == data


def test_no_paper_tells_what_the_template_would(dressed: Brand) -> None:
    data = write_docx(papers.letter(), dressed).data
    league = frozenset({"Ruritanian Rights League", "Strelsau Helsinki Committee", "PLC"})
    told = [trace for trace in traces_in("a.docx", data, league) if not trace.allowed]
    assert [trace for trace in told if trace.sort != "person"] == []
    assert b"python-docx" not in data
    assert "docProps/app.xml" not in docx_names(data)


def test_letterhead_sheet_and_letters_are_the_designers(look: Callable[..., Brand]) -> None:
    data = write_docx(papers.letter(), look(templates.classic())).data
    assert docx_furniture(data) == {
        "first header": templates.WORDS,
        "default footer": "rrl.example",
    }
    (section,) = reopened(data).sections
    assert section.page_width is not None
    assert abs(section.page_width - Mm(210)) < Mm(0.1)
    assert section.left_margin is not None
    assert abs(section.left_margin - Mm(25)) < Mm(0.1)
    assert "word/media/header-100.png" in docx_names(data)
    assert reopened(data).styles["Normal"].font.name == "Georgia"
    assert not [name for name in docx_names(data) if name.endswith(".odttf")]


def test_our_text_takes_the_styles_that_are_called_as_ours(look: Callable[..., Brand]) -> None:
    data = write_docx(papers.paper(), look(templates.classic())).data
    assert ("Heading 1", "Ruritania") in docx_styles(data)
    assert str(reopened(data).styles["Heading 1"].font.color.rgb) == "7A1F2B"
    names = [
        str(each.get(f"{W}val")) for each in docx_part(data, "word/styles.xml").iter(f"{W}name")
    ]
    assert len({name.casefold() for name in names}) == len(names)


def test_a_short_map_says_which_styles_stand_for_ours(look: Callable[..., Brand]) -> None:
    word = "{styles: {Body Text: Fliesstext, case title: Kasten Titel}}"
    data = write_docx(papers.paper(), look(templates.foreign(), word)).data
    said = docx_styles(data)
    assert ("Kasten Titel", "Anton Rassendyll") in said
    assert "Fliesstext" in {style for style, _ in said}
    assert "Body Text" not in {style for style, _ in said}
    assert ("Case Text", "He wrote about the harvest.") in said


def test_what_a_template_says_of_no_edge_is_ours(look: Callable[..., Brand]) -> None:
    paper = docx_furniture(write_docx(papers.paper(), look(templates.foreign())).data)
    assert paper == {
        "first header": templates.WORDS,
        "default header": templates.WORDS,
        "first footer": "Page 1 of 1",
        "default footer": "Page 2 of 2",
    }
    booklet = docx_furniture(write_docx(papers.paper(), look(templates.booklet())).data)
    assert booklet["even header"] == "Even: " + templates.WORDS
    assert booklet["even footer"] == booklet["default footer"] == "Page 2 of 2"


def test_headings_and_lists_are_counted_though_the_template_counts_none(dressed: Brand) -> None:
    counted = docx_numbers(write_docx(submission(), dressed).data)
    assert counted[:5] == [
        "1 Freedoms",
        "1. The law promises much.",
        "2. Arrests went on.",
        "1.1 Assembly",
        "3. Permits were refused.",
    ]


def test_text_is_of_the_papers_language_whatever_the_template_was_typed_in(
    dressed: Brand,
) -> None:
    french = replace(papers.letter(), meta=replace(papers.letter().meta, language="fr"))
    styles = docx_part(write_docx(french, dressed).data, "word/styles.xml")
    assert [each.get(f"{W}val") for each in styles.iter(f"{W}lang")] == ["fr-FR"]


SIZED = '<w:rPr><w:sz w:val="26"/></w:rPr>'
DEFAULTS = {
    "nothing": "",
    "no more than that there are some": "<w:docDefaults/>",
    "paragraphs alone": "<w:docDefaults><w:pPrDefault/></w:docDefaults>",
    "letters, and nothing of them": "<w:docDefaults><w:rPrDefault/></w:docDefaults>",
    "letters, without a look": (
        "<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>"
    ),
    "each on a line of its own": (
        f"<w:docDefaults>\n <w:rPrDefault>\n {SIZED}\n </w:rPrDefault>\n</w:docDefaults>"
    ),
}


@pytest.mark.parametrize("defaults", DEFAULTS.values(), ids=DEFAULTS.keys())
def test_a_template_may_say_much_or_little_of_what_is_usual(
    look: Callable[..., Brand], defaults: str
) -> None:
    booklet, part = templates.booklet(), "word/styles.xml"
    with ZipFile(BytesIO(booklet)) as package:
        (said,) = re.findall(rb"<w:docDefaults>.*</w:docDefaults>", package.read(part), re.DOTALL)
    template = templates.changed(booklet, part, said, defaults.encode())
    data = write_docx(papers.letter(), look(template)).data
    assert docx_findings(data) == []
    (usual,) = docx_part(data, part).iter(f"{W}rPrDefault")
    assert len(list(usual.iter(f"{W}lang"))) == 1
    assert len(list(usual.iter(f"{W}sz"))) == defaults.count("w:sz")


def test_what_is_read_aloud_keeps_its_own_large_letters_and_edges(dressed: Brand) -> None:
    speech = replace(papers.paper(), meta=replace(papers.paper().meta, form=Form.SPEECH))
    without = replace(dressed, word=replace(dressed.word, template=None))
    assert write_docx(speech, dressed).data == write_docx(speech, without).data
