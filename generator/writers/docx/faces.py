"""Read from a font file the few figures Word needs: how it looks, and how tall its lines are."""

import struct

from generator.paper.fontfile import table_in

_TYPOGRAPHIC = 1 << 7  # the font asks for its typographic measures


def panose(font: bytes) -> bytes:
    """Return the ten figures by which Word finds a font that looks alike."""
    start = table_in(font, b"OS/2")
    return font[start + 32 : start + 42]


def natural_leading(font: bytes) -> float:
    """Return the height of a line over the type size, where nobody asks for another."""
    start = table_in(font, b"OS/2")
    (selection,) = struct.unpack_from(">H", font, start + 62)
    above, below, gap, tall, deep = struct.unpack_from(">hhhHH", font, start + 68)
    (units,) = struct.unpack_from(">H", font, table_in(font, b"head") + 18)
    height = above - below + gap if selection & _TYPOGRAPHIC else tall + deep
    return float(height / units)
