"""Tie a paper's open ends: notes and tables get their numbers, names their first and later form,
contents and references the words of what they lead to.

Everything is settled once, here, so that every format says the same.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

from generator.compose.settle.citations import merge_notes
from generator.compose.settle.inlines import Words, joined
from generator.compose.settle.mainsource import name_once
from generator.compose.settle.neighbours import share_notes, tell_beginnings
from generator.compose.settle.places import widest_places
from generator.compose.settle.recalls import call_again
from generator.compose.settle.tablenotes import share_table_notes
from generator.compose.settle.targets import Targets, targets_in
from generator.compose.settle.typesetting import typeset, typeset_chart
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import Catalogue
from generator.paper.charts import Chart
from generator.paper.document import (
    Block,
    Callout,
    Cell,
    Contents,
    ContentsHere,
    Definition,
    Definitions,
    Document,
    Entry,
    Figure,
    Heading,
    Inline,
    Items,
    Label,
    Meta,
    NumberedHeadings,
    NumberedParagraph,
    OpenBlock,
    OpenInline,
    OpenPaper,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Quote,
    Row,
    Section,
    SectionNumber,
    Table,
    Text,
)

CONTENTS_LEVELS = (2, 3)


def settle(
    paper: OpenPaper,
    sources: Sequence[SourceNote],
    catalogue: Catalogue,
    in_full: Collection[str] = (),
) -> Paper:
    """Return the finished paper; those `in_full` keep their whole name at every mention.

    Raises BriefError for a citation of a source the gate did not hand over, and for a reference to
    what is not there.
    """
    targets = targets_in(paper.blocks)
    words = Words(targets, sources, paper.meta.furniture, catalogue, in_full)
    settler = _Settler(targets, words, paper.meta)
    return Document(paper.meta, settler.blocks(_noted(tuple(_dissolved(paper.blocks)), sources)))


def _noted(blocks: tuple[OpenBlock, ...], sources: Sequence[SourceNote]) -> tuple[OpenBlock, ...]:
    """Return blocks in which no note says again what another has said for them."""
    placed = widest_places(blocks)
    named = name_once(placed, sources)
    once = tell_beginnings(named) if named else merge_notes(placed)
    return share_notes(call_again(share_table_notes(once)))


def _dissolved(blocks: Iterable[OpenBlock]) -> Iterator[OpenBlock]:
    """Yield blocks out of the groups that only ask for numbers: these have been counted."""
    for block in blocks:
        if isinstance(block, NumberedHeadings):
            yield from _dissolved(block.blocks)
        else:
            yield block


class _Settler:
    """Walks a paper once, in reading order: what comes first decides what comes later."""

    def __init__(self, targets: Targets, words: Words, meta: Meta) -> None:
        self._targets = targets
        self._met = iter(targets.every)  # headings, tables and the like, as they come
        self._words = words
        self._furniture = meta.furniture
        self._language = meta.language

    def blocks(self, blocks: Iterable[OpenBlock]) -> tuple[Block, ...]:
        return tuple(settled for block in blocks for settled in self._block(block))

    def _block(self, block: OpenBlock) -> Iterator[Block]:
        match block:
            case Heading():
                label, words = self._heading_label(), self._words.in_full(block.inlines)
                yield Heading(block.level, words, block.anchor, block.origin, label)
            case Paragraph():
                yield self._paragraph(block)
            case NumberedParagraph():
                number, words = self._next_number(), self._words.settled(block.inlines)
                yield NumberedParagraph(number, words, block.anchor, block.origin)
            case Items():
                items = tuple(self.blocks(item) for item in block.items)
                yield Items(items, block.ordered, block.origin, block.start)
            case Definitions():
                yield Definitions(tuple(map(self._definition, block.entries)), block.origin)
            case Callout():
                yield Callout(block.kind, self.blocks(block.blocks), block.origin)
            case Quote():
                yield Quote(self.blocks(block.blocks), block.origin)
            case Section():
                yield Section(block.kind, self.blocks(block.blocks), block.origin)
            case NumberedHeadings():
                yield from self.blocks(block.blocks)
            case Table():
                yield self._table(block)
            case Figure():
                yield self._figure(block)
            case PageBreak():
                yield block
            case ContentsHere():
                yield Contents(block.title, tuple(self._entries()))

    def _heading_label(self) -> SectionNumber | Label | None:
        number = next(self._met).number
        return Label(self._furniture.case, number) if isinstance(number, int) else number

    def _next_number(self) -> int:
        """Return the number of the table, figure or paragraph that is met."""
        number = next(self._met).number
        assert isinstance(number, int)
        return number

    def _paragraph(self, paragraph: Paragraph[OpenInline]) -> Paragraph[Inline]:
        return Paragraph(self._words.settled(paragraph.inlines), paragraph.style, paragraph.origin)

    def _definition(
        self, definition: Definition[OpenBlock, OpenInline]
    ) -> Definition[Block, Inline]:
        return Definition(self._words.settled(definition.term), self.blocks(definition.blocks))

    def _table(self, table: Table[None, OpenInline]) -> Block:
        return Table(
            Label(self._furniture.table, self._next_number()),
            self._words.in_full(table.caption),
            table.widths,
            tuple(map(self._row, table.head)),
            tuple(map(self._row, table.body)),
            tuple(Paragraph(self._words.settled(note.inlines), note.style) for note in table.notes),
            table.anchor,
            table.origin,
        )

    def _figure(self, figure: Figure[None, OpenInline]) -> Block:
        return Figure(
            Label(self._furniture.figure, self._next_number()),
            self._printed(figure.content),
            self._words.in_full(figure.caption),
            typeset(figure.alt, self._language),
            tuple(map(self._paragraph, figure.notes)),
            figure.anchor,
            figure.origin,
        )

    def _printed(self, content: Picture | Chart) -> Picture | Chart:
        return typeset_chart(content, self._language) if isinstance(content, Chart) else content

    def _row(self, row: Row[OpenInline]) -> Row[Inline]:
        return tuple(
            Cell(
                self._words.settled(cell.inlines),
                cell.kind,
                cell.columns,
                cell.rows,
                cell.heads_row,
            )
            for cell in row
        )

    def _entries(self) -> Iterator[Entry]:
        for target in self._targets.every:
            match target.block:
                case Heading(level=level, anchor=anchor) as heading if anchor:
                    if level in CONTENTS_LEVELS:
                        yield Entry(level, self._listed(heading, target.number), anchor)
                case _:
                    pass

    def _listed(
        self, heading: Heading[OpenInline], number: SectionNumber | int | None
    ) -> tuple[Inline, ...]:
        """Return what the contents say of a heading."""
        words = self._words.in_full(heading.inlines)
        if not isinstance(number, SectionNumber):
            return words
        return joined((Text(f"{number} "), *words))
