"""What a Word file says: every part of its package, the names of parts included."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZipFile

from generator.channels.heard import Channel, Heard
from generator.channels.markup import read_markup
from generator.channels.pictures import read_picture

_TEXTS = re.compile(r"word/(document|footnotes|endnotes|[\w-]*(header|footer)\d*)\.xml")


def read_package(data: bytes) -> Iterator[Heard]:
    """Yield what a Word file, or a workbook inside one, says."""
    with ZipFile(BytesIO(data)) as package:
        yield Heard(Channel.HIDDEN, package.comment.decode("utf-8", errors="replace"))
        for name in package.namelist():
            yield Heard(Channel.PART, f"/{name}")
            reader = _READERS.get(name.rpartition(".")[2])  # fonts say nothing
            if reader:
                yield from reader(name, package.read(name))


def _markup(name: str, data: bytes) -> Iterator[Heard]:
    return read_markup(data.decode("utf-8", errors="replace"), _channel(name))


def _package(_: str, data: bytes) -> Iterator[Heard]:
    return read_package(data)


def _picture(_: str, data: bytes) -> Iterator[Heard]:
    return read_picture(data)


def _channel(name: str) -> Channel:
    if name.startswith("docProps/"):
        return Channel.PROPERTY
    return Channel.TEXT if _TEXTS.fullmatch(name) else Channel.HIDDEN


_READERS: dict[str, Callable[[str, bytes], Iterator[Heard]]] = {
    **dict.fromkeys(("xml", "rels"), _markup),
    **dict.fromkeys(("xlsx", "docx"), _package),
    **dict.fromkeys(("png", "jpg", "jpeg"), _picture),
}
