"""Say in a PDF which words stand for what was drawn."""

import re
from typing import Any

import pydyf  # type: ignore[import-untyped]

SOFT = "\u00ad"
_LAST_GLYPH = re.compile(
    rb"\[(?P<before>.*<[0-9a-f]*)(?P<last>[0-9a-f]{4})>(?P<after>[^<>]*(?:<>[^<>]*)*)\] TJ"
)


def say(stream: Any, begun: int, text: str) -> None:
    """Mark what was drawn since then with the words it stands for."""
    drawn = stream.stream[begun:]
    del stream.stream[begun:]
    stream.begin_marked_content("Span", pydyf.Dictionary({"ActualText": pydyf.String(text)}))
    stream.stream += drawn
    stream.end_marked_content()


def soften_last(stream: Any, begun: int) -> None:
    """Say of the hyphen that parts a word at the end of a line that it is no part of the word."""
    at = max(place for place in range(begun, len(stream.stream)) if _shows(stream.stream[place]))
    found = _LAST_GLYPH.fullmatch(stream.stream[at])
    if found:
        shown = [found["before"] + b">", b"<" + found["last"] + b">" + found["after"]]
        most, last = (b"[" + each + b"] TJ" for each in shown)
        rest = [last, *stream.stream[at + 1 :]]
        stream.stream[at:] = [most, rest[0]]
        say(stream, at + 1, SOFT)
        stream.stream += rest[1:]


def _shows(drawn: object) -> bool:
    return isinstance(drawn, bytes) and drawn.endswith(b"] TJ")
