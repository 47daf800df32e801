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
    long: bool  # one of a list that may go on over the next page
    last: bool  # nobody else signs below

    @property
    def style(self) -> Style:
        """The style they have in common."""
        return self.paragraphs[0].style

    def rows(self) -> Iterator[tuple[Row, bool]]:
        """Yield them row by row, and whether each stays on the page of what follows it.

        In a short list all do. In a long one the first two stay together, as do the last two, and
        with what stands below them all.
        """
        starts = range(0, len(self.paragraphs), self.across)
        foot = len(starts) - 1
        held = {0, foot - 1, foot} if self.last else {0, foot - 1} - {foot}
        for number, start in enumerate(starts):
            row = self.paragraphs[start : start + self.across]
            yield row, not self.long or number in held


def laid_out(section: Section[Block]) -> Iterator[Block | Abreast]:
    """Yield the blocks of a section; those that stand side by side together."""
    left = signing = _signing(section.blocks)
    for style, group in groupby(section.blocks, _style):
        blocks = tuple(group)
        left -= _signing(blocks)
        across = _columns(style, signing if style is Style.SIGNATORY else len(blocks))
        if across > 1:
            alike = tuple(block for block in blocks if isinstance(block, Paragraph))
            yield Abreast(alike, across, may_break(section.blocks), last=not left)
        else:
            yield from blocks


def may_break(blocks: Iterable[Block]) -> bool:
    """Return whether there are too many signatories to keep them on one page."""
    return _signing(blocks) > _MANY


def _signing(blocks: Iterable[Block]) -> int:
    return sum(_style(block) is Style.SIGNATORY for block in blocks)


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
