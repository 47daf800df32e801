"""Say no place in a work that another place beside it takes in: Table 1, beside Tables 1 and 2."""

import re
from collections.abc import Sequence

from generator.compose.settle.groups import Group, regrouped
from generator.languages.marks import bare
from generator.paper.document import Cite, OpenBlock

_LISTED = re.compile(r"([^\W\d_]+)\.?\s(\d+(?:(?:,\s|\s\w+\s)\d+)*)")  # "paras. 8, 9 and 12"
_ENDING = 2  # letters that are added where there are several: Table, Tables


def widest_places(blocks: Sequence[OpenBlock]) -> tuple[OpenBlock, ...]:
    """Return blocks whose notes name no place in a work within another that they name."""
    widest: tuple[OpenBlock, ...] = regrouped(tuple(blocks), _widest)
    return widest


def _widest(group: Group) -> Group:
    return tuple(cite for cite in group if not any(_is_within(cite, other) for other in group))


def _is_within(cite: Cite, other: Cite) -> bool:
    if (cite.source, cite.read_in) != (other.source, other.read_in):
        return False
    kind, numbers = _numbered(cite.locator)
    other_kind, more = _numbered(other.locator)
    return bool(numbers) and numbers < more and _is_one_kind(kind, other_kind)


def _numbered(locator: str) -> tuple[str, frozenset[str]]:
    """Return what kind of places a locator lists, and their numbers; none if it says more."""
    found = _LISTED.fullmatch(bare(locator))
    return (found[1], frozenset(re.findall(r"\d+", found[2]))) if found else ("", frozenset())


def _is_one_kind(kind: str, other: str) -> bool:
    """Return whether two words differ at most as one thing and several do."""
    shorter, longer = sorted((kind.casefold(), other.casefold()), key=len)
    if longer.startswith(shorter):
        return len(longer) - len(shorter) <= _ENDING
    return not kind.isascii() and shorter[:-1] == longer[:-1]  # таблица, таблицы
