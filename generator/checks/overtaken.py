"""Figures of people who are held, looked at once somebody among the listed cases no longer is.

How many were arrested stays true whatever becomes of them; how many are in custody does not.
"""

import re
from collections.abc import Iterator

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, named, part_of, warning
from generator.errors import Problem
from generator.facts.ends import AFTER_RELEASE
from generator.facts.library import Library
from generator.facts.measures import Figure
from generator.facts.passages import Passage, texts_in
from generator.gate import Opened
from generator.gate.standing import Standing
from generator.house.briefs import Brief

_HELD = re.compile(
    r"\b(?:in (?:[a-z-]+ )?(?:custody|prison|jail|detention)|behind bars|imprisoned|jailed|held"
    r"|detained|prisoners?|detainees?|serving)\b",
    re.IGNORECASE,
)


def overtaken_counts(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each figure of people held that is older than the release of one."""
    for figure in facts_in(library, opened):
        if isinstance(figure, Figure) and _counts_held(figure):
            free = [
                f"{id} ('{opened.standings[id].status}')"
                for id in map(str, figure.cases)
                if id in opened.standings and _is_free_since(figure, opened.standings[id])
            ]
            if free:
                message = (
                    f"{named(figure)} counts {figure.value} who are held, and is older than what"
                    f" became of {', '.join(free)}"
                )
                hint = "give a newer figure, or take out of its 'cases' who is no longer among them"
                yield warning(Code.OVERTAKEN_COUNT, message, part_of(figure, "value"), hint)


def _counts_held(figure: Figure) -> bool:
    said = (
        Passage(path, text).words if isinstance(text, tuple) else text
        for path, text in texts_in(figure)
    )
    return any(map(_HELD.search, said))


def _is_free_since(figure: Figure, stood: Standing) -> bool:
    """Return whether somebody is no longer held, and was not yet free on the day of a figure."""
    if stood.status not in AFTER_RELEASE:
        return False
    counted = figure.date.first if figure.date else None
    freed = stood.since.last if stood.since else stood.known
    return counted is None or freed is None or counted < freed
