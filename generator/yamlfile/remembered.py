"""Keep what was made of the bytes of a file: read again unchanged, it need not be made again.

One command reads the same file for the whole library and for each brief that needs it.
"""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

ROOM = 8_000_000  # bytes as they were typed; what is made of them takes about twelve times as much

Asked = ParamSpec("Asked")
Value = TypeVar("Value")


def remembered(
    make: Callable[Concatenate[bytes, Asked], Value], room: int = ROOM
) -> Callable[Concatenate[bytes, Asked], Value]:
    """Return a function that makes the same of the same bytes only once.

    What it makes is frozen, and follows from what it is given alone. What cannot be made is told
    each time. When there is no more room, all is forgotten.
    """
    kept: dict[Hashable, Value] = {}
    taken = 0

    @wraps(make)
    def made(raw: bytes, /, *asked: Asked.args, **named: Asked.kwargs) -> Value:
        nonlocal taken
        what = (raw, *asked, *named.items())
        if what not in kept:
            value = make(raw, *asked, **named)
            if taken + len(raw) > room:
                kept.clear()
                taken = 0
            kept[what] = value
            taken += len(raw)
            return value
        return kept[what]

    return made
