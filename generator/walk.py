"""Walk through a finished paper: its words, and the blocks that came from facts."""

from collections.abc import Iterable, Iterator

from generator.document import (
    Block,
    Break,
    Callout,
    Contents,
    Emphasis,
    Heading,
    Inline,
    Items,
    Link,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Reference,
    Section,
    Span,
    Strong,
    Text,
)


def words_of(blocks: Iterable[Block]) -> str:
    """Return every word of a paper's text, blocks apart, notes where they are called."""
    return "\n".join(text for block in blocks for text in _texts(block))


def blocks_in(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield every block, those inside others after them, in reading order."""
    for block in blocks:
        yield block
        match block:
            case Callout() | Quote() | Section():
                yield from blocks_in(block.blocks)
            case Items():
                for item in block.items:
                    yield from blocks_in(item)
            case Heading() | Paragraph() | Contents() | PageBreak():
                pass


def notes_in(blocks: Iterable[Block]) -> Iterator[Note]:
    """Yield the notes, in the order they are called."""
    for block in blocks_in(blocks):
        if isinstance(block, Heading | Paragraph):
            yield from _notes(block.inlines)


def addresses_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield where each link leads, those in notes among them."""
    for block in blocks_in(blocks):
        if isinstance(block, Heading | Paragraph):
            yield from _addresses(block.inlines)


def _addresses(inlines: Iterable[Inline]) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Link():
                yield inline.address
                yield from _addresses(inline.inlines)
            case Note():
                yield from addresses_in(inline.blocks)
            case Strong() | Emphasis() | Span() | Reference():
                yield from _addresses(inline.inlines)
            case Text() | Break():
                pass


def _texts(block: Block) -> Iterator[str]:
    for inner in blocks_in([block]):
        match inner:
            case Heading() | Paragraph():
                yield _said(inner.inlines)
            case Contents():
                yield from (inner.title, *(_said(entry.inlines) for entry in inner.entries))
            case _:
                pass


def _said(inlines: Iterable[Inline]) -> str:
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Strong() | Emphasis() | Span() | Link() | Reference():
            return _said(inline.inlines)
        case Break():
            return "\n"
        case Note():
            return " " + " ".join(_said(paragraph.inlines) for paragraph in inline.blocks)


def _notes(inlines: Iterable[Inline]) -> Iterator[Note]:
    for inline in inlines:
        match inline:
            case Note():
                yield inline
            case Strong() | Emphasis() | Span() | Link() | Reference():
                yield from _notes(inline.inlines)
            case Text() | Break():
                pass
