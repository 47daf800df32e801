"""The order in which the facts of a document give way to its limit: the least important first.

Facts of priority 3 give way before those of 2, and those before priority 1. Within a priority all
are first told in short, then in a line, then left out, each time the oldest first. A fact is left
out only after all that refer to it. Never left out are recommendations and cases of priority 1, and
those a letter names; key messages, and in a letter what it says itself, are not even shortened.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from generator.facts.accounts import Paragraph
from generator.facts.cases import Case, Recommendation
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.measures import Indicator
from generator.facts.vocabulary import Role
from generator.gate.trims import Trims
from generator.house.audiences import Depth
from generator.house.briefs import Brief
from generator.house.letterslip import LetterSlip
from generator.paper.document import Contents, PageBreak, Paper
from generator.paper.walk import blocks_in, count_of, words_of

FIRST = 1  # the priority of the recommendations and cases that are never left out
_DEPTHS = (Depth.SHORT, Depth.LINE)

Rank = tuple[int, date, str]
Turn = tuple[int, int, Rank, int, str]  # priority, stage, the rank that decides, ties


@dataclass(frozen=True, slots=True)
class Cut:
    """One step: facts that are told at most in this depth, or left out if there is none."""

    ids: tuple[str, ...]
    depth: Depth | None = None


def trims_of(cuts: Iterable[Cut]) -> Trims:
    """Return what several steps together leave of the facts."""
    depths: dict[str, Depth] = {}
    left_out: set[str] = set()
    for cut in cuts:
        if cut.depth is None:
            left_out.update(cut.ids)
        else:
            depths.update(dict.fromkeys(cut.ids, cut.depth))
    told = {id: depth for id, depth in depths.items() if id not in left_out}
    return Trims(told, frozenset(left_out))


def weights_of(paper: Paper) -> dict[str, int]:
    """Return how many words of a paper come from each fact; what is not printed weighs nothing."""
    weights: dict[str, int] = {}
    weighed: set[tuple[int, str]] = set()
    for block in blocks_in(paper.blocks):
        if isinstance(block, Contents | PageBreak):
            continue
        words = count_of(words_of([block]))
        for fact in block.origin:
            if (id(block), fact) not in weighed:
                weights[fact] = weights.get(fact, 0) + words // len(block.origin)
                weighed.update((id(inside), fact) for inside in blocks_in([block]))
    return weights


class Cuts:
    """Puts the steps for one document of a brief in order; `printed` are the facts in it."""

    def __init__(
        self,
        letter: LetterSlip | None,
        brief: Brief,
        library: Library,
        dependants: Mapping[str, Sequence[str]],
        printed: Iterable[str],
    ) -> None:
        records = (library.records.get(id) for id in printed)
        self._facts = {str(fact.id): fact for fact in records if isinstance(fact, Fact)}
        self._dependants = dependants
        self._whole = _staying_whole(letter, library)
        self._staying = self._whole | _named_by(brief.letter)

    def all_told_in(self, depth: Depth) -> Trims:
        """Return every fact that may be shortened in this depth."""
        return Trims({id: depth for id in self._facts if id not in self._whole})

    def in_order(self, weights: Mapping[Depth, Mapping[str, int]]) -> tuple[Cut, ...]:
        """Return the steps, the first to be taken first.

        `weights` tells what each fact weighs in each depth: a text that is no shorter is no step.
        """
        steps = {**self._shortenings(weights), **self._leavings()}
        return tuple(steps[turn] for turn in sorted(steps))

    def _shortenings(self, weights: Mapping[Depth, Mapping[str, int]]) -> dict[Turn, Cut]:
        found: dict[Turn, Cut] = {}
        for id, fact in self._facts.items():
            least = weights[Depth.FULL].get(id, 0)
            for stage, depth in enumerate(_DEPTHS):
                weight = weights[depth].get(id, 0)
                if _has(fact, depth) and weight < least and id not in self._whole:
                    found[-fact.priority, stage, _rank(fact), 0, id] = Cut((id,), depth)
                    least = weight
        return found

    def _leavings(self) -> dict[Turn, Cut]:
        found: dict[Turn, Cut] = {}
        for ids in self._units():
            leaning = set(chain.from_iterable(map(self._leaning_on, ids)))
            last = max(_rank(self._facts[id]) for id in leaning)
            if not any(map(self._must_stay, leaning)):
                found[last[0], len(_DEPTHS), last, len(leaning), ids[0]] = Cut(ids)
        return found

    def _units(self) -> Iterator[tuple[str, ...]]:
        """Yield facts that go together: an index without one country would say it has no data."""
        editions: dict[tuple[str, str], list[str]] = {}
        for id, fact in self._facts.items():
            if isinstance(fact, Indicator):
                editions.setdefault((fact.index, fact.edition.text), []).append(id)
            else:
                yield (id,)
        yield from map(tuple, editions.values())

    def _leaning_on(self, id: str) -> set[str]:
        """Return a fact with all that cannot be told without it, of those that are printed."""
        found = [id]
        for each in found:
            found += [other for other in self._dependants.get(each, ()) if other not in found]
        return {each for each in found if each in self._facts}

    def _must_stay(self, id: str) -> bool:
        fact = self._facts[id]
        first = isinstance(fact, Case | Recommendation) and fact.priority == FIRST
        return first or id in self._staying


def _rank(fact: Fact) -> Rank:
    """Return what facts of a kind give way by: priority, then age, then id."""
    return (-fact.priority, fact.begins, str(fact.id))


def _has(fact: Fact, depth: Depth) -> bool:
    return bool(fact.line if depth is Depth.LINE else fact.short)


def _staying_whole(letter: LetterSlip | None, library: Library) -> set[str]:
    """Return the key messages, and of a letter its purpose, its asks and cases."""
    messages = {str(p.id) for p in library.of(Paragraph) if p.role is Role.MESSAGE}
    if letter is None:
        return messages
    asks = [library.find(Recommendation, id) for id in letter.asks]
    argued = {str(id) for ask in asks for id in ask.context}
    return {*messages, *map(str, letter.facts), *argued}


def _named_by(letter: LetterSlip | None) -> set[str]:
    """Return the asks and priority cases of a letter: whatever is cut, no paper lacks them."""
    return {str(id) for id in (*letter.asks, *letter.priority_cases)} if letter else set()
