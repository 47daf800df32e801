"""Decide what every writer of pages must decide alike about a table."""

from generator.paper.document import Inline, Label, Table
from generator.paper.walk import words_of

Settled = Table[Label, Inline]

_ROWS = 12
_LETTERS = 1500


def is_short(table: Settled) -> bool:
    """Return whether a table is kept on one page, and not parted between its rows."""
    rows = len(table.head) + len(table.body)
    return rows <= _ROWS and len(words_of((table,))) <= _LETTERS
