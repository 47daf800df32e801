"""Decide what every writer must decide alike about a list that belongs to a numbered paragraph.

It counts a, b, c and stands in from the number: its 1, 2, 3 would be taken for paragraphs.
"""

from collections.abc import Iterable, Iterator

from generator.paper.document import Block, Items, NumberedParagraph


def with_depth(blocks: Iterable[Block]) -> Iterator[tuple[Block, int]]:
    """Yield blocks, each with how many lists it stands in by standing where it does."""
    before: Block | None = None
    for block in blocks:
        under = isinstance(before, NumberedParagraph) and isinstance(block, Items)
        yield block, int(under)
        before = block
