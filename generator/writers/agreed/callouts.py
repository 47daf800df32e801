"""Decide what every writer of pages must decide alike about a box."""

from generator.paper.document import Block, Callout, CalloutKind
from generator.paper.walk import words_of

_LETTERS = 400  # six lines: what is longer may break between two pages, as text does
_LETTERS_OF_A_CASE = 1200  # a third of a page: a person's case should be seen as a whole


def is_long(callout: Callout[Block]) -> bool:
    """Return whether a box may break between two pages, and is not kept on one."""
    most = _LETTERS_OF_A_CASE if callout.kind is CalloutKind.CASE else _LETTERS
    return len(words_of(callout.blocks)) > most
