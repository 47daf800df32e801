"""Which texts of a record or of an order slip can be translated, and how each is read."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from generator.facts.fields import Says
from generator.facts.passages import Keys
from generator.yamlfile.models import Strict

EACH = "*"  # stands for each entry of a list, and for the name of each form
Pattern = tuple[str, ...]
Read = Callable[[Any], Any]


@cache
def translatable(model: type[Strict]) -> Mapping[Pattern, Read]:
    """Return how the text is read that each of these keys leads to."""
    return dict(_of_model(model))


def reader_of(model: type[Strict], keys: Keys) -> Read:
    """Return how the text is read that these keys lead to."""
    return next(read for pattern, read in translatable(model).items() if _fits(keys, pattern))


def _fits(keys: Keys, pattern: Pattern) -> bool:
    pairs = zip(keys, pattern, strict=False)
    return len(keys) == len(pattern) and all(step in (EACH, key) for key, step in pairs)


def _of_model(model: type[Strict]) -> Iterator[tuple[Pattern, Read]]:
    for name, field in model.model_fields.items():
        for pattern, read in _of_type(field.annotation, field.metadata):
            yield (field.alias or name, *pattern), read


def _of_type(annotation: Any, marks: Any = ()) -> Iterator[tuple[Pattern, Read]]:
    """Yield the texts in an annotation: one with `Says`, a model with some, many or either."""
    says = next((mark for mark in marks if isinstance(mark, Says)), None)
    origin, parts = get_origin(annotation), get_args(annotation)
    if says:
        yield (), says.read
    elif origin is Annotated:
        yield from _of_type(parts[0], parts[1:])
    elif origin in (tuple, dict):
        for pattern, read in _in_any(parts):
            yield (EACH, *pattern), read
    elif origin is None and isinstance(annotation, type) and issubclass(annotation, Strict):
        yield from _of_model(annotation)
    else:
        yield from _in_any(parts)


def _in_any(parts: tuple[Any, ...]) -> Iterator[tuple[Pattern, Read]]:
    for part in parts:
        yield from _of_type(part)
