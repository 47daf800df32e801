"""Walk through a finished paper: its words, and the blocks that came from facts."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from generator.paper.charts import Chart, words_of_chart
from generator.paper.document import (
    Block,
    Break,
    Callout,
    Cell,
    Contents,
    Definitions,
    Emphasis,
    Figure,
    Heading,
    Inline,
    Items,
    Label,
    Link,
    Note,
    NumberedParagraph,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Quote,
    Recall,
    Reference,
    Section,
    Span,
    Strong,
    Table,
    Text,
)

_SET_APART = re.compile("(?<=«)[\u00a0\u202f]|[\u00a0\u202f](?=[;:!?»])")


def words_of(blocks: Iterable[Block]) -> str:
    """Return every word of a paper's text: block by block, each with its notes after it."""
    return "\n".join(_texts(blocks))


def words_without_notes(blocks: Iterable[Block]) -> str:
    """Return the words of a paper's text alone."""
    return "\n".join(_texts(blocks, _without_notes))


def count_of(text: str) -> int:
    """Return how many words a text has; a mark that French sets apart from its word is none."""
    return len(_SET_APART.sub("", text).split())


def everything_in(paper: Paper) -> str:
    """Return all that a file of this paper says, in its pages and about itself."""
    blocks, meta, furniture = paper.blocks, paper.meta, paper.meta.furniture
    senders = (*furniture.letterhead, *furniture.reached)
    numbered = (furniture.page, furniture.of)
    around = (meta.title, *meta.authors, furniture.running_head, *senders, *numbered)
    hidden = (*addresses_in(blocks), *anchors_in(blocks), *_descriptions_in(blocks))
    return "\n".join([words_of(blocks), *hidden, *around])


def blocks_in(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield every block, those inside others after them, as read; a term is a paragraph."""
    for block in blocks:
        yield block
        match block:
            case Callout() | Quote() | Section():
                yield from blocks_in(block.blocks)
            case Items():
                for item in block.items:
                    yield from blocks_in(item)
            case Definitions():
                for entry in block.entries:
                    yield Paragraph(entry.term)
                    yield from blocks_in(entry.blocks)
            case Table() | Figure():
                yield from block.notes
            case Heading() | Paragraph() | NumberedParagraph() | Contents() | PageBreak():
                pass


def origin_of(block: Block) -> tuple[str, ...]:
    """Return the ids of the facts a block came from."""
    match block:
        case PageBreak() | Contents():
            return ()
        case _:
            return block.origin


def facts_in(paper: Paper) -> dict[str, tuple[int, ...]]:
    """Return each fact in a paper, with the blocks that came from it, counted from 1 as read."""
    found: dict[str, list[int]] = {}
    for number, block in enumerate(blocks_in(paper.blocks), 1):
        for id in dict.fromkeys(origin_of(block)):
            found.setdefault(id, []).append(number)
    return {id: tuple(numbers) for id, numbers in found.items()}


def inlines_in(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Yield every inline, those inside others after them; a note is not entered."""
    for inline in inlines:
        yield inline
        match inline:
            case Strong() | Emphasis() | Span() | Link() | Reference():
                yield from inlines_in(inline.inlines)
            case Text() | Break() | Note() | Recall():
                pass


def notes_in(blocks: Iterable[Block]) -> Iterator[Note]:
    """Yield the notes, in the order they are called."""
    for inlines in _runs(blocks):
        yield from notes_among(inlines)


def notes_among(inlines: Iterable[Inline]) -> Iterator[Note]:
    """Yield the notes called among some words."""
    return (inline for inline in inlines_in(inlines) if isinstance(inline, Note))


def addresses_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield where each link leads, those in notes among them."""
    for inlines in _runs(blocks):
        for inline in inlines_in(inlines):
            match inline:
                case Link():
                    yield inline.address
                case Note():
                    yield from addresses_in(inline.blocks)
                case _:
                    pass


def anchors_led_to(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the anchors that references lead to, those in notes among them."""
    for inlines in _runs(blocks):
        for inline in inlines_in(inlines):
            match inline:
                case Reference() | Recall():
                    yield inline.anchor
                case Note():
                    yield from anchors_led_to(inline.blocks)
                case _:
                    pass


def anchors_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the anchors of what is referred to; they stand in a file, though nobody reads them."""
    for block in blocks_in(blocks):
        match block:
            case Heading() | NumberedParagraph() | Table() | Figure():
                yield block.anchor
            case _:
                pass


def figures_in(blocks: Iterable[Block]) -> Iterator[Figure[Label, Inline]]:
    """Yield the figures."""
    return (block for block in blocks_in(blocks) if isinstance(block, Figure))


def pictures_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the names of the pictures among the house's assets."""
    for figure in figures_in(blocks):
        if isinstance(figure.content, Picture):
            yield figure.content.asset


def pictures_shown(papers: Iterable[Paper]) -> list[str]:
    """Return the names of the pictures that papers show."""
    return [name for paper in papers for name in pictures_in(paper.blocks)]


def _descriptions_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield what a file says of its figures to whoever cannot see them, or looks into the data."""
    for figure in figures_in(blocks):
        yield figure.alt
        match figure.content:
            case Chart():
                yield from (each.name for each in figure.content.series)
            case Picture():
                yield figure.content.asset


def cells_in(table: Table[Label, Inline]) -> Iterator[Cell[Inline]]:
    """Yield the cells of a table, row by row."""
    return chain.from_iterable((*table.head, *table.body))


def text_of(inlines: Iterable[Inline]) -> str:
    """Return words without the notes called among them: a note would part a name in two."""
    return "".join(_signs(inline) for inline in inlines_in(inlines))


def _runs(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    """Yield the words of each heading, paragraph, caption and cell."""
    for block in blocks_in(blocks):
        match block:
            case Heading() | Paragraph() | NumberedParagraph():
                yield block.inlines
            case Table():
                yield block.caption
                yield from (cell.inlines for cell in cells_in(block))
            case Figure():
                yield block.caption
            case _:
                pass


def _with_notes(inlines: Iterable[Inline]) -> Iterator[str]:
    words = tuple(inlines)
    yield text_of(words)
    for note in notes_among(words):
        yield from _texts(note.blocks)


def _without_notes(inlines: Iterable[Inline]) -> Iterator[str]:
    yield text_of(inlines)


_Saying = Callable[[Iterable[Inline]], Iterator[str]]


def _texts(blocks: Iterable[Block], say: _Saying = _with_notes) -> Iterator[str]:
    for block in blocks_in(blocks):
        match block:
            case Heading(label=Label() as label):
                yield f"{label}. {text_of(block.inlines)}"
            case Heading() | Paragraph() | NumberedParagraph():
                yield from say(block.inlines)
            case Table():
                yield f"{block.label}. {text_of(block.caption)}"
                for cell in cells_in(block):
                    yield from say(cell.inlines)
            case Figure():
                yield f"{block.label}. {text_of(block.caption)}"
                if isinstance(block.content, Chart):
                    yield from words_of_chart(block.content)
            case Contents():
                yield from (block.title, *(text_of(entry.inlines) for entry in block.entries))
            case _:
                pass


def _signs(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Break():
            return "\n"
        case _:
            return ""
