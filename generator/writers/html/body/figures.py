"""Write a figure as HTML: its caption, then the picture or the chart, and its notes below."""

from html import escape

from generator.paper.charts import Chart
from generator.paper.document import Picture
from generator.writers.agreed.charts import Shown
from generator.writers.agreed.pictures import size_of
from generator.writers.html.body.charts import write_chart
from generator.writers.html.body.inlines import write_inlines
from generator.writers.html.body.setting import Setting

_PIXELS = 96 / 72  # of CSS, in a point


def write_figure(figure: Shown, setting: Setting) -> str:
    """Return a figure with its caption, and its notes."""
    place = f' id="{escape(figure.anchor)}"' if figure.anchor else ""
    label = f'<span class="label">{escape(str(figure.label))}.</span>'
    caption = write_inlines(figure.caption, setting.notes)
    under = "".join(f"<p>{write_inlines(note.inlines, setting.notes)}</p>" for note in figure.notes)
    return (
        f"<figure{place}><figcaption>{label} {caption}</figcaption>"
        f'<div class="drawing">{_content(figure, setting)}</div>{under}</figure>'
    )


def _content(figure: Shown, setting: Setting) -> str:
    match figure.content:
        case Chart():
            return write_chart(figure.content, figure.alt, setting.brand)
        case Picture():
            asset = setting.brand.asset(figure.content.asset)
            width, height = (length * _PIXELS for length in size_of(asset, setting.brand.page))
            return (
                f'<img src="{escape(setting.address(asset))}" alt="{escape(figure.alt)}" '
                f'width="{width:.0f}" height="{height:.0f}">'
            )
