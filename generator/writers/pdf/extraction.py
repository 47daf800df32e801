"""Let words be copied, searched and read aloud as they were written.

A PDF shows glyphs, and says of each which signs it stands for. WeasyPrint takes what a glyph stood
for when it was first met: in a word with an accent of its own that is too much, or nothing.
"""

from collections.abc import Callable, Mapping
from typing import Any
from unicodedata import bidirectional, category

import pydyf  # type: ignore[import-untyped]

from generator.fontfile import glyphs_of

_FROM_RIGHT = ("R", "AL", "AN")
_UNHEARD = "\u200c"  # what a glyph is called that is no sign by itself

Stock = Callable[..., Any]


def said_as_written(stock: Stock) -> Stock:
    """Say what a line with accents of their own says: readers would part words before them.

    Lines from right to left are read by their glyphs, which readers put in order themselves.
    """

    def draw(stream: Any, box: Any, *rest: Any) -> None:
        if box.text.isascii() or not _needs_saying(box.text):
            stock(stream, box, *rest)
            return
        said = pydyf.Dictionary({"ActualText": pydyf.String(box.text)})
        stream.begin_marked_content("Span", said)
        stock(stream, box, *rest)
        stream.end_marked_content()

    return draw


def named_by_font(stock: Stock) -> Stock:
    """Name a glyph that was met with an accent as the font does, or else by its accents."""

    def build(pdf: Any, fonts: Mapping[str, Any], *rest: Any) -> Any:
        for font in fonts.values():
            doubtful = {
                glyph: text for glyph, text in font.to_unicode.items() if _is_doubtful(text)
            }
            signs = _signs_of(font.file_content) if doubtful else {}
            for glyph, text in doubtful.items():
                font.to_unicode[glyph] = signs.get(glyph) or _accents(text) or _UNHEARD
        return stock(pdf, fonts, *rest)

    return build


def _needs_saying(text: str) -> bool:
    from_right = any(bidirectional(sign) in _FROM_RIGHT for sign in text)
    return bool(_accents(text)) and not from_right


def _is_doubtful(text: str) -> bool:
    return not text or bool(_accents(text))


def _accents(text: str) -> str:
    return "".join(sign for sign in text if category(sign).startswith("M"))


def _signs_of(font: bytes) -> dict[int, str]:
    return {glyph: sign for sign, glyph in glyphs_of(font).items()}
