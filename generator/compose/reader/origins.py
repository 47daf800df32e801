"""Refuse a page that names facts or sources which its brief does not have."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from generator.compose.reader.places import say
from generator.errors import Problem, near, shown


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that a page may name: of facts it tells, and of sources it cites.

    `second_hand` are sources that were read only in works that cite them, with these works.
    """

    facts: Collection[str]
    sources: Collection[str]
    second_hand: Mapping[str, Collection[str]] = field(default_factory=dict)


def strangers_in(page: etree._Element, known: Known) -> Iterator[Problem]:
    """Yield each id on a page that nothing of the brief has."""
    for element in page.iter():
        for id in element.get("data-fact", "").split():
            if id not in known.facts:
                hint = near(id, known.facts) or 'write data-fact="{{ fact.id }}"'
                yield say(element, f"this brief has no fact{shown(id)}", hint)
        for source in _cited(element):
            if source in known.sources:
                continue
            hint = near(source, known.sources) or "cite only a fact's own sources"
            yield say(element, f"the facts of this brief have no source{shown(source)}", hint)
        yield from _unread(element, known)


def _unread(element: etree._Element, known: Known) -> Iterator[Problem]:
    """Yield that a citation passes for read what was read only in a work that cites it."""
    source = element.get("data-source", "")
    works = known.second_hand.get(source)
    if works and element.get("data-in") not in works:
        message = f"the source {source!r} was not read itself, but in a work that cites it"
        hint = " or ".join(f'data-in="{work}"' for work in sorted(works))
        yield say(element, message, f"write {hint}; pieces.cite does so by itself")


def _cited(element: etree._Element) -> Iterator[str]:
    """Yield the source that a citation names, and the work that it was read in."""
    yield from filter(None, (element.get("data-source"), element.get("data-in")))
