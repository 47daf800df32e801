"""Follow a template to those it builds on, by what their sources say."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.compose.templates.source import outside_of_blocks, without_comments
from generator.errors import BriefError
from generator.house.shelf import Shelf

_PARENT = re.compile(r"""\{%[-+]?\s*extends\s+(["'])(?P<name>[^"']+)\1""")
_BLOCK = re.compile(r"\{%[-+]?\s*block\s+(\w+)")


def sources_of(shelf: Shelf, name: str) -> Iterator[str]:
    """Yield the source of a template, and of each that it builds on, as long as they are there."""
    seen: set[Path] = set()
    found = shelf.find(name)
    while found and found[0] not in seen:
        seen.add(found[0])
        try:
            source = shelf.read(*found)
        except BriefError:
            return
        yield source
        tags = "".join(tag for _, tag in outside_of_blocks(source))
        parent = _PARENT.search(tags)
        found = shelf.find(parent["name"]) if parent else None


def blocks_of(shelf: Shelf, name: str) -> list[str]:
    """Return the blocks that a template which extends this one may write anew, in their order."""
    sources = [without_comments(source) for source in sources_of(shelf, name)]
    return list(dict.fromkeys(block for s in reversed(sources) for block in _BLOCK.findall(s)))
