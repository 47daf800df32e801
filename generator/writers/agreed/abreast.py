"""Decide what every writer of pages must decide alike about those a letter is to, and from.

Several who are written to stand side by side. A few who sign stand one below the other; many stand
in columns, row by row, so that no reader takes their order for a rank. A list that fills most of a
sheet may go on over the next.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.paper.document import Block, Inline, Paragraph, Section, Style

_FEW = 4
_MANY = 24
_HOSTS = 60  # so many who sign stand in three columns
_ACROSS = 4  # so many whole addresses have room side by side

Row = tuple[Paragraph[Inline], ...]


@dataclass(frozen=True, slots=True)
class Abreast:
    """Paragraphs of one style that stand side by side, in so many columns."""

    paragraphs: Row
    across: int

    @property
    def style(self) -> Style:
        """The style they have in common."""
        return self.paragraphs[0].style

    def rows(self) -> Iterator[Row]:
        """Yield them row by row."""
        for first in range(0, len(self.paragraphs), self.across):
            yield self.paragraphs[first : first + self.across]


def laid_out(section: Section[Block]) -> Iterator[Block | Abreast]:
    """Yield the blocks of a section; those that stand side by side together."""
    signing = sum(_style(block) is Style.SIGNATORY for block in section.blocks)
    for style, group in groupby(section.blocks, _style):
        blocks = tuple(group)
        count = signing if style is Style.SIGNATORY else len(blocks)
        across = _columns(style, count)
        if across > 1:
            alike = tuple(block for block in blocks if isinstance(block, Paragraph))
            yield Abreast(alike, across)
        else:
            yield from blocks


def may_break(blocks: Iterable[Block]) -> bool:
    """Return whether there are too many signatories to keep them on one page."""
    return sum(_style(block) is Style.SIGNATORY for block in blocks) > _MANY


def _style(block: Block) -> Style | None:
    return block.style if isinstance(block, Paragraph) else None


def _columns(style: Style | None, count: int) -> int:
    match style:
        case Style.SIGNATORY if count > _HOSTS:
            return 3
        case Style.SIGNATORY if count > _FEW:
            return 2
        case Style.ADDRESSEE if count <= _ACROSS:
            return count
        case Style.ADDRESSEE:
            return 3 if count % _ACROSS == 1 or count % 3 == 0 else _ACROSS
        case _:
            return 1
