"""What references lead to: headings, tables, figures and numbered paragraphs, each counted.

Cases are counted once the title of one has an id: then something leads to it, in this paper or in
another one, and who is sent to case 4 looks for case 3 above it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from generator.errors import BriefError, Problem, near
from generator.paper.document import (
    Callout,
    CalloutKind,
    ContentsHere,
    Definitions,
    Figure,
    Heading,
    Items,
    NumberedHeadings,
    NumberedParagraph,
    OpenBlock,
    OpenInline,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionNumber,
    Table,
)

Goal = (
    Heading[OpenInline]
    | NumberedParagraph[None, OpenInline]
    | Table[None, OpenInline]
    | Figure[None, OpenInline]
)


@dataclass(frozen=True, slots=True)
class Target:
    """A block that a reference may lead to, and its number, if it has one."""

    block: Goal
    number: SectionNumber | int | None


@dataclass(frozen=True, slots=True)
class Targets:
    """All that references may lead to, in reading order."""

    every: tuple[Target, ...]

    def at(self, anchor: str) -> Target:
        """Return the one with an anchor."""
        for target in self.every:
            if target.block.anchor == anchor:
                return target
        anchors = filter(None, (target.block.anchor for target in self.every))
        problem = f"a reference leads to {anchor!r}, but nothing in the paper has that id"
        raise BriefError(Problem(problem, None, near(anchor, anchors), "reference"))


def targets_in(blocks: Iterable[OpenBlock]) -> Targets:
    """Return what references among some blocks may lead to."""
    every = tuple(blocks)
    return Targets(tuple(_Counter(counts_cases=_leads_to_case(every)).among(every)))


class _Counter:
    """Counts in reading order."""

    def __init__(self, *, counts_cases: bool) -> None:
        self._counts_cases = counts_cases
        self._cases = count(1)
        self._tables = count(1)
        self._figures = count(1)
        self._paragraphs = count(1)
        self._section = SectionNumber(())

    def among(self, blocks: Iterable[OpenBlock], *, numbered: bool = False) -> Iterator[Target]:
        """Yield the targets among some blocks; those in boxes have no place in the outline."""
        for block in blocks:
            match block:
                case Heading():
                    yield Target(block, self._next_section(block.level) if numbered else None)
                case NumberedParagraph():
                    yield Target(block, next(self._paragraphs))
                case Table():
                    yield Target(block, next(self._tables))
                case Figure():
                    yield Target(block, next(self._figures))
                case Callout(kind=CalloutKind.CASE, blocks=(Heading() as title, *rest)):
                    yield Target(title, next(self._cases) if self._counts_cases else None)
                    yield from self.among(rest)
                case Callout() | Quote():
                    yield from self.among(block.blocks)
                case Section():
                    yield from self.among(block.blocks, numbered=numbered)
                case NumberedHeadings():
                    yield from self.among(block.blocks, numbered=True)
                case Items() | Definitions():
                    for inner in insides(block):
                        yield from self.among(inner)
                case Paragraph() | PageBreak() | ContentsHere():
                    pass

    def _next_section(self, level: int) -> SectionNumber | None:
        """Count a heading; the title of a paper is above the first chapter."""
        if level == 1:
            return None
        above, (here, *_) = self._section.parts[: level - 2], (*self._section.parts[level - 2 :], 0)
        self._section = SectionNumber((*above, here + 1))
        return self._section


def insides(
    block: Items[OpenBlock] | Definitions[OpenBlock, OpenInline],
) -> tuple[tuple[OpenBlock, ...], ...]:
    """Return the blocks of each item, or of each definition."""
    match block:
        case Items():
            return block.items
        case Definitions():
            return tuple(entry.blocks for entry in block.entries)


def _leads_to_case(blocks: Iterable[OpenBlock]) -> bool:
    """Return whether the title of any case has an id."""
    return any(_is_case_with_id(block) for block in _every(blocks))


def _is_case_with_id(block: OpenBlock) -> bool:
    match block:
        case Callout(kind=CalloutKind.CASE, blocks=(Heading(anchor=anchor), *_)):
            return bool(anchor)
        case _:
            return False


def _every(blocks: Iterable[OpenBlock]) -> Iterator[OpenBlock]:
    for block in blocks:
        yield block
        match block:
            case Callout() | Quote() | Section() | NumberedHeadings():
                yield from _every(block.blocks)
            case Items() | Definitions():
                for inner in insides(block):
                    yield from _every(inner)
            case _:
                pass
