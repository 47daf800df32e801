"""Let neighbours that cite the same sources cite them once, after the last of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.document import (
    Callout,
    Cite,
    Items,
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
        _without_cites(block) if _cited(block) and _cited(block) == _cited(after) else block
        for block, after in pairwise([*merged, None])
        if block
    )


def _merged_inside(block: OpenBlock) -> OpenBlock:
    match block:
        case Callout() | Quote() | Section():
            return replace(block, blocks=merge_citations(block.blocks))
        case Items():
            ends = pairwise([*block.items, ()])
            return replace(block, items=tuple(_item(item, after) for item, after in ends))
        case _:
            return block


def _item(item: tuple[OpenBlock, ...], after: tuple[OpenBlock, ...]) -> tuple[OpenBlock, ...]:
    *most, last = merge_citations(item)
    same = bool(after) and _cited(last) and _cited(last) == _cited(after[-1])
    return (*most, _without_cites(last) if same else last)


def _cited(block: OpenBlock | None) -> tuple[Cite, ...]:
    """Return the citations that end a block."""
    match block:
        case Paragraph():
            return tuple(_ending_cites(block.inlines))
        case Items(items=(*_, (*_, last))):
            return _cited(last)
        case _:
            return ()


def _ending_cites(inlines: Sequence[OpenInline]) -> Iterator[Cite]:
    for inline in reversed(inlines):
        if not isinstance(inline, Cite):
            return
        yield inline


def _without_cites(block: OpenBlock) -> OpenBlock:
    match block:
        case Paragraph():
            kept = len(block.inlines) - len(_cited(block))
            return replace(block, inlines=block.inlines[:kept])
        case Items():
            *items, (*most, last) = block.items
            return replace(block, items=(*items, (*most, _without_cites(last))))
        case _:
            return block
