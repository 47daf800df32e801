"""Let a chapter that rests on one source say so once, and not after every paragraph.

The first paragraph that cites the source has a note which says how far it reaches; paragraphs that
cite anything else keep notes of their own. So a reader can still tell the source of each.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from generator.compose.settle.passages import Passage, cited, citing
from generator.paper.document import (
    Cite,
    Heading,
    NumberedParagraph,
    OpenBlock,
    Paragraph,
    Reach,
)

_CHAPTER = 2  # the level of its heading
_FEWEST = 3  # notes alike that one may stand for


def merge_notes(blocks: Sequence[OpenBlock]) -> tuple[OpenBlock, ...]:
    """Let chapters cite once what most of their paragraphs rest on."""
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
    return tuple(_noted_once(chapter, common)) if common else chapter


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
            yield citing(block, ())
        else:
            yield _telling(block)
            told = True


def _telling(block: Passage) -> OpenBlock:
    """Let the note at the end of a paragraph say that it stands for those that follow."""
    *most, last = cited(block)
    return citing(block, (*most, replace(last, reach=Reach.CHAPTER)))
