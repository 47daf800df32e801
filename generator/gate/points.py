"""Choose what a paper of few points makes: what was named by hand first, then by priority.

A release has room for some five points, and editors read no more. What is beyond them stays in the
dossier, for what refers to it and for papers that tell all.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any, TypeVar

from generator.facts.envelope import Fact
from generator.gate.dossier import AskGroup, Chapter, Told
from generator.gate.opening import Opening

Telling = TypeVar("Telling", bound=Told)

POINTS = ("events", "trends", "laws", "benchmarks", "commitments", "steps")
_ASKED = ("asks", "recommendations")


def foremost(opening: Opening, whole: Chapter, messages: int) -> Chapter:
    """Return what comes first of the whole, as many points and asks as the audience wants.

    So many key messages take room from the other points.
    """
    wanted = opening.audience.points
    if wanted is None:
        return whole
    points = _first(opening, (one for name in POINTS for one in getattr(whole, name)))
    chosen = {one.id for one in points[: max(0, wanted - messages)]}
    asks = _first(opening, _asks(whole))
    asked = {one.id for one in asks[:wanted]}
    kept: dict[str, Any] = {
        **{name: tuple(p for p in getattr(whole, name) if p.id in chosen) for name in POINTS},
        **{name: tuple(_with(asked, getattr(whole, name))) for name in _ASKED},
    }
    return replace(whole, **kept)


def beyond(whole: Chapter, first: Chapter) -> frozenset[str]:
    """Return the points and asks of the whole for which what comes first has no room."""
    return frozenset(_ids(whole)) - frozenset(_ids(first))


def _first(opening: Opening, found: Iterable[Telling]) -> Sequence[Telling]:
    """Return what is told with what comes first before the rest.

    Of one priority each country has a turn, so that the first of them does not take all the room.
    """
    turns = Counter[tuple[object, ...]]()
    ranked = []
    for one in found:
        fact = opening.library.find(Fact, one.id)
        turn = (fact.id not in opening.brief.include, fact.priority, fact.countries)
        ranked.append(((*turn[:2], turns[turn]), one))
        turns[turn] += 1
    return [one for _, one in sorted(ranked, key=itemgetter(0))]


def _asks(chapter: Chapter) -> Iterator[Told]:
    for name in _ASKED:
        for group in getattr(chapter, name):
            yield from group.asks


def _with(asked: set[str], groups: Iterable[AskGroup]) -> Iterator[AskGroup]:
    for group in groups:
        if asks := tuple(ask for ask in group.asks if ask.id in asked):
            yield replace(group, asks=asks)


def _ids(chapter: Chapter) -> Iterator[str]:
    yield from (one.id for name in POINTS for one in getattr(chapter, name))
    yield from (ask.id for ask in _asks(chapter))
