"""Say what would become of a file of the past if it were made anew today, as to one person."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.build import build
from generator.checks.pastfiles import order_of
from generator.compose.order import Order, read_order
from generator.errors import BriefError, Problem
from generator.house import House
from generator.publish.manifest import File
from generator.publish.past import Past


class Anew(StrEnum):
    """What would become of a file."""

    NO_CHANGE = "no change"
    NAMED = "they would be named"
    WITHHELD = "the name would be withheld"
    LEFT_OUT = "what tells of them would be left out"
    REMOVED = "the file would be gone, for the brief makes no such document now"
    STOPPED = "it cannot be made now"


@dataclass(frozen=True, slots=True)
class Recalled:
    """A file that somebody is in, and what would become of it; `why`, if it cannot be made."""

    past: Past
    anew: Anew
    order: Order
    why: str = ""


def recalled(house: House, id: str, found: Iterable[Past]) -> Iterator[Recalled]:
    """Yield what would become of each file; each brief, audience and language is made but once."""
    made: dict[Order, Mapping[str, File] | Problem] = {}
    for past in found:
        order = order_of(past)
        if order not in made:
            made[order] = _made_anew(house, order)
        match made[order]:
            case Problem() as problem:
                yield Recalled(past, Anew.STOPPED, order, problem.message)
            case files:
                yield Recalled(past, _anew(id, past.file, files.get(past.file.document)), order)


def _made_anew(house: House, order: Order) -> Mapping[str, File] | Problem:
    """Return each document of an order as it would be built now, or what stops it."""
    try:
        built = build(house, read_order(house, order), {}, lambda _: None)
    except BriefError as error:
        return error.problems[0]
    return {file.document: file for file in built.described}


def _anew(id: str, before: File, after: File | None) -> Anew:
    if after is None:
        return Anew.REMOVED
    was_named, is_named = id in (before.named or ()), id in (after.named or ())
    if is_named:
        return Anew.NO_CHANGE if was_named else Anew.NAMED
    if id not in (after.told_of or ()):
        return Anew.LEFT_OUT
    return Anew.WITHHELD if was_named else Anew.NO_CHANGE
