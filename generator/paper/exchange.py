"""Find what is of one kind anywhere in a paper, or put something else in its place."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import chain
from typing import Any, TypeVar

T = TypeVar("T")


def each_of(part: Any, kind: type[T]) -> Iterator[T]:
    """Yield everything of a kind in a part of a paper, in reading order."""
    if isinstance(part, kind):
        yield part
    for inside in _parts(part):
        yield from each_of(inside, kind)


def exchanged(part: Any, kind: type[T], change: Callable[[T], tuple[Any, ...]]) -> Any:
    """Return a part of a paper with everything of a kind replaced by what `change` gives."""
    if isinstance(part, tuple):
        changed = (
            change(one) if isinstance(one, kind) else (exchanged(one, kind, change),)
            for one in part
        )
        return tuple(chain.from_iterable(changed))
    if is_dataclass(part) and not isinstance(part, type):
        inside = {f.name: exchanged(getattr(part, f.name), kind, change) for f in fields(part)}
        return replace(part, **inside)
    return part


def _parts(part: Any) -> tuple[Any, ...]:
    if isinstance(part, tuple):
        return part
    if is_dataclass(part) and not isinstance(part, type):
        return tuple(getattr(part, field.name) for field in fields(part))
    return ()
