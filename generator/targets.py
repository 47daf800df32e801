"""What references lead to: the headings and tables of a paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.document import (
    Callout,
    ContentsHere,
    Heading,
    Items,
    OpenBlock,
    OpenInline,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    Table,
)
from generator.errors import BriefError, Problem, near


@dataclass(frozen=True, slots=True)
class Targets:
    """The headings and tables of a paper, each in reading order."""

    headings: Sequence[Heading[OpenInline]]
    tables: Sequence[Table[None, OpenInline]]

    def at(self, anchor: str) -> Heading[OpenInline] | int:
        """Return the heading with an anchor, or the number of the table with it."""
        for heading in self.headings:
            if heading.anchor == anchor:
                return heading
        for number, table in enumerate(self.tables, 1):
            if table.anchor == anchor:
                return number
        anchors = [*(each.anchor for each in self.headings), *(each.anchor for each in self.tables)]
        problem = f"a reference leads to {anchor!r}, but no heading or table has that id"
        raise BriefError(Problem(problem, None, near(anchor, filter(None, anchors)), "reference"))


def targets_in(blocks: Iterable[OpenBlock]) -> Targets:
    """Return what references among some blocks may lead to."""
    every = tuple(_every(blocks))
    return Targets(
        [block for block in every if isinstance(block, Heading)],
        [block for block in every if isinstance(block, Table)],
    )


def _every(blocks: Iterable[OpenBlock]) -> Iterator[OpenBlock]:
    for block in blocks:
        yield block
        match block:
            case Callout() | Quote() | Section():
                yield from _every(block.blocks)
            case Items():
                for item in block.items:
                    yield from _every(item)
            case Heading() | Paragraph() | Table() | PageBreak() | ContentsHere():
                pass
