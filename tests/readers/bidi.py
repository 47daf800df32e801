"""Put words in the order in which they are seen, by the Unicode bidirectional algorithm.

FriBidi is the witness: the library that lays out PDFs comes with it.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any
from unicodedata import mirrored

LEFT, RIGHT = 0x110, 0x111  # the direction of a paragraph, as FriBidi calls it
_FILES = ("libfribidi.so.0", "libfribidi.0.dylib", "libfribidi-0.dll")


@dataclass(frozen=True, slots=True)
class Seen:
    """A sign as it is seen, and where it stood among the words."""

    sign: str
    at: int


def seen(text: str, direction: int) -> list[Seen]:
    """Return the signs of a line from left to right; brackets that run leftwards are mirrored."""
    levels = _levels(text, direction)
    signs = [
        Seen(_shown(sign, level % 2), at)
        for at, (sign, level) in enumerate(zip(text, levels, strict=True))
    ]
    for level in range(max(levels, default=0), 0, -1):
        signs = list(_turned(signs, levels, level))
    return signs


def _levels(text: str, direction: int) -> list[int]:
    """Return how deep each sign stands in words that run the other way."""
    size = len(text)
    signs, levels = (ctypes.c_uint32 * size)(*map(ord, text)), (ctypes.c_int8 * size)()
    base = ctypes.byref(ctypes.c_uint32(direction))
    _fribidi().fribidi_log2vis(signs, size, base, None, None, None, levels)
    return list(levels)


def _turned(signs: list[Seen], levels: list[int], level: int) -> Iterator[Seen]:
    """Yield signs with each run of that level or a deeper one turned round."""
    for deep, each in groupby(signs, lambda sign: levels[sign.at] >= level):
        run = list(each)
        yield from reversed(run) if deep else run


def _shown(sign: str, turned: int) -> str:
    if not turned or not mirrored(sign):
        return sign
    other = ctypes.c_uint32(ord(sign))
    _fribidi().fribidi_get_mirror_char(other, ctypes.byref(other))
    return chr(other.value)


@cache
def _fribidi() -> Any:
    for name in _FILES:
        try:
            return ctypes.CDLL(name)
        except OSError:
            pass
    raise AssertionError("FriBidi is not installed, though WeasyPrint needs it")
