"""Say a scale in CSS: each measure by its name, and the edges and ground of each kind of box.

WeasyPrint would look a custom property up anew for every element that meets it, so the names in the
style sheet are replaced by what they stand for before it sees them. What the screen sets otherwise
than the sheet of paper, the height of a line and the hang, stays a property.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from generator.paper.brand import Brand, Colours
from generator.paper.document import CalloutKind
from generator.paper.scale import Scale
from generator.paper.scale.measures import (
    Align,
    BoxStyle,
    Ink,
    Rule,
    Shade,
    SpacedRule,
    Unit,
    Use,
    Weight,
    kinds_in,
    measure_of,
)
from generator.paper.scale.parts import Box, Boxes

_NAME = re.compile(r"var\(--([a-z0-9-]+)\)")


def write_sheet(brand: Brand) -> str:
    """Return the style sheet with the measures of a brand in it."""
    return with_measures(style_sheet(), brand)


@cache
def style_sheet() -> str:
    """Return the style sheet, with the names of measures."""
    return Path(__file__).with_name("paper.css").read_text(encoding="utf-8")


def with_measures(css: str, brand: Brand) -> str:
    """Return rules with the measures of a brand in the places of their names."""
    said = measures(brand.scale, brand.colours)
    return _NAME.sub(lambda found: said.get(found[1], found[0]), css)


def measures(scale: Scale, colours: Colours) -> dict[str, str]:
    """Return every measure of a scale by its name, such as `heading-1-size`."""
    return {
        f"{part}-{name}".replace("_", "-"): said
        for part in kinds_in(Scale)
        if not isinstance(getattr(scale, part), Box)
        for name, said in _part(getattr(scale, part), colours)
    }


def _part(part: Any, colours: Colours) -> Iterator[tuple[str, str]]:
    """Yield by name what is said of a part; a rule is said as one, beside its gap."""
    for name, kind in kinds_in(type(part)).items():
        match getattr(part, name):
            case SpacedRule() as rule:
                yield name, _rule(rule.width, rule.ink, colours)
                yield f"{name}-gap", _length(rule.gap, Unit.LINE)
            case Rule() as rule:
                yield name, _rule(rule.width, rule.ink, colours)
            case Use() | Shade() as ink:
                yield name, colours.of(ink)
            case Align() as align:
                yield name, "justify" if align is Align.JUSTIFIED else "start"
            case Weight() as weight:
                yield name, str(weight.value)
            case None:
                yield name, "inherit"
            case number:
                yield name, _length(number, measure_of(kind).unit)


def _length(number: float, unit: Unit) -> str:
    match unit:
        case Unit.EM:
            return f"{number:g}em"
        case Unit.TEXT:
            return f"{number:g}rem"
        case Unit.LINE:
            return f"calc(var(--line-height) * {number:g})"
        case Unit.TIMES:
            return f"{number:g}"
        case Unit.POINT:
            return f"{number:g}pt"
        case Unit.MILLIMETRE:
            return f"{number:g}mm"


def _rule(width: float, ink: Ink, colours: Colours) -> str:
    return f"{width:g}pt solid {colours.of(ink)}"


# Boxes --------------------------------------------------------------------------------------------


def write_boxes(scale: Scale, colours: Colours) -> str:
    """Return a rule for each kind of box, and one for each title that has an ink of its own."""
    return "\n".join(rule for kind in CalloutKind for rule in _box(kind, scale, colours))


def _box(kind: CalloutKind, scale: Scale, colours: Colours) -> Iterator[str]:
    box = scale.box(kind)
    yield f".callout.{kind} {{ {_edges(box, scale.boxes, colours)} }}"
    if box.title != scale.text.ink:
        titles = ", ".join(f".callout.{kind} {heading}" for heading in ("h2", "h3", "h4"))
        yield f"{titles} {{ color: {colours.of(box.title)} }}"


def _edges(box: Box, boxes: Boxes, colours: Colours) -> str:
    """Return the edges and the ground of a box; words touch the side where it has none."""
    bold, fine = (_rule(width, box.rule, colours) for width in (boxes.bold, boxes.fine))
    ground = f"background: {colours.of(box.ground)}"
    match box.style:
        case BoxStyle.TINT:
            return ground
        case BoxStyle.HEADED:
            return f"{ground}; border-top: {bold}"
        case BoxStyle.BAR:
            return f"border-left: {bold}; padding-top: 0; padding-bottom: 0"
        case BoxStyle.FRAME:
            return f"border: {fine}"
        case BoxStyle.RULES:
            return f"border-top: {bold}; border-bottom: {fine}; padding-left: 0; padding-right: 0"
        case BoxStyle.NONE:
            return "padding: 0"
