"""What is left of a word when its spelling is taken off, and its ending: how it sounds.

Alphabets, countries and centuries write one sound differently: Щ is shch, schtsch, szcz or sc. What
few would tell apart by ear is one letter here (s and z, sh and zh; g, h and kh; w and v; i, y and
j), a softened vowel is a plain one, and a letter twice is that letter.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from anyascii import anyascii

from generator.names.arabic import arabic_sounds, is_arabic
from generator.names.lookalikes import looks_of
from generator.names.plain import APOSTROPHE
from generator.names.romanise import read, written

_LETTER = re.compile(
    "schtsch|shch|chtch|stsch|szcz|dsch|tsch|tch|tsh|dzh|sch|sh|sz|zh|rz|cz|ch|ts|tz|dz|kh|gh|ph|ck"
    "|gu(?=[ei])|ou|oo|[yij]+(?:ou|[aeou])?|."
)
_SOUND = {
    "schtsch": "S", "shch": "S", "chtch": "S", "stsch": "S", "szcz": "S", "sch": "S", "sh": "S",
    "sz": "S", "zh": "S", "rz": "S", "s": "S", "z": "S",
    "dsch": "C", "tsch": "C", "tch": "C", "tsh": "C", "cz": "C", "ch": "C", "dzh": "C",
    "ts": "T", "tz": "T", "dz": "T", "c": "T",
    "kh": "H", "gh": "H", "gu": "H", "g": "H", "h": "H", "x": "H",
    "ck": "k", "q": "k", "k": "k", "ph": "f", "f": "f", "w": "v", "v": "v", "ou": "u", "oo": "u",
    **{letter: letter for letter in "abdelmnoprtu"},
}  # fmt: skip
_SOFT = {"": "i", "a": "a", "e": "e", "o": "e", "u": "u", "ou": "u"}  # after y, i and j
_SHORTEST = 3  # letters of what an ending leaves

_NOMINATIVES = ("ei", "oi", "a", "e", "i", "o", "u")
_SLAVIC = "a e i o u oi ei ou eu om em im am aH iH oHo eHo omu emu imi ami ovi evi"
_TURKIC = """
{begin}{vowel} {begin}{vowel}n {begin}{vowel}nH {vowel}n {vowel}nH H{vowel} k{vowel} m{vowel}n
p{vowel}n b{vowel}n l{vowel}r r{vowel} n{begin}{vowel} n{begin}{vowel}n
"""  # the vowel of a root decides that of its endings, its last letter how they begin
_ENDINGS = frozenset(
    ending.format(vowel=vowel, begin=begin)
    for ending in f"{_SLAVIC} {_TURKIC}".split()
    for vowel in "aeiou"
    for begin in "ndt"
)
_LONGEST = max(map(len, _ENDINGS))


def sound_of(latin: str) -> str:
    """Return how a word of small Latin letters sounds."""
    heard, before = [], ""
    for letter in _LETTER.findall(latin.replace(APOSTROPHE, "")):
        sound = _SOUND.get(letter) or _SOFT.get(letter.lstrip("yij"), "")
        if sound != before:
            heard.append(sound)
            before = sound
    return "".join(heard)


@lru_cache(maxsize=1 << 14)
def sounds_in_text(word: str) -> tuple[str, ...]:
    """Return how a word of a text may sound, whole and without what may be an ending."""
    if is_arabic(word):
        return arabic_sounds(word)
    readings = dict.fromkeys(latin for form in _forms(word) for latin in read(form))
    sounds = dict.fromkeys(map(sound_of, readings))
    return tuple(dict.fromkeys(stem for sound in sounds for stem in _stems(sound)))


def _forms(word: str) -> tuple[str, ...]:
    """Return a word, its parts at an apostrophe, as in the King's and l'État, and its looks."""
    apart = word.split(APOSTROPHE) if APOSTROPHE in word else ()
    return (word, *filter(None, apart), *looks_of(word))


def _stems(sound: str) -> Iterator[str]:
    yield sound
    for length in range(1, min(_LONGEST, len(sound) - _SHORTEST) + 1):
        if sound[-length:] in _ENDINGS:
            yield sound[:-length]


@lru_cache(maxsize=1 << 12)
def sounds_of_name(word: str, *, guess: bool = True) -> frozenset[str]:
    """Return how a word of a name may sound, however it is written; in Cyrillic by a guess."""
    if is_arabic(word):
        return frozenset(arabic_sounds(word))
    sounds = {sound_of(latin) for latin in written(word, guess=guess)}
    return frozenset(sounds.union(map(_without_nominative, sounds))) - {""}


def _without_nominative(sound: str) -> str:
    """Return a sound without the ending that other cases change, if enough of it is left."""
    for ending in _NOMINATIVES:
        if sound.endswith(ending) and len(sound) - len(ending) >= _SHORTEST:
            return sound[: -len(ending)]
    return sound


def spelt(word: str) -> str:
    """Return a word as it is typed on any keyboard: in small letters, without accents."""
    return anyascii(word).lower().replace(APOSTROPHE, "")


def first_of(sound: str) -> str:
    """Return the first letter of how a word sounds."""
    return sound.rpartition(":")[2][:1]
