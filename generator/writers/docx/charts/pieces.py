"""What all charts of Word are made of: letters, lines, labels, axes, and where the numbers are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.paper.charts import Chart, Scale
from generator.paper.scale.measures import Use
from generator.writers.agreed.charts.marks import Mark, Tone
from generator.writers.agreed.charts.room import Room
from generator.writers.docx.xml import escape

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
WORKBOOK = "workbook"  # the id of a chart's relation to its numbers
SHEET = "Numbers"

_PLACES = {
    Use.INK: "tx1",
    Use.PAPER: "bg1",
    Use.QUIET: "tx2",
    Use.TINT: "bg2",
    Use.ACCENT: "accent1",
    Use.LINE: "accent2",
}


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes the looks of a chart, in the colours and fonts of the theme."""

    room: Room

    def letters(self, ink: Use = Use.INK, *, bold: bool = False, wraps: bool = True) -> str:
        """Say how words look, and whether they may stand in several lines."""
        body = "<a:bodyPr/>" if wraps else '<a:bodyPr wrap="none"/>'
        return (
            f"<c:txPr>{body}<a:lstStyle/><a:p><a:pPr>"
            f'<a:defRPr sz="{round(self.room.size * 100)}" b="{int(bold)}">{fill(ink)}'
            '<a:latin typeface="+mj-lt"/><a:cs typeface="+mj-cs"/></a:defRPr></a:pPr>'
            "<a:endParaRPr/></a:p></c:txPr>"
        )


def ink_of(mark: Mark) -> Use:
    """Return the colour of a mark."""
    match mark.tone:
        case Tone.ACCENT:
            return Use.ACCENT
        case Tone.QUIET:
            return Use.QUIET
        case Tone.PALE:
            return Use.LINE
        case Tone.INK:
            return Use.INK


def ink_of_words(mark: Mark) -> Use:
    """Return the colour of a number or a name beside a mark: only the main one has its own."""
    return Use.ACCENT if mark.main else Use.INK


def said(tag: str, value: object) -> str:
    """Return an element of a chart that says one thing."""
    return f'<c:{tag} val="{value}"/>'


def fill(ink: Use) -> str:
    """Return a colour of the theme."""
    return f'<a:solidFill><a:schemeClr val="{_PLACES[ink]}"/></a:solidFill>'


def stroke(ink: Use | None, width: float = 0.5) -> str:
    """Return a line of some width in points, or none."""
    if ink is None:
        return "<a:ln><a:noFill/></a:ln>"
    return f'<a:ln w="{round(width * 12700)}">{fill(ink)}<a:round/></a:ln>'


def shape(inside: str) -> str:
    """Return the look of a part of a chart."""
    return f"<c:spPr>{inside}</c:spPr>"


def marker(mark: Mark) -> str:
    """Return the dot of a number."""
    return (
        f"<c:marker>{said('symbol', mark.symbol.name.lower())}{said('size', 7 if mark.main else 6)}"
        f"{shape(fill(ink_of(mark)) + stroke(None))}</c:marker>"
    )


def layout(
    room: Room, left: float, top: float, right: float, foot: float, *, target: str = "inner"
) -> str:
    """Say between which points of the drawing its scales are, or something else."""
    aim = said("layoutTarget", target) if target else ""
    places = {
        "x": left / room.width,
        "y": top / room.height,
        "w": (right - left) / room.width,
        "h": (foot - top) / room.height,
    }
    said_places = "".join(said(place, f"{share:.4f}") for place, share in places.items())
    return (
        "<c:layout><c:manualLayout>"
        f"{aim}{said('xMode', 'edge')}{said('yMode', 'edge')}"
        f"{said_places}</c:manualLayout></c:layout>"
    )


def shows(*, value: bool = False, category: bool = False, series: bool = False) -> str:
    """Say what a label shows."""
    return (
        f"{said('showLegendKey', 0)}{said('showVal', int(value))}"
        f"{said('showCatName', int(category))}{said('showSerName', int(series))}"
        f"{said('showPercent', 0)}{said('showBubbleSize', 0)}"
    )


