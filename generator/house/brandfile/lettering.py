"""Set headings, text and links as `typography` says: their colour, weight and distance of lines."""

from dataclasses import replace
from typing import Any

from generator.house.brandfile.colours import Paints
from generator.house.brandfile.findings import Tell
from generator.house.brandfile.fonts import HEAVY
from generator.house.brandfile.typography import Headings, Typography
from generator.paper.scale import Scale
from generator.paper.scale.measures import Weight

_HEADINGS = ("title", "heading_1", "heading_2", "heading_3", "contents", "subject")


def set_letters(
    typography: Typography, scale: Scale, text_size: float, paints: Paints, tell: Tell
) -> Scale:
    """Return a scale with what a file says of letters; what it does not say stays as it is."""
    ink = paints.ink(typography.headings.color, tell)
    titles = {
        name: _with(
            getattr(scale, name),
            ink=ink,
            weight=_weight(typography.headings.weight),
            leading=_leading(typography.headings, getattr(scale, name).size * text_size),
        )
        for name in _HEADINGS
    }
    link = typography.link
    links = _with(scale.links, ink=paints.ink(link.color, tell), weight=_weight(link.weight))
    text = _with(scale.text, weight=_weight(typography.base.weight))
    return replace(scale, text=text, links=links, **titles)


def _with(part: Any, **said: Any) -> Any:
    """Return a part of a scale with what is said of it."""
    return replace(part, **{name: value for name, value in said.items() if value is not None})


def _weight(typed: int | None) -> Weight | None:
    if typed is None:
        return None
    return Weight.BOLD if typed >= HEAVY else Weight.REGULAR


def _leading(headings: Headings, size: float) -> float | None:
    """Return how far apart lines stand: so that those of large letters never touch."""
    return max(1.0, headings.leading.times(size)) if headings.leading else None
