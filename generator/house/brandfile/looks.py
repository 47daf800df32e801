"""Read the switches of a `_brand.yml`: what a house sets otherwise than our scale.

They stand under `defaults: briefing: looks:`. Their names are those of the scale's parts, so that
what the scale gains is a switch at once. `docs/looks.md` lists them.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, is_dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any

from pydantic import Field, PlainValidator, create_model

from generator.house.brandfile.findings import Tell
from generator.paper.scale import Scale
from generator.paper.scale.measures import (
    Align,
    BoxStyle,
    Ink,
    Measure,
    Rule,
    Unit,
    Weight,
    kinds_in,
    measure_of,
)
from generator.paper.scale.ours import OURS
from generator.paper.scale.parts import Box, Boxes
from generator.yamlfile import Mapping, Scalar
from generator.yamlfile.models import RefusedError, Strict, validate

FindInk = Callable[[Scalar], Ink | None]

_STANDARD = {"ink": "color", "leading": "line-height"}  # in the words of the brand.yml standard
_UNITS = {Unit.EM: "em", Unit.POINT: "pt", Unit.MILLIMETRE: "mm"}
_IN_WORDS = {Unit.POINT: ", in points", Unit.MILLIMETRE: ", in millimetres"}
_NUMBER = re.compile(r"(-?\d*\.?\d+)([a-z]*)")
_WEIGHTS = {
    "400": Weight.REGULAR,
    "normal": Weight.REGULAR,
    "regular": Weight.REGULAR,
    "700": Weight.BOLD,
    "bold": Weight.BOLD,
}


@dataclass(frozen=True, slots=True)
class Switch:
    """One thing that a house may set: where it is typed, what it is in our own look, its kind."""

    path: tuple[str, ...]
    ours: Any
    kind: Any


def read_switches(value: Any) -> Mapping | None:
    """Return the switches as they were typed: they are read when the colours are known."""
    if isinstance(value, Mapping) or value == "":
        return value or None
    raise ValueError("name the parts that are to look otherwise; docs/looks.md lists them")


def read_looks(raw: Mapping, under: Scale, find_ink: FindInk, tell: Tell) -> Scale:
    """Return a scale as a house changes it; what is wrong is told, and changes nothing.

    `find_ink` returns the colour that was typed, or tells what is wrong with it.
    """
    said = validate(_Shapes(find_ink).of(OURS, raw), raw, "the looks")
    if isinstance(said, list):
        for problem in said:
            tell(problem)
        return under
    return _changed(under, said)  # type: ignore[no-any-return]


def switches(part: Any = OURS, path: tuple[str, ...] = ()) -> Iterator[Switch]:
    """Yield every switch there is."""
    for name, kind in kinds_in(type(part)).items():
        ours, there = getattr(part, name), (*path, key_of(name))
        if _is_part(ours):
            yield from switches(ours, there)
        else:
            yield Switch(there, ours, kind)


def key_of(name: str) -> str:
    """Return how a part of the scale, or what is said of one, is typed."""
    return _STANDARD.get(name, name.replace("_", "-"))


def words_of(kind: Any) -> list[str]:
    """Return the words that a switch may say, if they are a closed set."""
    if isinstance(kind, type) and issubclass(kind, Align | BoxStyle):
        return list(kind)
    return ["400", "700"] if _is_weight(kind) else []


def _is_part(said: Any) -> bool:
    return is_dataclass(said) and not isinstance(said, Ink)


def _changed(part: Any, said: Strict) -> Any:
    """Return a part of a scale with what was said of it."""
    changes = {name: getattr(said, name) for name in said.model_fields_set}
    return replace(
        part,
        **{
            name: _changed(getattr(part, name), value) if isinstance(value, Strict) else value
            for name, value in changes.items()
        },
    )


# Shapes -------------------------------------------------------------------------------------------


class _Shapes:
    """Makes the models of what may be typed of the parts of a scale, none of which has to be."""

    def __init__(self, find_ink: FindInk) -> None:
        self._find_ink = find_ink

    def of(self, part: Any, raw: Any) -> type[Strict]:
        """Return the model of a part as it was typed: what was not typed needs no shape."""
        fields: dict[str, Any] = {}
        for name, kind in kinds_in(type(part)).items():
            key = key_of(name)
            typed = isinstance(raw, dict) and key in raw
            shape = self._field(getattr(part, name), kind, raw[key]) if typed else Any
            fields[name] = (shape, Field(None, alias=key))
        if isinstance(part, Boxes) and isinstance(raw, dict):
            fields |= {word: (_OfEachBox, None) for word in kinds_in(Box) if word in raw}
        return create_model(type(part).__name__, __base__=Strict, **fields)

    def _field(self, ours: Any, kind: Any, raw: Any) -> Any:
        """Return the type of one field of a model, with the reader of its values."""
        if isinstance(ours, Rule) and not isinstance(raw, dict):
            return Annotated[Any, PlainValidator(_no_rule)]
        if _is_part(ours):
            return self.of(ours, raw)
        if _is_weight(kind):
            return Annotated[Weight, PlainValidator(_weight)]
        if isinstance(kind, type) and issubclass(kind, Enum):
            return kind
        if isinstance(ours, Ink):
            return Annotated[Ink, PlainValidator(lambda typed: self._ink(typed, ours))]
        return Annotated[float, PlainValidator(_number(measure_of(kind), ours))]

    def _ink(self, typed: Any, ours: Ink) -> Ink:
        if not isinstance(typed, Scalar) or not typed:
            raise ValueError('write a colour, such as "#0b4f6c", or the name of one')
        return self._find_ink(typed) or ours


def _no_rule(_: Any) -> None:
    raise ValueError("this must be in braces, such as {width: 0} for none")


def _of_each_box(_: Any) -> None:
    kinds = [key_of(name) for name in kinds_in(Scale) if isinstance(getattr(OURS, name), Box)]
    hint = f"say it for each that you mean: {', '.join(kinds)}"
    raise RefusedError("this is said for each kind of box", hint)


_OfEachBox = Annotated[Any, PlainValidator(_of_each_box)]


def _is_weight(kind: Any) -> bool:
    return kind in (Weight, Weight | None)


def _number(measure: Measure, ours: float) -> Callable[[Any], float]:
    """Return the reader of a measure; ours shows how one is typed."""
    unit = _UNITS.get(measure.unit, "")
    example = f"such as {ours:g}{_IN_WORDS.get(measure.unit, '')}"

    def read(value: Any) -> float:
        found = _NUMBER.fullmatch(str(value))
        if not found or found[2] not in ("", unit):
            bare = " without a unit" if found and measure.unit not in _IN_WORDS else ""
            raise ValueError(f"this must be a number{bare}, {example}")
        if not Decimal(str(measure.least)) <= Decimal(found[1]) <= Decimal(str(measure.most)):
            bounds = f"from {measure.least:g} to {measure.most:g}"
            raise ValueError(f"this must be {bounds}, {example}")
        return float(found[1])

    return read


def _weight(value: Any) -> Weight:
    if value not in _WEIGHTS:
        raise ValueError("this must be 400 or 700")
    return _WEIGHTS[value]
