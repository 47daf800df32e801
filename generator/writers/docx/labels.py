"""Say how a reference names what it leads to: by words or a number that Word can fetch anew."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.paper.document import (
    Block,
    Figure,
    Heading,
    Items,
    Label,
    NumberedParagraph,
    SectionNumber,
    Table,
)
from generator.paper.walk import anchors_led_to, blocks_in, notes_in, text_of


@dataclass(frozen=True, slots=True)
class Called:
    """What references end in, and how the field that repeats it is called and switched.

    The bookmark of a caption holds its number, and so does that of the call of a note; that of a
    paragraph holds the words of one whose number Word puts before them.
    """

    words: str
    switches: str
    field: str = "REF"


def labels_in(blocks: Iterable[Block]) -> dict[str, Called]:
    """Return by anchor how what may be led to is called."""
    every = tuple(blocks)
    return dict((*_labels(every), *_notes(every)))


def numbers_headings(blocks: Iterable[Block]) -> bool:
    """Return whether any heading has a number."""
    headings = (block for block in blocks_in(blocks) if isinstance(block, Heading))
    return any(isinstance(heading.label, SectionNumber) for heading in headings)


def _labels(blocks: Iterable[Block]) -> Iterator[tuple[str, Called]]:
    for block in blocks_in(blocks):
        match block:
            case Heading(anchor=str(anchor), label=SectionNumber() as number) if anchor:
                yield anchor, Called(str(number), "\\n \\h")
            case NumberedParagraph(anchor=str(anchor), number=number) if anchor:
                yield anchor, Called(str(number), "\\n \\h")
            case Heading(anchor=str(anchor), label=Label() as label) if anchor:
                yield anchor, Called(str(label.number), "\\h")
            case Heading(anchor=str(anchor), inlines=inlines) if anchor:
                yield anchor, Called(text_of(inlines), "\\h")
            case Table(anchor=str(anchor), label=label) | Figure(anchor=str(anchor), label=label):
                if anchor:
                    yield anchor, Called(str(label.number), "\\h")
            case Items(anchors=anchors, start=start):
                for number, anchor in enumerate(anchors, start):
                    yield anchor, Called(str(number), "\\n \\h")
            case _:
                pass


def _notes(blocks: Sequence[Block]) -> Iterator[tuple[str, Called]]:
    """Yield the notes that something leads to: the call of each is marked, and it alone."""
    led = set(anchors_led_to(blocks))
    for note in notes_in(blocks):
        if note.anchor in led:
            yield note.anchor, Called(str(note.number), "\\h", "NOTEREF")
