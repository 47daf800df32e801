"""Papers of random words, of signs that the brand's fonts can print."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from generator.paper.brand import Brand
from generator.paper.glyphs import signs_without_glyph

Value = TypeVar("Value")


def printable(value: Value, brand: Brand) -> Value:
    """Return a paper, or any part of one, with an x for each sign that no font has."""
    return _printable(value, brand)  # type: ignore[no-any-return]


def _printable(value: Any, brand: Brand) -> Any:
    match value:
        case str() if type(value) is str:
            table = dict.fromkeys(map(ord, signs_without_glyph(value, brand)), "x")
            return value.translate(table)
        case tuple():
            return tuple(_printable(each, brand) for each in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            parts = {
                each.name: _printable(getattr(value, each.name), brand) for each in fields(value)
            }
            return replace(value, **parts)
        case _:
            return value
