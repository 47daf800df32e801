"""What a figure may not be: without a caption or anything to show, or a picture nobody knows."""

from collections.abc import Collection, Iterator

from lxml import etree

from generator.compose.reader.chartrules import chart_problems
from generator.compose.reader.places import say
from generator.errors import Problem, near

FIGURE = ("figcaption", "img", "table", "p")  # what a figure may hold


def figure_problems(figure: etree._Element, assets: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong with a figure; `assets` are the names of the pictures of the house."""
    if len(figure.findall("figcaption")) != 1:
        hint = "write one <figcaption>: what the figure shows, where and when"
        yield say(figure, "<figure> has no caption, or several", hint)
    for note in figure.iterfind("p[@class]"):
        yield say(note, "a note under a figure has no style", "write <p>")
    shown = [child for child in figure if child.tag in ("img", "table")]
    if len(shown) != 1:
        hint = "put one <img/> into it, or the <table> of a chart"
        yield say(figure, f"<figure> shows {len(shown)} pictures and charts", hint)
        return
    match shown[0].tag:
        case "img":
            yield from _wrong_picture(figure, shown[0], assets)
        case _:
            yield from chart_problems(figure, shown[0])


def is_chart(table: etree._Element) -> bool:
    """Return whether a table is the data of a chart."""
    parent = table.getparent()
    return parent is not None and parent.tag == "figure"


def _wrong_picture(
    figure: etree._Element, picture: etree._Element, assets: Collection[str]
) -> Iterator[Problem]:
    name = picture.get("src", "")
    if name not in assets:
        yield _unknown_picture(picture, name, assets)
    if not picture.get("alt", "").strip():
        hint = 'say in alt="…" what it shows, for whoever cannot see it'
        yield say(picture, "the picture has no alt text", hint)
    for foreign in sorted(_OF_CHARTS & {str(each) for each in figure.attrib}):
        yield say(figure, f"a picture has no {foreign}", "it belongs to a chart, with its <table>")


def _unknown_picture(picture: etree._Element, name: str, assets: Collection[str]) -> Problem:
    if name.lower().endswith((".svg", ".svgz")):
        hint = "save it as PNG or JPEG, and write the name of that file"
        return say(picture, f"papers show no SVG, such as {name!r}", hint)
    hint = near(name, assets) or "put it into templates/assets/ of the house, as PNG or JPEG"
    return say(picture, f"there is no picture {name!r} among the house's assets", hint)


_OF_CHARTS = {
    "alt",
    "data-best",
    "data-chart",
    "data-from",
    "data-highlight",
    "data-to",
    "data-unit",
}
