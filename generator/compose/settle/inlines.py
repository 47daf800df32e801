"""Settle the words of a paper: notes get their numbers, names their first and later form, and
references the number or the words of what they lead to.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from generator.compose.settle.groups import Group, at_same_places
from generator.compose.settle.namesakes import whole_name
from generator.compose.settle.sourcewords import SourceWords
from generator.compose.settle.targets import Target, Targets
from generator.compose.settle.typesetting import typeset_words
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import Catalogue
from generator.paper.document import (
    Break,
    Cite,
    Emphasis,
    Figure,
    Furniture,
    Heading,
    Inline,
    Items,
    Link,
    Mention,
    Note,
    NoteBlock,
    NumberedParagraph,
    OpenInline,
    OpenNoteBlock,
    Paragraph,
    Pointer,
    Recall,
    Reference,
    Remark,
    Span,
    Strong,
    Table,
    Text,
    anchor_of_note,
)


class Words:
    """Settles words in reading order: what comes first decides what comes later."""

    def __init__(
        self,
        targets: Targets,
        sources: Sequence[SourceNote],
        furniture: Furniture,
        catalogue: Catalogue,
        in_full: Collection[str],
    ) -> None:
        self._targets = targets
        self._sources = SourceWords(sources, catalogue)
        self._furniture = furniture
        self._language = catalogue.language
        self._in_full = in_full  # those who keep their whole name at every mention
        self._named: set[str] = set()
        self._remarks: set[str] = set()
        self._notes = 0
        self._recalled: dict[Group, int] = {}  # the notes that are called again

    def settled(self, inlines: Sequence[OpenInline]) -> tuple[Inline, ...]:
        """Return the words of a paragraph, their ends tied, as they are printed."""
        return typeset_words(self._tied(inlines), self._language)

    def _tied(self, inlines: Sequence[OpenInline]) -> tuple[Inline, ...]:
        return joined(self._one_by_one(inlines))

    def _one_by_one(self, inlines: Sequence[OpenInline]) -> Iterator[Inline]:
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
            case Text() | Break():
                return inline
            case Strong():
                return Strong(self._tied(inline.inlines))
            case Emphasis():
                return Emphasis(self._tied(inline.inlines))
            case Span():
                return Span(self._tied(inline.inlines), inline.accent, inline.language)
            case Link():
                return Link(self._tied(inline.inlines), inline.address)
            case Reference():
                self._refuse_loose(inline.anchor)
                return Reference(self._tied(inline.inlines), inline.anchor)
            case Pointer():
                return Reference(self._borrowed(inline.anchor), inline.anchor)
            case Mention():
                return Text(self._mentioned(inline))
            case Remark():
                number = self._next_note()
                return Note(number, tuple(map(self._note_block, inline.blocks)))
            case Cite():
                raise AssertionError(inline)  # _one_by_one gathers citations

    def _refuse_loose(self, anchor: str) -> None:
        """Raise if nothing has an anchor, neither a block nor a note that was called."""
        if anchor not in map(anchor_of_note, range(1, self._notes + 1)):
            self._targets.at(anchor)

    def _note_block(self, block: OpenNoteBlock) -> NoteBlock:
        match block:
            case Paragraph():
                return Paragraph(self.settled(block.inlines), block.style, block.origin)
            case Items():
                items = tuple(tuple(map(self._note_block, item)) for item in block.items)
                return Items(items, block.ordered, block.origin, block.start)

    def _mentioned(self, mention: Mention) -> str:
        if mention.id in self._in_full:
            return self._remarked(mention, whole_name(mention))
        first = mention.id not in self._named
        self._named.add(mention.id)
        return self._remarked(mention, mention.full if first else mention.short)

    def _remarked(self, mention: Mention, name: str) -> str:
        """Return a name, with what is to be said of it the first time, be it in a title."""
        is_new = mention.id not in self._remarks
        self._remarks.add(mention.id)
        return f"{name}{mention.remark}" if is_new else name

    def in_full(self, inlines: Sequence[OpenInline]) -> tuple[Inline, ...]:
        """A title names in full, and is not a first mention: the text below it is."""
        return self.settled(tuple(map(self._titled, inlines)))

    def _titled(self, inline: OpenInline) -> OpenInline:
        """Return an inline with every name in it in full."""
        match inline:
            case Mention():
                name = whole_name(inline) if inline.id in self._in_full else inline.full
                return Text(self._remarked(inline, name))
            case Strong() | Emphasis() | Span() | Link() | Reference():
                return replace(inline, inlines=tuple(map(self._titled, inline.inlines)))
            case Text() | Break() | Cite() | Pointer() | Remark():  # no note stands in a title
                return inline

    def _borrowed(self, anchor: str) -> tuple[Inline, ...]:
        match self._targets.at(anchor):
            case Target(Heading(inlines=inlines), None):
                return self.in_full(inlines)
            case target:
                return (Text(f"{self._kind(target)}\u00a0{target.number}"),)

    def _kind(self, target: Target) -> str:
        """Return how a reference calls what it leads to by its number."""
        match target.block:
            case Heading() if isinstance(target.number, int):
                return self._furniture.to_case
            case Heading():
                return self._furniture.to_section
            case NumberedParagraph():
                return self._furniture.to_paragraph
            case Table():
                return self._furniture.to_table
            case Figure():
                return self._furniture.to_figure

    def _next_note(self) -> int:
        self._notes += 1
        return self._notes

    def _cited(self, cites: Sequence[Cite]) -> Iterator[Note | Recall]:
        if cites:
            yield self._noted(tuple(cites))

    def _noted(self, cites: Group) -> Note | Recall:
        """Return a new note, or the call of the one that has said the same."""
        said = at_same_places(cites)
        if said in self._recalled:
            return Recall(self._recalled[said])
        number = self._next_note()
        if said[-1].again:
            self._recalled[said] = number
        return Note(number, (Paragraph(self.settled(self._sources.words(cites, number))),))


def joined(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Join neighbouring texts, so that writers meet whole words."""
    return tuple(_joined(inlines))


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
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
