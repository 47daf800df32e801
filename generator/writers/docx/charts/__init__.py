"""Write a chart as one of Word's own: its look can be changed in Word, and its numbers in Excel.

A dot plot is a scatter of points, the rows of its categories counted from above.
"""

from generator.paper.charts import ChartKind
from generator.writers.agreed.charts.room import Room
from generator.writers.docx.charts.bars import write_bars
from generator.writers.docx.charts.dots import write_dots
from generator.writers.docx.charts.pieces import CHART, WORKBOOK, Pen, layout, said
from generator.writers.docx.charts.timeline import write_timeline
from generator.writers.docx.xml import DRAWING, RELATIONS, part

_UNSEEN = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def write_chart(room: Room) -> bytes:
    """Return the part of a chart."""
    pen = Pen(room)
    return part(
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}" xmlns:r="{RELATIONS}">'
        '<c:date1904 val="0"/><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{_plot(pen)}</c:plotArea>{_key(pen)}'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"{_UNSEEN}{pen.letters()}"
        f'<c:externalData r:id="{WORKBOOK}"><c:autoUpdate val="0"/></c:externalData>'
        "</c:chartSpace>"
    )


def _key(pen: Pen) -> str:
    """Name the series of a dot plot above its first row; those of lines are named at their ends."""
    room = pen.room
    if room.chart.kind is not ChartKind.DOTS or not room.chart.named:
        return ""
    rows = f"<c:legendEntry>{said('idx', 0)}{said('delete', 1)}</c:legendEntry>"
    where = layout(room, room.left - room.size, 0, room.width, room.top, target="")
    return f"<c:legend>{said('legendPos', 't')}{rows}{where}{said('overlay', 0)}</c:legend>"


def _plot(pen: Pen) -> str:
    match pen.room.chart.kind:
        case ChartKind.BARS:
            return write_bars(pen)
        case ChartKind.TIMELINE:
            return write_timeline(pen)
        case ChartKind.DOTS:
            return write_dots(pen)
