"""Figures on a page: what a chart and a picture become, and what is said of faulty ones."""

from decimal import Decimal

import pytest

from generator.compose.reader import read_page
from generator.errors import BriefError
from generator.paper.charts import Best, Chart, ChartKind, Scale, Series
from generator.paper.document import Figure, OpenInline, Paragraph, Picture, Text
from tests.papers.small import META

ASSETS = ("league-logo.png", "square.jpg")
ROWS = (("Overall", "65", "78"), ("Corruption", "62", "–"))


def chart(says: str = 'data-chart="dots" alt="Dots."', **changed: object) -> str:
    """Return a figure with a chart; `head`, `rows` and `more` may differ."""
    head = changed.get("head", "<td/><th>Ruritania</th><th>Borduria</th>")
    rows = changed.get("rows", "".join(map(row, ROWS)))
    return (
        f"<figure {says}><figcaption>Courts</figcaption><table><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>{changed.get('more', '')}</figure>"
    )


def row(cells: tuple[str, ...]) -> str:
    name, *numbers = cells
    return f"<tr><th>{name}</th>{''.join(f'<td>{number}</td>' for number in numbers)}</tr>"


def figure(page: str) -> Figure[None, OpenInline]:
    (block,) = read_page(page, META, ASSETS).blocks
    assert isinstance(block, Figure)
    return block


def told(page: str) -> list[str]:
    """Return what is said of a page that cannot be read, with the hints."""
    with pytest.raises(BriefError) as caught:
        read_page(page, META, ASSETS)
    return [f"{problem.message} -> {problem.hint}" for problem in caught.value.problems]


# What they become ---------------------------------------------------------------------------------


def test_the_table_of_a_chart_is_its_numbers() -> None:
    says = (
        'id="courts" data-fact="rt-a" data-chart="dots" data-best="low" data-from="1" '
        'data-to="140" data-highlight="Ruritania" data-unit="%" alt="Dots."'
    )
    read = figure(chart(says, more='<p>Source: League.<cite data-source="s"/></p>'))
    numbers = ((Decimal(65), Decimal(62)), (Decimal(78), None))
    assert read.content == Chart(
        ChartKind.DOTS,
        ("Overall", "Corruption"),
        (Series("Ruritania", numbers[0]), Series("Borduria", numbers[1])),
        Scale(Decimal(1), Decimal(140)),
        "%",
        Best.LOW,
        "Ruritania",
    )
    assert (read.alt, read.anchor, read.origin) == ("Dots.", "courts", ("rt-a",))
    assert read.caption == (Text("Courts"),)
    assert isinstance(read.notes[0], Paragraph)


def test_a_chart_comes_from_the_facts_of_its_rows() -> None:
    rows = '<tr data-fact="rt-a rt-b"><th>A</th><td>1</td><td>2</td></tr>'
    assert figure(chart(rows=rows)).origin == ("rt-a", "rt-b")


@pytest.mark.parametrize(
    ("written", "number"),
    [("0", "0"), ("1,234", "1234"), ("−0.5", "-0.5"), (" 12.50 ", "12.50"), ("-3", "-3")],
)
def test_numbers_may_be_written_as_papers_print_them(written: str, number: str) -> None:
    read = figure(chart(rows=row(("A", written, "–")))).content
    assert isinstance(read, Chart)
    assert read.series[0].values == (Decimal(number),)


def test_without_a_scale_bars_begin_at_nought_and_a_timeline_at_its_least_number() -> None:
    rows, head = row(("2020", "3")) + row(("2021", "5")), "<td/><th>A</th>"
    for kind, least in (("bars", 0), ("dots", 0), ("timeline", 3)):
        read = figure(chart(f'data-chart="{kind}" alt="A."', rows=rows, head=head)).content
        assert isinstance(read, Chart)
        assert read.scale == Scale(Decimal(least), Decimal(5))


def test_a_picture_is_named_among_those_of_the_house() -> None:
    page = (
        '<figure><img src="league-logo.png" alt="A lion."/><figcaption>Seal</figcaption></figure>'
    )
    read = figure(page)
    assert (read.content, read.alt) == (Picture("league-logo.png"), "A lion.")


# What is refused ----------------------------------------------------------------------------------

