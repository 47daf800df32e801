"""Read a Word file as its reader does: words, notes, styles and lists, and its parts as they are.

Nothing of the writer is used here; python-docx and plain XML are the witnesses.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import docx
import ooxml_integrity
from docx.document import Document as Reopened
from lxml import etree
from lxml.etree import _Element
from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]

from tests.readers.docx_charts import C, R, chart_words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def docx_words(data: bytes) -> list[str]:
    """Return the words of the text in reading order, notes at the end among them.

    Neither notes at the foot nor furniture.
    """
    ties = docx_part(data, "word/_rels/document.xml.rels")
    targets = {tie.get("Id"): tie.get("Target") for tie in ties}
    said: list[str] = []
    for paragraph in docx_part(data, "word/document.xml").iter(f"{W}p"):
        said += "".join(_signs(paragraph)).split()
        for chart in paragraph.iter(f"{C}chart"):
            part = docx_part(data, f"word/{targets[chart.get(f'{R}id')]}")
            said += [word for words in chart_words(part) for word in words.split()]
    return [*said, *(word for note in docx_notes(data, "endnote") for word in note.split())]


def docx_note_words(data: bytes) -> list[str]:
    """Return the words of the notes, in the order of their calls."""
    return [word for note in docx_notes(data) for word in note.split()]


def docx_notes(data: bytes, kind: str = "footnote") -> list[str]:
    """Return the words of each note, as one text; nothing if there are none of this kind."""
    if f"word/{kind}s.xml" not in docx_names(data):
        return []
    notes = docx_part(data, f"word/{kind}s.xml").iter(f"{W}{kind}")
    return [" ".join(_words(note)) for note in notes if note.get(f"{W}type") is None]


def docx_furniture(data: bytes) -> dict[str, str]:
    """Return the words of each header and footer, by its kind, such as `first header`."""
    return {
        name.removeprefix("word/").removesuffix(".xml").replace("-", " "): " ".join(
            _words(docx_part(data, name))
        )
        for name in docx_names(data)
        if name.endswith(("header.xml", "footer.xml"))
    }


def docx_styles(data: bytes) -> list[tuple[str, str]]:
    """Return each paragraph of the text with the name of its style."""
    return [
        (paragraph.style.name or "", paragraph.text)
        for paragraph in reopened(data).paragraphs
        if paragraph.style
    ]


def docx_names(data: bytes) -> list[str]:
    """Return the names of the parts, in their order."""
    with ZipFile(BytesIO(data)) as archive:
        return archive.namelist()


def docx_bytes(data: bytes, name: str) -> bytes:
    """Return a part as bytes."""
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def docx_part(data: bytes, name: str) -> _Element:
    """Return a part as a tree."""
    return etree.fromstring(docx_bytes(data, name))


def reopened(data: bytes) -> Reopened:
    """Return the file as python-docx reads it."""
    return docx.Document(BytesIO(data))


def docx_findings(data: bytes) -> list[str]:
    """Return what two validators find wrong with a file."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "paper.docx")
        path.write_bytes(data)
        audit = OpenXmlValidator().validate(path).errors
        return [str(finding) for finding in (*audit, *ooxml_integrity.check(path))]


def _words(element: _Element) -> list[str]:
    paragraphs = element.iter(f"{W}p")
    return [word for paragraph in paragraphs for word in "".join(_signs(paragraph)).split()]


def _signs(paragraph: _Element) -> Iterator[str]:
    for element in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab", f"{W}endnoteReference"):
        match str(element.tag).removeprefix(W), _style(element):
            case "t", "FootnoteReference":  # the call of a note, again
                pass
            case "t", "EndnoteReference":
                yield f"[{element.text}]"
            case "t", _:
                yield element.text or ""
            case "endnoteReference", _:  # which other formats have as words
                yield f"[{element.get(f'{W}id')}]"
            case _:
                yield " "


def _style(element: _Element) -> str:
    """Return the style of the run that a sign is in."""
    style = element.find(f"../{W}rPr/{W}rStyle")
    return "" if style is None else str(style.get(f"{W}val"))
