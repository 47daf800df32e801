"""Read the charts of a Word file: what they say, by the numbers and formats they hold."""

from collections.abc import Iterator
from decimal import Decimal

from lxml.etree import _Element

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def chart_words(chart: _Element) -> Iterator[str]:
    """Yield the names of several series, then each category and its numbers, dashes for none."""
    every = list(chart.iter(f"{C}ser"))
    is_dots = chart.find(f".//{C}scatterChart") is not None
    names = _labels(every[0]) if is_dots else _points(every[0].find(f"{C}cat"))
    series = every[1:] if is_dots else every
    if len(series) > 1:
        for each in series:
            yield from _points(each.find(f"{C}tx")).values()
    columns = [_said(each.find(f"{C}{'xVal' if is_dots else 'val'}")) for each in series]
    for at, name in names.items():
        yield name
        yield from (column.get(at, "–") for column in columns)


def _labels(rows: _Element) -> dict[int, str]:
    """Return what the first series of a dot plot calls its rows."""
    labels = rows.findall(f"{C}dLbls/{C}dLbl")
    return dict(enumerate("".join(map(str, label.itertext(f"{A}t"))) for label in labels))


def _said(numbers: _Element | None) -> dict[int, str]:
    """Return numbers as Word prints them, by their format."""
    assert numbers is not None
    form = numbers.findtext(f".//{C}formatCode") or ""
    plain, _, unit = form.partition('"')
    places = len(plain.partition(".")[2])
    return {
        at: f"{Decimal(value):,.{places}f}{_bare(unit)}" for at, value in _points(numbers).items()
    }


def _bare(unit: str) -> str:
    """Return the words of a format without its quotation marks, and with their own."""
    return unit.removesuffix('"').replace('"\\""', '"')


def _points(holder: _Element | None) -> dict[int, str]:
    assert holder is not None
    return {int(pt.get("idx", "")): pt.findtext(f"{C}v") or "" for pt in holder.iter(f"{C}pt")}
