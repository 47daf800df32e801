"""Read the scale as Word needs it: in points, and with other measures where Word sets otherwise.

A measure is fitted only as long as it is our own. What a house says otherwise than we do holds in
every format as it says it.
"""

from dataclasses import replace
from typing import Any

from generator.paper.scale import Scale

_LETTERS = 10.0
_LINE = 14.9

# Ours, and what stands in for it. Word has no groups with a space of their own: what is around a
# list, a table or a box stands with the first or last paragraph, or with an empty one whose own
# height comes to it. Its boxes break unless all that stands in begins where the words of lists do.
# And it knows letters by half points and lines by twentieths, so that small sizes are rounded.
FITTED = (
    ("contents.size", 1.1, 1.2),
    ("contents.before", 1.3, 1.0),
    ("numbered.indent", 2.5, 2.6),
    ("definitions.indent", 1.5, 1.6),
    ("definitions.after", 0.4, 0.5),
    ("quote.indent", 1.5, 1.6),
    ("boxes.sides", 0.95, 1.075),
    ("tables.above", 0.3, 0.28),
    ("tables.below", 0.34, 0.28),
    ("tables.beside", 0.45, 0.41),
    ("caption.size", 1.06, 1.07),
    ("caption.after", 0.6, 0.35),
    ("table_note.size", 0.92, 0.93),
    ("table_note.before", 0.5, 0.3),
    ("notes.rule.gap", 0.45, 0.4),
    ("page_number.size", 8, 7.7),
    ("logo.after", 1, 0.8),
    ("signatures.before", 0.75, 0.8),
    ("signatories.between", 0.3, 0.25),
)


def in_word(scale: Scale) -> Scale:
    """Return the proportions of a paper as Word needs them."""
    for path, ours, fitted in FITTED:
        scale = _fitted(scale, path.split("."), ours, fitted)
    return scale


def _fitted(part: Any, path: list[str], ours: float, fitted: float) -> Any:
    """Return a part of a scale with another measure, if the one at the end of a path is ours."""
    name, *deeper = path
    said = getattr(part, name)
    if deeper:
        return replace(part, **{name: _fitted(said, deeper, ours, fitted)})
    return replace(part, **{name: fitted}) if said == ours else part


def indent(measure: float) -> float:
    """Return in points how far something stands in.

    Lists and boxes stand in as far in every form of paper: a paper's lists are one part of the
    file, which its styles and its notes share, whatever the size of their letters.
    """
    return measure * _LETTERS


def distance(measure: float) -> float:
    """Return in points how far a rule is from words; Word keeps whole points of it."""
    return measure * _LINE