def number_format(chart: Chart) -> str:
    """Return the format of Excel that prints numbers as we do."""
    decimals = "." + "0" * chart.places if chart.places else ""
    return escape(f"#,##0{decimals}{_literally(chart.suffix)}")


def _literally(words: str) -> str:
    """Return words as a format has them: in quotation marks, their own each behind a stroke."""
    return words and '"' + words.replace('"', '"\\""') + '"'


# Numbers, as they stand in the workbook -----------------------------------------------------------


def name_of(words: str, column: int) -> str:
    """Return the name of a series, at the head of its column."""
    return f"<c:tx>{_words(f'{SHEET}!${letter(column)}$1', (words,))}</c:tx>"


def categories(chart: Chart) -> str:
    """Return the categories, in the first column."""
    return f"<c:cat>{_words(f'{SHEET}!{span(0, len(chart.categories))}', chart.categories)}</c:cat>"


def numbers(tag: str, values: Sequence[Decimal | int | None], column: int, code: str) -> str:
    """Return numbers in a column; one that nobody has is left out."""
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>'
        for at, value in enumerate(values)
        if value is not None
    )
    return (
        f"<c:{tag}><c:numRef><c:f>{SHEET}!{span(column, len(values))}</c:f><c:numCache>"
        f"<c:formatCode>{code}</c:formatCode>{said('ptCount', len(values))}{points}"
        f"</c:numCache></c:numRef></c:{tag}>"
    )


def span(column: int, count: int) -> str:
    """Return the cells of a column below its head."""
    return f"${letter(column)}$2:${letter(column)}${count + 1}"


def letter(column: int) -> str:
    """Return how Excel calls a column, counted from nought."""
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column]


def _words(where: str, words: Iterable[str]) -> str:
    every = tuple(words)
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{escape(each)}</c:v></c:pt>' for at, each in enumerate(every)
    )
    return (
        f"<c:strRef><c:f>{where}</c:f><c:strCache>{said('ptCount', len(every))}{points}"
        "</c:strCache></c:strRef>"
    )


# Axes ---------------------------------------------------------------------------------------------

ACROSS, DOWN = 1, 2  # the ids of the two axes


def axis_ids() -> str:
    """Say which axes a series of numbers has."""
    return said("axId", ACROSS) + said("axId", DOWN)


def category_axis(id: int, side: str, *, turned: bool, at: str = "min", look: str) -> str:
    """Return an axis of names at one end of the numbers; `turned` counts from above."""
    other = ACROSS + DOWN - id
    return (
        f"<c:catAx>{said('axId', id)}<c:scaling>"
        f"{said('orientation', 'maxMin' if turned else 'minMax')}</c:scaling>{said('delete', 0)}"
        f"{said('axPos', side)}{_no_ticks('General')}{said('tickLblPos', 'nextTo')}{look}"
        f"{said('crossAx', other)}{said('crosses', at)}{said('auto', 0)}"
        f"{said('lblAlgn', 'ctr')}{said('lblOffset', 60)}{said('noMultiLvlLbl', 1)}</c:catAx>"
    )


def number_axis(
    id: int,
    side: str,
    scale: Scale,
    *,
    turned: bool = False,
    ends: str = "",
    between: str = "between",
) -> str:
    """Return an axis of numbers that nobody sees, but perhaps lines at the ends of the scale."""
    other = ACROSS + DOWN - id
    return (
        f"<c:valAx>{said('axId', id)}<c:scaling>"
        f"{said('orientation', 'maxMin' if turned else 'minMax')}"
        f"{said('max', scale.most)}{said('min', scale.least)}</c:scaling>"
        f"{said('delete', 1)}{said('axPos', side)}{ends}{_no_ticks('General')}"
        f"{said('tickLblPos', 'none')}{said('crossAx', other)}"
        f"{said('crosses', 'min')}{said('crossBetween', between)}"
        f"{said('majorUnit', scale.most - scale.least)}</c:valAx>"
    )


def _no_ticks(code: str) -> str:
    return (
        f'<c:numFmt formatCode="{code}" sourceLinked="0"/>{said("majorTickMark", "none")}'
        f"{said('minorTickMark', 'none')}"
    )
