"""Let a house read each thing once, for as long as it is open."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Value = TypeVar("Value")


def once(read: Callable[Asked, Value]) -> Callable[Asked, Value]:
    """Return a method that reads what is asked for the first time, and has it ever after.

    The house keeps it, in what it calls `kept`. What cannot be read is told each time.
    """

    @wraps(read)
    def read_once(*asked: Asked.args, **named: Asked.kwargs) -> Value:
        house: Any = asked[0]
        what = (read.__name__, *asked[1:], *named.items())
        if what not in house.kept:
            house.kept[what] = read(*asked, **named)
        value: Value = house.kept[what]
        return value

    return read_once
