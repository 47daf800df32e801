"""Find citations side by side, which are one note, in any part of a paper, and change them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import chain, groupby
from typing import Any

from generator.languages.marks import bare
from generator.paper.document import Cite

Group = tuple[Cite, ...]


def at_same_places(cites: Iterable[Cite]) -> Group:
    """Return citations to compare; where in a work may be told in the original, each time anew."""
    return tuple(replace(cite, locator=bare(cite.locator)) for cite in cites)


def groups_in(part: Any) -> Iterator[Group]:
    """Yield the groups of citations in a part of a paper, in reading order."""
    if isinstance(part, tuple):
        for is_group, run in _runs(part):
            if is_group:
                yield run
            else:
                yield from chain.from_iterable(map(groups_in, run))
    elif is_dataclass(part) and not isinstance(part, type):
        yield from chain.from_iterable(groups_in(getattr(part, f.name)) for f in fields(part))


def regrouped(part: Any, change: Callable[[Group], Group]) -> Any:
    """Return a part of a paper with what each group becomes, asked in reading order."""
    if isinstance(part, tuple):
        return tuple(
            one
            for is_group, run in _runs(part)
            for one in (change(run) if is_group else (regrouped(one, change) for one in run))
        )
    if is_dataclass(part) and not isinstance(part, type):
        inside = {f.name: regrouped(getattr(part, f.name), change) for f in fields(part)}
        return replace(part, **inside)
    return part


def _runs(part: tuple[Any, ...]) -> Iterator[tuple[bool, tuple[Any, ...]]]:
    for is_group, run in groupby(part, lambda one: isinstance(one, Cite)):
        yield is_group, tuple(run)
