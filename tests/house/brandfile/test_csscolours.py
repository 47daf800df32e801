"""Colours as CSS writes them; tinycss2, another reader, is the witness."""

import pytest
from PIL.ImageColor import colormap
from tinycss2.color4 import parse_color  # type: ignore[import-untyped]

from generator.house.brandfile.csscolours import Paint, in_figures, read_paint

WRITTEN = [
    *("#0B4F6C", "#fff", "#06c8", "#0b4f6c80"),
    *("rgb(11, 79, 108)", "rgb(11 79 108 / 50%)", "rgba(11,79,108,.5)", "rgb(10%, 20%, 30%)"),
    *(
        "hsl(198, 82%, 23%)",
        "hsl(198deg 82% 23%)",
        "hsl(0.5turn 82% 23%)",
        "hsla(400, 5%, 9%, 0.2)",
    ),
    *("RebeccaPurple", "rgb(300 -20 0)"),
]


@pytest.mark.parametrize("text", [*colormap, *WRITTEN])
def test_a_colour_is_read_as_others_read_it(text: str) -> None:
    other = parse_color(text).to("srgb")
    paint = read_paint(text)
    assert paint is not None
    found = (paint.red, paint.green, paint.blue, paint.cover)
    clipped = [min(max(part, 0), 1) for part in (*other.coordinates, other.alpha)]
    assert found == pytest.approx(clipped, abs=0.002)


@pytest.mark.parametrize(
    "text", ["vermilion", "#12345", "0b4f6c", "rgb(1, 2)", "rgb(a, b, c)", "cmyk(1 2 3 4)", ""]
)
def test_what_is_no_colour_is_none(text: str) -> None:
    assert read_paint(text) is None


def test_what_shines_through_is_seen_on_its_ground() -> None:
    assert str(Paint(0, 0, 0, 0.5).over(in_figures("#ffffff"))) == "#808080"


def test_contrast_is_counted_as_on_the_web() -> None:
    assert in_figures("#000").contrast(in_figures("#fff")) == pytest.approx(21)
    assert in_figures("#777777").contrast(in_figures("#ffffff")) == pytest.approx(4.48, abs=0.01)
