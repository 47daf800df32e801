"""A finished paper as its reader meets it: headings and texts in order, and where each is from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import takewhile
from pathlib import Path

from generator.checks.findings import Spot, Unsourced, part_of
from generator.compose.settle.endnotes import ANCHOR
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import texts_in
from generator.facts.texts import plain_words
from generator.paper.charts import Chart, words_of_chart
from generator.paper.document import (
    Block,
    Break,
    Callout,
    Contents,
    Definitions,
    Figure,
    Heading,
    Inline,
    Items,
    NumberedParagraph,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Quote,
    Section,
    Style,
    Table,
    Text,
)
from generator.paper.walk import cells_in, inlines_in


class Part(Enum):
    """What a stretch of a paper is to its reader."""

    HEADING = auto()
    TEXT = auto()
    AROUND = auto()  # addresses, dates, signatures, the line under a case's title
    TABLE = auto()


@dataclass(frozen=True, slots=True)
class Reading:
    """Words that stand together, the facts they come from, and a heading's level."""

    part: Part
    words: str
    origin: tuple[str, ...]
    level: int = 0


def readings(paper: Paper) -> Iterator[Reading]:
    """Yield the stretches of a paper in order, without contents and notes."""
    return _readings(takewhile(_is_no_apparatus, paper.blocks), ())


def _is_no_apparatus(block: Block) -> bool:
    """Return whether a block is not the heading of the notes that stand at a paper's end."""
    return not (isinstance(block, Heading) and block.anchor == ANCHOR)


def place_of(reading: Reading, library: Library, words: str = "") -> Spot | Unsourced:
    """Return the fact that a stretch comes from, or words of it that none of its facts says."""
    records = [library.records[id] for id in reading.origin if id in library.records]
    saying = [record for record in records if not words or _says(record, words)]
    if saying:
        return part_of(saying[0])
    beside = part_of(records[0]) if records else None
    return Unsourced(Path(), words=words or reading.words, beside=beside)


def _says(record: Record, words: str) -> bool:
    texts = (text for _, text in texts_in(record))
    return any(words in (text if isinstance(text, str) else plain_words(text)) for text in texts)


def _readings(blocks: Iterable[Block], above: tuple[str, ...]) -> Iterator[Reading]:
    for block in blocks:
        match block:
            case Heading():
                origin = block.origin or above
                yield Reading(Part.HEADING, _said(block.inlines), origin, block.level)
            case NumberedParagraph():
                yield Reading(Part.TEXT, _said(block.inlines), block.origin or above)
            case Paragraph():
                part = Part.TEXT if block.style in (Style.BODY, Style.LEAD) else Part.AROUND
                yield Reading(part, _said(block.inlines), block.origin or above)
            case Items():
                for item in block.items:
                    yield from _readings(item, block.origin or above)
            case Definitions():
                for entry in block.entries:
                    yield Reading(Part.TEXT, _said(entry.term), block.origin or above)
                    yield from _readings(entry.blocks, block.origin or above)
            case Callout() | Quote() | Section():
                yield from _readings(block.blocks, block.origin or above)
            case Table():
                yield Reading(Part.TABLE, _said(block.caption), block.origin or above)
                for cell in cells_in(block):
                    yield Reading(Part.TABLE, _said(cell.inlines), block.origin or above)
                yield from _readings(block.notes, block.origin or above)
            case Figure():
                origin = block.origin or above
                for words in (_said(block.caption), block.alt, *_drawn(block.content)):
                    yield Reading(Part.TABLE, words, origin)
                yield from _readings(block.notes, origin)
            case Contents() | PageBreak():
                pass


def _drawn(content: Chart | Picture) -> Iterable[str]:
    return words_of_chart(content) if isinstance(content, Chart) else ()


def _said(inlines: Iterable[Inline]) -> str:
    return "".join(_signs(inline) for inline in inlines_in(inlines))


def _signs(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Break():
            return " "
        case _:
            return ""
