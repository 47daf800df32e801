"""Read from a font file the few figures Word needs: how it looks, and how tall its lines are."""

import struct

from generator.errors import BriefError, Problem

_TYPOGRAPHIC = 1 << 7  # the font asks for its typographic measures


def panose(font: bytes) -> bytes:
    """Return the ten figures by which Word finds a font that looks alike."""
    start = _table(font, b"OS/2")
    return font[start + 32 : start + 42]


def natural_leading(font: bytes) -> float:
    """Return the height of a line over the type size, where nobody asks for another."""
    start = _table(font, b"OS/2")
    (selection,) = struct.unpack_from(">H", font, start + 62)
    above, below, gap, tall, deep = struct.unpack_from(">hhhHH", font, start + 68)
    (units,) = struct.unpack_from(">H", font, _table(font, b"head") + 18)
    height = above - below + gap if selection & _TYPOGRAPHIC else tall + deep
    return float(height / units)


def _table(font: bytes, name: bytes) -> int:
    """Return where a table of the font starts."""
    try:
        (tables,) = struct.unpack_from(">H", font, 4)
        for number in range(tables):
            tag, _, start, _ = struct.unpack_from(">4sIII", font, 12 + 16 * number)
            if tag == name:
                return int(start)
    except struct.error:
        pass  # it ends before its tables do: no font
    raise BriefError(
        Problem(
            "a font of the brand is no TrueType or OpenType font",
            None,
            hint="Word can embed files that end in .ttf or .otf, as they come from their makers",
        )
    )
