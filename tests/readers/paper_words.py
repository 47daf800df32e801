"""The words of a paper as data: what every format of it must say, neither more nor less."""

from collections.abc import Iterable, Iterator

from generator.paper.charts import Chart, words_of_chart
from generator.paper.document import (
    Block,
    Break,
    Callout,
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
    Quote,
    Recall,
    Reference,
    Section,
    Span,
    Strong,
    Table,
    Text,
)


def paper_words(paper: Paper) -> list[str]:
    """Return the words of the text in reading order, without the notes."""
    return [word for line in _lines(paper.blocks) for word in line.split()]


def paper_notes(paper: Paper) -> list[str]:
    """Return the words of each note, as one text."""
    return [
        " ".join(word for line in _lines(note.blocks) for word in line.split())
        for note in _notes(paper.blocks)
    ]


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(label=Label() as label):
                yield f"{label}. {_text(block.inlines)}"
            case Heading() | Paragraph() | NumberedParagraph():
                yield _text(block.inlines)
            case Items():
                for item in block.items:
                    yield from _lines(item)
            case Definitions():
                for entry in block.entries:
                    yield _text(entry.term)
                    yield from _lines(entry.blocks)
            case Callout() | Quote() | Section():
                yield from _lines(block.blocks)
            case Contents():
                yield block.title
                yield from (_text(entry.inlines) for entry in block.entries)
            case Table():
                yield f"{block.label}. {_text(block.caption)}"
                yield from (_text(cell.inlines) for row in block.head for cell in row)
                yield from (_text(cell.inlines) for row in block.body for cell in row)
                yield from _lines(block.notes)
            case Figure():
                yield f"{block.label}. {_text(block.caption)}"
                if isinstance(block.content, Chart):
                    yield from words_of_chart(block.content)
                yield from _lines(block.notes)
            case PageBreak():
                pass


def _text(inlines: Iterable[Inline]) -> str:
    return "".join(map(_said, inlines))


def _said(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Strong() | Emphasis() | Span() | Link() | Reference():
            return _text(inline.inlines)
        case Break():
            return " "
        case Note() | Recall():
            return ""


def _notes(blocks: Iterable[Block]) -> Iterator[Note]:
    for block in blocks:
        match block:
            case Heading() | Paragraph() | NumberedParagraph():
                yield from _notes_among(block.inlines)
            case Items():
                for item in block.items:
                    yield from _notes(item)
            case Definitions():
                for entry in block.entries:
                    yield from _notes_among(entry.term)
                    yield from _notes(entry.blocks)
            case Callout() | Quote() | Section():
                yield from _notes(block.blocks)
            case Table():
                for row in block.body:
                    for cell in row:
                        yield from _notes_among(cell.inlines)
                yield from _notes(block.notes)
            case Figure():
                yield from _notes(block.notes)
            case Contents() | PageBreak():
                pass


def _notes_among(inlines: Iterable[Inline]) -> Iterator[Note]:
    for inline in inlines:
        match inline:
            case Note():
                yield inline
            case Strong() | Emphasis() | Span() | Link() | Reference():
                yield from _notes_among(inline.inlines)
            case Text() | Break() | Recall():
                pass
