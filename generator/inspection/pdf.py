"""What a PDF tells besides its words: its properties, and what stands behind its pages."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.dom.minidom import parseString
from xml.parsers.expat import ExpatError

import pikepdf

from generator.errors import BriefError, Problem
from generator.inspection.trace import Sort, Trace, author_trace, date_trace
from generator.inspection.word import picture_traces

_SORTS = {
    "title": Sort.TITLE,
    "creator": Sort.SOFTWARE,  # as a PDF calls it; to metadata it is the author
    "producer": Sort.SOFTWARE,
    "creatortool": Sort.SOFTWARE,
}
_DATES = ("creationdate", "moddate", "createdate", "modifydate", "metadatadate")
_OF_THE_FORMAT = ("pdfaid:", "pdfuaid:", "pdfaExtension:", "pdfaSchema:", "pdfaProperty:", "pdfx")
_ODD = (AttributeError, KeyError, TypeError, ValueError)  # what is not of the sort it should be
_INVISIBLE = re.compile(rb"(?<![\d.])[37]\s+Tr\b")


def traces_of_pdf(data: bytes, organisations: frozenset[str]) -> Iterator[Trace]:
    """Yield what a PDF tells."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            yield from dict.fromkeys(_traces(pdf, data, organisations))
    except pikepdf.PasswordError:
        raise _unopened("it is locked with a password") from None
    except (pikepdf.PdfError, pikepdf.DataDecodingError, *_ODD):
        raise _unopened("it is damaged") from None


def _traces(pdf: Any, data: bytes, organisations: frozenset[str]) -> Iterator[Trace]:
    yield from _properties(pdf, organisations)
    yield from _metadata(pdf, organisations)
    if "/Lang" in pdf.Root:
        yield Trace(Sort.LANGUAGE, str(pdf.Root.Lang))
    for name in pdf.attachments:
        yield Trace(Sort.ATTACHMENT, name)
    for page in pdf.pages:
        yield from _page(page)
    yield from _pictures(pdf)
    yield from _catalogue(pdf)
    versions = data.count(b"%%EOF") - (1 if pdf.is_linearized else 0)
    if versions > 1:
        yield Trace(Sort.REVISION, f"{versions - 1} earlier versions are kept inside")


# Properties ---------------------------------------------------------------------------------------


def _properties(pdf: Any, organisations: frozenset[str]) -> Iterator[Trace]:
    for key, value in pdf.docinfo.items():
        if words := str(value).strip():
            yield _named(key.removeprefix("/"), words, organisations)


def _named(name: str, words: str, organisations: frozenset[str]) -> Trace:
    low = name.lower()
    if low == "author":
        return author_trace(words, organisations)
    if low in _DATES:
        return date_trace(words)
    sort = _SORTS.get(low, Sort.PROPERTY)
    return Trace(sort, f"{name}: {words}" if sort is Sort.PROPERTY else words)


def _metadata(pdf: Any, organisations: frozenset[str]) -> Iterator[Trace]:
    if "/Metadata" not in pdf.Root:
        return
    packet = pdf.Root.Metadata.read_bytes()
    try:
        tree = parseString(packet) if b"<!" not in packet else None
    except (ExpatError, ValueError):
        tree = None
    if tree is None:
        yield Trace(Sort.PROPERTY, "metadata that cannot be read")
        return
    for name, words in _said(tree.documentElement, ""):
        if name.startswith(_OF_THE_FORMAT):
            continue
        bare = "author" if name == "dc:creator" else name.rpartition(":")[2]
        yield _named(bare, words, organisations)


def _said(element: Any, above: str) -> Iterator[tuple[str, str]]:
    """Yield each property and what it says; a list's entries go by the name of the list."""
    name = above if str(element.tagName).startswith(("rdf:", "x:")) else str(element.tagName)
    for key, value in element.attributes.items():
        if not key.startswith(("xmlns", "rdf:", "xml:", "x:")):
            yield key, value
    for child in element.childNodes:
        if child.nodeType == child.ELEMENT_NODE and not name.startswith(_OF_THE_FORMAT):
            yield from _said(child, name)
        elif child.nodeType == child.TEXT_NODE and (words := child.data.strip()):
            yield name, words


# Behind the pages ---------------------------------------------------------------------------------


def _page(page: Any) -> Iterator[Trace]:
    for note in page.get("/Annots", ()):
        yield from _annotation(note)
    if "/Thumb" in page:
        yield Trace(Sort.THUMBNAIL, "of a page")
    if "/PieceInfo" in page:
        yield Trace(Sort.SOFTWARE, "private notes of the program that made a page")
    if "/Contents" in page:
        page.contents_coalesce()
        if _INVISIBLE.search(page.Contents.read_bytes()):
            yield Trace(Sort.HIDDEN, "text that is there and not drawn")


def _annotation(note: Any) -> Iterator[Trace]:
    action = note.get("/A", {})
    if "/URI" in action:
        address = str(action["/URI"])
        ordinary = address.lower().startswith(("https:", "http:", "mailto:"))
        yield Trace(Sort.LINK if ordinary else Sort.OUTSIDE, address)
    elif "/F" in action:
        yield Trace(Sort.OUTSIDE, str(action["/F"]))
    if "/JS" in action or "/AA" in note:
        yield Trace(Sort.PROGRAM, "behind a place on a page")
    sort = str(note.get("/Subtype", ""))
    if sort == "/Widget" and "/V" in note:
        yield Trace(Sort.PROPERTY, f"{note.get('/T', 'field')}: {note['/V']}")
    elif sort not in ("/Link", "/Popup", "/Widget"):
        yield Trace(Sort.COMMENT, f"{note.get('/T', '')}: {note.get('/Contents', '')}")


def _pictures(pdf: Any) -> Iterator[Trace]:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image":
            yield from picture_traces(each.read_raw_bytes())


def _catalogue(pdf: Any) -> Iterator[Trace]:
    names = pdf.Root.get("/Names", {})
    opening = pdf.Root.get("/OpenAction", {})
    runs = isinstance(opening, pikepdf.Dictionary) and "/JS" in opening
    if "/JavaScript" in names or "/AA" in pdf.Root or runs:
        yield Trace(Sort.PROGRAM, "JavaScript")
    hidden = pdf.Root.get("/OCProperties", {}).get("/D", {}).get("/OFF", ())
    for layer in hidden:
        yield Trace(Sort.HIDDEN, f"the layer {layer.get('/Name', '')}")


def _unopened(reason: str) -> BriefError:
    return BriefError(
        Problem(f"the file cannot be inspected: {reason}", None, code="not-inspected")
    )