ONE = "<td/><th>A</th>"
FAULTS = {
    "no number": (
        chart(rows=row(("A", "12,5", "1"))),
        "this cell of a chart is not a number -> write it as 1234 or 12.5, or “–” where there is "
        "none",
    ),
    "a series without a name": (
        chart(head="<td/><th>A</th><td/>"),
        "a series has no name -> name it in a <th> of the header row",
    ),
    "a row too short": (
        chart(rows=row(("A", "1"))),
        "this row of a chart has 2 cells, and its head 3 -> the name of the row, then a number "
        "for each series",
    ),
    "a span": (
        chart(rows='<tr><th>A</th><td colspan="1">1</td><td>2</td></tr>'),
        "a cell of a chart holds one name or one number -> write it without tags, notes and spans",
    ),
    "an unknown kind": (
        chart('data-chart="bar" alt="A."'),
        "data-chart='bar' is not known -> did you mean 'bars'?",
    ),
    "no kind": (
        chart('alt="A."'),
        "data-chart='' is not known -> known: bars, timeline, dots",
    ),
    "no alt text": (
        chart('data-chart="dots"'),
        'the chart has no alt text -> say in alt="…" what the chart shows, for whoever cannot '
        "see it",
    ),
    "no numbers at all": (
        chart(rows=row(("A", "–", "–"))),
        "the chart has no numbers -> print it only where there is something to show: {% if … %}",
    ),
    "two series of bars": (
        chart('data-chart="bars" alt="A."'),
        "a chart of bars shows 1 series at most, and this has 2 -> take dots instead",
    ),
    "too many rows": (
        chart(rows="".join(row((f"Row {number}", "1", "2")) for number in range(31))),
        "a chart of dots shows 30 rows at most, and this has 31 -> make it a table",
    ),
    "bars below nought": (
        chart('data-chart="bars" alt="A."', head=ONE, rows=row(("A", "-1"))),
        "a bar begins at nought, and this scale does not -> take dots instead",
    ),
    "off the scale": (
        chart('data-chart="dots" data-to="70" alt="A."'),
        "a number of this row is off the scale of its chart -> it goes from 0 to 70: change "
        "data-from or data-to",
    ),
    "a scale upside down": (
        chart('data-chart="dots" data-from="9" data-to="1" alt="A."'),
        "data-from is not below data-to -> turn them round, or leave them out",
    ),
    "an end that is no number": (
        chart('data-chart="dots" data-to="most" alt="A."'),
        "data-to='most' is not a number -> write a number, such as 140",
    ),
    "a highlight of nothing": (
        chart('data-chart="dots" data-highlight="Graustark" alt="A."'),
        "data-highlight is the name of no row and no series -> write it as its row or its column "
        "is called",
    ),
    "a name twice": (
        chart(rows=row(("A", "1", "2")) * 2),
        "two rows or series of the chart have the same name -> name them apart",
    ),
    "a caption of its table": (
        chart().replace("<thead>", "<caption>A</caption><thead>"),
        "the table of a chart has one header row, rows, and nothing else -> <thead> with one row "
        "that names the series, <tbody> with a row for each category",
    ),
    "no caption": (
        '<figure><img src="square.jpg" alt="A."/></figure>',
        "<figure> has no caption, or several -> write one <figcaption>: what the figure shows, "
        "where and when",
    ),
    "nothing to show": (
        "<figure><figcaption>A</figcaption></figure>",
        "<figure> shows 0 pictures and charts -> put one <img/> into it, or the <table> of a chart",
    ),
    "an unknown picture": (
        '<figure><img src="league-lgo.png" alt="A."/><figcaption>A</figcaption></figure>',
        "there is no picture 'league-lgo.png' among the house's assets -> did you mean "
        "'league-logo.png'?",
    ),
    "a picture from elsewhere": (
        '<figure><img src="https://example.org/a" alt="A."/><figcaption>A</figcaption></figure>',
        "there is no picture 'https://example.org/a' among the house's assets -> put it into "
        "templates/assets/ of the house, as PNG or JPEG",
    ),
    "a drawing": (
        '<figure><img src="square.SVG" alt="A."/><figcaption>A</figcaption></figure>',
        "papers show no SVG, such as 'square.SVG' -> save it as PNG or JPEG, and write the name of "
        "that file",
    ),
    "a picture without alt text": (
        '<figure><img src="square.jpg"/><figcaption>A</figcaption></figure>',
        'the picture has no alt text -> say in alt="…" what it shows, for whoever cannot see it',
    ),
    "a picture with a unit": (
        '<figure data-unit="%"><img src="square.jpg" alt="A"/><figcaption>A</figcaption></figure>',
        "a picture has no data-unit -> it belongs to a chart, with its <table>",
    ),
    "a note in the caption": (
        chart().replace("Courts<", 'Courts<cite data-source="s"/><'),
        "a note may not stand in a caption -> put it in a <p> below the picture or the table",
    ),
    "a note below with a style": (
        chart(more='<p class="lead">A</p>'),
        "a note under a figure has no style -> write <p>",
    ),
    "a list below": (
        chart(more="<ul><li>A</li></ul>"),
        "<ul> may not stand in <figure> -> <figure> holds figcaption, img, table, p",
    ),
    "a figure in a box": (
        f'<aside class="case">{chart()}</aside>',
        "<figure> may not stand here -> put it between paragraphs, outside of lists, boxes and "
        "quotations",
    ),
    "a picture in a paragraph": (
        '<p>A <img src="square.jpg" alt="A"/></p>',
        "<img> may not stand inside a paragraph -> it is a part of a <figure>",
    ),
}


@pytest.mark.parametrize(("page", "said"), FAULTS.values(), ids=FAULTS.keys())
def test_a_faulty_figure_is_told_with_a_remedy(page: str, said: str) -> None:
    assert told(page) == [said]


def test_a_fault_is_told_at_the_line_of_its_cell() -> None:
    page = chart(rows='<tr><th>A</th><td data-at="base/a.html:7">many</td><td>1</td></tr>')
    with pytest.raises(BriefError) as caught:
        read_page(page, META)
    assert str(caught.value.problems[0].place) == "base/a.html:7"


def test_all_numbers_that_are_none_are_told_at_once() -> None:
    assert len(told(chart(rows=row(("A", "x", "y"))))) == 2
