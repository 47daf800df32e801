"""Somebody's names, split into the parts that tell who it is.

A person may have several names: in several alphabets, married, in short. Words that sound alike are
one part of the person, whichever names they stand in. The part that papers call them by in short is
taken for the surname.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import permutations

from generator.names.arabic import CONSONANTS, consonants_of, is_arabic, vowelled_otherwise
from generator.names.romanise import is_cyrillic, read
from generator.names.sounds import first_of, sound_of, sounds_of_name
from generator.names.words import bare_words

_PARTS_OF_MANY = """
von van der den de di da du del la le al el ul as bin bint ibn ben abu umm uulu uly oglu ogly ugli
ogli kyzy qizi kizi zoda zada фон де аль бин ибн уулу улы углы оглы кызы
"""
_PARTICLES = frozenset(_PARTS_OF_MANY.split())
_SHORTEST_JOINED = 6  # letters of a name that is written as one word
_SHORTEST_SHARED = 3  # letters of a word in which two texts may share one
IN_ADDRESS = "@"  # before a sound that tells a name in an address alone, such as akobolt


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody, with all their names; `short` is what they are called after the first mention."""

    id: str
    names: tuple[str, ...]
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a name is, which of its parts are the surname, and how the others begin."""

    id: str
    surnames: frozenset[int]
    initials: frozenset[str]
    may_be_named: bool


class Split:
    """Somebody's names; `parts` are the words that each part is written as, with their sounds."""

    def __init__(self, called: Called, *, may_be_named: bool = False) -> None:
        self._called = called
        self._may_be_named = may_be_named
        self._short = {word for name in called.short for word in _telling(name)}
        names = dict.fromkeys(tuple(_telling(name)) for name in (*called.names, *called.short))
        self._names = list(names)
        self._is_arabic = any(is_arabic(word) for name in self._names for word in name)
        self._is_cyrillic = any(is_cyrillic(word) for name in self._names for word in name)
        self._kin: list[set[str]] = []  # for each part, by what other words are known to be it
        self.parts: list[dict[str, frozenset[str]]] = []
        for name in self._names:
            self._add(name)

    def _add(self, name: tuple[str, ...]) -> None:
        """Put each word of a name to the part that it is or sounds like, but no two to one part."""
        taken: set[int] = set()
        for word in name:
            same = (at for at, words in enumerate(self.parts) if word in words and at not in taken)
            part = next(same, None)
            taken.add(self._sort(word, taken) if part is None else part)

    def _sort(self, word: str, taken: set[int]) -> int:
        """Put a new word to a part that sounds so and is not taken, or make one of it."""
        sounds = self._sounds(word)
        kin = sounds | {*_consonants(word)}
        alike = (at for at, other in enumerate(self._kin) if kin & other and at not in taken)
        part = next(alike, len(self.parts))
        if part == len(self.parts):
            self.parts.append({})
            self._kin.append(set())
        self.parts[part][word] = sounds
        self._kin[part] |= kin
        return part

    def _sounds(self, word: str) -> frozenset[str]:
        """Return how a word sounds.

        If a name's own letters do not tell its vowels, others may be heard; and Arabic letters
        tell none of any name.
        """
        sounds = sounds_of_name(word, guess=not self._is_cyrillic)
        if is_arabic(word):
            return frozenset(sound for sound in sounds if not sound.startswith(CONSONANTS))
        if not self._is_arabic:
            return sounds.union(_consonants(word))
        return sounds.union(*(vowelled_otherwise(sound_of(reading)) for reading in read(word)))

    def owner(self) -> Owner:
        """Return what has to be known of them for a search."""
        surnames = self._surnames()
        others = [words for at, words in enumerate(self.parts) if at not in surnames]
        sounds = (sound for words in others for heard in words.values() for sound in heard)
        initials = frozenset(map(first_of, sounds))
        return Owner(self._called.id, frozenset(surnames), initials, self._may_be_named)

    def _surnames(self) -> set[int]:
        """Return the parts that the short name has, and the last of a name that begins with one.

        Somebody whom papers call by the given name has a surname as well.
        """
        short = {self._part_of(word) for word in self._short}
        begun = (name for name in self._names if name and self._part_of(name[0]) in short)
        return short | {self._part_of(name[-1]) for name in begun}

    def _part_of(self, word: str) -> int:
        return next(at for at, words in enumerate(self.parts) if word in words)

    def as_one_word(self) -> Iterator[str]:
        """Yield how words of a name sound in one, or the first letter of one with another."""
        for name in self._names if not self._may_be_named else ():
            yield from _joined("".join(name)) if len(name) > 2 else ()
            for one, other in permutations(name, 2):
                yield from _joined(one + other)
                yield from (IN_ADDRESS + sound for sound in _joined(one[0] + other))


def shares_a_word(text: str, names: Iterable[str]) -> bool:
    """Return whether some word of a text, such as an id, is a word of a name, however spelt."""
    words = [word for word in bare_words(text) if len(word) >= _SHORTEST_SHARED]
    if not words:
        return False
    known = {sound for name in names for word in _telling(name) for sound in sounds_of_name(word)}
    return any(sound_of(reading) in known for word in words for reading in read(word))


def _telling(name: str) -> list[str]:
    """Return the words of a name that tell who it is."""
    words = list(bare_words(name))
    telling = [word for word in words if len(word) > 1 and word.lower() not in _PARTICLES]
    return telling or words


def _consonants(word: str) -> Iterator[str]:
    """Yield what a word has in common with itself in Arabic letters."""
    if is_arabic(word):
        return (sound for sound in sounds_of_name(word) if sound.startswith(CONSONANTS))
    return (consonants_of(sound_of(reading)) for reading in read(word))


def _joined(word: str) -> Iterator[str]:
    sounds = () if is_arabic(word) else map(sound_of, read(word))
    return (each for each in sounds if len(each) >= _SHORTEST_JOINED)
