"""Name the source that carries most of a paper once, for all that has no note of its own.

Where the authors themselves say something, in this paper or the letter that it goes with, it rests
on their own word: a paper never cites itself. Then that is what all without a note rests on.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from generator.compose.settle.groups import Group, groups_in, regrouped
from generator.gate.dossier import SourceNote
from generator.paper.document import Cite, OpenBlock, Reach

_FEWEST = 4  # notes that one may stand for


def name_once(
    blocks: tuple[OpenBlock, ...], sources: Sequence[SourceNote]
) -> tuple[OpenBlock, ...] | None:
    """Return blocks that name the main source once; nothing if a paper has none."""
    groups = list(groups_in(blocks))
    cited = {cite.vouching for group in groups for cite in group}
    own = frozenset(source.id for source in sources if source.own) & cited
    main = own or _main(groups)
    if not main:
        return None
    reach = _reach(groups, main, own=bool(own))
    named: tuple[OpenBlock, ...] = regrouped(blocks, _naming(main, reach, own=bool(own)))
    return named


def _main(groups: Sequence[Group]) -> frozenset[str]:
    """Return the source that alone vouches for most notes of a paper."""
    alone = Counter(frozenset(cite.vouching for cite in group) for group in groups)
    for sources, notes in alone.most_common(1):
        if len(sources) == 1 and notes >= _FEWEST and 2 * notes > len(groups):
            return sources
    return frozenset()


def _reach(groups: Sequence[Group], main: frozenset[str], *, own: bool) -> Reach:
    """Return how the note for all is worded, by the notes that are left beside it."""
    alone = [group for group in groups if {cite.vouching for cite in group} == main]
    itself = (cite for group in alone for cite in group if cite.source in main)
    if not own and any(cite.locator for cite in itself):
        return Reach.PAPER_BY_PLACES
    others = any(cite.source not in main for group in groups for cite in group)
    return Reach.PAPER if others else Reach.PAPER_ALONE


def _naming(main: frozenset[str], reach: Reach, *, own: bool) -> Callable[[Group], Group]:
    """Return what each group of citations becomes, to be asked in reading order."""
    waiting = [True]

    def named(group: Group) -> Group:
        others = tuple(cite for cite in group if cite.vouching not in main)
        if len(others) == len(group) or (others and not own):
            return group
        noted = others if own else tuple(_within(group))
        if not waiting:
            return noted
        waiting.clear()
        here = () if own else tuple(cite for cite in noted if cite.read_in)
        place = "" if group[0].read_in else group[0].locator
        return (Cite(min(main), place, reach), *(others or here))

    return named


def _within(group: Group) -> Iterator[Cite]:
    """Yield what is left to say of a place in the main source, or of a work that it cites."""
    for cite in group:
        if cite.read_in:
            yield cite
        elif cite.locator:
            yield replace(cite, reach=Reach.PLACE)
