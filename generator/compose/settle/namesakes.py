"""Who in a paper would be called as somebody or something else in it is: each keeps the whole name.

What counts is what would be printed, in the paper's language: two people with one surname, two
bodies with one abbreviation, a person and a place.
"""

from collections.abc import Iterator
from typing import Any

from generator.compose.settle.untranslated import parts_of
from generator.languages.marks import bare
from generator.paper.document import Mention, OpenPaper


def namesakes(paper: OpenPaper) -> tuple[tuple[str, ...], ...]:
    """Return the ids of those who share a short form, each group in the order it is met.

    Those who put the paper out are named above it, in full and in short.
    """
    called: dict[str, dict[str, str]] = {}
    for name, short in zip(paper.meta.authors, paper.meta.furniture.letterhead, strict=True):
        called.setdefault(_said(short), {})[name] = ""
    for mention in _mentions(paper.blocks):
        called.setdefault(_said(mention.short), {})[whole_name(mention)] = mention.id
    alike = (tuple(filter(None, ids.values())) for ids in called.values() if len(ids) > 1)
    return tuple(filter(None, alike))


def _said(short: str) -> str:
    return bare(short).casefold()


def whole_name(mention: Mention) -> str:
    """Return a name as it stands where no short form can: an abbreviation would be another's."""
    return mention.full.removesuffix(f" ({mention.short})")


def _mentions(part: Any) -> Iterator[Mention]:
    """Yield every registered name in a part of a paper, in reading order."""
    if isinstance(part, Mention):
        yield part
        return
    for inner in parts_of(part):
        yield from _mentions(inner)
