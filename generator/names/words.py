"""The words of a text, and those that a line end or a hyphen parts."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from generator.names.plain import BREAK, plain

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_PARTING = re.compile(r"'?(?:[-\u2010\u2011]?\s*\n\s*|[-\u2010\u2011\u00b7\u2027])'?")
_ADDRESS = re.compile(r"[@/\\_=]|\w\.\w")
_BLANK = re.compile(r"\s")
_WIDE = 40  # signs between two words, too many for one that was parted
_AFAR = 100  # words between the last of one text and the first of another
_SIDE = 80  # signs of an address that are looked at before and after a word


class Case(Enum):
    """How a word is written: as a name is, as a name is not, or in letters that have no case."""

    CAPITAL = auto()
    SMALL = auto()
    NONE = auto()


class Word(NamedTuple):
    """A word, which of the text's words it is, and where it begins and ends.

    One that was parted counts as the first of its halves.
    """

    text: str
    at: int
    begin: int
    end: int
    is_parted: bool = False


def words_in(text: str) -> Iterator[Word]:
    """Yield the words of a plain text, each that was parted before the second of its halves."""
    at, end, before = 0, 0, ""
    for found in _WORD.finditer(text):
        begin, word = found.start(), found[0]
        between = text[end:begin]
        at += _AFAR if BREAK in between else 1
        if before and between != " " and len(between) < _WIDE and _PARTING.fullmatch(between):
            yield Word(before + word, at - 1, end - len(before), found.end(), is_parted=True)
        yield Word(word, at, begin, found.end())
        end, before = found.end(), word


def case_of(word: str) -> Case:
    """Return how a word is written."""
    if any(map(str.isupper, word)):
        return Case.CAPITAL
    return Case.SMALL if word.islower() else Case.NONE


def is_in_address(word: Word, text: str) -> bool:
    """Return whether a word is part of an address or of the name of a file."""
    before = _BLANK.split(text[max(0, word.begin - _SIDE) : word.begin])[-1]
    after = _BLANK.split(text[word.end : word.end + _SIDE], maxsplit=1)[0]
    return _ADDRESS.search(f"{before}{word.text}{after}") is not None


def is_dated(word: Word, text: str) -> bool:
    """Return whether a number stands beside a word, as beside a month: 5 May, May 2022."""
    before, after = (
        text[max(0, word.begin - 3) : word.begin].rstrip(),
        text[word.end : word.end + 3].lstrip(),
    )
    return before[-1:].isdigit() or after[:1].isdigit()


def bare_words(text: str) -> Iterator[str]:
    """Yield the words of a text alone."""
    return (word.text for word in words_in(plain(text)) if not word.is_parted)
