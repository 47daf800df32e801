"""Let neighbours that rest on the same place of the same source share one note, which says so."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from generator.compose.settle.groups import Group, at_same_places
from generator.compose.settle.passages import Passage, cited, citing, passages_in, with_passages
from generator.paper.document import Cite, OpenBlock


def share_notes(blocks: Sequence[OpenBlock]) -> tuple[OpenBlock, ...]:
    """Let the first of a run of neighbours that cite the same have the note for all of them."""
    runs = groupby(passages_in(blocks), _places)
    shared = (passage for _, run in runs for passage in _shared(run))
    return with_passages(blocks, shared)


def _places(passage: Passage | None) -> Group:
    return at_same_places(cited(passage))


def _shared(run: Iterable[Passage | None]) -> Iterator[Passage]:
    alike = [passage for passage in run if passage]
    cites = cited(alike[0]) if alike else ()
    if not cites or cites[-1].again:
        yield from alike
        return
    *most, last = cites
    first, *others = alike
    yield citing(first, (*most, replace(last, after=len(others))))
    yield from (citing(passage, ()) for passage in others)


def tell_beginnings(blocks: Sequence[OpenBlock]) -> tuple[OpenBlock, ...]:
    """Let a note after the last paragraph of a fact say that it is for those before it, too."""
    return with_passages(blocks, _begun(passages_in(blocks)))


def _begun(passages: Iterable[Passage | None]) -> Iterator[Passage]:
    waiting: list[Passage] = []  # those without a note, the nearest first
    for passage in passages:
        if passage is None:
            waiting = []
            continue
        cites = cited(passage)
        if cites:
            yield _for_those_before(passage, cites, waiting)
            waiting = []
        else:
            yield passage
            waiting = [passage, *waiting]


def _for_those_before(
    passage: Passage, cites: tuple[Cite, ...], waiting: Sequence[Passage]
) -> Passage:
    of_one_fact = takewhile(lambda other: other.origin and other.origin == passage.origin, waiting)
    *most, last = cites
    return citing(passage, (*most, replace(last, before=len(list(of_one_fact)))))
