"""Read the pictures of a house: PNG and JPEG, with nothing in them but the picture.

A photograph tells where and when it was taken, by which camera and sometimes by whom. Of a PNG
and of a JPEG, only the parts that draw it are kept; they are not decoded, so nothing is lost.
"""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from generator.errors import BriefError, Place, Problem
from generator.paper.brand import Asset

ENDINGS = (".png", ".jpg", ".jpeg")

_MOST_PIXELS = 25_000_000
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_DRAWING = (b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"cHRM", b"IDAT", b"IEND")
_DEEP_GREY = (16, 0)  # bits, and the kind of colours
_FRAMES = (*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0))
_TABLES = (0xC4, 0xCC, 0xDB, 0xDD, 0xEE)  # the last says how colours are coded
_SCAN, _END = 0xDA, 0xD9
_EXIF = 0xE1

_HINTS = {
    "it is neither PNG nor JPEG": "save it as one of them",
    "it is cut short or damaged": "open it and save it anew",
    "it has more than 25 megapixels": "make it smaller",
    "it is in the colours of a printing press": "save it in RGB",
    "it is grey in 16 bits, which PDF programs do not draw": "save it with 8 bits a channel",
    "it is stored turned, and says so only in its metadata": "open it, turn it and save it anew",
}


class UnfitError(ValueError):
    """Raised with what is wrong with a picture."""


def read_asset(path: Path, shown: Path) -> Asset:
    """Return a picture without anything that could tell of a person, a place or a machine."""
    try:
        data = path.read_bytes()
        kept, width, height = _kept(data)
        if width * height > _MOST_PIXELS:
            raise UnfitError("it has more than 25 megapixels")
    except OSError as error:
        problem = f"the picture cannot be read: {error.strerror}"
        raise BriefError(Problem(problem, Place(shown), code="picture")) from None
    except (ValueError, struct.error, IndexError) as error:
        fault = str(error) if isinstance(error, UnfitError) else "it is cut short or damaged"
        problem = f"the picture cannot be used: {fault}"
        raise BriefError(Problem(problem, Place(shown), _HINTS[fault], "picture")) from None
    return Asset(path.name, kept, width, height)


def drawing_of(data: bytes) -> bytes:
    """Return what draws a picture, and no more."""
    try:
        return _kept(data)[0]
    except (struct.error, IndexError, ValueError) as error:
        fault = str(error) if isinstance(error, UnfitError) else "it is cut short or damaged"
        raise UnfitError(fault) from None


def _kept(data: bytes) -> tuple[bytes, int, int]:
    if data.startswith(_PNG):
        return _kept_of_png(data)
    if data.startswith(_JPEG):
        return _kept_of_jpeg(data)
    raise UnfitError("it is neither PNG nor JPEG")


# PNG ----------------------------------------------------------------------------------------------


def _kept_of_png(data: bytes) -> tuple[bytes, int, int]:
    chunks = [chunk for chunk in _chunks(data) if chunk[4:8] in _DRAWING]
    width, height, depth, colours = struct.unpack_from(">LLBB", chunks[0], 8)
    if (depth, colours) == _DEEP_GREY:
        raise UnfitError("it is grey in 16 bits, which PDF programs do not draw")
    return _PNG + b"".join(chunks), width, height


def _chunks(data: bytes) -> Iterator[bytes]:
    """Yield the chunks up to the end of the picture; what follows it is not part of it."""
    at, kind = len(_PNG), b""
    while kind != b"IEND":
        (length,) = struct.unpack_from(">L", data, at)
        chunk = data[at : at + length + 12]
        kind = chunk[4:8]
        if len(chunk) != length + 12 or zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:]):
            raise UnfitError("it is cut short or damaged")
        yield chunk
        at += length + 12


# JPEG ---------------------------------------------------------------------------------------------


def _kept_of_jpeg(data: bytes) -> tuple[bytes, int, int]:
    kept, size = bytearray(_JPEG[:2]), (0, 0)
    for kind, segment in _segments(data):
        if kind in _FRAMES:
            height, width, components = struct.unpack_from(">HHB", segment, 5)
            size = (width, height)
            if components == 4:
                raise UnfitError("it is in the colours of a printing press")
        if kind == _EXIF and _is_turned(segment):
            raise UnfitError("it is stored turned, and says so only in its metadata")
        if kind in (*_FRAMES, *_TABLES, _SCAN):
            kept += segment
    if 0 in size:
        raise UnfitError("it is cut short or damaged")
    return bytes(kept) + bytes((0xFF, _END)), *size


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the segments up to the end of the picture, a scan with the picture after it."""
    at = 2
    while (kind := data[at + 1]) != _END:
        if data[at] != 0xFF:
            raise UnfitError("it is cut short or damaged")
        if kind == 0xFF:  # filling
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if kind == _SCAN:
            end = _end_of_scan(data, end)
        yield kind, data[at:end]
        at = end


def _end_of_scan(data: bytes, at: int) -> int:
    """Return where a scan ends: in it, only nought or a mark of its own follows the sign of one."""
    while True:
        at = data.index(b"\xff", at)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def _is_turned(segment: bytes) -> bool:
    """Return whether the metadata of a photograph say that it is to be turned or mirrored."""
    if segment[4:10] != b"Exif\0\0":
        return False
    order = "<" if segment[10:12] == b"II" else ">"
    (first,) = struct.unpack_from(f"{order}L", segment, 14)
    (count,) = struct.unpack_from(f"{order}H", segment, 10 + first)
    for entry in range(count):
        tag, _, _, value = struct.unpack_from(f"{order}HHLH", segment, 12 + first + 12 * entry)
        if tag == 0x0112:
            return bool(value != 1)
    return False
