"""Write the blocks of a paper as paragraphs, each in the style of what it is and where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from generator.paper.brand import Brand
from generator.paper.document import (
    Block,
    Callout,
    Contents,
    Definitions,
    Figure,
    Heading,
    Inline,
    Items,
    Label,
    NumberedParagraph,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    SectionNumber,
    Strong,
    Table,
)
from generator.writers.agreed.abreast import Abreast, laid_out
from generator.writers.agreed.callouts import is_long
from generator.writers.agreed.directions import is_right_to_left
from generator.writers.agreed.sublists import with_depth
from generator.writers.docx.abreast import write_abreast
from generator.writers.docx.contents import write_contents
from generator.writers.docx.drawings import Drawings
from generator.writers.docx.figures import write_figure
from generator.writers.docx.frames import (
    Frame,
    callout_frame,
    heading_style,
    paragraph_style,
    section_frame,
    term_style,
)
from generator.writers.docx.inlines import Words
from generator.writers.docx.numbering import (
    LEVELS,
    OUTLINE,
    Lists,
    Mark,
    Place,
    list_style,
    ready_list,
)
from generator.writers.docx.outline import NUMBERED_STYLE, UNNUMBERED
from generator.writers.docx.paragraphs import (
    UPRIGHT,
    Gap,
    Para,
    Sheet,
    Step,
    Turn,
    join,
    join_all,
    keep_whole,
)
from generator.writers.docx.runin import GOES_ON, RUN_IN, has_titles, parted
from generator.writers.docx.sections import page_of, sheet_of
from generator.writers.docx.tables import write_table


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds a block: a box or section, and so many lists."""

    frame: Frame = Frame.PAGE
    lists: int = 0
    sheet: Sheet = UPRIGHT

    @property
    def level(self) -> int:
        """Return the level of a list that stands here."""
        return min(self.lists, LEVELS - 1)


_PAGE = Around()
_TITLE = "Title"


def _is_signed(block: Block | None) -> bool:
    return isinstance(block, Section) and block.kind is SectionKind.SIGNATURES


