"""The words that the pages of a PDF show: which signs its glyphs stand for, row by row."""

import re
from collections.abc import Iterator, Mapping

from generator.channels.pdfstrings import STRING, decoded

_NAMED = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+(\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_SHOWN = re.compile(
    rb"/(?P<font>[^\s/<>\[\](){}%]+)\s+[\d.]+\s+Tf"
    rb"|\[(?P<row>[^\[\]]*)\]\s*TJ"
    rb"|<(?P<one>[0-9A-Fa-f]+)>\s*Tj"
    rb"|/ActualText\s*(?P<said>" + STRING + rb")",
    re.DOTALL,
)
_GLYPHS = re.compile(rb"<([0-9A-Fa-f]*)>")
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

Signs = Mapping[bytes, str]  # what a font's glyphs stand for, by their number of four figures


def words_shown(bodies: Mapping[int, bytes], streams: Mapping[int, bytes]) -> Iterator[str]:
    """Yield what each page, or form in one, shows: the rows of its text, in the order drawn."""
    fonts = _fonts(bodies, streams)
    for stream in streams.values():
        if b" Tf" in stream and (b" TJ" in stream or b" Tj" in stream):
            yield "\n".join(_rows(stream, fonts))


def _fonts(bodies: Mapping[int, bytes], streams: Mapping[int, bytes]) -> dict[bytes, Signs]:
    """Return the fonts by what pages call them."""
    signs = {
        number: _signs(streams[int(found[1])])
        for number, body in bodies.items()
        if (found := _TO_UNICODE.search(body)) and int(found[1]) in streams
    }
    return {
        name: signs[int(number)]
        for body in bodies.values()
        for name, number in _NAMED.findall(body)
        if int(number) in signs
    }


def _signs(table: bytes) -> Signs:
    return {
        glyph.lower(): bytes.fromhex(sign.decode("ascii")).decode("utf-16-be", errors="replace")
        for glyph, sign in _PAIR.findall(table)
    }


def _rows(stream: bytes, fonts: Mapping[bytes, Signs]) -> Iterator[str]:
    """Yield each row; from right to left it is drawn the other way, and so yielded both ways."""
    signs: Signs = {}
    for found in _SHOWN.finditer(stream):
        if found["font"]:
            signs = fonts.get(found["font"], {})
        elif found["said"]:
            yield decoded(found["said"])
        else:
            row = _read(found["row"] or b"<" + found["one"] + b">", signs)
            yield row
            if _FROM_RIGHT.search(row):
                yield row[::-1]


def _read(row: bytes, signs: Signs) -> str:
    glyphs = b"".join(_GLYPHS.findall(row)).lower()
    return "".join(signs.get(glyphs[at : at + 4], "") for at in range(0, len(glyphs), 4))
