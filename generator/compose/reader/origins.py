"""Refuse a page that names facts or sources which its brief does not have."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from lxml import etree

from generator.compose.reader.places import say
from generator.errors import Problem, near, shown


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that a page may name: of facts it tells, and of sources it cites."""

    facts: Collection[str]
    sources: Collection[str]


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


def _cited(element: etree._Element) -> Iterator[str]:
    """Yield the source that a citation names, and the work that it was read in."""
    yield from filter(None, (element.get("data-source"), element.get("data-in")))
