"""How names sound: two ways to write one name, between scripts and by slips, come out alike.

What differs between spellings of one name is the rendering of some sounds (Zhanbolat, Janbolat;
Mamai, Mamay), a vowel in the middle of a word (Azimjon, Azimjan), or a letter that was dropped
there. What begins or ends a word tells people apart: Alimov and Salimov, Karimov and Karimova.
"""

import re
from collections.abc import Iterator

from generator.checks.phrases import fold

_APOSTROPHES = re.compile("['’‘ʻʼ`´ʹ]")
_RENDERED = (
    ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("x", "h"), ("gh", "g"), ("sch", "sh"), ("tz", "ts"),
    ("iy", "i"), ("yi", "i"), ("ya", "ia"), ("yu", "iu"), ("ye", "e"), ("ie", "e"), ("yo", "io"),
    ("y", "i"), ("w", "v"), ("q", "k"), ("ph", "f"),
)  # fmt: skip
_TWICE = re.compile(r"(\w)\1+")
_INNER = re.compile(r"(?<=\w)\w(?=\w)")
_VOWELS = "aeiou"


def sounding(name: str) -> str:
    """Return how a name sounds, whatever the order of its words."""
    return " ".join(sorted(map(_word, fold(_APOSTROPHES.sub("", name)).split())))


def _word(word: str) -> str:
    for written, sound in _RENDERED:
        word = word.replace(written, sound)
    return _TWICE.sub(r"\1", word)


def signs_of(sound: str) -> Iterator[str]:
    """Yield the signs by which another finds a sounding that is near its own."""
    yield f"={sound}"
    for letter, rest in _lacking_one(sound):
        yield f"<{rest}"
        if letter in _VOWELS:
            yield f"~{rest}"


def signs_near(sound: str) -> Iterator[str]:
    """Yield the signs of all that sounds alike, or nearly."""
    yield f"={sound}"
    yield f"<{sound}"
    for letter, rest in _lacking_one(sound):
        yield f"={rest}"
        if letter in _VOWELS:
            yield f"~{rest}"


def _lacking_one(sound: str) -> Iterator[tuple[str, str]]:
    """Yield each letter inside a word, with what is left without it."""
    for found in _INNER.finditer(sound):
        yield found[0], sound[: found.start()] + sound[found.end() :]
