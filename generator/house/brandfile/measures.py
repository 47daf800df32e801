"""Read the numbers of a `_brand.yml`: sizes, distances between lines, weights, slopes."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from pydantic import PlainValidator

from generator.errors import near

_NUMBER = re.compile(r"(-?\d*\.?\d+)([a-z%]*)")
_POINTS = {"": Decimal(1), "pt": Decimal(1), "px": Decimal("0.75")}  # an inch has 96 and 72
_PARTS = {"rem": Decimal(1), "em": Decimal(1), "%": Decimal("0.01")}
_WEIGHTS = {
    "thin": 100,
    "extra-light": 200,
    "ultra-light": 200,
    "light": 300,
    "normal": 400,
    "regular": 400,
    "medium": 500,
    "semi-bold": 600,
    "demi-bold": 600,
    "bold": 700,
    "extra-bold": 800,
    "ultra-bold": 800,
    "black": 900,
}
_AUTO = "auto"  # the weight of a font file: as the font itself says


@dataclass(frozen=True, slots=True)
class Length:
    """A length in points, or as a part of what it would be otherwise."""

    amount: float
    is_part: bool = False

    def points(self, usual: float) -> float:
        """Return the length in points, where it is usually as long as this.

        A part comes out in half points, the finest that Word knows.
        """
        return _half(self.amount * usual) if self.is_part else self.amount

    def times(self, size: float) -> float:
        """Return the length in parts of a size in points."""
        return self.amount if self.is_part else round(self.amount / size, 3)


def read_size(value: Any) -> Length:
    """Return a size of type: `10.5pt`, `14px`, or as a part of ours, `1.1rem`."""
    example = "10.5pt"
    number, unit = _number(value, {**_POINTS, **_PARTS}, example)
    if unit in _PARTS:
        part = _between(number * _PARTS[unit], 0.6, 2.2, "1.1rem")
        return Length(part, is_part=True)
    size = _between(number * _POINTS[unit], 6, 24, example)
    return Length(_half(size) if unit == "px" else size)


def read_leading(value: Any) -> Length:
    """Return the distance of lines: in parts of the size of type, `1.38`, or in points, `15pt`."""
    example = "1.38"
    if value == "normal":
        return Length(1.2, is_part=True)  # what browsers make of it
    number, unit = _number(value, {**_POINTS, **_PARTS}, example)
    if unit in ("pt", "px"):
        return Length(_between(number * _POINTS[unit], 6, 72, "15pt"))
    return Length(_between(number * _PARTS.get(unit, Decimal(1)), 1, 3, example), is_part=True)


def read_weight(value: Any) -> int:
    """Return a weight of type: a number, `600`, or its name, `semi-bold`."""
    typed = value if isinstance(value, str) else ""
    if typed in _WEIGHTS:
        return _WEIGHTS[typed]
    if re.fullmatch(r"[1-9]\d{0,2}", typed):
        return int(typed)
    raise ValueError(near(typed, _WEIGHTS) or "this must be a weight, such as 600 or semi-bold")


def read_weights(value: Any) -> tuple[int, ...]:
    """Return one weight or several: `400`, `[400, 700]`, `300..700`; none if the font says it."""
    if value == _AUTO:
        return ()
    several = value.split("..") if isinstance(value, str) else value
    if not isinstance(several, list) or not several:
        raise ValueError("this must be a weight, such as 600, or several: [400, 700]")
    return tuple(read_weight(one.strip() if isinstance(one, str) else one) for one in several)


def read_slopes(value: Any) -> tuple[str, ...]:
    """Return `normal`, `italic` or both."""
    several = value if isinstance(value, list) else [value]
    if not several or any(one not in ("normal", "italic") for one in several):
        raise ValueError("this must be normal or italic")
    return tuple(several)


def millimetres(least: float, most: float, example: str) -> Callable[[Any], float]:
    """Return the reader of a length on the sheet; `example` shows how it is typed."""

    def read(value: Any) -> float:
        number, _ = _number(value, {"": 1, "mm": 1}, example)
        return _between(number, least, most, example)

    return read


def _half(points: float) -> float:
    return round(points * 2) / 2


def _number(value: Any, units: Any, example: str) -> tuple[Decimal, str]:
    found = _NUMBER.fullmatch(str(value).removeprefix("+"))
    if not found or found[2] not in units:
        raise ValueError(f"this must be a number, such as {example}")
    return Decimal(found[1]), found[2]


def _between(number: Decimal, least: float, most: float, example: str) -> float:
    if not least <= number <= most:
        raise ValueError(f"this must be from {least:g} to {most:g}, such as {example}")
    return float(number)


Size = Annotated[Length, PlainValidator(read_size)]
Leading = Annotated[Length, PlainValidator(read_leading)]
Weight = Annotated[int, PlainValidator(read_weight)]
Weights = Annotated[tuple[int, ...], PlainValidator(read_weights)]
Slopes = Annotated[tuple[str, ...], PlainValidator(read_slopes)]
Side = Annotated[float, PlainValidator(millimetres(100, 1200, "210, in millimetres"))]
Margin = Annotated[float, PlainValidator(millimetres(0, 400, "25, in millimetres"))]
