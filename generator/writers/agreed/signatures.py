"""Decide what every writer of pages must decide alike about those who sign a letter.

A few stand one below the other; many stand in two columns, row by row, so that no reader takes
their order for a rank. A list that fills most of a sheet may go on over the next.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from generator.paper.document import Block, Inline, Paragraph, Section, Style

ACROSS = 2  # so many stand side by side

_FEW = 4
_MANY = 24

Signatories = tuple[Paragraph[Inline], ...]


def signed(section: Section[Block]) -> Iterator[Block | Signatories]:
    """Yield the blocks of a section; signatories that stand in columns together."""
    for signs, group in groupby(section.blocks, _signs):
        blocks = tuple(group)
        if signs and len(blocks) > _FEW:
            yield tuple(block for block in blocks if isinstance(block, Paragraph))
        else:
            yield from blocks


def rows_of(signatories: Sequence[Paragraph[Inline]]) -> Iterator[Signatories]:
    """Yield signatories row by row."""
    for first in range(0, len(signatories), ACROSS):
        yield tuple(signatories[first : first + ACROSS])


def may_break(blocks: Iterable[Block]) -> bool:
    """Return whether there are too many signatories to keep them on one page."""
    return sum(map(_signs, blocks)) > _MANY


def _signs(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is Style.SIGNATORY
