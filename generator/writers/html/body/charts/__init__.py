"""Draw a chart as SVG, in the brand's colours and faces. Its words are text, in reading order.

Numbers stand beside what they measure, so that no axis has to be read; lengths are points.
"""

from collections.abc import Iterator
from html import escape

from generator.paper.brand import Brand
from generator.paper.charts import Chart, ChartKind
from generator.paper.glyphs import families_of
from generator.writers.agreed.charts import described
from generator.writers.agreed.charts.room import Room, room_for
from generator.writers.html.body.charts.bars import draw_bars
from generator.writers.html.body.charts.dots import draw_dots
from generator.writers.html.body.charts.pen import Pen
from generator.writers.html.body.charts.timeline import draw_timeline


def write_chart(chart: Chart, alt: str, brand: Brand) -> str:
    """Return a chart as an SVG element as wide as the text; `alt` and the numbers describe it."""
    room = room_for(chart, brand, brand.page)
    width, height = f"{room.width:.2f}", f"{room.height:.2f}"
    names = dict.fromkeys((brand.heading_family, *families_of(brand)))
    family = escape(", ".join(f"'{name}'" for name in names))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" direction="ltr" width="{width}pt" '
        f'height="{height}pt" viewBox="0 0 {width} {height}" font-family="{family}">'
        f"<title>{escape(alt)}</title><desc>{escape(described(chart))}</desc>"
        f"{''.join(_marks(room, Pen(brand, room.size)))}</svg>"
    )


def _marks(room: Room, pen: Pen) -> Iterator[str]:
    match room.chart.kind:
        case ChartKind.BARS:
            return draw_bars(room, pen)
        case ChartKind.TIMELINE:
            return draw_timeline(room, pen)
        case ChartKind.DOTS:
            return draw_dots(room, pen)
