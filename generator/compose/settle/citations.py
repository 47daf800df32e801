"""Let a chapter that rests on one source say so once, and not after every paragraph.

The first paragraph that cites the source has a note which says how far it reaches; paragraphs that
cite anything else keep notes of their own. So a reader can still tell the source of each.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from generator.paper.document import (
    Callout,
    Cite,
    Definitions,
    Heading,
    Items,
    NumberedHeadings,
    NumberedParagraph,
    OpenBlock,
    OpenInline,
    Paragraph,
    Quote,
    Section,
)

_CHAPTER = 2  # the level of its heading
_FEWEST = 3  # notes alike that one may stand for

_Words = Paragraph[OpenInline] | NumberedParagraph[None, OpenInline]


def merge_notes(blocks: Sequence[OpenBlock]) -> tuple[OpenBlock, ...]:
    """Let chapters, or where they cannot neighbours, cite the same sources once."""
    return tuple(chain.from_iterable(map(_merged, _chapters(blocks))))


def _chapters(blocks: Sequence[OpenBlock]) -> Iterator[tuple[OpenBlock, ...]]:
    """Yield the blocks before the first chapter, and those of each chapter."""
    starts = [place for place, block in enumerate(blocks) if _begins_chapter(block)]
    for start, end in pairwise([0, *starts, len(blocks)]):
        yield tuple(blocks[start:end])


def _begins_chapter(block: OpenBlock) -> bool:
    return isinstance(block, Heading) and block.level <= _CHAPTER


def _merged(chapter: tuple[OpenBlock, ...]) -> tuple[OpenBlock, ...]:
    common = _common(chapter)
    return tuple(_noted_once(chapter, common)) if common else merge_citations(chapter)


def _common(chapter: Sequence[OpenBlock]) -> tuple[Cite, ...]:
    """Return what most paragraphs of a chapter cite, if one note can honestly say it for all."""
    ends = Counter(
        cited(block)
        for block, after in pairwise([*chapter, None])
        if isinstance(block, Paragraph | NumberedParagraph)
        and cited(block)
        and cited(block) != cited(after)
    )
    for common, notes in ends.most_common(1):
        most = notes >= _FEWEST and 2 * notes > ends.total()
        if most and not _is_mistaken(chapter, common):
            return common
    return ()


def _is_mistaken(chapter: Sequence[OpenBlock], common: tuple[Cite, ...]) -> bool:
    """Return whether some paragraph without a note of its own rests on another source."""
    resting: tuple[Cite, ...] = ()
    for block in reversed(chapter):
        told = isinstance(block, Paragraph | NumberedParagraph)
        resting = cited(block) or (resting if told else ())
        if told and not cited(block) and resting != common:
            return True
    return False


def _noted_once(chapter: Sequence[OpenBlock], common: tuple[Cite, ...]) -> Iterator[OpenBlock]:
    told = False
    for block in chapter:
        if not isinstance(block, Paragraph | NumberedParagraph) or cited(block) != common:
            yield block
        elif told:
            yield without_cites(block)
        else:
            yield _telling(block)
            told = True


def _telling(block: _Words) -> OpenBlock:
    """Let the note at the end of a paragraph say that it stands for those that follow."""
    *most, last = block.inlines
    assert isinstance(last, Cite)
    return replace(block, inlines=(*most, replace(last, stands=True)))


# Neighbours that cite the same -------------------------------------------------------------------


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
