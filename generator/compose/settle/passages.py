"""The passages of a paper in reading order, and the citations that end them.

A passage is a paragraph, also in a list; what stands in a box, or under another heading, is no
neighbour of what stands outside.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

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

Passage = Paragraph[OpenInline] | NumberedParagraph[None, OpenInline]


def passages_in(blocks: Iterable[OpenBlock]) -> Iterator[Passage | None]:
    """Yield each passage; nothing stands between those that are no neighbours."""
    for block in blocks:
        match block:
            case Paragraph() | NumberedParagraph():
                yield block
            case Callout() | Quote() | Section() | NumberedHeadings():
                yield from (None, *passages_in(block.blocks), None)
            case Definitions():
                for entry in block.entries:
                    yield from (None, *passages_in(entry.blocks), None)
            case Items():
                for item in block.items:
                    yield from passages_in(item)
            case _:
                yield None


def with_passages(
    blocks: Iterable[OpenBlock], passages: Iterator[Passage]
) -> tuple[OpenBlock, ...]:
    """Return blocks with others in place of their passages, one for each."""
    return tuple(_with(block, passages) for block in blocks)


def _with(block: OpenBlock, passages: Iterator[Passage]) -> OpenBlock:
    match block:
        case Paragraph() | NumberedParagraph():
            return next(passages)
        case Callout() | Quote() | Section() | NumberedHeadings():
            return replace(block, blocks=with_passages(block.blocks, passages))
        case Definitions():
            entries = (
                replace(entry, blocks=with_passages(entry.blocks, passages))
                for entry in block.entries
            )
            return replace(block, entries=tuple(entries))
        case Items():
            return replace(block, items=tuple(with_passages(i, passages) for i in block.items))
        case _:
            return block


def cited(passage: OpenBlock | None) -> tuple[Cite, ...]:
    """Return the citations that end a passage, in their order."""
    match passage:
        case Paragraph() | NumberedParagraph():
            return tuple(_ending_cites(passage.inlines))[::-1]
        case _:
            return ()


def _ending_cites(inlines: Sequence[OpenInline]) -> Iterator[Cite]:
    for inline in reversed(inlines):
        if not isinstance(inline, Cite):
            return
        yield inline


def citing(passage: Passage, cites: Sequence[Cite]) -> Passage:
    """Return a passage with other citations at its end, or with none."""
    kept = len(passage.inlines) - len(cited(passage))
    return replace(passage, inlines=(*passage.inlines[:kept], *cites))
