"""Who is named in a text, and how sure that is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from generator.names.arabic import is_arabic
from generator.names.index import index
from generator.names.meetings import Known, Met, Pair, known_of, meetings, pairs
from generator.names.people import Called, Owner
from generator.names.plain import BREAK, plain
from generator.names.sounds import first_of, sounds_in_text, spelt
from generator.names.unspaced import joined, unspaced_names
from generator.names.vocabulary import is_word
from generator.names.words import Case, bare_words, is_dated

_DISTINCT = 5  # letters of a surname that is known alone
_WORDS = 1 << 16  # words of all texts that are kept in mind
_AROUND = 12  # signs beside a surname among which initials stand
_BEFORE = re.compile(r"(?<=\W)(?:[^\W\d_]\.\s?){1,3}$")
_AFTER = re.compile(r",?\s?(?:[^\W\d_]\.\s?){1,3}")


class Sureness(Enum):
    """How sure it is that somebody is named."""

    NAMED = auto()
    SURNAME = auto()  # alone, and nothing else is called so
    DOUBTFUL = auto()  # what is a word besides, or also a name of somebody who may be named


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody whom a text names, how surely, and in which of its words."""

    id: str
    sureness: Sureness
    words: str


class Names:
    """The names of those who are withheld, to be looked for in many texts.

    Those of the `free`, who may be named, are theirs alone where both are spelt alike; and a word
    of what `others` are called, such as a town, is no surname for sure.
    """

    def __init__(
        self,
        withheld: Iterable[Called],
        free: Iterable[Called] = (),
        others: Iterable[str] = (),
    ) -> None:
        people = tuple(withheld)
        self._index = index(people, free)
        self._unspaced = unspaced_names(people)
        self._others = frozenset(spelt(word) for other in others for word in bare_words(other))
        self._know = lru_cache(maxsize=_WORDS)(self._look_up)

    def _look_up(self, word: str) -> Known | None:
        return known_of(self._index, word)

    def found_in(self, *texts: str) -> list[Found]:
        """Return who is named in texts, once for each way in which they name them."""
        told = plain(BREAK.join(texts))
        met = meetings(told, self._know)
        search = _Search(self._index.owners, self._others, told, met).found() if met else ()
        return list(dict.fromkeys((*search, *self._without_spaces(told))))

    def _without_spaces(self, text: str) -> Iterator[Found]:
        whole = joined(text) if self._unspaced else ""
        for name, id in self._unspaced:
            if name in whole:
                yield Found(id, Sureness.NAMED, name)


class _Search:
    """What the words of one text tell that are part of names."""

    def __init__(
        self, owners: Sequence[Owner], others: frozenset[str], text: str, met: Sequence[Met]
    ) -> None:
        self._owners = owners
        self._words = others
        self._text = text
        self._met = met
        standing = list(pairs(met))
        self._named = [pair for pair in standing if not owners[pair.owner].may_be_named]
        self._of_free = [pair for pair in standing if self._is_anothers(pair)]
        self._taken = {place for pair in self._of_free for place in pair.places}
        self._said = {owner for each in met for owner in self._said_small(each)}

    def _is_anothers(self, pair: Pair) -> bool:
        """Return whether a pair is the name of somebody who may be named, as it is spelt."""
        return self._owners[pair.owner].may_be_named and pair.is_exact and pair.distance == 1

    def _said_small(self, met: Met) -> Iterator[int]:
        """Yield those whose surname is a word of this text, written small."""
        if met.case is Case.SMALL and not met.in_address:
            yield from (owner for owner in met.known.parts if self._is_surname(met, owner))

    def found(self) -> Iterator[Found]:
        """Yield whole names, then surnames that stand alone."""
        yield from self._whole()
        told = {(pair.owner, place) for pair in self._named for place in pair.places}
        for met in self._met:
            yield from (self._found(owner, Sureness.NAMED, met) for owner in met.whole)
            for owner in sorted(met.known.heard):
                if (owner, met.word.at) not in told and self._may_stand_alone(met, owner):
                    yield self._found(owner, self._alone(met, owner), met)

    def _found(self, owner: int, sureness: Sureness, *met: Met) -> Found:
        words = " ".join(each.word.text for each in met)
        return Found(self._owners[owner].id, sureness, words)

    def _whole(self) -> Iterator[Found]:
        for pair in self._named:
            sureness = self._sureness(pair)
            if sureness:
                yield self._found(pair.owner, sureness, pair.one, pair.other)

    def _sureness(self, pair: Pair) -> Sureness | None:
        """Return how sure a name is; it is none if its words are of names of those who are free."""
        if any(free.places == pair.places for free in self._of_free):
            return Sureness.DOUBTFUL if pair.is_exact else None
        if pair.distance > 1 and pair.places <= self._taken:
            return None
        is_shared = pair.distance > 1 and bool(pair.places & self._taken)
        return Sureness.DOUBTFUL if is_shared else Sureness.NAMED

    # A surname alone ------------------------------------------------------------------------------

    def _may_stand_alone(self, met: Met, owner: int) -> bool:
        if self._owners[owner].may_be_named or not self._is_surname(met, owner):
            return False
        if met.word.at in self._taken or self._is_month(met):
            return False
        if met.case is Case.SMALL:
            return met.in_address and self._is_distinct(met, owner)
        return True

    def _is_month(self, met: Met) -> bool:
        return is_word(met.word.text) and is_dated(met.word, self._text)

    def _is_surname(self, met: Met, owner: int) -> bool:
        """Return whether a word can be nothing but the surname, or the one name there is."""
        return met.known.parts[owner] <= self._owners[owner].surnames

    def _alone(self, met: Met, owner: int) -> Sureness:
        if self._has_initial(met, owner):
            return Sureness.NAMED
        is_sure = self._is_distinct(met, owner) and not is_arabic(met.word.text)
        if not is_sure or owner in self._said or self._is_of_others(met):
            return Sureness.DOUBTFUL
        return Sureness.SURNAME

    def _is_distinct(self, met: Met, owner: int) -> bool:
        """Return whether a surname is long enough and no word; in Arabic letters most are words."""
        word = met.word.text
        return self._is_long(met, owner) and not is_word(word) and spelt(word) not in self._words

    def _is_long(self, met: Met, owner: int) -> bool:
        return met.known.lengths[owner] >= _DISTINCT

    def _is_of_others(self, met: Met) -> bool:
        owners = met.known.heard
        return any(
            self._owners[each].may_be_named and self._is_surname(met, each) for each in owners
        )

    def _has_initial(self, met: Met, owner: int) -> bool:
        """Return whether a capital letter beside a surname is the first of the other name."""
        if not self._is_long(met, owner) and owner not in met.known.exact:
            return False
        heard = {first_of(sound) for each in self._initials(met) for sound in sounds_in_text(each)}
        return bool(heard & self._owners[owner].initials)

    def _initials(self, met: Met) -> list[str]:
        begin, end = met.word.begin, met.word.end
        before = _BEFORE.search(f" {self._text[max(0, begin - _AROUND) : begin]}"[-_AROUND:])
        after = _AFTER.match(self._text[end : end + _AROUND])
        found = "".join(each[0] for each in (before, after) if each)
        return [letter for letter in found if letter.isalpha()]
