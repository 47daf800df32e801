"""Everywhere that a word can stand in what a build leaves, each place by its name.

Nothing of ours reads here: pikepdf, pdfium, lxml and plain bytes are the witnesses.
"""

import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape
from io import BytesIO
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from lxml import etree, html

from tests.readers.pdf import opened, raw

Texts = Iterator[str]
Channels = Mapping[str, Callable[[bytes], Iterable[str]]]


def letters(text: str) -> str:
    """Return the letters of a text alone, so that no hyphen, line end or case hides a word."""
    return "".join(filter(str.isalpha, unquote(text).casefold()))


def _both(data: bytes) -> Texts:
    """Yield what bytes may say, in any alphabet of theirs."""
    for code in ("utf-8", "utf-16-be", "utf-16-le"):
        yield data.decode(code, errors="ignore")


# A PDF --------------------------------------------------------------------------------------------


def _pages(data: bytes) -> Texts:
    for page in pypdfium2.PdfDocument(data):
        yield page.get_textpage().get_text_range()


def _titles(data: bytes) -> Texts:
    return (entry.get_title() for entry in pypdfium2.PdfDocument(data).get_toc())


def _metadata(data: bytes) -> Texts:
    with opened(data) as pdf:
        if "/Metadata" in pdf.Root:
            yield pdf.Root.Metadata.read_bytes().decode("utf-8")


def _info(data: bytes) -> Texts:
    return (value for value in pypdfium2.PdfDocument(data).get_metadata_dict().values())


def _entries(*keys: str) -> Callable[[bytes], Texts]:
    """Return the reader of what stands under some keys of any object."""

    def read(data: bytes) -> Texts:
        with opened(data) as pdf:
            for each in pdf.objects:
                yield from _under(each, keys)

    return read


def _under(value: Any, keys: tuple[str, ...]) -> Texts:
    if isinstance(value, pikepdf.Stream | pikepdf.Dictionary):
        for key, part in dict(value).items():
            if key in keys and isinstance(part, pikepdf.String | pikepdf.Name):
                yield str(part)
            elif not getattr(part, "is_indirect", False):
                yield from _under(part, keys)
    elif isinstance(value, pikepdf.Array):
        for part in value:
            if not getattr(part, "is_indirect", False):
                yield from _under(part, keys)


def _streams(kind: str) -> Callable[[bytes], Texts]:
    """Return the reader of all streams of a kind, decompressed; without one, of all others."""

    def read(data: bytes) -> Texts:
        with opened(data) as pdf:
            for each in pdf.objects:
                if isinstance(each, pikepdf.Stream) and str(each.get("/Type", "")) == kind:
                    yield from _both(each.read_bytes(pikepdf.StreamDecodeLevel.generalized))

    return read


def _names_in_pdf(data: bytes) -> Texts:
    return (name.decode("latin-1") for name in re.findall(rb"/([^\s/<>\[\](){}%]+)", raw(data)))


def _whole_pdf(data: bytes) -> Texts:
    return _both(raw(data))


def _comments_in_pdf(data: bytes) -> Texts:
    return (line.decode("latin-1") for line in re.findall(rb"(?m)^%(.*)$", raw(data)))


PDF: Channels = {
    "PDF: the words of its pages": _pages,
    "PDF: bookmarks": _titles,
    "PDF: document information": _info,
    "PDF: metadata": _metadata,
    "PDF: descriptions of pictures": _entries("/Alt"),
    "PDF: what glyphs stand for": _entries("/ActualText"),
    "PDF: expansions": _entries("/E"),
    "PDF: titles of tags": _entries("/T", "/TU"),
    "PDF: identifiers of tags": _entries("/ID"),
    "PDF: addresses of links": _entries("/URI"),
    "PDF: destinations": _entries("/D", "/Dest"),
    "PDF: words of annotations": _entries("/Contents", "/RC", "/NM"),
    "PDF: names of attachments": _entries("/F", "/UF", "/Desc"),
    "PDF: attachments": _streams("/EmbeddedFile"),
    "PDF: streams": _streams(""),
    "PDF: pictures and forms": _streams("/XObject"),
    "PDF: names of objects": _names_in_pdf,
    "PDF: comments": _comments_in_pdf,
    "PDF: all bytes, decompressed": _whole_pdf,
    "PDF: all bytes, as they lie": _both,
}


# A Word file --------------------------------------------------------------------------------------


def _parts(pattern: str) -> Callable[[bytes], Texts]:
    """Return the reader of the words of some parts of a package."""

    def read(data: bytes) -> Texts:
        for _, part in _matching(data, pattern):
            yield "".join(map(str, etree.fromstring(part).itertext()))

    return read


def _matching(data: bytes, pattern: str) -> Iterator[tuple[str, bytes]]:
    with ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            if re.fullmatch(pattern, name):
                yield name, package.read(name)


def _attributes(*names: str) -> Callable[[bytes], Texts]:
    """Return the reader of some attributes in all parts, or of all."""

    def read(data: bytes) -> Texts:
        for _, part in _matching(data, r".*\.(xml|rels)"):
            for element in etree.fromstring(part).iter(etree.Element):
                for key, value in element.attrib.items():
                    if not names or etree.QName(str(key)).localname in names:
                        yield str(value)

    return read


