"""Open the package of a Word file of anybody: nothing that swells, fetches or hides gets in."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from xml.dom.minidom import parseString
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from generator.errors import BriefError, Problem

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_MOST = 100_000_000  # bytes, unpacked
_MOST_OF_XML = 20_000_000  # bytes of one part: a tree takes many times as much
_DECLARED = re.compile(rb"<!(DOCTYPE|ENTITY)")
CHANGES = (
    *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"),
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
    *("tblGridChange", "numberingChange"),
)
_GONE = (
    *("rsids", "rsid", "attachedTemplate", "docVars", "proofState", "mailMerge", "writeProtection"),
    *("commentRangeStart", "commentRangeEnd", "commentReference", "proofErr"),
    "externalData",  # the workbook behind a chart, which is drawn without it
)


@contextmanager
def opened(data: bytes) -> Iterator[ZipFile]:
    """Yield the package, or say why it is not opened."""
    try:
        with ZipFile(BytesIO(data)) as package:
            _refuse_bombs(package)
            yield package
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, KeyError):
        raise _unopened("it is damaged, or locked with a password") from None


def _refuse_bombs(package: ZipFile) -> None:
    parts = package.infolist()
    if "[Content_Types].xml" not in package.namelist():
        raise _unopened("it is no Word file")
    if len({part.filename for part in parts}) < len(parts):
        raise _unopened("two of its parts have the same name")
    if sum(part.file_size for part in parts) > _MOST or any(map(_is_huge, parts)):
        raise _unopened("it is too large when unpacked")


def _is_huge(part: object) -> bool:
    name, size = getattr(part, "filename", ""), getattr(part, "file_size", 0)
    return is_xml(name) and size > _MOST_OF_XML


def is_xml(name: str) -> bool:
    """Return whether a part is markup."""
    return name.endswith((".xml", ".rels"))


def read_part(package: ZipFile, name: str) -> Any:
    """Return a part as a tree; what it declares is refused, and so nothing is fetched."""
    data = package.read(name)
    if _DECLARED.search(data):
        raise _unopened("a part of it declares entities, as no Word file does")
    try:
        return parseString(data)
    except (ExpatError, ValueError, RecursionError):
        raise _unopened("a part of it is damaged") from None


def elements(tree: Any, *names: str) -> Iterator[Any]:
    """Yield all elements with one of some names, without their prefixes."""
    for each in tree.getElementsByTagName("*"):
        if local(each) in names:
            yield each


def local(element: Any) -> str:
    """Return the name of an element without its prefix."""
    return str(element.tagName).rpartition(":")[2]


def attribute(element: Any, name: str) -> str:
    """Return an attribute by its name without prefix; nothing if there is none."""
    found = (value for key, value in element.attributes.items() if _bare(key) == name)
    return str(next(found, ""))


def _bare(key: str) -> str:
    return key.rpartition(":")[2]


def words_in(element: Any) -> str:
    """Return the words of an element, deleted ones too, its spaces made one."""
    texts = [
        child.data if child.nodeType == child.TEXT_NODE else words_in(child)
        for child in element.childNodes
        if child.nodeType in (child.TEXT_NODE, child.ELEMENT_NODE)
    ]
    return " ".join("".join(texts).split())


def take_out(tree: Any) -> None:
    """Take out what tells of work on the file, and hidden words."""
    hidden = [each.parentNode.parentNode for each in elements(tree, "vanish")]
    runs = [run for run in hidden if local(run) == "r"]
    for each in (*runs, *elements(tree, *_GONE)):
        if each.parentNode:
            each.parentNode.removeChild(each)
    for each in tree.getElementsByTagName("*"):
        for key in list(each.attributes.keys()):
            if re.match(r"rsid|(paraId|textId)$", key.rpartition(":")[2]):
                each.removeAttribute(key)


def _unopened(reason: str) -> BriefError:
    return BriefError(
        Problem(f"the file cannot be inspected: {reason}", None, code="not-inspected")
    )
