"""Read a figure: a picture or a chart, its caption, and the notes under it."""

from lxml import etree

from generator.compose.reader.charts import read_chart
from generator.compose.reader.inlines import read_words
from generator.compose.reader.spans import part_of
from generator.paper.document import Figure, OpenInline, Paragraph, Picture


def read_figure(figure: etree._Element, origin: tuple[str, ...]) -> Figure[None, OpenInline]:
    """Return a figure; it comes from its own facts and from those of the rows of its chart."""
    table, picture = figure.find("table"), part_of(figure, "img")
    of_chart = table is not None
    rows = (fact for row in figure.iter("tr") for fact in row.get("data-fact", "").split())
    return Figure(
        None,
        read_chart(figure, table) if table is not None else Picture(picture.get("src", "")),
        read_words(part_of(figure, "figcaption")),
        (figure if of_chart else picture).get("alt", "").strip(),
        tuple(Paragraph(read_words(note)) for note in figure.iterfind("p")),
        figure.get("id", ""),
        tuple(dict.fromkeys((*origin, *rows))),
    )
