"""Which facts of one sort and place tell much the same, whatever the words that lead into it.

Two texts are alike if they share many words, a word counting for more the fewer facts have it.
Words are compared by their beginnings, which inflections leave as they are.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from math import log

from generator.facts.accounts import Paragraph
from generator.facts.envelope import Fact
from generator.facts.texts import plain_words

Pair = tuple[Fact, Fact]

_WORD = re.compile(r"\[\[[^]]+\]\]|[^\W_]{4,}")  # what a text refers to is a word of it
_TITLE_WORD = re.compile(r"\[\[[^]]+\]\]|[^\W_]{3,}")
_BEGINNING = 5  # letters
_SHARED = 8  # words: fewer may be chance
_ALIKE = 0.19  # of all that the two say
_RARE = 30  # facts: what more than these say makes no two of them alike
_IN_A_TITLE = 2


def alike(facts: Iterable[Fact]) -> Iterator[Pair]:
    """Yield each two facts of one sort and place whose texts are much alike."""
    said = [(fact, _words(plain_words(fact.text))) for fact in facts]
    often = Counter(word for _, words in said for word in words)
    weights = {word: log(1 + len(said) / many) for word, many in often.items()}
    for (one, ours), (other, theirs) in _sharing_rare(said, often):
        shared, all_words = ours & theirs, ours | theirs
        is_near = _sum(shared, weights) >= _ALIKE * _sum(all_words, weights)
        if is_near and len(shared) >= _SHARED:
            yield one, other


def titled_alike(facts: Iterable[Fact]) -> Iterator[Pair]:
    """Yield each two facts of one sort and place where one title says no more than the other."""
    sorts: dict[object, list[tuple[Fact, frozenset[str]]]] = {}
    for fact in facts:
        title = _words(plain_words(fact.title), _TITLE_WORD)
        if len(title) >= _IN_A_TITLE:
            sorts.setdefault(_sort_of(fact), []).append((fact, title))
    for group in sorts.values():
        for (one, ours), (other, theirs) in combinations(group, 2):
            if ours <= theirs or theirs <= ours:
                yield one, other


_Said = tuple[Fact, frozenset[str]]


def _sharing_rare(said: list[_Said], often: Mapping[str, int]) -> Iterator[tuple[_Said, _Said]]:
    """Yield each two of one sort and place that share a word that few have: the rest differ."""
    having: dict[tuple[object, str], list[int]] = {}
    for number, (fact, words) in enumerate(said):
        for word in words:
            if often[word] <= _RARE:
                having.setdefault((_sort_of(fact), word), []).append(number)
    pairs = {pair for numbers in having.values() for pair in combinations(numbers, 2)}
    return ((said[one], said[other]) for one, other in sorted(pairs))


def _sort_of(fact: Fact) -> object:
    role = fact.role if isinstance(fact, Paragraph) else None
    return (fact.kind, role, frozenset(map(str, fact.countries)))


def _sum(words: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(weights[word] for word in words)


def _words(text: str, pattern: re.Pattern[str] = _WORD) -> frozenset[str]:
    """Return the words of a text by their beginnings, references whole."""
    found = pattern.findall(text)
    return frozenset(w if w.startswith("[[") else w[:_BEGINNING].lower() for w in found)
