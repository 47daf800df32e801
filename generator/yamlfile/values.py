"""Values that know where they were written."""

import unicodedata
from collections.abc import Collection, Iterable
from typing import Any

from generator.errors import Place


class Lines(list[str]):
    """The lines of a file as they are read, and the bytes they were read from."""

    __slots__ = ("raw",)

    def __init__(self, text: str = "", raw: bytes = b"") -> None:
        super().__init__(text.split("\n"))
        self.raw = raw


class Scalar(str):
    """A text that knows where it was written, its last line, and the lines of its file.

    `style` is the sign it was begun with: `>`, `|`, a quotation mark, or none.
    """

    __slots__ = ("last", "lines", "place", "style")
    place: Place
    last: int
    lines: Lines
    style: str | None

    def place_of(self, fragment: str) -> Place:
        """Return where a part of the text stands, or where the text begins."""
        begin = self.place.column - 1
        for number in range(self.place.line, self.last + 1):
            if (at := self.lines[number - 1].find(fragment, begin)) >= 0:
                return Place(self.place.file, number, at + 1)
            begin = 0
        return self.place


class Sequence(list[Any]):
    """A list that knows where it was written."""

    __slots__ = ("place",)
    place: Place


class Mapping(dict[str, Any]):
    """A mapping that knows where it and each of its keys (folded) were written."""

    __slots__ = ("key_places", "place")
    place: Place
    key_places: dict[str, Place]


def place_at(value: Any, path: Iterable[str | int], fallback: Place) -> Place:
    """Return the place of what stands at a path of keys and positions, or as near as it goes."""
    place = getattr(value, "place", fallback)
    for step in path:
        match value:
            case dict() if step in value:
                value = value[step]
            case list() if isinstance(step, int) and step < len(value):
                value = value[step]
            case _:
                return place
        place = getattr(value, "place", place)
    return place


def key_place(mapping: Mapping, key: str) -> Place:
    """Return where a key was written."""
    return mapping.key_places.get(folded(key), mapping.place)


def without(value: Any, places: Collection[Place]) -> Any:
    """Return a value without the parts that stand at some places, or whose keys do."""
    match value:
        case Mapping():
            kept = {
                key: without(part, places)
                for key, part in value.items()
                if key_place(value, key) not in places and _place(part) not in places
            }
            left = Mapping(kept)
            left.place, left.key_places = value.place, value.key_places
            return left
        case Sequence():
            listed = Sequence(without(part, places) for part in value if _place(part) not in places)
            listed.place = value.place
            return listed
        case _:
            return value


def _place(value: Any) -> Place | None:
    return getattr(value, "place", None)


def folded(key: str) -> str:
    """Return a key as keys are compared: two that differ only in case are one."""
    return unicodedata.normalize("NFC", key).casefold()
