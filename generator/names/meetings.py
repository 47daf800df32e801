"""The words of a text that are part of names, and the pairs of them that stand as a name."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.names.arabic import CONSONANTS
from generator.names.index import Index
from generator.names.people import IN_ADDRESS
from generator.names.sounds import sounds_in_text, spelt
from generator.names.vocabulary import is_word
from generator.names.words import Case, Word, case_of, is_in_address, words_in

_REACH = 3  # words from one part of a name to another
_TELLING = 7  # letters of two parts that tell a name however they are spelt
_TELLING_CONSONANTS = 8


@dataclass(frozen=True, slots=True)
class Known:
    """What a word may be part of: for each owner which parts, and how many letters sound so.

    `exact` are the owners who spell it so, `heard` those whose vowels it has, `whole` those whose
    name it is, written as one word, and `in_address` those whose name it is in an address.
    """

    parts: Mapping[int, frozenset[int]]
    lengths: Mapping[int, int]
    exact: frozenset[int]
    heard: frozenset[int]
    whole: frozenset[int]
    in_address: frozenset[int]


def known_of(index: Index, word: str) -> Known | None:
    """Return what a word may be part of, or nothing."""
    sounds = sounds_in_text(word)
    found = [(sound, *part) for sound in sounds for part in index.by_sound.get(sound, ())]
    whole = {owner for sound in sounds for owner in index.joined.get(sound, ())}
    marked = {owner for sound in sounds for owner in index.joined.get(IN_ADDRESS + sound, ())}
    if not found and not whole and not marked:
        return None
    parts: dict[int, frozenset[int]] = {}
    lengths: dict[int, int] = {}
    for sound, owner, part in found:
        parts[owner] = parts.get(owner, frozenset()) | {part}
        lengths[owner] = max(lengths.get(owner, 0), len(sound.rpartition(":")[2]))
    heard = {owner for sound, owner, _ in found if not sound.startswith(CONSONANTS)}
    exact = {owner for owner, _ in index.by_spelling.get(spelt(word), ())}
    return Known(
        parts, lengths, frozenset(exact), frozenset(heard), frozenset(whole), frozenset(marked)
    )


@dataclass(frozen=True, slots=True)
class Met:
    """A word of a text that may be part of names, and how it is written there."""

    word: Word
    known: Known
    case: Case
    in_address: bool

    @property
    def whole(self) -> frozenset[int]:
        """The owners whose name it is, written as one word."""
        known = self.known
        return known.whole | known.in_address if self.in_address else known.whole


def meetings(text: str, know: Callable[[str], Known | None]) -> list[Met]:
    """Return the words of a plain text that may be part of names."""
    return [
        Met(word, known, case_of(word.text), is_in_address(word, text))
        for word in words_in(text)
        if (known := know(word.text))
    ]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two words that stand as the name of an owner."""

    owner: int
    one: Met
    other: Met

    @property
    def distance(self) -> int:
        """How many words on the second is."""
        return self.other.word.at - self.one.word.at

    @property
    def places(self) -> frozenset[int]:
        """Which of the text's words they are."""
        return frozenset((self.one.word.at, self.other.word.at))

    @property
    def is_exact(self) -> bool:
        """Whether both are typed as the owner spells them."""
        return self.owner in self.one.known.exact and self.owner in self.other.known.exact


def pairs(met: Sequence[Met]) -> Iterator[Pair]:
    """Yield each two words that stand as a name."""
    for number, one in enumerate(met):
        for further in range(number + 1, len(met)):
            other = met[further]
            if other.word.at - one.word.at > _REACH:
                break
            for owner in one.known.parts.keys() & other.known.parts.keys():
                pair = Pair(owner, one, other)
                if pair.distance and _are_two_parts(pair) and _stand_together(pair):
                    yield pair


def _are_two_parts(pair: Pair) -> bool:
    one, other = pair.one.known.parts[pair.owner], pair.other.known.parts[pair.owner]
    return len(one | other) > 1


def _stand_together(pair: Pair) -> bool:
    """Return whether two words are near, written alike, and too long to be so by chance.

    As the name is spelt they may be short, and in small letters.
    """
    cases = {pair.one.case, pair.other.case} - {Case.NONE}
    if Case.SMALL in cases and not (pair.one.in_address and pair.other.in_address):
        return pair.distance == 1 and pair.is_exact and not _is_said(pair)
    if pair.distance == 1 and pair.is_exact:
        return True
    return _length(pair) >= (_TELLING if _is_heard(pair) else _TELLING_CONSONANTS)


def _length(pair: Pair) -> int:
    return pair.one.known.lengths[pair.owner] + pair.other.known.lengths[pair.owner]


def _is_heard(pair: Pair) -> bool:
    return pair.owner in pair.one.known.heard and pair.owner in pair.other.known.heard


def _is_said(pair: Pair) -> bool:
    """Return whether one of two is a word written small, as after a name: Anna may go."""
    met = (pair.one, pair.other)
    return any(each.case is Case.SMALL and is_word(each.word.text) for each in met)
