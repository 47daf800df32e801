"""Write a paper as plain text: for an e-mail's body, for comparing, and for reading in a review."""

from collections.abc import Iterable, Iterator
from textwrap import fill

from generator.paper.brand import Brand
from generator.paper.charts import Chart
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
    SectionNumber,
    Span,
    Strong,
    Table,
    Text,
)
from generator.paper.walk import notes_in
from generator.writers.agreed.charts import Shown, chart_table
from generator.writers.agreed.counting import count_in
from generator.writers.agreed.sublists import with_depth
from generator.writers.agreed.tables import Settled
from generator.writers.text.columns import write_columns
from generator.writers.written import Written

WIDTH = 96
_RULES = {1: "=", 2: "="}


def write_text(paper: Paper, brand: Brand) -> Written:  # noqa: ARG001  text has no look
    """Return the paper as UTF-8 text, its notes at the end."""
    notes = list(notes_in(paper.blocks))
    parts = [*_blocks(paper.blocks), *(_note(note) for note in notes)]
    return Written(("\n\n".join(parts) + "\n").encode())


def _blocks(blocks: Iterable[Block], lists: int = 0) -> Iterator[str]:
    """Yield blocks that stand in so many lists."""
    for block, deeper in with_depth(blocks):
        yield from _block(block, lists + deeper)


def _block(block: Block, lists: int) -> Iterator[str]:
    match block:
        case Heading():
            words = _called(block.label) + _inlines(block.inlines)
            rule = _RULES.get(block.level, "-") * max(map(len, words.split("\n")))
            yield f"{words}\n{rule}"
        case Paragraph():
            yield _filled(_inlines(block.inlines))
        case NumberedParagraph():
            yield _numbered(block)
        case Items():
            yield "\n".join(_items(block, lists))
        case Definitions():
            yield "\n".join(_definitions(block))
        case Callout():
            yield _indented("\n\n".join(_blocks(block.blocks)), "| ", "| ")
        case Quote():
            yield _indented("\n\n".join(_blocks(block.blocks)), "> ", "> ")
        case Section():
            yield from _blocks(block.blocks)
        case Contents():
            lines = ["  " * (entry.level - 2) + _inlines(entry.inlines) for entry in block.entries]
            yield "\n".join([block.title, *lines])
        case Table():
            yield from _table(block)
        case Figure():
            yield from _figure(block)
        case PageBreak():
            return


def _called(label: SectionNumber | Label | None) -> str:
    match label:
        case SectionNumber():
            return f"{label} "
        case Label():
            return f"{label}. "
        case None:
            return ""


def _numbered(paragraph: NumberedParagraph[int, Inline]) -> str:
    mark = f"{paragraph.number}. "
    return _indented(_filled(_inlines(paragraph.inlines)), mark, " " * len(mark))


def _items(items: Items[Block], lists: int) -> Iterator[str]:
    for number, item in enumerate(items.items, items.start):
        mark = f"{count_in(lists, number)}. " if items.ordered else "- "
        yield _indented("\n".join(_blocks(item, lists + 1)), mark, " " * len(mark))


def _definitions(definitions: Definitions[Block, Inline]) -> Iterator[str]:
    for entry in definitions.entries:
        yield _filled(_inlines(entry.term))
        yield _indented("\n".join(_blocks(entry.blocks)), "    ", "    ")


def _table(table: Settled) -> Iterator[str]:
    yield _filled(f"{table.label}. {_inlines(table.caption)}")
    yield write_columns(table, WIDTH, _inlines)
    yield from (_filled(_inlines(note.inlines)) for note in table.notes)


def _figure(figure: Shown) -> Iterator[str]:
    """Yield a caption, the numbers of a chart, and the notes; a picture has no words of its own."""
    yield _filled(f"{figure.label}. {_inlines(figure.caption)}")
    if isinstance(figure.content, Chart):
        yield write_columns(chart_table(figure.label, figure.content), WIDTH, _inlines)
    yield from (_filled(_inlines(note.inlines)) for note in figure.notes)


def _indented(text: str, first: str, rest: str) -> str:
    head, *tail = text.split("\n")
    return "\n".join([(first + head).rstrip(), *((rest + line).rstrip() for line in tail)])


def _filled(text: str) -> str:
    lines = (
        fill(line, WIDTH, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )
    return "\n".join(lines)


def _inlines(inlines: Iterable[Inline]) -> str:
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Strong() | Emphasis() | Span() | Reference():
            return _inlines(inline.inlines)
        case Link():
            words = _inlines(inline.inlines)
            return words if _says(words, inline.address) else f"{words} ({inline.address})"
        case Break():
            return "\n"
        case Note() | Recall():
            return f"[{inline.number}]"


def _says(words: str, address: str) -> bool:
    """Return whether words are the address that they lead to, perhaps without its scheme."""
    return words in (address, *map(address.removeprefix, ("mailto:", "https://", "http://")))


def _note(note: Note) -> str:
    mark = f"[{note.number}] "
    return _indented("\n".join(_blocks(note.blocks)), mark, " " * len(mark))
