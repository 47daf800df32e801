"""What the file of a picture says besides its pixels: comments, texts, who took it and where."""

import re
import zlib
from collections.abc import Iterator

from generator.channels.heard import Channel, Heard

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_SCAN = 0xDA  # of a JPEG, where the pixels begin
_TEXT = re.compile(rb"[\x20-\x7e\x80-\xff]{4,}")
_WIDE = re.compile(rb"(?:[\x20-\x7e]\0){4,}|(?:\0[\x20-\x7e]){4,}")


def read_picture(data: bytes) -> Iterator[Heard]:
    """Yield the texts of a PNG or JPEG."""
    segments = _png(data) if data.startswith(_PNG) else _jpeg(data)
    for segment in segments:
        for found in _TEXT.findall(segment):
            yield Heard(Channel.PICTURE, found.decode("utf-8", errors="replace"))
        for found in _WIDE.findall(segment):
            yield Heard(Channel.PICTURE, found.replace(b"\0", b"").decode("ascii"))


def _png(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        chunk = data[at + 8 : at + 8 + length]
        if kind not in (b"IDAT", b"PLTE", b"iCCP"):
            yield chunk
        if kind in (b"zTXt", b"iTXt"):
            yield from _inflated(chunk)
        at += length + 12


def _inflated(chunk: bytes) -> Iterator[bytes]:
    """Yield the compressed text of a chunk, which begins somewhere after its keyword."""
    for found in re.finditer(rb"x[\x01\x5e\x9c\xda]", chunk):
        try:
            yield zlib.decompress(chunk[found.start() :])
        except zlib.error:
            continue


def _jpeg(data: bytes) -> Iterator[bytes]:
    at = len(_JPEG)
    while data.startswith(_JPEG) and at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if marker == _SCAN:
            return
        if marker == 0xFE or 0xE0 <= marker <= 0xEF:
            yield data[at + 4 : at + 2 + length]
        at += length + 2
