"""Let neighbours that cite the same sources cite them once, after the last of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.paper.document import (
    Callout,
    Cite,
    Definitions,
    Items,
    NumberedHeadings,
    NumberedParagraph,
    OpenBlock,
    OpenInline,
    Paragraph,
    Quote,
    Section,
)


def merge_citations(blocks: tuple[OpenBlock, ...]) -> tuple[OpenBlock, ...]:
    """Let a run of neighbours that cite the same sources cite them once, at its end."""
    merged = [_merged_inside(block) for block in blocks]
    return tuple(
        without_cites(block) if cited(block) and cited(block) == cited(after) else block
        for block, after in pairwise([*merged, None])
        if block
    )


def _merged_inside(block: OpenBlock) -> OpenBlock:
    match block:
        case Callout() | Quote() | Section() | NumberedHeadings():
            return replace(block, blocks=merge_citations(block.blocks))
        case Definitions():
            entries = (replace(each, blocks=merge_citations(each.blocks)) for each in block.entries)
            return replace(block, entries=tuple(entries))
        case Items():
            ends = pairwise([*block.items, ()])
            return replace(block, items=tuple(_item(item, after) for item, after in ends))
        case _:
            return block


def _item(item: tuple[OpenBlock, ...], after: tuple[OpenBlock, ...]) -> tuple[OpenBlock, ...]:
    *most, last = merge_citations(item)
    same = bool(after) and cited(last) and cited(last) == cited(after[-1])
    return (*most, without_cites(last) if same else last)


def cited(block: OpenBlock | None) -> tuple[Cite, ...]:
    """Return the citations that end a block."""
    match block:
        case Paragraph() | NumberedParagraph():
            return tuple(_ending_cites(block.inlines))
        case Items(items=(*_, (*_, last))):
            return cited(last)
        case _:
            return ()


def _ending_cites(inlines: Sequence[OpenInline]) -> Iterator[Cite]:
    for inline in reversed(inlines):
        if not isinstance(inline, Cite):
            return
        yield inline


def without_cites(block: OpenBlock) -> OpenBlock:
    """Return a block without the citations that end it."""
    match block:
        case Paragraph() | NumberedParagraph():
            kept = len(block.inlines) - len(cited(block))
            return replace(block, inlines=block.inlines[:kept])
        case Items():
            *items, (*most, last) = block.items
            return replace(block, items=(*items, (*most, without_cites(last))))
        case _:
            return block
