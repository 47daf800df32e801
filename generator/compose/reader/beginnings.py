"""Take the marks off a page that say where the blocks of templates begin.

Words that a block begins with have no tag to tell their place; its mark does.
"""

from collections.abc import Iterator

from lxml import etree

from generator.compose.reader.places import place_of
from generator.compose.reader.sheetrules import PLAIN
from generator.errors import Problem

_HOLDING_BLOCKS = ("page", "aside", "blockquote", *PLAIN)


def loose_beginnings(page: etree._Element) -> Iterator[Problem]:
    """Yield the loose words that blocks begin with, and take them and all marks off."""
    for mark in page.iter(etree.ProcessingInstruction):
        parent = mark.getparent()
        if parent is not None and parent.tag in _HOLDING_BLOCKS and (mark.tail or "").strip():
            message = "there are words outside any paragraph"
            yield Problem(message, place_of(mark.text or ""), "put them inside <p>", "page")
            mark.tail = None
    etree.strip_tags(page, etree.ProcessingInstruction)
