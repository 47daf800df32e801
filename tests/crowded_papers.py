"""Papers crowded with boxes, lists and notes, put together at random but the same each time."""

from collections.abc import Iterator
from itertools import count
from random import Random

from generator.document import (
    Block,
    Callout,
    CalloutKind,
    Document,
    Heading,
    Inline,
    Items,
    Note,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Strong,
)
from tests.papers import FILLER, note, paper, words


def crowded_paper(seed: int) -> Paper:
    """Return a paper of about ten pages, with notes of one to a hundred words."""
    chance, numbers = Random(seed), count(1)
    blocks = [block for _ in range(chance.randint(12, 40)) for block in _block(chance, numbers)]
    return Document(paper().meta, tuple(blocks))


def _block(chance: Random, numbers: Iterator[int]) -> Iterator[Block]:
    match chance.randrange(12):
        case 0:
            yield Heading(2, words("A chapter"))
            yield _paragraph(chance, numbers)
        case 1 | 2:
            kind = chance.choice(list(CalloutKind))
            yield Callout(kind, (Heading(4, words("A box")), *_paragraphs(chance, numbers)))
        case 3:
            items = tuple((block,) for block in _paragraphs(chance, numbers))
            yield Items(items, ordered=chance.random() < 0.5)
        case 4:
            yield Quote((_paragraph(chance, numbers),))
        case 5 if chance.random() < 0.3:
            yield PageBreak()
            yield _paragraph(chance, numbers)
        case _:
            yield _paragraph(chance, numbers)


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
    return note(next(numbers), _words(chance, chance.choice((8, 8, 30, 100))))


def _words(chance: Random, most: int) -> str:
    return " ".join((FILLER.split() * 3)[: chance.randint(1, most)])
