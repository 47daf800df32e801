"""Part a note into the words that stand beside its number, and the blocks that stand below them."""

from generator.paper.document import Inline, Note, NoteBlock, Paragraph


def begun(note: Note) -> tuple[Inline, ...]:
    """Return the words of the paragraph that begins a note."""
    match note.blocks:
        case (Paragraph(inlines=inlines), *_):
            return inlines
        case _:
            return ()


def continued(note: Note) -> tuple[NoteBlock, ...]:
    """Return what follows the words beside the number."""
    match note.blocks:
        case (Paragraph(), *rest):
            return tuple(rest)
        case blocks:
            return blocks
