"""Read the table of a chart: its header row names the series, its rows are the categories."""

import re
from collections.abc import Iterator
from decimal import Decimal

from lxml import etree

from generator.paper.charts import GAP, Best, Chart, ChartKind, Scale, Series

_SPACE = re.compile(r"[ \t\r\n]+")
_NUMBER = re.compile(r"[-−]?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,4})?", re.ASCII)


def read_chart(figure: etree._Element, table: etree._Element) -> Chart:
    """Return the chart of a figure."""
    rows = table.findall("tbody/tr")
    columns = zip(*([number_in(cell) for cell in list(row)[1:]] for row in rows), strict=True)
    return Chart(
        ChartKind(figure.get("data-chart", "")),
        tuple(words_in(row[0]) for row in rows),
        tuple(map(Series, names_in(table), columns)),
        scale_of(figure, table),
        figure.get("data-unit", ""),
        Best(figure.get("data-best", Best.HIGH.value)),
        figure.get("data-highlight", ""),
    )


def names_in(table: etree._Element) -> list[str]:
    """Return the names of the series."""
    (head,) = table.findall("thead/tr")
    return [words_in(cell) for cell in list(head)[1:]]


def scale_of(figure: etree._Element, table: etree._Element) -> Scale:
    """Return the scale a figure asks for, or one that its numbers fit; bars begin at nought."""
    numbers = [number for number in numbers_in(table) if number is not None]
    from_nought = figure.get("data-chart") != ChartKind.TIMELINE
    least = min((*numbers, Decimal(0))) if from_nought else min(numbers)
    if said := figure.get("data-from"):
        least = number_of(said)
    most = number_of(said) if (said := figure.get("data-to")) else max(numbers)
    return Scale(least, most if most != least else least + 1)


def numbers_in(table: etree._Element) -> Iterator[Decimal | None]:
    """Yield the numbers, row by row."""
    for row in table.iterfind("tbody/tr"):
        yield from map(number_in, list(row)[1:])


def number_in(cell: etree._Element) -> Decimal | None:
    """Return the number in a cell, if there is one; raise ValueError for anything else."""
    words = words_in(cell)
    return None if words == GAP else number_of(words)


def words_in(cell: etree._Element) -> str:
    """Return the words of a cell, which holds no tags."""
    return _SPACE.sub(" ", cell.text or "").strip(" ")


def number_of(words: str) -> Decimal:
    """Return a number as papers print it, such as 1,234 or −0.5; raise ValueError for others."""
    if not _NUMBER.fullmatch(words):
        raise ValueError
    return Decimal(words.replace(",", "").replace("−", "-"))
