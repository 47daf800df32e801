"""Let tables and charts that stand one after another, and rest on the same, share one note."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.compose.settle.groups import Group, at_same_places
from generator.compose.settle.passages import cited, citing
from generator.paper.document import (
    Callout,
    Cite,
    Figure,
    NumberedHeadings,
    OpenBlock,
    OpenInline,
    Paragraph,
    Quote,
    Section,
    Table,
)

Sourced = Table[None, OpenInline] | Figure[None, OpenInline]


def share_table_notes(blocks: Iterable[OpenBlock]) -> tuple[OpenBlock, ...]:
    """Let the first of a run of tables that cite the same have the note for all of them."""
    runs = groupby(map(_inside, blocks), _places)
    return tuple(block for places, run in runs for block in _shared(tuple(run), places))


def _inside(block: OpenBlock) -> OpenBlock:
    match block:
        case Callout() | Quote() | Section() | NumberedHeadings():
            return replace(block, blocks=share_table_notes(block.blocks))
        case _:
            return block


def _places(block: OpenBlock) -> Group:
    return at_same_places(_cites(block))


def _cites(block: OpenBlock) -> tuple[Cite, ...]:
    match block:
        case Table(notes=(*_, last)) | Figure(notes=(*_, last)):
            return cited(last)
        case _:
            return ()


def _shared(run: Sequence[OpenBlock], places: tuple[Cite, ...]) -> Iterator[OpenBlock]:
    if len(run) == 1 or not places:
        yield from run
        return
    first, *others = (block for block in run if isinstance(block, Table | Figure))
    *most, last = _cites(first)
    yield _citing(first, (*most, replace(last, tables=len(others))))
    yield from (_citing(block, ()) for block in others)


def _citing(block: Sourced, cites: Sequence[Cite]) -> OpenBlock:
    """Return a table or a chart with other citations below it, or with none."""
    *notes, last = block.notes
    told = citing(last, cites)
    assert isinstance(told, Paragraph)
    return replace(block, notes=(*notes, told))
