"""Say in a PDF which words stand for what was drawn."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

import pydyf  # type: ignore[import-untyped]

SOFT = "\u00ad"
_LAST_GLYPH = re.compile(
    rb"\[(?P<before>.*<[0-9a-f]*)(?P<last>[0-9a-f]{4})>(?P<after>[^<>]*(?:<>[^<>]*)*)\] TJ"
)
_FONT = re.compile(rb"/(?P<font>\S+) \S+ Tf")
_GLYPHS_OR_SHIFT = re.compile(rb"<([0-9a-f]+)>|([^<>\[\]]+)")

Called = Mapping[bytes, str]  # what a glyph is, by the number under which it is drawn


def say(stream: Any, begun: int, text: str) -> None:
    """Mark what was drawn since then with the words it stands for."""
    drawn = stream.stream[begun:]
    del stream.stream[begun:]
    stream.begin_marked_content("Span", pydyf.Dictionary({"ActualText": pydyf.String(text)}))
    stream.stream += drawn
    stream.end_marked_content()


def say_each(stream: Any, begun: int, called: Callable[[str], Called]) -> None:
    """Mark single glyphs drawn since then with the sign they stand for, by the font they are of."""
    said: Called = {}
    drawn = stream.stream[begun:]
    del stream.stream[begun:]
    for step in drawn:
        if isinstance(step, bytes) and (font := _FONT.fullmatch(step)):
            said = called(font["font"].decode())
        if said and _shows(step):
            _show_apart(stream, step, said)
        else:
            stream.stream.append(step)


def _show_apart(stream: Any, step: bytes, called: Called) -> None:
    """Show each glyph that is called something by itself, and those between them together."""
    shown = step.removesuffix(b" TJ")
    for sign, parts in groupby(_parts(shown), lambda part: called.get(part.strip(b"<>"))):
        for part in (b"".join(parts),) if sign is None else parts:
            begun = len(stream.stream)
            stream.stream.append(b"[" + part + b"] TJ")
            if sign is not None:
                say(stream, begun, sign)


def _parts(shown: bytes) -> Iterator[bytes]:
    """Yield the glyphs that are shown, and the shifts between them, one by one."""
    for glyphs, shift in _GLYPHS_OR_SHIFT.findall(shown):
        yield from (b"<" + glyphs[at : at + 4] + b">" for at in range(0, len(glyphs), 4))
        if shift:
            yield shift + b" "


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
