"""Read from a font file what it holds: where its tables start, and which characters it has."""

import struct
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from unicodedata import category

from generator.errors import BriefError, Problem

_UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))  # platform and encoding, the fullest first
_WIDE, _NARROW = 12, 4  # two forms of a list of characters: all of Unicode, and its first plane
_MOST = 100_000  # characters: a font holds 65,535 glyphs, and some draw two characters
_LAST = 0xFFFF  # closes the narrow list


def table_in(font: bytes, name: bytes) -> int:
    """Return where a table of the font starts."""
    try:
        return _tables_in(font)[name]
    except (struct.error, KeyError):  # it ends before its tables do, or lacks this one
        raise _no_font() from None


def weight_of(font: bytes) -> int:
    """Return how heavy the font says it is: 400 is regular, 700 bold."""
    return _number_in(font, b"OS/2", 4)


def _number_in(font: bytes, table: bytes, offset: int) -> int:
    try:
        (number,) = struct.unpack_from(">H", font, table_in(font, table) + offset)
    except struct.error:
        raise _no_font() from None
    return int(number)


def is_variable(font: bytes) -> bool:
    """Return whether one file holds all weights: Word would show one of them, and fake the rest."""
    return b"fvar" in _tables_in(font)


def _tables_in(font: bytes) -> Mapping[bytes, int]:
    (count,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(count))
    return {name: int(start) for name, _, start, _ in entries}


def refuse_damaged(font: bytes) -> None:
    """Refuse a font that lacks what its beginning promises, or what papers ask of it."""
    if not _is_whole(font):
        raise _no_font()
    if not is_variable(font):
        weight_of(font)
        advances_of(font)
        if _number_in(font, b"hhea", 34) > _number_in(font, b"maxp", 4):  # more widths than glyphs
            raise _no_font()


def _is_whole(font: bytes) -> bool:
    """Return whether a font holds all the tables that its beginning promises."""
    try:
        (tables,) = struct.unpack_from(">H", font, 4)
        ends = (sum(struct.unpack_from(">II", font, 20 + 16 * each)) for each in range(tables))
        return tables > 0 and bool(max(ends) <= len(font))
    except struct.error:
        return False


@lru_cache(maxsize=32)
def characters_of(font: bytes) -> frozenset[str]:
    """Return the characters that the font has a glyph for."""
    return frozenset(glyphs_of(font))


@lru_cache(maxsize=32)
def glyphs_of(font: bytes) -> Mapping[str, int]:
    """Return the number of the glyph of each character that the font has."""
    try:
        start = _list_in(font)
        (form,) = struct.unpack_from(">H", font, start)
        listed = _wide(font, start) if form == _WIDE else _narrow(font, start)
        found = {chr(code): glyph for code, glyph in islice(listed, _MOST + 1)}
    except (struct.error, ValueError, OverflowError):  # the latter for what no character is called
        raise _no_font() from None
    if len(found) > _MOST:
        raise _no_font()
    return found


@lru_cache(maxsize=32)
def advances_of(font: bytes) -> Mapping[str, float]:
    """Return how far each character moves the pen on, as a part of the size of the letters."""
    try:
        (em,) = struct.unpack_from(">H", font, table_in(font, b"head") + 18)
        (listed,) = struct.unpack_from(">H", font, table_in(font, b"hhea") + 34)
        advances = struct.unpack_from(">" + "Hh" * listed, font, table_in(font, b"hmtx"))[::2]
        last = listed - 1  # glyphs after the last listed are as wide as it is
        return {sign: advances[min(at, last)] / em for sign, at in glyphs_of(font).items()}
    except (struct.error, ZeroDivisionError, IndexError):
        raise _no_font() from None


@lru_cache(maxsize=32)
def names_of(font: bytes) -> Mapping[int, str]:
    """Return the sign that each glyph is read as, where several share one: ’, and not ʼ."""
    glyphs = glyphs_of(font)
    ranked = sorted(glyphs, key=lambda sign: (category(sign) == "Lm", sign), reverse=True)
    return {glyphs[sign]: sign for sign in ranked}


def _list_in(font: bytes) -> int:
    """Return where the fullest list of Unicode characters starts that we can read."""
    start = table_in(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    lists: dict[tuple[int, int], int] = {}
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * number)
        if struct.unpack_from(">H", font, start + offset)[0] in (_WIDE, _NARROW):
            lists[platform, encoding] = start + offset
    for each in _UNICODE:
        if each in lists:
            return lists[each]
    raise _no_font()


def _wide(font: bytes, start: int) -> Iterator[tuple[int, int]]:
    (groups,) = struct.unpack_from(">I", font, start + 12)
    for number in range(groups):
        first, last, glyph = struct.unpack_from(">III", font, start + 16 + 12 * number)
        yield from ((code, glyph + code - first) for code in range(first, last + 1))


def _narrow(font: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Yield the characters of a list in four columns: last, first, shift and place of glyphs."""
    (doubled,) = struct.unpack_from(">H", font, start + 6)
    columns = [start + 14 + column * doubled + (2 if column else 0) for column in range(4)]
    for row in range(0, doubled, 2):
        last, first, shift, place = (
            struct.unpack_from(">H", font, column + row)[0] for column in columns
        )
        for code in range(first, last + 1):
            glyph = code
            if place:
                at = columns[3] + row + place + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", font, at)
            if glyph and code != _LAST:
                yield code, (glyph + shift) % 0x10000


def _no_font() -> BriefError:
    return BriefError(
        Problem(
            "a font of the brand is no TrueType or OpenType font",
            None,
            hint="Word can embed files that end in .ttf or .otf, as they come from their makers",
        )
    )
