"""Examples of every field, from the worked examples of each kind that the guide to facts quotes."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.facts.beside import TypedTranslation
from generator.facts.envelope import About
from generator.facts.kinds import KINDS
from generator.house.audiences import Audience
from generator.house.briefs import Brief
from generator.yamlfile import Mapping, read_yaml
from generator.yamlfile.models import model_in

WORKED = Path(__file__).parent.parent.parent / "shipped" / "examples"
ENOUGH = 3

_Found = tuple[type[BaseModel], str, Any]


def examples_of(model: type[BaseModel], key: str) -> list[Any]:
    """Return examples of a field: from records of the very kind, or else from any."""
    found = [(other, value) for other, found_key, value in _all_found() if found_key == key]
    own = [value for other, value in found if other is model]
    origins = (About, _origin(model, key))
    shared = [value for other, value in found if _origin(other, key) in origins]
    return _unlike(own or shared)[:ENOUGH]


def _unlike(values: list[Any]) -> list[Any]:
    return [value for at, value in enumerate(values) if value not in values[:at]]


def _origin(model: type[BaseModel], key: str) -> type:
    """Return the class that a field comes from."""
    names = [name for name, field in model.model_fields.items() if (field.alias or name) == key]
    return next(cls for cls in model.__mro__ if {*names} & {*vars(cls).get("__annotations__", ())})


@cache
def _all_found() -> tuple[_Found, ...]:
    """Return every value in the worked examples, with the model and the key it belongs to."""
    return tuple(_found())


def _found() -> Iterator[_Found]:
    yield from _values(Brief, read_yaml(WORKED / "brief.yaml"))
    yield from _values(Audience, read_yaml(WORKED / "audience.yaml"))
    yield from _values(About, read_yaml(WORKED / "about.yaml")["about"])
    for fields in read_yaml(WORKED / "translation.yaml").values():
        for typed in fields.values():
            yield from _values(TypedTranslation, typed)
    for plural, kind in KINDS.items():
        for record in read_yaml(WORKED / f"{kind.kind}.yaml")[plural]:
            yield from _values(kind, record)


def _values(model: type[BaseModel], raw: Mapping) -> Iterator[_Found]:
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    for key, value in raw.items():
        yield model, str(key), _plain(value)
        inside = model_in(fields[key].annotation)
        for part in value if isinstance(value, list) else [value]:
            if inside and isinstance(part, Mapping):
                yield from _values(inside, part)


def _plain(value: Any) -> Any:
    """Return a value as an editor reads it: bare numbers and true or false are no texts."""
    match value:
        case dict():
            return {str(key): _plain(part) for key, part in value.items()}
        case list():
            return [_plain(part) for part in value]
        case "true" | "false":
            return value == "true"
        case str() if value.isdecimal():
            return int(value)
        case _:
            return str(value).strip()
