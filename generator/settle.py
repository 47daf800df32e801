"""Tie a paper's open ends: notes and tables get their numbers, names their first and later form,
contents and references the words of what they lead to.

Everything is settled once, here, so that every format says the same.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.document import (
    Block,
    Break,
    Callout,
    Cell,
    Cite,
    Contents,
    ContentsHere,
    Document,
    Emphasis,
    Entry,
    Furniture,
    Heading,
    Inline,
    Items,
    Label,
    Link,
    Mention,
    Note,
    OpenBlock,
    OpenInline,
    OpenPaper,
    PageBreak,
    Paper,
    Paragraph,
    Pointer,
    Quote,
    Reference,
    Remark,
    Row,
    Section,
    Span,
    Strong,
    Table,
    Text,
)
from generator.errors import BriefError, Problem
from generator.gate.dossier import SourceNote
from generator.neighbours import merge_citations
from generator.sourcenotes import full_note, repeated_note
from generator.targets import targets_in

CONTENTS_LEVELS = (2, 3)
_APOSTROPHE = re.compile(r"(?<=\w)'")


def settle(paper: OpenPaper, sources: Sequence[SourceNote]) -> Paper:
    """Return the finished paper.

    Raises BriefError for a citation of a source the gate did not hand over, and for a reference to
    a heading or table that is not there.
    """
    by_id = {source.id: source for source in sources}
    settler = _Settler(paper.blocks, by_id, paper.meta.furniture)
    return Document(paper.meta, settler.blocks(merge_citations(paper.blocks)))


def typeset(text: str) -> str:
    """Return a text with the apostrophe that printers use, where one was typed."""
    return _APOSTROPHE.sub("’", text)


class _Settler:
    """Walks a paper once, in reading order: what comes first decides what comes later."""

    def __init__(
        self,
        blocks: Sequence[OpenBlock],
        sources: Mapping[str, SourceNote],
        furniture: Furniture,
    ) -> None:
        self._targets = targets_in(blocks)
        self._sources = sources
        self._furniture = furniture
        self._noted: dict[str, int] = {}
        self._named: set[str] = set()
        self._notes = 0
        self._tables = 0

    def blocks(self, blocks: Iterable[OpenBlock]) -> tuple[Block, ...]:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: OpenBlock) -> Block:
        match block:
            case Heading():
                words = self._in_full(block.inlines)
                return Heading(block.level, words, block.anchor, block.origin)
            case Paragraph():
                return Paragraph(self._inlines(block.inlines), block.style, block.origin)
            case Items():
                items = tuple(self.blocks(item) for item in block.items)
                return Items(items, block.ordered, block.origin)
            case Callout():
                return Callout(block.kind, self.blocks(block.blocks), block.origin)
            case Quote():
                return Quote(self.blocks(block.blocks), block.origin)
            case Section():
                return Section(block.kind, self.blocks(block.blocks), block.origin)
            case Table():
                return self._table(block)
            case PageBreak():
                return block
            case ContentsHere():
                return Contents(block.title, tuple(self._entries()))

    def _table(self, table: Table[None, OpenInline]) -> Block:
        self._tables += 1
        return Table(
            Label(self._furniture.table, self._tables),
            self._in_full(table.caption),
            table.widths,
            tuple(map(self._row, table.head)),
            tuple(map(self._row, table.body)),
            tuple(Paragraph(self._inlines(note.inlines), note.style) for note in table.notes),
            table.anchor,
            table.origin,
        )

    def _row(self, row: Row[OpenInline]) -> Row[Inline]:
        return tuple(
            Cell(self._inlines(cell.inlines), cell.kind, cell.columns, cell.rows, cell.heads_row)
            for cell in row
        )

    def _entries(self) -> Iterator[Entry]:
        for heading in self._targets.headings:
            if heading.level in CONTENTS_LEVELS and heading.anchor:
                yield Entry(heading.level, self._in_full(heading.inlines), heading.anchor)

    def _inlines(self, inlines: Sequence[OpenInline]) -> tuple[Inline, ...]:
        return tuple(_joined(self._settled(inlines)))

    def _settled(self, inlines: Sequence[OpenInline]) -> Iterator[Inline]:
        """Settle one after another; citations side by side are one note."""
        waiting: list[Cite] = []
        for inline in inlines:
            if isinstance(inline, Cite):
                waiting.append(inline)
                continue
            yield from self._cited(waiting)
            waiting = []
            yield self._inline(inline)
        yield from self._cited(waiting)

    def _inline(self, inline: OpenInline) -> Inline:
        match inline:
            case Text():
                return Text(typeset(inline.text))
            case Break():
                return inline
            case Strong():
                return Strong(self._inlines(inline.inlines))
            case Emphasis():
                return Emphasis(self._inlines(inline.inlines))
            case Span():
                return Span(self._inlines(inline.inlines), inline.accent, inline.language)
            case Link(inlines=(Text(text),), address=address) if text == address:
                return Link((Text(address),), address)
            case Link():
                return Link(self._inlines(inline.inlines), inline.address)
            case Reference():
                self._targets.at(inline.anchor)
                return Reference(self._inlines(inline.inlines), inline.anchor)
            case Pointer():
                return Reference(self._borrowed(inline.anchor), inline.anchor)
            case Mention():
                return Text(typeset(self._mentioned(inline)))
            case Remark():
                number = self._next_note()
                return Note(number, (Paragraph(self._inlines(inline.inlines)),))
            case Cite():
                raise AssertionError(inline)  # _settled gathers citations

    def _mentioned(self, mention: Mention) -> str:
        first = mention.id not in self._named
        self._named.add(mention.id)
        return mention.full if first else mention.short

    def _in_full(self, inlines: Sequence[OpenInline]) -> tuple[Inline, ...]:
        """A title names in full, and is not a first mention: the text below it is."""
        return self._inlines(tuple(map(_in_full, inlines)))

    def _borrowed(self, anchor: str) -> tuple[Inline, ...]:
        match self._targets.at(anchor):
            case int(number):
                return (Text(str(Label(self._furniture.to_table, number))),)
            case heading:
                return self._in_full(heading.inlines)

    def _next_note(self) -> int:
        self._notes += 1
        return self._notes

    def _cited(self, cites: Sequence[Cite]) -> Iterator[Note]:
        if cites:
            number = self._next_note()
            parts = [self._source_words(cite, number) for cite in cites]
            words = [*_between(parts), Text(".")]
            yield Note(number, (Paragraph(self._inlines(words)),))

    def _source_words(self, cite: Cite, number: int) -> tuple[OpenInline, ...]:
        source = self._sources.get(cite.source)
        if source is None:
            problem = f"the page cites {cite.source!r}, which the gate did not hand over"
            raise BriefError(Problem(problem, None, "cite only a fact's own sources", "citation"))
        first = self._noted.setdefault(source.id, number)
        if first == number:
            return full_note(source, cite.locator)
        return repeated_note(source, cite.locator, first)


def _in_full(inline: OpenInline) -> OpenInline:
    """Return an inline with every name in it in full."""
    match inline:
        case Mention():
            return Text(inline.full)
        case Strong() | Emphasis() | Span() | Link() | Reference() | Remark():
            return replace(inline, inlines=tuple(map(_in_full, inline.inlines)))
        case Text() | Break() | Cite() | Pointer():
            return inline


def _between(parts: Sequence[tuple[OpenInline, ...]]) -> Iterator[OpenInline]:
    for position, part in enumerate(parts):
        if position:
            yield Text("; ")
        yield from part


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Join neighbouring texts, so that writers meet whole words."""
    held = ""
    for inline in inlines:
        if isinstance(inline, Text):
            held += inline.text
            continue
        if held:
            yield Text(held)
        held = ""
        yield inline
    if held:
        yield Text(held)
