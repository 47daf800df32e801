"""Who of a group stands alike: those of whom the same entry of its history was the last.

An entry tells of all, of those it names under `people`, or of so many `others` who are not in the
register. Such a number is that of all others who stand so by then, until an entry tells of all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.facts.cases import Case, StatusEntry
from generator.facts.ends import ends_case
from generator.facts.vocabulary import Status

History = tuple[StatusEntry, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """People who stand alike: in the register, how many others, and how they came to it."""

    people: tuple[str, ...]
    others: int
    history: History

    @property
    def size(self) -> int:
        """How many they are."""
        return len(self.people) + self.others

    @property
    def status(self) -> Status:
        """Where they stand."""
        return self.history[-1].is_


def shares_of(case: Case, history: Sequence[StatusEntry]) -> tuple[Share, ...]:
    """Return who stood how by a history that is not empty; whoever stands nowhere is not told."""
    if case.group is None:
        return (Share(tuple(map(str, case.people)), 0, tuple(history)),)
    found = [*_registered(case, history), *_others(case.group.count - len(case.people), history)]
    return tuple(_together(found))


def foremost_of(shares: Sequence[Share]) -> Share:
    """Return the share that a case stands by: the largest of those for whom it goes on."""
    lasting = [share for share in shares if not ends_case(share.status)]
    return max(lasting or shares, key=lambda share: share.size)


def _registered(case: Case, history: Sequence[StatusEntry]) -> Iterator[Share]:
    for id in case.people:
        own = tuple(entry for entry in history if entry.is_of_all or id in entry.people)
        if own:
            yield Share((str(id),), 0, own)


def _others(count: int, history: Sequence[StatusEntry]) -> Iterator[Share]:
    """Yield those who are a number alone: so many at each status, and the rest of them."""
    of_all = [at for at, entry in enumerate(history) if entry.is_of_all]
    since = of_all[-1] if of_all else 0
    numbered = {entry.is_: entry for entry in history[since:] if entry.others}
    shared = tuple(history[at] for at in of_all)
    for entry in numbered.values():
        yield Share((), entry.others or 0, (*shared, entry))
    rest = count - sum(entry.others or 0 for entry in numbered.values())
    if rest > 0 and shared:
        yield Share((), rest, shared)


def _together(found: Sequence[Share]) -> Iterator[Share]:
    """Yield those whom the same entry told of last as one, the largest first."""
    alike: dict[int, list[Share]] = {}
    for share in found:
        alike.setdefault(id(share.history[-1]), []).append(share)
    for shares in sorted(alike.values(), key=lambda some: -sum(share.size for share in some)):
        people = tuple(id for share in shares for id in share.people)
        others = sum(share.others for share in shares)
        yield Share(people, others, max((share.history for share in shares), key=len))
