"""Each long word of a paper alone in what it stands in, such as a list, a box or a note.

There the line is shorter than that of a paragraph; whatever else the paper says is taken away.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.paper.document import (
    Block,
    Callout,
    CalloutKind,
    Contents,
    Definition,
    Definitions,
    Figure,
    Heading,
    Inline,
    Items,
    Note,
    NumberedParagraph,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Table,
    Text,
)
from generator.paper.walk import cells_in, notes_among, text_of

_NARROWER = (SectionKind.COLUMNS, SectionKind.LANDSCAPE, SectionKind.ENDNOTES)

Around = Callable[[Block], Block]
IsLong = Callable[[str], bool]
_Holding = (
    Items[Block] | Definitions[Block, Inline] | Callout[Block] | Quote[Block] | Section[Block]
)


@dataclass(frozen=True, slots=True)
class Alone:
    """A long word, what it stands in, and the facts it is from, as far as that is known."""

    word: str
    block: Block
    origin: tuple[str, ...]


def words_alone(blocks: Iterable[Block], is_long: IsLong) -> Iterator[Alone]:
    """Yield the long words of a paper, but for those of the columns of tables and charts."""
    return _Walk(is_long).among(blocks, (), lambda block: block)


@dataclass(frozen=True, slots=True)
class _Walk:
    is_long: IsLong

    def among(
        self, blocks: Iterable[Block], above: tuple[str, ...], around: Around
    ) -> Iterator[Alone]:
        for block in blocks:
            match block:
                case Heading():
                    said = partial(_heading, block.level)
                    yield from self._said(block.inlines, said, block.origin or above, around)
                case NumberedParagraph():
                    yield from self._said(block.inlines, _numbered, block.origin or above, around)
                case Paragraph():
                    yield from self._said(block.inlines, _paragraph, block.origin or above, around)
                case Items() | Definitions() | Callout() | Quote() | Section():
                    yield from self._inside(block, block.origin or above, around)
                case Table():
                    for cell in cells_in(block):
                        yield from self._noted(cell.inlines)
                    yield from self.among(block.notes, block.origin or above, around)
                case Figure():
                    yield from self.among(block.notes, block.origin or above, around)
                case Contents() | PageBreak():
                    pass

    def _inside(
        self,
        block: Items[Block]
        | Definitions[Block, Inline]
        | Callout[Block]
        | Quote[Block]
        | Section[Block],
        origin: tuple[str, ...],
        around: Around,
    ) -> Iterator[Alone]:
        match block:
            case Items():
                for item in block.items:
                    yield from self.among(item, origin, partial(_in_list, around))
            case Definitions():
                for entry in block.entries:
                    yield from self._said(entry.term, _paragraph, origin, around)
                    yield from self.among(entry.blocks, origin, partial(_defined, around))
            case Callout():
                yield from self.among(block.blocks, origin, partial(_in_box, around, block.kind))
            case Quote():
                yield from self.among(block.blocks, origin, partial(_quoted, around))
            case Section(kind=kind) if kind in _NARROWER:
                yield from self.among(block.blocks, origin, partial(_in_section, around, kind))
            case Section():
                yield from self.among(block.blocks, origin, around)

    def _said(
        self,
        inlines: tuple[Inline, ...],
        say: Callable[[str], Block],
        origin: tuple[str, ...],
        around: Around,
    ) -> Iterator[Alone]:
        for word in filter(self.is_long, text_of(inlines).split()):
            yield Alone(word, around(say(word)), origin)
        yield from self._noted(inlines)

    def _noted(self, inlines: tuple[Inline, ...]) -> Iterator[Alone]:
        for note in notes_among(inlines):
            for found in self.among(note.blocks, (), lambda block: block):
                yield Alone(found.word, _note(found.word), ())


def _heading(level: int, word: str) -> Block:
    return Heading(level, (Text(word),))


def _paragraph(word: str) -> Block:
    return Paragraph((Text(word),))


def _numbered(word: str) -> Block:
    return NumberedParagraph(1, (Text(word),))


def _note(word: str) -> Block:
    return Paragraph((Text("A"), Note(1, (Paragraph((Text(word),)),))))


def _in_list(around: Around, block: Block) -> Block:
    return around(Items(((block,),)))


def _defined(around: Around, block: Block) -> Block:
    return around(Definitions((Definition((Text("A"),), (block,)),)))


def _in_box(around: Around, kind: CalloutKind, block: Block) -> Block:
    return around(Callout(kind, (block,)))


def _quoted(around: Around, block: Block) -> Block:
    return around(Quote((block,)))


def _in_section(around: Around, kind: SectionKind, block: Block) -> Block:
    return around(Section(kind, (block,)))
