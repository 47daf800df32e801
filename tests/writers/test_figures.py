"""Figures in every format: the same words, charts that can be edited, and nobody left out."""

from dataclasses import replace
from decimal import Decimal
from functools import cache
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from generator.paper.brand import Brand
from generator.paper.charts import Chart, ChartKind, Scale, Series
from generator.paper.document import Figure, Heading, Label, Paper
from generator.paper.formats import Format
from generator.writers import WRITERS
from tests.papers import small as papers
from tests.papers.random_charts import PRINTED, random_charts
from tests.papers.small import figures, words
from tests.readers.docx import W, docx_bytes, docx_findings, docx_names, docx_part
from tests.readers.docx_charts import C
from tests.readers.paper_words import paper_words
from tests.readers.parity import assert_same_words, html_letters
from tests.readers.pdf import findings, page_texts, tags
from tests.readers.pdf import opened as opened_pdf
from tests.readers.pdf_tree import letters, pdf_letters

BRAND = papers.brand()


@cache
def written(format: Format) -> bytes:
    """Return the paper of figures in a format, written once."""
    return WRITERS[format](figures(), BRAND).data


def showing(chart: Chart) -> Paper:
    """Return a paper with one chart."""
    figure = Figure(Label("Figure", 1), chart, words("What it shows"), "It shows a kingdom.")
    return replace(papers.paper(), blocks=(Heading(1, words("One")), figure))


# What every format says ---------------------------------------------------------------------------


def test_every_format_says_the_same_words_in_the_same_order() -> None:
    files = {f"p.{format.ending}": written(format) for format in Format}
    assert_same_words(files, "p", figures())


def test_numbers_are_printed_alike_and_a_dash_stands_for_none() -> None:
    said = " ".join(paper_words(figures()))
    assert "Overall place 65 Corruption – Constraints on the powers" in said
    assert "Ruritania Borduria 2018 97 8 2019 99 9 2020 120 – 2021 116 11" in said
    assert "Ruritania 31.5% Borduria 38.0% Graustark – Syldavia 3.0%" in said


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(chart=random_charts())
def test_any_chart_says_its_words_in_every_format(chart: Chart) -> None:
    paper, brand = showing(chart), replace(BRAND, faces=())
    said = letters("".join(paper_words(paper)))
    assert html_letters(WRITERS[Format.HTML](paper, brand).data) == said
    text = WRITERS[Format.TEXT](replace(paper, blocks=paper.blocks[1:]), brand).data
    assert f"One{letters(text.decode())}" == said


@pytest.mark.prove
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(chart=random_charts(PRINTED))
def test_any_chart_says_its_words_in_a_pdf(chart: Chart) -> None:
    paper = showing(chart)
    assert pdf_letters(WRITERS[Format.PDF](paper, BRAND).data)[0] == letters(
        "".join(paper_words(paper))
    )


def test_the_text_prints_the_numbers_of_a_chart_as_a_table() -> None:
    assert (
        "Figure 2. Press freedom: the place of Ruritania\n\n"
        "       Ruritania   Borduria\n"
        "---------------------------\n"
        "2018          97          8\n"
        "2019          99          9\n"
        "2020         120          –\n"
        "2021         116         11\n"
    ) in written(Format.TEXT).decode()


# PDF and web page ---------------------------------------------------------------------------------


def test_a_pdf_with_figures_has_no_fault() -> None:
    assert findings(written(Format.PDF)) == []


def test_the_words_of_a_chart_can_be_copied_between_those_around_it() -> None:
    said = " ".join(page_texts(written(Format.PDF)))
    assert "among 140 Overall place 65 Corruption –" in said
    assert said.index("102") < said.index("Source: League.") < said.index("Figure 2.")


def test_a_chart_is_described_with_all_its_numbers() -> None:
    pdf = opened_pdf(written(Format.PDF))
    described = [str(tag.Alt) for tag in tags(pdf) if tag.S == "/Figure"]
    assert described[1] == (
        "A line falls from the 97th place to the 116th. 2018: Ruritania 97, Borduria 8; "
        "2019: Ruritania 99, Borduria 9; 2020: Ruritania 120, Borduria –; "
        "2021: Ruritania 116, Borduria 11"
    )
    assert described[3] == "A plain square."


def test_a_chart_needs_no_file_and_no_script() -> None:
    page = written(Format.HTML).decode()
    assert page.count("<svg ") == 3
    assert "<script" not in page
    assert '<img src="data:image/png;base64,' in page


def test_a_chart_is_drawn_in_the_colours_and_faces_of_the_brand() -> None:
    start = written(Format.HTML).decode().partition("<svg ")[2].partition("</svg>")[0]
    assert 'font-family="&#x27;Source Sans 3&#x27;, ' in start
    assert f'fill="{BRAND.colours.accent}"' in start


# Word ---------------------------------------------------------------------------------------------


def test_validators_find_nothing_in_a_word_file_with_figures() -> None:
    assert docx_findings(written(Format.DOCX)) == []


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(chart=random_charts())
def test_validators_find_nothing_in_any_chart(chart: Chart) -> None:
    brand = replace(BRAND, faces=())
    assert docx_findings(WRITERS[Format.DOCX](showing(chart), brand).data) == []


