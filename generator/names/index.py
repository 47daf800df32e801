"""People by what the words of their names sound like."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from generator.names.people import Called, Owner, Split
from generator.names.sounds import sounds_in_text, spelt
from generator.names.words import bare_words

Part = tuple[int, int]  # the number of an owner, and that of a part of the name
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Index:
    """All owners; the parts of their names by sound and by spelling, and names as one word."""

    owners: tuple[Owner, ...]
    by_sound: Mapping[str, tuple[Part, ...]]
    by_spelling: Mapping[str, tuple[Part, ...]]
    joined: Mapping[str, tuple[int, ...]]


def index(withheld: Iterable[Called], free: Iterable[Called] = ()) -> Index:
    """Return those who are looked for, and who may be named beside them, ready to be found."""
    people = list(map(_split, withheld))
    known = {
        sound for one in people for part in one.parts for each in part.values() for sound in each
    }
    people += (Split(each, may_be_named=True) for each in free if _shares(each, known))
    parts = [
        ((number, at), word, sounds)
        for number, person in enumerate(people)
        for at, words in enumerate(person.parts)
        for word, sounds in words.items()
    ]
    return Index(
        tuple(person.owner() for person in people),
        _gathered((sound, part) for part, _, sounds in parts for sound in sounds),
        _gathered((spelt(word), part) for part, word, _ in parts),
        _gathered((sound, at) for at, one in enumerate(people) for sound in one.as_one_word()),
    )


@lru_cache(maxsize=1 << 12)
def _split(called: Called) -> Split:
    """Return somebody's names, split: most are looked for more than once, among others."""
    return Split(called)


def _shares(called: Called, sounds: set[str]) -> bool:
    """Return whether somebody has a name like any of these: most have none, and are left out."""
    words = (word for name in (*called.names, *called.short) for word in bare_words(name))
    return any(sound in sounds for word in words for sound in sounds_in_text(word))


def _gathered(pairs: Iterable[tuple[str, Key]]) -> dict[str, tuple[Key, ...]]:
    found: dict[str, dict[Key, None]] = {}
    for sound, key in pairs:
        found.setdefault(sound, {})[key] = None
    return {sound: tuple(keys) for sound, keys in found.items()}
