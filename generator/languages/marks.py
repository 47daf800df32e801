"""Mark words that are told in their original language, because a paper's language lacks them.

A mark is two signs that no text has, around the words, with a number that says which text it is.
It travels with them through every template and note, so that what is printed, and only that, is
known in the end.
"""

import re
from collections.abc import Iterator

_BEGIN, _NUMBERED, _END = "\ue000", "\ue001", "\ue002"  # of the private use area of Unicode
_EDGE = re.compile(f"({_BEGIN}[0-9]+{_NUMBERED}|{_END})")
_STOP = re.compile(rf"(?<![.…])(?<!\b[^\W\d_])[.;,:。।۔։]\s*(?={_END}?$)")  # not that of «2022 г.»
_MARKED = re.compile(f"{_BEGIN}([0-9]+){_NUMBERED}([^{_END}]*){_END}")


def mark(words: str, number: int) -> str:
    """Return words with a mark around them."""
    return f"{_BEGIN}{number}{_NUMBERED}{words}{_END}"


def numbers_in(text: str) -> set[int]:
    """Return the numbers of all marks in a text."""
    return {int(found[1]) for found in _MARKED.finditer(text)}


def bare(text: str) -> str:
    """Return a text without its marks."""
    return _MARKED.sub(lambda found: found[2], text)


def without_stop(text: str) -> str:
    """Return a text without the full stop at its end, to stand inside a sentence or before ':'."""
    return _STOP.sub("", text)


def split(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in stretches, each with whether it is in its original language."""
    done = 0
    for found in _MARKED.finditer(text):
        if found.start() > done:
            yield text[done : found.start()], False
        yield found[2], True
        done = found.end()
    if done < len(text):
        yield text[done:], False


def stretches(text: str) -> list[str]:
    """Return a text cut at the signs of its marks: words stand at even places, signs at odd ones,
    and each second stretch of words is in its original language.
    """
    return _EDGE.split(text)
