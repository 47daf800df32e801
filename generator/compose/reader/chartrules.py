"""What a chart may not be: of no known kind, with cells that are no numbers, or past reading."""

from collections.abc import Iterator, Sequence

from lxml import etree

from generator.compose.reader.charts import (
    names_in,
    number_in,
    number_of,
    numbers_in,
    scale_of,
    words_in,
)
from generator.compose.reader.places import say
from generator.errors import Problem, counted, near
from generator.paper.charts import Best, ChartKind, Scale

_PARTS = ["thead", "tbody"]
_MOST_ROWS = {ChartKind.BARS: 30, ChartKind.DOTS: 30, ChartKind.TIMELINE: 16}
_MOST_SERIES = {ChartKind.BARS: 1, ChartKind.DOTS: 4, ChartKind.TIMELINE: 4}


def chart_problems(figure: etree._Element, table: etree._Element) -> Iterator[Problem]:
    """Yield what is wrong with a chart; its numbers are looked at once its table is whole."""
    yield from _wrong_words(figure)
    problems = [*_wrong_choices(figure), *_wrong_table(table)]
    yield from problems
    if not problems:
        numbers = [*_wrong_numbers(table), *_wrong_bounds(figure)]
        yield from numbers or _wrong_whole(figure, table)


# What the figure says of it -----------------------------------------------------------------------


def _wrong_words(figure: etree._Element) -> Iterator[Problem]:
    if not figure.get("alt", "").strip():
        hint = 'say in alt="…" what the chart shows, for whoever cannot see it'
        yield say(figure, "the chart has no alt text", hint)


def _wrong_choices(figure: etree._Element) -> Iterator[Problem]:
    for name, known in (("data-chart", ChartKind), ("data-best", Best)):
        choices = [each.value for each in known]
        chosen = figure.get(name, choices[0] if name == "data-best" else "")
        if chosen not in choices:
            hint = near(chosen, choices) or "known: " + ", ".join(choices)
            yield say(figure, f"{name}={chosen!r} is not known", hint)


def _wrong_bounds(figure: etree._Element) -> Iterator[Problem]:
    for name in ("data-from", "data-to"):
        said = figure.get(name)
        if said is not None and not _is_number(said):
            yield say(figure, f"{name}={said!r} is not a number", "write a number, such as 140")


# Its table ----------------------------------------------------------------------------------------


def _wrong_table(table: etree._Element) -> Iterator[Problem]:
    if [part.tag for part in table] != _PARTS or len(table[0]) != 1 or not len(table[1]):
        hint = "<thead> with one row that names the series, <tbody> with a row for each category"
        yield say(table, "the table of a chart has one header row, rows, and nothing else", hint)
        return
    columns = len(table[0][0])
    for row in table.iter("tr"):
        if len(row) != columns or len(row) < 2:
            hint = "the name of the row, then a number for each series"
            message = f"this row of a chart has {counted(len(row), 'cell')}, and its head {columns}"
            yield say(row, message, hint)
    for cell in table.iter("th", "td"):
        if len(cell) or set(cell.attrib) & {"colspan", "rowspan", "class"}:
            hint = "write it without tags, notes and spans"
            yield say(cell, "a cell of a chart holds one name or one number", hint)
    for cell in list(table[0][0])[1:]:
        if cell.tag == "td":
            yield say(cell, "a series has no name", "name it in a <th> of the header row")


def _wrong_numbers(table: etree._Element) -> Iterator[Problem]:
    for row in table[1]:
        for cell in list(row)[1:]:
            if not _holds_number(cell):
                hint = "write it as 1234 or 12.5, or “–” where there is none"
                yield say(cell, "this cell of a chart is not a number", hint)


def _holds_number(cell: etree._Element) -> bool:
    try:
        number_in(cell)
    except ValueError:
        return False
    return True


def _is_number(words: str) -> bool:
    try:
        number_of(words)
    except ValueError:
        return False
    return True


# What it shows ------------------------------------------------------------------------------------


def _wrong_whole(figure: etree._Element, table: etree._Element) -> Iterator[Problem]:
    kind = ChartKind(figure.get("data-chart", ""))
    categories, series = [words_in(row[0]) for row in table[1]], names_in(table)
    if all(number is None for number in numbers_in(table)):
        hint = "print it only where there is something to show: {% if … %}"
        yield say(figure, "the chart has no numbers", hint)
        return
    yield from _too_many(figure, kind, len(series), len(categories))
    yield from _ambiguous(figure, categories, series)
    yield from _off_scale(figure, table, scale_of(figure, table), kind)


def _too_many(figure: etree._Element, kind: ChartKind, series: int, rows: int) -> Iterator[Problem]:
    most = _MOST_SERIES[kind]
    if series > most:
        hint = "take dots instead" if kind is ChartKind.BARS else "make it a table"
        yield say(
            figure, f"a chart of {kind} shows {most} series at most, and this has {series}", hint
        )
    if rows > _MOST_ROWS[kind]:
        message = f"a chart of {kind} shows {_MOST_ROWS[kind]} rows at most, and this has {rows}"
        yield say(figure, message, "make it a table")


def _ambiguous(
    figure: etree._Element, categories: Sequence[str], series: Sequence[str]
) -> Iterator[Problem]:
    highlight = figure.get("data-highlight", "")
    if highlight and highlight not in (*categories, *series):
        hint = "write it as its row or its column is called"
        yield say(figure, "data-highlight is the name of no row and no series", hint)
    if any(len(set(names)) < len(names) for names in (categories, series)):
        yield say(figure, "two rows or series of the chart have the same name", "name them apart")


def _off_scale(
    figure: etree._Element, table: etree._Element, scale: Scale, kind: ChartKind
) -> Iterator[Problem]:
    if scale.least >= scale.most:
        yield say(figure, "data-from is not below data-to", "turn them round, or leave them out")
        return
    if kind is ChartKind.BARS and scale.least != 0:
        yield say(figure, "a bar begins at nought, and this scale does not", "take dots instead")
    for row in table[1]:
        values = [value for value in map(number_in, list(row)[1:]) if value is not None]
        if any(not scale.least <= value <= scale.most for value in values):
            hint = f"it goes from {scale.least} to {scale.most}: change data-from or data-to"
            yield say(row, "a number of this row is off the scale of its chart", hint)
