"""Make small pictures, with what a camera or an editor would have left in them."""

import struct
import zlib

SECRET = b"Anton Rassendyll, 52.5N 13.4E"


def png(width: int = 40, height: int = 30, *extra: bytes) -> bytes:
    """Return a plain picture; `extra` are chunks between its head and its pixels."""
    head = chunk(b"IHDR", struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0))
    lines = (b"\0" + b"\x0b\x4f\x6c" * width) * height
    body = chunk(b"IDAT", zlib.compress(lines))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + body + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return a part of a PNG."""
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
