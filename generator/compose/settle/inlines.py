"""Settle the words of a paper: notes get their numbers, names their first and later form, and
references the number or the words of what they lead to.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from generator.compose.settle.namesakes import whole_name
from generator.compose.settle.sourcestyle import (
    cited_in,
    ended,
    full_note,
    main_note,
    place_alone,
    repeated_note,
    short_note,
)
from generator.compose.settle.targets import Target, Targets
from generator.compose.settle.typesetting import typeset_words
from generator.errors import BriefError, Problem
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
    Reach,
    Reference,
    Remark,
    Span,
    Strong,
    Table,
    Text,
    anchor_of_note,
)

_FOR_ALL = (Reach.PAPER, Reach.PAPER_ALONE, Reach.PAPER_BY_PLACES)


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
        self._sources = {source.id: source for source in sources}
        self._furniture = furniture
        self._catalogue = catalogue
        self._language = catalogue.language
        self._noted: dict[str, int] = {}
        self._main: set[str] = set()  # what is named once for all of the paper
        self._in_full = in_full  # those who keep their whole name at every mention
        self._named: set[str] = set()
        self._notes = 0

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
            return whole_name(mention)
        first = mention.id not in self._named
        self._named.add(mention.id)
        return mention.full if first else mention.short

    def in_full(self, inlines: Sequence[OpenInline]) -> tuple[Inline, ...]:
        """A title names in full, and is not a first mention: the text below it is."""
        return self.settled(tuple(map(self._titled, inlines)))

    def _titled(self, inline: OpenInline) -> OpenInline:
        """Return an inline with every name in it in full."""
        match inline:
            case Mention():
                return Text(whole_name(inline) if inline.id in self._in_full else inline.full)
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

    def _cited(self, cites: Sequence[Cite]) -> Iterator[Note]:
        if cites:
            number = self._next_note()
            mains = [cite for cite in cites if cite.reach in _FOR_ALL]
            others = [cite for cite in cites if cite.reach not in _FOR_ALL]
            said = [self._main_words(cite, number) for cite in mains]
            parts = [self._part(cite, before, number) for before, cite in _each_after(others)]
            if parts:
                said.append(ended(_between(parts), others, self._catalogue))
            yield Note(number, (Paragraph(self.settled(tuple(_spaced(said)))),))

    def _main_words(self, cite: Cite, number: int) -> tuple[OpenInline, ...]:
        source = self._source(cite.source)
        self._main.add(source.id)
        self._noted.setdefault(source.id, number)
        return main_note(source, cite, self._catalogue)

    def _source(self, id: str) -> SourceNote:
        if source := self._sources.get(id):
            return source
        problem = f"the page cites {id!r}, which the gate did not hand over"
        raise BriefError(Problem(problem, None, "cite only a fact's own sources", "citation"))

    def _part(self, cite: Cite, before: Cite | None, number: int) -> tuple[OpenInline, ...]:
        """Return a part of a note; a second place in what was read needs no second name."""
        if before and cite.read_in and cite.locator and _is_same_work(cite, before):
            return (Text(cite.locator),)
        return self._source_words(cite, number)

    def _source_words(self, cite: Cite, number: int) -> tuple[OpenInline, ...]:
        if cite.reach is Reach.PLACE:
            return place_alone(cite)
        if not cite.read_in:
            return self._work(self._source(cite.source), cite.locator, number)
        cited = replace(self._source(cite.source), accessed="")  # nobody here has looked at it
        words = self._work(cited, "", number)
        return cited_in(words, self._reading(cite, number), self._catalogue)

    def _reading(self, cite: Cite, number: int) -> tuple[OpenInline, ...]:
        """Return the work that a cited one was read in: in short, where all the paper rests on it
        or the note has just named it.
        """
        read = self._source(cite.read_in)
        if read.id in self._main or self._noted.get(read.id) == number:
            return short_note(read, cite.locator, self._catalogue)
        return self._work(read, cite.locator, number)

    def _work(self, source: SourceNote, locator: str, number: int) -> tuple[OpenInline, ...]:
        """Return a work in full the first time, in short after."""
        first = self._noted.setdefault(source.id, number)
        if first == number:
            return full_note(source, locator, self._catalogue)
        return repeated_note(source, locator, first, self._catalogue)


def _each_after(cites: Sequence[Cite]) -> Iterator[tuple[Cite | None, Cite]]:
    """Yield each citation with the one before it."""
    return zip((None, *cites), cites, strict=False)


def _is_same_work(cite: Cite, other: Cite) -> bool:
    return (cite.source, cite.read_in) == (other.source, other.read_in)


def _spaced(sentences: Sequence[tuple[OpenInline, ...]]) -> Iterator[OpenInline]:
    for position, sentence in enumerate(sentences):
        if position:
            yield Text(" ")
        yield from sentence


def _between(parts: Sequence[tuple[OpenInline, ...]]) -> Iterator[OpenInline]:
    for position, part in enumerate(parts):
        if position:
            yield Text("; ")
        yield from part


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
