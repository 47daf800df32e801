"""Say where Word keeps the notes of a paper: at the foot of each page, or at the end of the file.

A paper that gathers its notes has them as a list in its last section. Word has a place of its own
for them: there they are led to and back, and counted anew when one is put in before them.
"""

from enum import StrEnum
from typing import cast

from generator.paper.document import (
    Block,
    Inline,
    Items,
    Note,
    NoteBlock,
    Recall,
    Reference,
    Section,
    SectionKind,
    Text,
    anchor_of_note,
)
from generator.paper.exchange import exchanged
from generator.writers.docx.xml import value


class NoteKind(StrEnum):
    """A kind of note, as the elements of Word are called."""

    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"

    @property
    def part(self) -> str:
        """The part that holds the notes."""
        return f"{self}s"

    @property
    def figures(self) -> str:
        """How notes are numbered, as XML: Word alone would take Roman figures at the end."""
        match self:
            case NoteKind.FOOTNOTE:
                return ""
            case NoteKind.ENDNOTE:
                return value("numFmt", "decimal")


def notes_called(blocks: tuple[Block, ...]) -> tuple[NoteKind, tuple[Block, ...]]:
    """Return blocks in which each note stands where it is called, and what kind they are of."""
    match blocks:
        case (*text, Section(SectionKind.ENDNOTES, (Items(anchors=anchors) as listed,))) if anchors:
            return NoteKind.ENDNOTE, exchanged(tuple(text), Reference, _Calls(listed).of)
        case _:
            return NoteKind.FOOTNOTE, blocks


class _Calls:
    """What stands for the call of a note of a list: the note, and after that its call again."""

    def __init__(self, listed: Items[Block]) -> None:
        self._waiting: dict[Reference[Inline], Note] = {
            Reference((Text(f"[{number}]"),), anchor_of_note(number)): Note(
                number, cast(tuple[NoteBlock, ...], item)
            )
            for number, item in enumerate(listed.items, listed.start)
        }
        self._numbers = {call: note.number for call, note in self._waiting.items()}

    def of(self, reference: Reference[Inline]) -> tuple[Inline, ...]:
        """Return what a reference becomes, to be asked in reading order."""
        if reference not in self._numbers:
            return (reference,)
        return (self._waiting.pop(reference, Recall(self._numbers[reference])),)
