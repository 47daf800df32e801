"""Fold the white space of a paragraph as HTML does: runs are one space, none at the ends.

A note is folded by itself, and its call stands close to the word before it.
"""

import re
from collections.abc import Iterator

from lxml import etree

from generator.compose.reader.rules import is_note

_SPACE = re.compile(r"[ \t\r\n]+")


def fold_space(block: etree._Element) -> None:
    """Fold the white space of a paragraph, and of each note in it."""
    _fold(list(_slots(block)))
    for note in block.iterdescendants("span"):
        if is_note(note):
            _fold(list(_slots(note)))


def folded(text: str) -> str:
    """Return a text with single spaces, and none at its ends."""
    return _SPACE.sub(" ", text).strip(" ")


def _slots(element: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield every place of text in an element, in reading order, but not what is in its notes."""
    yield element, "text"
    for child in element:
        if not is_note(child):
            yield from _slots(child)
        yield child, "tail"


def _fold(slots: list[tuple[etree._Element, str]]) -> None:
    written: list[tuple[etree._Element, str]] = []  # the places that hold anything, so far
    begins = True  # whether a space here would begin a line, or follow another
    for element, slot in slots:
        if slot == "tail" and is_note(element):
            _trim(written)
            begins = False
        elif slot == "tail" and element.tag == "br":
            _trim(written)
            begins = True
        elif slot == "tail" and _is_pointer(element):
            written.clear()
            begins = False
        text = _SPACE.sub(" ", getattr(element, slot) or "")
        text = text.removeprefix(" ") if begins else text
        setattr(element, slot, text)
        if text:
            begins = text.endswith(" ")
            written.append((element, slot))
    _trim(written)


def _is_pointer(element: etree._Element) -> bool:
    """Return whether an element stands for words it does not have yet."""
    return element.tag == "a" and not folded("".join(map(str, element.itertext())))


def _trim(written: list[tuple[etree._Element, str]]) -> None:
    """Take the space from the end of the last text; after folding there is no more than one."""
    if written:
        element, slot = written[-1]
        setattr(element, slot, getattr(element, slot).rstrip(" "))
