"""Read the sheet of a Word template: its size, its margins, how far its edges are from the text."""

from typing import Any

from generator.channels.wordfile import attribute, elements
from generator.paper.wordtemplate import Sheet

_MILLIMETRES = 25.4 / 1440  # in a twentieth of a point


def read_sheet(section: Any) -> Sheet | None:
    """Return the sheet of a section; nothing if it does not say all of it."""
    size = next(elements(section, "pgSz"), None) if section else None
    margins = next(elements(section, "pgMar"), None) if section else None
    if size is None or margins is None:
        return None
    given = {name: _length(margins, name) for name in ("top", "right", "bottom", "left")}
    edges = {name: _length(margins, name) for name in ("header", "footer")}
    return Sheet(_length(size, "w"), _length(size, "h"), **given, **edges)


def _length(element: Any, name: str) -> float:
    try:
        return abs(int(attribute(element, name))) * _MILLIMETRES
    except ValueError:
        return 0.0
