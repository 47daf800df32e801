"""The scale is one value; each number in it has a unit and lies within its own bounds."""

from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from typing import Any

from generator.paper.brand import Colours
from generator.paper.document import CalloutKind, Form
from generator.paper.scale.measures import BoxStyle, Measure, Shade, Use, kinds_in, measure_of
from generator.paper.scale.ours import OURS
from tests.papers.small import brand


def numbers(part: Any, path: str = "") -> Iterator[tuple[str, float, Measure]]:
    """Yield every number of a scale, with what it counts."""
    for name, kind in kinds_in(type(part)).items():
        said = getattr(part, name)
        if is_dataclass(said):
            yield from numbers(said, f"{path}{name}.")
        elif isinstance(said, int | float):
            yield f"{path}{name}", said, measure_of(kind)


def test_every_number_has_a_unit_and_lies_within_its_bounds() -> None:
    every = list(numbers(OURS))
    assert ("heading_1.rule.gap", 0.5) in [(path, said) for path, said, _ in every]
    assert [
        path for path, said, measure in every if not measure.least <= said <= measure.most
    ] == []


def test_a_sheet_has_smaller_chapters_and_a_speech_a_smaller_head() -> None:
    ours = brand()
    assert ours.set_for(Form.PAPER).scale is ours.scale
    assert ours.set_for(Form.LETTER).scale == ours.scale
    sheet, speech = ours.set_for(Form.SHEET).scale, ours.set_for(Form.SPEECH).scale
    assert (sheet.heading_1.size, sheet.heading_1.before, sheet.heading_1.after) == (1.4, 1.2, 0.4)
    assert replace(sheet, heading_1=ours.scale.heading_1) == ours.scale
    assert speech == replace(ours.scale, head=replace(ours.scale.head, size=0.7))


def test_each_kind_of_box_has_a_style_of_its_own() -> None:
    assert [OURS.box(kind).style for kind in CalloutKind] == [
        BoxStyle.BAR,
        BoxStyle.TINT,
        BoxStyle.HEADED,
        BoxStyle.FRAME,
        BoxStyle.RULES,
    ]


def test_an_ink_is_a_colour_of_the_brand_or_one_of_its_own() -> None:
    colours = Colours("#111111", "#ffffff", "#222222", "#333333", "#444444", "#555555")
    assert [colours.of(use) for use in Use] == [
        "#111111",
        "#ffffff",
        "#222222",
        "#333333",
        "#444444",
        "#555555",
    ]
    assert colours.of(Shade("#abcdef")) == "#abcdef"


def test_another_scale_is_another_look() -> None:
    ours = brand()
    larger = replace(OURS, lead=replace(OURS.lead, size=1.3))
    assert replace(ours, scale=larger).fingerprint() != ours.fingerprint()
