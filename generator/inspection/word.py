"""What a Word file tells besides its words: its properties, and what stands behind its pages."""

import re
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from generator.channels.drawings import files_named
from generator.channels.pictures import read_picture
from generator.channels.wordfile import (
    CHANGES,
    attribute,
    elements,
    is_xml,
    local,
    opened,
    read_part,
    words_in,
)
from generator.inspection.trace import Sort, Trace, author_trace, date_trace

_PICTURES = (".png", ".jpg", ".jpeg")
# What programs call pictures; whoever put one in called it otherwise.
_NEUTRAL = re.compile(r"(.*/)?([a-z]{4,9}-?\d+|logo|thumbnail|[0-9A-Fa-f]{8,})\.\w+")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # what a package says whose parts have no date
_PROPERTIES = {
    "title": Sort.TITLE,
    "language": Sort.LANGUAGE,
    "lastModifiedBy": Sort.PERSON,
    "Manager": Sort.PERSON,
    "Application": Sort.SOFTWARE,
    "AppVersion": Sort.SOFTWARE,
    "HyperlinkBase": Sort.OUTSIDE,
}
_AUTHORS, _DATES = ("creator", "Company"), ("created", "modified", "lastPrinted")


def traces_of_word(data: bytes, organisations: frozenset[str]) -> Iterator[Trace]:
    """Yield what a Word file, or a workbook inside one, tells."""
    with opened(data) as package:
        yield from dict.fromkeys(_traces(package, organisations))


def _traces(package: ZipFile, organisations: frozenset[str]) -> Iterator[Trace]:
    yield from _stamps(package)
    rsids: set[str] = set()
    for name in package.namelist():
        if name.startswith("docProps/") and is_xml(name):
            yield from _properties(read_part(package, name), organisations)
        elif is_xml(name):
            tree = read_part(package, name)
            rsids |= _rsids(tree)
            yield from _behind(tree)
        yield from _kept_beside(package, name, organisations)
    if rsids:
        yield Trace(Sort.REVISION, f"{len(rsids)} numbers of sessions of work (rsid)")


def _stamps(package: ZipFile) -> Iterator[Trace]:
    """Yield when the package was packed: the clock of somebody's computer."""
    last = max(part.date_time for part in package.infolist())
    if last > _EPOCH:
        year, month, day, hour, minute, _ = last
        yield Trace(Sort.MOMENT, f"packed {year}-{month:02}-{day:02} {hour:02}:{minute:02}")


def _properties(tree: Any, organisations: frozenset[str]) -> Iterator[Trace]:
    for element in tree.documentElement.childNodes:
        if element.nodeType == element.ELEMENT_NODE and (words := words_in(element)):
            yield _property(element, words, organisations)


def _property(element: Any, words: str, organisations: frozenset[str]) -> Trace:
    name = local(element)
    if name in _AUTHORS:
        return author_trace(words, organisations)
    if name in _DATES:
        return date_trace(words)
    called = attribute(element, "name") or name
    sort = _PROPERTIES.get(name, Sort.PROPERTY)
    return Trace(sort, f"{called}: {words}" if sort is Sort.PROPERTY else words)


def _rsids(tree: Any) -> set[str]:
    found = tree.getElementsByTagName("*")
    return {
        value
        for each in found
        for key, value in each.attributes.items()
        if key.rpartition(":")[2].startswith("rsid")
    } | {attribute(each, "val") for each in elements(tree, "rsid", "rsidRoot")}


# Behind the pages ---------------------------------------------------------------------------------


def _behind(tree: Any) -> Iterator[Trace]:
    for element in elements(tree, "comment"):
        yield Trace(Sort.COMMENT, f"{_who(element)}: {words_in(element)}")
    for element in elements(tree, *CHANGES):
        yield Trace(Sort.CHANGE, f"{_who(element)}: {words_in(element) or local(element)}")
    for element in elements(tree, "person"):
        yield Trace(Sort.PERSON, attribute(element, "author"))
    for element in elements(tree, "vanish"):
        if attribute(element, "val") not in ("0", "false"):
            yield from _hidden(element)
    for element in elements(tree, "docVar"):
        yield Trace(Sort.PROPERTY, f"{attribute(element, 'name')}: {attribute(element, 'val')}")
    for name in files_named(tree):
        yield Trace(Sort.PICTURE_NAME, name)
    for element in elements(tree, "Relationship"):
        if attribute(element, "TargetMode") == "External":
            yield _outside(element)


def _who(element: Any) -> str:
    date = attribute(element, "date")
    return attribute(element, "author") + (f", {date}" if date else "")


def _hidden(element: Any) -> Iterator[Trace]:
    """Yield the words of the run that is hidden, if any."""
    run = element.parentNode.parentNode
    if local(run) == "r" and (words := words_in(run)):
        yield Trace(Sort.HIDDEN, words)


def _outside(element: Any) -> Trace:
    target = attribute(element, "Target")
    is_link = attribute(element, "Type").endswith("/hyperlink")
    ordinary = target.lower().startswith(("https:", "http:", "mailto:"))
    return Trace(Sort.LINK if is_link and ordinary else Sort.OUTSIDE, target)


# Kept beside --------------------------------------------------------------------------------------


def _kept_beside(package: ZipFile, name: str, organisations: frozenset[str]) -> Iterator[Trace]:
    low = name.lower()
    if low.startswith("docprops/thumbnail"):
        yield Trace(Sort.THUMBNAIL, name)
    elif low.endswith("vbaproject.bin"):
        yield Trace(Sort.PROGRAM, name)
    elif low.endswith((".xlsx", ".docx")):  # such as the figures behind a chart
        yield from traces_of_word(package.read(name), organisations)
    elif "/embeddings/" in low or low.startswith("customxml/"):
        yield Trace(Sort.ATTACHMENT, name)
    elif low.endswith(_PICTURES):
        if not _NEUTRAL.fullmatch(name):
            yield Trace(Sort.PICTURE_NAME, name)
        yield from picture_traces(package.read(name))


_STANDARD = ("JFIF", "Adobe", "sRGB")  # what says no more than how it is coded


def picture_traces(data: bytes) -> Iterator[Trace]:
    """Yield the words that the file of a picture says besides its pixels."""
    for heard in read_picture(data):
        words = "".join(filter(str.isprintable, heard.words)).strip()
        if sum(map(str.isalnum, words)) > 3 and words not in _STANDARD:
            yield Trace(Sort.PICTURE, words)
