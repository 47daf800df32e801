"""Let words be copied, searched and read aloud as they were written.

A PDF shows glyphs, and says of each which signs it stands for. WeasyPrint takes what a glyph stood
for when it was first met, and that may not be what it stands for later: a letter with an accent of
its own, a bracket between words from right to left, one of two signs that look the same, a number
set high.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from unicodedata import bidirectional, category, mirrored

from generator.paper.fontfile import glyphs_of, names_of
from generator.writers.html.look import SOFT_AT_LINE_END
from generator.writers.pdf.saying import SOFT, Called, say, say_each, soften_last

_FROM_RIGHT = ("R", "AL", "AN")
_UNHEARD = "\u200c"  # what a glyph is called that is no sign by itself
_LAYOUT = ("Zs", "Pd", "Cf")  # spaces and hyphens: readers do not tell one from the other

Stock = Callable[..., Any]


def said_as_written(stock: Stock) -> Stock:
    """Say what a line says that cannot be read off its glyphs.

    Readers would part words before accents of their own, and take a sign for its look-alike. In
    lines from right to left, which readers put in order themselves, single glyphs are said.
    """

    def draw(stream: Any, box: Any, *rest: Any) -> None:
        begun = len(stream.stream)
        stock(stream, box, *rest)
        if box.text.isascii():
            return
        is_parted, is_turned = box.text.endswith(SOFT_AT_LINE_END), _is_turned(box.text)
        if not is_turned and _needs_saying(box.text, stream._fonts.values()):
            say(stream, begun, box.text[:-1] + SOFT if is_parted else box.text)
        elif is_turned or box.style["direction"] == "rtl":
            fonts = {font.hash: font for font in stream._fonts.values()}
            say_each(stream, begun, lambda name: _said_alone(box.text, fonts[name]))
        elif is_parted:
            soften_last(stream, begun)

    return draw


def named_by_font(stock: Stock) -> Stock:
    """Name the glyphs as the font does, where the words they were met in do not tell."""

    def build(pdf: Any, fonts: Mapping[str, Any], *rest: Any) -> Any:
        for font in fonts.values():
            for glyph, met in font.to_unicode.items():
                font.to_unicode[glyph] = _name(glyph, met, font.file_content)
        return stock(pdf, fonts, *rest)

    return build


def _name(glyph: int, met: str, font: bytes) -> str:
    """Return what a glyph is called that first stood for what was met."""
    if met == SOFT_AT_LINE_END:
        return "-"  # one glyph stands for both; at the end of a line it is said what it is
    names = names_of(font)
    if not met or _accents(met):
        return names.get(glyph) or _accents(met) or _UNHEARD
    if mirrored(met[0]) or glyphs_of(font).get(met) == glyph:
        return names.get(glyph, met)
    return met


def _is_turned(text: str) -> bool:
    return any(bidirectional(sign) in _FROM_RIGHT for sign in text)


def _needs_saying(text: str, fonts: Iterable[Any]) -> bool:
    return bool(_accents(text)) or any(any(_misread(text, font)) for font in fonts)


def _misread(text: str, font: Any) -> Iterator[tuple[int, str]]:
    """Yield the signs of a text that have a glyph which is called otherwise, and that glyph."""
    glyphs, met = glyphs_of(font.file_content), font.to_unicode
    signs = {sign for sign in text if not sign.isascii() and category(sign) not in _LAYOUT}
    for sign in signs & glyphs.keys():
        glyph = glyphs[sign]
        if glyph in met and _name(glyph, met[glyph], font.file_content) != sign:
            yield glyph, sign


def _said_alone(text: str, font: Any) -> Called:
    """Return glyphs of a font that are called otherwise, but stand for one and the same sign here.

    So may the hyphen at the end of a line, which is soft, and may be seen at either end.
    """
    glyphs = glyphs_of(font.file_content)
    signs = Counter(glyphs[sign] for sign in set(text) & glyphs.keys())
    said = dict(_misread(text, font))
    if text.find(SOFT_AT_LINE_END) == len(text) - 1 and SOFT_AT_LINE_END in glyphs:
        said[glyphs[SOFT_AT_LINE_END]] = SOFT
    return {b"%04x" % glyph: sign for glyph, sign in said.items() if signs[glyph] == 1}


def _accents(text: str) -> str:
    return "".join(sign for sign in text if category(sign).startswith("M"))
