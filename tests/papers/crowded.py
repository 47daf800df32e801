"""Papers crowded with boxes, lists, tables and notes, made at random but the same each time."""

from collections.abc import Iterator
from itertools import count
from random import Random

from generator.paper.document import (
    Block,
    Callout,
    CalloutKind,
    Cell,
    CellKind,
    Definition,
    Definitions,
    Document,
    Heading,
    Inline,
    Items,
    Label,
    Note,
    NumberedParagraph,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
)
from tests.papers.small import FILLER, note, paper, words


def crowded_paper(seed: int) -> Paper:
    """Return a paper of about ten pages, with notes of one to a hundred words."""
    chance = Random(seed)
    return _paper(chance, chance.randint(12, 40))


def long_paper(seed: int) -> Paper:
    """Return such a paper of at least 150 pages."""
    return _paper(Random(seed), 550)


def crowded_paragraphs(seed: int, count_of: int) -> tuple[Block, ...]:
    """Return so many paragraphs with notes."""
    chance, numbers = Random(seed), count(1)
    return tuple(_paragraph(chance, numbers) for _ in range(count_of))


def _paper(chance: Random, size: int) -> Paper:
    numbers = count(1)
    blocks = [block for _ in range(size) for block in _block(chance, numbers)]
    return Document(paper().meta, tuple(blocks))


def _block(chance: Random, numbers: Iterator[int]) -> Iterator[Block]:
    match chance.randrange(15):
        case 0:
            yield Heading(2, words("A chapter"))
            yield _paragraph(chance, numbers)
        case 1 | 2:
            kind = chance.choice(list(CalloutKind))
            yield Callout(kind, (Heading(4, words("A box")), *_paragraphs(chance, numbers)))
        case 3:
            items = tuple((block,) for block in _paragraphs(chance, numbers))
            yield Items(items, ordered=chance.random() < 0.5)
        case 13:
            yield NumberedParagraph(1, _paragraph(chance, numbers).inlines)
        case 14:
            term, meaning = words(_words(chance, 3)), tuple(_paragraphs(chance, numbers))
            yield Definitions((Definition(term, meaning),))
        case 4:
            yield Quote((_paragraph(chance, numbers),))
        case 12:
            yield crowded_table(chance, numbers)
        case 5 if chance.random() < 0.3:
            yield PageBreak()
            yield _paragraph(chance, numbers)
        case _:
            yield _paragraph(chance, numbers)


def crowded_table(chance: Random, numbers: Iterator[int]) -> Table[Label, Inline]:
    """Return a table of up to thirty rows, with notes called in some of its cells."""
    rows = chance.choice((3, 8, 30))
    return Table(
        Label("Table", 1),
        words("What was counted"),
        (2, 3, 1),
        ((Cell(words("State"), rows=2), Cell(words("Counted"), columns=2)), _pair("Words", "No")),
        tuple(_row(chance, numbers) for _ in range(rows)),
        tuple(_paragraph(chance, numbers) for _ in range(chance.randint(0, 2))),
    )


def _pair(left: str, right: str) -> Row[Inline]:
    return (Cell(words(left)), Cell(words(right), CellKind.NUMBER))


def _row(chance: Random, numbers: Iterator[int]) -> Row[Inline]:
    called = (_note(chance, numbers),) if chance.random() < 0.2 else ()
    told: tuple[Inline, ...] = (*words(_words(chance, 20)), *called)
    number = Cell(words(str(chance.randint(1, 999))), CellKind.NUMBER)
    return (Cell(words("Ruritania"), heads_row=True), Cell(told), number)


def _paragraphs(chance: Random, numbers: Iterator[int]) -> list[Block]:
    return [_paragraph(chance, numbers) for _ in range(chance.randint(1, 5))]


def _paragraph(chance: Random, numbers: Iterator[int]) -> Paragraph[Inline]:
    inlines: list[Inline] = []
    for _ in range(chance.randint(1, 4)):
        inlines += words(_words(chance, 60) + " ")
        if chance.random() < 0.4:
            inlines.append(_note(chance, numbers))
        if chance.random() < 0.1:
            inlines.append(Strong((*words("strongly"), _note(chance, numbers))))
    return Paragraph(tuple(inlines))


def _note(chance: Random, numbers: Iterator[int]) -> Note:
    short = note(next(numbers), _words(chance, chance.choice((8, 8, 30, 100))))
    return short if chance.random() < 0.8 else _longer(short, chance)


def _longer(short: Note, chance: Random) -> Note:
    """Return a note that goes on with a paragraph and a list."""
    listed = tuple((Paragraph(words(_words(chance, 20))),) for _ in range(chance.randint(1, 3)))
    more = (Paragraph(words(_words(chance, 30))), Items(listed, ordered=chance.random() < 0.5))
    return Note(short.number, (*short.blocks, *more))


def _words(chance: Random, most: int) -> str:
    return " ".join((FILLER.split() * 3)[: chance.randint(1, most)])
