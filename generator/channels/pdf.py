"""What a PDF says: every string of every object, and the words that its pages show.

Strings stand in objects, most of them packed together and compressed. What a page shows are numbers
of glyphs: `pdftext` says what they stand for.
"""

import re
import zlib
from collections.abc import Iterator, Mapping

from generator.channels.heard import Channel, Heard
from generator.channels.markup import read_markup
from generator.channels.pdfstrings import STRING, decoded
from generator.channels.pdftext import words_shown
from generator.channels.pictures import read_picture

_OBJECT = re.compile(
    rb"(?<!\d)(\d+) \d+ obj\s*(.*?)\s*(?:stream\r?\n(.*?)\r?\n?endstream\s*)?endobj", re.DOTALL
)
_KEYED = re.compile(rb"(?:/([A-Za-z]+)\s*)?(" + STRING + rb")", re.DOTALL)
_NAME = re.compile(rb"/([^\s/<>\[\](){}%]+)")
_CHANNELS = {
    **dict.fromkeys((b"Alt", b"TU"), Channel.DESCRIPTION),
    **dict.fromkeys((b"URI", b"A", b"Dest"), Channel.LINK),
    **dict.fromkeys((b"F", b"UF", b"Desc"), Channel.ATTACHMENT),
    **dict.fromkeys(
        (b"Author", b"Subject", b"Keywords", b"Creator", b"Producer"), Channel.PROPERTY
    ),
    **dict.fromkeys((b"Contents", b"T"), Channel.COMMENT),
    b"Title": Channel.BOOKMARK,
    b"ActualText": Channel.TEXT,
}


def read_pdf(data: bytes) -> Iterator[Heard]:
    """Yield what a PDF says to its reader, to a screen reader and to whoever looks into it."""
    bodies: dict[int, bytes] = {}
    streams: dict[int, bytes] = {}
    for number, body, stream in _OBJECT.findall(data):
        bodies[int(number)] = body
        if stream:
            streams[int(number)] = _unpacked(body, stream)
    for number in [each for each, body in bodies.items() if b"/ObjStm" in body]:
        bodies.update(_packed(bodies[number], streams[number]))
    yield from _strings(bodies)
    for number, stream in streams.items():
        yield from _stream(bodies[number], stream)
    yield from (Heard(Channel.TEXT, text) for text in words_shown(bodies, streams))


def _unpacked(body: bytes, stream: bytes) -> bytes:
    if b"/FlateDecode" not in body:
        return stream
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""


def _packed(body: bytes, stream: bytes) -> dict[int, bytes]:
    """Return the objects of a stream that packs several: numbers and offsets stand before them."""
    found = re.search(rb"/First (\d+)", body)
    first = int(found[1]) if found else 0
    figures = [int(each) for each in stream[:first].split()]
    places = list(zip(figures[::2], figures[1::2], strict=True))
    ends = [first + offset for _, offset in places[1:]] + [len(stream)]
    return {
        number: stream[first + offset : end]
        for (number, offset), end in zip(places, ends, strict=True)
    }


def _strings(bodies: Mapping[int, bytes]) -> Iterator[Heard]:
    found: dict[tuple[Channel, str], None] = {}
    for body in bodies.values():
        for key, string in _KEYED.findall(body):
            found[_CHANNELS.get(key, Channel.HIDDEN), decoded(string)] = None
        for name in _NAME.findall(body):
            found[Channel.HIDDEN, _unescaped(name)] = None
    yield from (Heard(channel, words) for channel, words in found if any(map(str.isalpha, words)))


def _unescaped(name: bytes) -> str:
    plain = re.sub(rb"#([0-9A-Fa-f]{2})", lambda found: bytes((int(found[1], 16),)), name)
    return plain.decode("utf-8", errors="replace")


def _stream(body: bytes, stream: bytes) -> Iterator[Heard]:
    if b"/Metadata" in body:
        yield from read_markup(stream.decode("utf-8", errors="replace"), Channel.PROPERTY)
    elif b"/EmbeddedFile" in body:
        yield Heard(Channel.ATTACHMENT, stream.decode("utf-8", errors="replace"))
    elif b"/Image" in body:
        yield from read_picture(stream)
