"""About how wide words are, where nobody has laid them out yet: for the room a label needs.

A writer that measured letters exactly would need the tables of the font; a label that gets a
little more room than it needs does no harm.
"""

from unicodedata import combining, east_asian_width

_NARROW = frozenset("iljtfrI.,:;'’!|()[] -")
_WIDE = frozenset("mwMW@%—ЖШЩЮЫФжшщюыфМмДд")


def width_of(words: str) -> float:
    """Return the width of words as a multiple of their size."""
    return sum(map(_width, words))


def _width(letter: str) -> float:
    if letter in _NARROW:
        return 0.3
    if letter in _WIDE:
        return 0.84
    if combining(letter):
        return 0
    if east_asian_width(letter) in "WF":
        return 1
    return 0.63 if letter.isupper() else 0.53
