"""Call a note again where a new one could only lead back to it.

A source named in full by one note is what a later note would name in short, with the number of the
first. Where both rest on the same place, the call of the first says as much.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.compose.settle.groups import Group, at_same_places, groups_in, regrouped
from generator.compose.settle.neighbours import share_notes
from generator.paper.document import OpenBlock, Reach


def call_again(blocks: Sequence[OpenBlock]) -> tuple[OpenBlock, ...]:
    """Mark what is cited in several places, beyond what neighbours share, to be called again."""
    notes = Counter(map(_without_neighbours, groups_in(share_notes(blocks))))
    again = {group for group, times in notes.items() if times > 1 and _can_be_called(group)}

    def marked(group: Group) -> Group:
        *most, last = group
        is_again = at_same_places(group) in again
        return (*most, replace(last, again=True)) if is_again else group

    called: tuple[OpenBlock, ...] = regrouped(tuple(blocks), marked)
    return called


def _without_neighbours(group: Group) -> Group:
    *most, last = at_same_places(group)
    return (*most, replace(last, after=0))


def _can_be_called(group: Group) -> bool:
    """Return whether a note says no more than its sources, and not a place alone.

    What it says of the passages or tables beside it holds where it stands.
    """
    return all(cite.reach is Reach.HERE and not cite.before and not cite.tables for cite in group)
