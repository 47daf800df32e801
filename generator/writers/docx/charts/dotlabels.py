"""Write the labels of a dot plot: the name of each row before it, and each number above its dot."""

from decimal import Decimal

from generator.paper.scale.measures import Use
from generator.writers.docx.charts.pieces import Pen, fill, said, shows
from generator.writers.docx.xml import escape


def write_name(pen: Pen, at: int, category: str) -> str:
    """Return the name of a row, up to where its line begins."""
    bold = category == pen.room.chart.highlight
    return _label(at, "", f"<a:r>{_words(pen, category, Use.INK, bold=bold)}</a:r>", "l")


def write_number(
    pen: Pen, at: int, values: tuple[Decimal | None, ...], number: int, *, stressed: bool
) -> str:
    """Return one number of a row as a field, which follows when it is edited.

    It moves aside where the number of a near dot would stand over it.
    """
    room, value = pen.room, values[number]
    aside = (room.labels(values)[number] - room.place(value)) / room.width
    moved = (
        f"<c:layout><c:manualLayout>{said('x', f'{aside:.4f}')}{said('y', 0)}"
        "</c:manualLayout></c:layout>"
        if abs(aside) > _STILL
        else ""
    )
    ink = Use.ACCENT if stressed else Use.INK
    words = _words(pen, room.chart.says(value), ink, bold=stressed)
    id = f"{{00000000-0000-4000-8000-{number:06}{at:06}}}"
    return _label(at, moved, f'<a:fld id="{id}" type="XVALUE">{words}</a:fld>', "t")


_STILL = 0.002  # of the width: no reader sees less


def _label(at: int, moved: str, words: str, side: str) -> str:
    return (
        f'<c:dLbl>{said("idx", at)}{moved}<c:tx><c:rich><a:bodyPr wrap="none"/>'
        f"<a:p>{words}</a:p></c:rich></c:tx>{said('dLblPos', side)}{shows(category=True)}</c:dLbl>"
    )


def _words(pen: Pen, words: str, ink: Use, *, bold: bool) -> str:
    """Return words as they stand in a run or a field."""
    return (
        f'<a:rPr sz="{round(pen.room.size * 100)}" b="{int(bold)}">{fill(ink)}'
        f'<a:latin typeface="+mj-lt"/><a:cs typeface="+mj-cs"/></a:rPr><a:t>{escape(words)}</a:t>'
    )