@dataclass(frozen=True, slots=True)
class Body:
    """Writes blocks with the words, bookmarks and lists of one paper."""

    words: Words
    lists: Lists
    drawings: Drawings
    brand: Brand
    numbers_headings: bool

    def write(self, blocks: Iterable[Block], around: Around = _PAGE) -> Iterator[Step]:
        """Yield the paragraphs of some blocks, and the gaps between them.

        Words of thanks are not enough to stand above signatures on a page of their own.
        """
        every = tuple(blocks)
        for (block, deeper), following in zip_longest(with_depth(every), every[1:]):
            steps = self._block(block, replace(around, lists=around.lists + deeper))
            yield from join(steps) if _is_signed(following) else steps

    def _block(self, block: Block, around: Around) -> Iterator[Step]:
        match block:
            case Heading():
                yield self._heading(block, around.frame)
            case Paragraph(style=style) if has_titles(style, around.frame) and not around.lists:
                yield from self._titled("Body Text", block.inlines)
            case Paragraph():
                yield self._para(paragraph_style(block.style, around.frame), block.inlines)
            case NumberedParagraph():
                first, *rest = self._titled(NUMBERED_STYLE, block.inlines)
                yield from (self._marked(first, block.anchor), *rest)
            case Items():
                yield from self._items(block, around)
            case Definitions():
                yield from self._definitions(block, around)
            case Callout():
                yield from self._callout(block, around)
            case Quote():
                yield from keep_whole(self.write(block.blocks, replace(around, frame=Frame.QUOTE)))
            case Section():
                yield from self._section(block, around)
            case Table():
                page = page_of(around.sheet, self.brand)
                yield from write_table(block, self.words, replace(self.brand, page=page))
            case Figure():
                page = page_of(around.sheet, self.brand)
                yield from write_figure(block, self.words, self.drawings, page)
            case PageBreak():
                yield Gap.PAGE
            case Contents():
                yield from write_contents(block, self.words)

    def _para(self, style: str, inlines: tuple[Inline, ...]) -> Para:
        words = self.words.title(inlines) if style == _TITLE else self.words.write(inlines)
        return Para(style, words, right_to_left=is_right_to_left(inlines))

    def _titled(self, style: str, inlines: tuple[Inline, ...]) -> Iterator[Para]:
        """Write a paragraph: as two in one line, if it begins with a title of its own."""
        title, text = parted(inlines)
        if not title:
            yield self._para(style, inlines)
        else:
            yield replace(self._para(RUN_IN[style], title), runs_on=True)
            yield replace(self._para(GOES_ON[style], text), joined=True)

    def _heading(self, heading: Heading[Inline], frame: Frame) -> Para:
        """Write a heading; the number of a case is a field, other numbers are the style's."""
        para = self._para(heading_style(heading.level, frame), heading.inlines)
        if para.style == _TITLE:
            return self._marked(para, heading.anchor)
        match heading.label:
            case Label() as label:
                called = self.words.label(label, "Case", heading.anchor)
                return replace(para, words=called + para.words)
            case None if self.numbers_headings and para.style.startswith("heading"):
                return replace(self._marked(para, heading.anchor), place=UNNUMBERED)
            case SectionNumber() if self.brand.word.template:  # whose headings have no numbers
                place = Place(OUTLINE, heading.level - 2)
                return replace(self._marked(para, heading.anchor), place=place)
            case SectionNumber() | None:
                return self._marked(para, heading.anchor)

    def _marked(self, para: Para, anchor: str) -> Para:
        """Put a bookmark around words that something may lead to."""
        if not anchor:
            return para
        return replace(para, words=self.words.bookmarks.mark(anchor, para.words))

    def _callout(self, callout: Callout[Block], around: Around) -> Iterator[Step]:
        steps = tuple(
            self.write(callout.blocks, replace(around, frame=callout_frame(callout.kind)))
        )
        yield from steps if is_long(callout) else keep_whole(steps)
        yield Gap.BOX

    def _section(self, section: Section[Block], around: Around) -> Iterator[Step]:
        sheet = sheet_of(section.kind, around.sheet)
        inside = replace(around, frame=section_frame(section.kind), sheet=sheet)
        yield Turn(sheet)
        match section.kind:
            case SectionKind.SIGNATURES:
                yield from join_all(self._laid_out(section, inside))
            case SectionKind.ADDRESS:
                yield from self._laid_out(section, inside)
            case _:
                yield from self.write(section.blocks, inside)
        yield Turn(around.sheet)

    def _laid_out(self, section: Section[Block], around: Around) -> Iterator[Step]:
        page = page_of(around.sheet, self.brand)
        for block in laid_out(section):
            if isinstance(block, Abreast):
                yield from write_abreast(block, self.words, page, around.frame)
            else:
                yield from self._block(block, around)

    def _definitions(
        self, definitions: Definitions[Block, Inline], around: Around
    ) -> Iterator[Step]:
        """Write terms, each above what is said of it."""
        style = term_style(around.frame)
        frame = around.frame if around.frame.titled else Frame.DEFINITION
        for entry in definitions.entries:
            yield self._para(style, (Strong(entry.term),))
            yield from self.write(entry.blocks, replace(around, frame=frame))

    # Lists

    def _items(self, items: Items[Block], around: Around) -> Iterator[Step]:
        """Write a list; its first two items stay with its announcement, the last two together."""
        mark = Mark.NUMBER if items.ordered else Mark.BULLET
        number = self._list(mark, around, items.start)
        last = len(items.items) - 1
        for place, (item, anchor) in enumerate(items.anchored):
            steps = self._led_to(self._item(item, mark, number, around), anchor)
            yield from join(steps) if place in (0, 1, last) else steps

    def _led_to(self, steps: Iterator[Step], anchor: str) -> Iterator[Step]:
        """Put a bookmark around the first words of an item that something may lead to."""
        first = next(steps)
        yield self._marked(first, anchor) if isinstance(first, Para) else first
        yield from steps

    def _list(self, mark: Mark, around: Around, start: int = 1) -> int:
        boxed = around.frame.boxed
        if mark is Mark.NUMBER:
            return self.lists.open(around.level, start, boxed=boxed)
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
        if around.frame.lists:
            return replace(self._para(f"{around.frame} List", inlines), place=place)
        para = self._para(list_style(mark, around.level), inlines)
        return replace(para, place=place) if mark is Mark.NUMBER else para
