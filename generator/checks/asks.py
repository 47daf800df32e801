"""Recommendations that rest on nothing, or are made twice."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.checks.phrases import fold
from generator.errors import Problem
from generator.facts.cases import Recommendation
from generator.facts.library import Library
from generator.facts.texts import plain_words


def asks_without_basis(library: Library) -> Iterator[Problem]:
    """Yield a warning for each recommendation that does not say what it rests on."""
    for ask in library.of(Recommendation):
        if not (ask.basis or ask.context or ask.case):
            message = f"{named(ask)} does not say what it rests on"
            hint = "name facts under 'basis', paragraphs under 'context', or its 'case'"
            yield warning(Code.NO_BASIS, message, part_of(ask), hint)


def repeated_asks(library: Library) -> Iterator[Problem]:
    """Yield a warning for each recommendation that asks the same of the same as another."""
    superseded = {id for ask in library.of(Recommendation) for id in ask.supersedes}
    first: dict[tuple[frozenset[str], str, str], Recommendation] = {}
    for ask in library.of(Recommendation):
        if ask.id in superseded:
            continue
        asked = (frozenset(ask.to), ask.verb.value, fold(plain_words(ask.what)))
        other = first.setdefault(asked, ask)
        if other is not ask:
            message = f"{named(ask)} asks the same of the same as {str(other.id)!r}"
            hint = f"the other stands at {other.where}; keep one"
            yield warning(Code.REPEATED_ASK, message, part_of(ask, "what"), hint)