def _names_of_parts(data: bytes) -> Texts:
    return iter(ZipFile(BytesIO(data)).namelist())


def _comments_in_parts(data: bytes) -> Texts:
    for _, part in _matching(data, r".*\.(xml|rels)"):
        yield from (str(each.text) for each in etree.fromstring(part).iter(etree.Comment))


def _raw_parts(pattern: str) -> Callable[[bytes], Texts]:
    def read(data: bytes) -> Texts:
        for _, part in _matching(data, pattern):
            yield from _both(part)

    return read


def _about_package(data: bytes) -> Texts:
    with ZipFile(BytesIO(data)) as package:
        yield from _both(package.comment)
        for each in package.infolist():
            yield from (*_both(each.comment), *_both(each.extra))


def _hidden_words(data: bytes) -> Texts:
    for _, part in _matching(data, r"word/.*\.xml"):
        for each in etree.fromstring(part).iter("{*}delText", "{*}instrText"):
            yield each.text or ""


WORD: Channels = {
    "Word: the text": _parts(r"word/document\.xml"),
    "Word: footnotes": _parts(r"word/footnotes\.xml"),
    "Word: endnotes": _parts(r"word/endnotes\.xml"),
    "Word: heads": _parts(r"word/.*header.*\.xml"),
    "Word: feet": _parts(r"word/.*footer.*\.xml"),
    "Word: comments of readers": _parts(r"word/comments.*\.xml"),
    "Word: deleted words and fields": _hidden_words,
    "Word: properties": _parts(r"docProps/.*\.xml"),
    "Word: settings": _raw_parts(r"word/(web)?[sS]ettings\.xml"),
    "Word: styles": _raw_parts(r"word/styles\.xml"),
    "Word: lists": _raw_parts(r"word/numbering\.xml"),
    "Word: fonts": _raw_parts(r"word/fontTable\.xml"),
    "Word: colours and faces": _raw_parts(r"word/theme/.*"),
    "Word: charts": _raw_parts(r"word/charts/.*\.xml"),
    "Word: workbooks of charts": _raw_parts(r"word/embeddings/.*"),
    "Word: data of others": _raw_parts(r"customXml/.*"),
    "Word: relations": _raw_parts(r".*\.rels"),
    "Word: kinds of parts": _raw_parts(r"\[Content_Types\]\.xml"),
    "Word: descriptions of pictures": _attributes("descr", "title", "name"),
    "Word: names of bookmarks and links": _attributes("anchor", "Target", "tooltip"),
    "Word: all attributes": _attributes(),
    "Word: comments in parts": _comments_in_parts,
    "Word: pictures": _raw_parts(r"word/media/.*"),
    "Word: names of parts": _names_of_parts,
    "Word: about the package": _about_package,
    "Word: all parts": _raw_parts(r".*\.(xml|rels)"),
}


# A web page, a text, a manifest -------------------------------------------------------------------


def _page(path: str) -> Callable[[bytes], Texts]:
    def read(data: bytes) -> Texts:
        found: Any = html.fromstring(data).xpath(path)
        return (each if isinstance(each, str) else each.text_content() for each in found)

    return read


def _inside_page(data: bytes) -> Texts:
    """Yield what pictures and other files inside a page say."""
    for packed in re.findall(rb"data:image/[\w+.-]+;base64,([A-Za-z0-9+/=]+)", data):
        yield from _both(b64decode(packed))


def _as_text(data: bytes) -> Texts:
    yield unescape(data.decode("utf-8"))


HTML: Channels = {
    "web page: text": _page("//body"),
    "web page: title": _page("//title"),
    "web page: properties": _page("//meta/@content"),
    "web page: descriptions": _page("//@alt | //@title | //@aria-label"),
    "web page: addresses": _page("//@href | //@src"),
    "web page: names and classes": _page("//@id | //@class | //@style"),
    "web page: all attributes": _page("//@*"),
    "web page: style sheets": _page("//style"),
    "web page: programs": _page("//script"),
    "web page: comments": _page("//comment()"),
    "web page: pictures": _inside_page,
    "web page: all of it": _as_text,
}
TEXT: Channels = {"text: all of it": _as_text}


def _keys(data: bytes) -> Texts:
    return _json(json.loads(data), keys=True)


def _values(data: bytes) -> Texts:
    return _json(json.loads(data), keys=False)


def _json(value: Any, *, keys: bool) -> Texts:
    match value:
        case dict():
            yield from map(str, value) if keys else ()
            for part in value.values():
                yield from _json(part, keys=keys)
        case list():
            for part in value:
                yield from _json(part, keys=keys)
        case _:
            yield "" if keys else str(value)


MANIFEST: Channels = {"manifest: keys": _keys, "manifest: values": _values}
BY_ENDING: dict[str, Channels] = {
    "pdf": PDF, "docx": WORD, "html": HTML, "txt": TEXT, "json": MANIFEST,
}  # fmt: skip
"""The channels of each sort of file."""


def said_by(path: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield each channel of a file with the letters of what it says; its name is one."""
    yield "the names of files and folders", letters(path)
    for channel, read in BY_ENDING[path.rpartition(".")[2]].items():
        yield channel, letters(" ".join(read(data)))
