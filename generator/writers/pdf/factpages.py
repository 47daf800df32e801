"""Find the pages that each fact is told on: what is laid out says which facts it is from."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.writers.html.body.facts import FACTS


def pages_of_facts(pages: Sequence[Any]) -> Mapping[str, tuple[int, ...]]:
    """Return the pages of each fact, counted from 1; `pages` are WeasyPrint's, laid out."""
    found: dict[str, dict[int, None]] = {}
    for number, page in enumerate(pages, 1):
        for box in page._page_box.descendants():
            named = box.element.get(FACTS, "") if box.element is not None else ""
            for id in named.split():
                found.setdefault(id, {})[number] = None
    return {id: tuple(numbers) for id, numbers in found.items()}
