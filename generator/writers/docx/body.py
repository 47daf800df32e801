"""Write the blocks of a paper as paragraphs, each in the style of what it is and where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from generator.brand import Brand
from generator.document import (
    Block,
    Callout,
    Contents,
    Heading,
    Inline,
    Items,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Table,
)
from generator.writers.docx.contents import write_contents
from generator.writers.docx.frames import (
    Frame,
    callout_frame,
    heading_style,
    paragraph_style,
    section_frame,
)
from generator.writers.docx.inlines import Words, is_right_to_left
from generator.writers.docx.numbering import LEVELS, Lists, Mark, Place, list_style, ready_list
from generator.writers.docx.paragraphs import Gap, Para, Step, join, join_all, keep_whole
from generator.writers.docx.tables import write_table

LONG = 2000  # a box with more letters than this, markup and all, may break between two pages


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds a block: a box or section, and so many lists."""

    frame: Frame = Frame.PAGE
    lists: int = 0

    @property
    def level(self) -> int:
        """Return the level of a list that stands here."""
        return min(self.lists, LEVELS - 1)


_PAGE = Around()


@dataclass(frozen=True, slots=True)
class Body:
    """Writes blocks with the words, bookmarks and lists of one paper."""

    words: Words
    lists: Lists
    brand: Brand

    def write(self, blocks: Iterable[Block], around: Around = _PAGE) -> Iterator[Step]:
        """Yield the paragraphs of some blocks, and the gaps between them."""
        for block in blocks:
            yield from self._block(block, around)

    def _block(self, block: Block, around: Around) -> Iterator[Step]:
        match block:
            case Heading():
                yield self._heading(block, around.frame)
            case Paragraph():
                yield self._para(paragraph_style(block.style, around.frame), block.inlines)
            case Items():
                yield from self._items(block, around)
            case Callout():
                yield from self._callout(block, around)
            case Quote():
                yield from self.write(block.blocks, replace(around, frame=Frame.QUOTE))
            case Section():
                yield from self._section(block, around)
            case Table():
                yield from write_table(block, self.words, self.brand)
            case PageBreak():
                yield Gap.PAGE
            case Contents():
                yield from write_contents(block, self.words)

    def _para(self, style: str, inlines: tuple[Inline, ...]) -> Para:
        words = self.words.write(inlines)
        return Para(style, words, right_to_left=is_right_to_left(inlines))

    def _heading(self, heading: Heading[Inline], frame: Frame) -> Para:
        para = self._para(heading_style(heading.level, frame), heading.inlines)
        if not heading.anchor:
            return para
        return replace(para, words=self.words.bookmarks.mark(heading.anchor, para.words))

    def _callout(self, callout: Callout[Block], around: Around) -> Iterator[Step]:
        steps = tuple(
            self.write(callout.blocks, replace(around, frame=callout_frame(callout.kind)))
        )
        letters = sum(len(step.words) for step in steps if not isinstance(step, Gap))
        yield from steps if letters > LONG else keep_whole(steps)
        yield Gap.BOX

    def _section(self, section: Section[Block], around: Around) -> Iterator[Step]:
        steps = self.write(section.blocks, replace(around, frame=section_frame(section.kind)))
        yield from join_all(steps) if section.kind is SectionKind.SIGNATURES else steps

    # Lists

    def _items(self, items: Items[Block], around: Around) -> Iterator[Step]:
        """Write a list; its first item stays with the words that announce it."""
        mark = Mark.NUMBER if items.ordered else Mark.BULLET
        number = self._list(mark, around)
        written = (self._item(item, mark, number, around) for item in items.items)
        yield from join(chain.from_iterable(written))

    def _list(self, mark: Mark, around: Around) -> int:
        boxed = around.frame.boxed
        if mark is Mark.NUMBER:
            return self.lists.open(around.level, boxed=boxed)
        return ready_list(mark, boxed=boxed)

    def _item(
        self, blocks: tuple[Block, ...], mark: Mark, number: int, around: Around
    ) -> Iterator[Step]:
        """Write an item; its mark needs a paragraph, be it an empty one."""
        match blocks:
            case (Paragraph() as first, *rest):
                yield self._listed(first.inlines, mark, number, around)
            case rest:
                yield self._listed((), mark, number, around)
        for block in rest:
            yield from self._further(block, around)

    def _further(self, block: Block, around: Around) -> Iterator[Step]:
        if isinstance(block, Paragraph):
            yield self._listed(block.inlines, Mark.NONE, self._list(Mark.NONE, around), around)
        else:
            yield from self._block(block, replace(around, lists=around.lists + 1))

    def _listed(self, inlines: tuple[Inline, ...], mark: Mark, number: int, around: Around) -> Para:
        """Write one paragraph of a list; outside boxes only a number is not the style's own."""
        place = Place(number, around.level)
        if around.frame.boxed:
            return replace(self._para(f"{around.frame} List", inlines), place=place)
        para = self._para(list_style(mark, around.level), inlines)
        return replace(para, place=place) if mark is Mark.NUMBER else para