def test_each_chart_is_one_of_words_own_with_its_numbers_in_a_workbook() -> None:
    names = docx_names(written(Format.DOCX))
    for number, kind in enumerate(("barChart", "lineChart", "scatterChart"), 1):
        chart = docx_part(written(Format.DOCX), f"word/charts/chart{number}.xml")
        assert chart.find(f".//{C}{kind}") is not None
        assert f"word/embeddings/chart{number}.xlsx" in names


def cells(book: bytes) -> dict[str, str]:
    """Return what stands in each cell of a workbook."""
    with ZipFile(BytesIO(book)) as archive:
        sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    return {cell.get("r", ""): "".join(map(str, cell.itertext())) for cell in sheet.iter("{*}c")}


def test_a_number_that_nobody_has_is_an_empty_cell_and_no_nought() -> None:
    book = cells(docx_bytes(written(Format.DOCX), "word/embeddings/chart2.xlsx"))
    assert (book["A4"], book["B4"], book.get("C4")) == ("2020", "120", None)


def test_what_a_chart_shows_is_what_its_workbook_holds() -> None:
    for number in (1, 2, 3):
        chart = docx_part(written(Format.DOCX), f"word/charts/chart{number}.xml")
        book = cells(docx_bytes(written(Format.DOCX), f"word/embeddings/chart{number}.xlsx"))
        for formula in chart.iter(f"{C}f"):
            cache = formula.getnext()
            assert cache is not None
            first = (formula.text or "").partition("!")[2].replace("$", "").partition(":")[0]
            column, row = first[0], int(first[1:])
            for point in cache.iter(f"{C}pt"):
                at = f"{column}{row + int(point.get('idx', ''))}"
                assert book[at] == point.findtext(f"{C}v"), formula.text


def test_a_number_edited_in_word_is_printed_as_the_others_are() -> None:
    chart = docx_part(written(Format.DOCX), "word/charts/chart3.xml")
    forms = {form.get("formatCode") for form in chart.iter(f"{C}numFmt")}
    assert '#,##0.0"%"' in forms


def test_a_chart_follows_the_theme() -> None:
    for number in (1, 2, 3):
        chart = docx_bytes(written(Format.DOCX), f"word/charts/chart{number}.xml")
        assert b"srgbClr" not in chart
        assert b'typeface="+mj-lt"' in chart


def test_a_figure_says_what_it_shows_and_counts_itself() -> None:
    body = docx_part(written(Format.DOCX), "word/document.xml")
    described = [each.get("descr") or "" for each in body.iter("{*}docPr")]
    assert described[0].startswith("Bars show the places of two kingdoms. Overall place: Place 65;")
    assert described[3] == "A plain square."
    counted = [field.get(f"{W}instr") for field in body.iter(f"{W}fldSimple")]
    assert counted.count(" SEQ Figure \\* ARABIC ") == 4
    assert " REF f1 \\h " in counted


def test_the_picture_is_kept_byte_for_byte() -> None:
    assert docx_bytes(written(Format.DOCX), "word/media/picture4.png") == papers.PICTURE.data


def test_the_same_figures_give_the_same_bytes() -> None:
    assert WRITERS[Format.DOCX](figures(), BRAND).data == written(Format.DOCX)
    assert WRITERS[Format.PDF](figures(), BRAND).data == written(Format.PDF)


# Reading at a glance ------------------------------------------------------------------------------


def drawn(chart: Chart, brand: Brand = BRAND) -> etree._Element:
    page = WRITERS[Format.HTML](showing(chart), brand).data.decode()
    return etree.fromstring(f"<svg {page.partition('<svg ')[2].partition('</svg>')[0]}</svg>")


def test_a_bar_is_as_long_as_its_number() -> None:
    numbers = (Decimal(20), Decimal(0), Decimal(10))
    scale = Scale(Decimal(0), Decimal(40))
    bars = drawn(Chart(ChartKind.BARS, ("A", "B", "C"), (Series("", numbers),), scale))
    widths = [float(bar.get("width", "")) for bar in bars.iter("{*}rect")]
    assert widths[1] == 0
    assert widths[0] == pytest.approx(2 * widths[2], abs=0.02)


def test_in_a_ranking_the_first_place_is_on_top() -> None:
    lines = drawn(papers.years())
    here = next(iter(lines.iter("{*}polyline"))).get("points", "").split()
    heights = [float(point.partition(",")[2]) for point in here]
    assert heights[0] < heights[1] < heights[3] < heights[2]


def test_a_line_is_broken_where_a_number_is_missing() -> None:
    lines = [line.get("points", "").split() for line in drawn(papers.years()).iter("{*}polyline")]
    assert [len(points) for points in lines] == [4, 2, 1]


def test_numbers_of_near_dots_stand_beside_each_other() -> None:
    near = (Series("A", (Decimal(50),)), Series("B", (Decimal(51),)), Series("C", (Decimal(52),)))
    dots = drawn(Chart(ChartKind.DOTS, ("X",), near, Scale(Decimal(0), Decimal(100))))
    places = [
        float(text.get("x", "")) for text in dots.iter("{*}text") if (text.text or "").isdigit()
    ]
    assert all(after - before > 10 for before, after in pairwise(places))
