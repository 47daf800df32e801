"""Find many names in a text in one walk through its words.

A name is found in any case, with or without accents, split by any white space, and with zero-width
characters inside it. However many names there are, a text takes the time of its length.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff]"
)
_GAP = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return a text as a reader would hear it: no case, no accents, single spaces."""
    plain = _INVISIBLE.sub("", text)
    if not plain.isascii():
        parted = unicodedata.normalize("NFKD", plain).casefold()
        plain = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return _GAP.sub(" ", plain.casefold()).strip()


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text: whose it is, and which of the text's words it covers."""

    id: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases with whose they are, and how many words those have that begin with a word."""

    owners: Mapping[str, tuple[str, ...]]
    lengths: Mapping[str, tuple[int, ...]]

    def found_in(self, words: str) -> Iterator[Found]:
        """Yield each phrase among words that were folded as the phrases were."""
        listed = words.split(" ")
        for begin, word in enumerate(listed):
            for length in self.lengths.get(word, ()):
                phrase = " ".join(listed[begin : begin + length])
                for id in self.owners.get(phrase, ()):
                    yield Found(id, begin, begin + length)


def index(entries: Iterable[tuple[str, str]]) -> Phrases:
    """Return phrases, given as pairs of an owner's id and folded words, ready to be found."""
    owners: dict[str, dict[str, None]] = {}
    lengths: dict[str, set[int]] = {}
    for id, phrase in entries:
        if phrase:
            words = phrase.split(" ")
            owners.setdefault(phrase, {})[id] = None
            lengths.setdefault(words[0], set()).add(len(words))
    return Phrases(
        {phrase: tuple(ids) for phrase, ids in owners.items()},
        {word: tuple(sorted(known)) for word, known in lengths.items()},
    )


def as_typed(text: str, found: Found) -> str:
    """Return a found phrase as it stands in a text, or nothing where folding moved the words."""
    spans = [match.span() for match in re.finditer(r"[^\W_]+", text)]
    if len(spans) != len(fold(text).split(" ")):
        return ""
    return text[spans[found.begin][0] : spans[found.end - 1][1]]
