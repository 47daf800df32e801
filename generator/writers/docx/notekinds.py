"""Say where Word keeps the notes of a paper: at the foot of each page, or at the end of the file.

A paper that gathers its notes has them as a list in its last section. Word has a place of its own
for them: there they are led to and back, and counted anew when one is put in before them.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import cast

from generator.paper.document import (
    Block,
    Inline,
    Items,
    Note,
    NoteBlock,
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
            noted = _noted(listed)
            called = exchanged(tuple(text), Reference, lambda each: (noted.get(each, each),))
            return NoteKind.ENDNOTE, called
        case _:
            return NoteKind.FOOTNOTE, blocks


def _noted(listed: Items[Block]) -> Mapping[Inline, Inline]:
    """Return the notes of a list by what calls each."""
    return {
        Reference((Text(f"[{number}]"),), anchor_of_note(number)): Note(
            number, cast(tuple[NoteBlock, ...], item)
        )
        for number, item in enumerate(listed.items, listed.start)
    }
