"""Recommendations that rest on nothing, or are made twice."""

import re
from collections.abc import Iterator

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, named, part_of, warning
from generator.checks.phrases import fold
from generator.errors import Problem
from generator.facts.cases import Case, Recommendation
from generator.facts.ends import INQUIRING, Goal, goal_of
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.texts import plain_words
from generator.facts.vocabulary import Status
from generator.gate import Opened
from generator.gate.adoption import says_whose
from generator.house.briefs import Brief

_TO_THE_READER = re.compile(r"\b(?:you|yours?|yourself|yourselves)\b", re.IGNORECASE)
_DEATH = Status.DECEASED_IN_CUSTODY


def asks_without_basis(library: Library) -> Iterator[Problem]:
    """Yield a warning for each recommendation that does not say what it rests on."""
    for ask in library.of(Recommendation):
        if not (ask.basis or ask.context or ask.cases):
            message = f"{named(ask)} does not say what it rests on"
            hint = "name facts under 'basis', paragraphs under 'context', or its 'cases'"
            yield warning(Code.NO_BASIS, message, part_of(ask), hint)


def asks_without_origin(library: Library) -> Iterator[Problem]:
    """Yield a warning for each recommendation that does not say whose idea it is.

    Until it does, it waits: the head of its file may have given it sources that do not make it.
    """
    for ask in library.of(Recommendation):
        if not says_whose(ask):
            message = f"{named(ask)} does not say whether its sources make the demand"
            hint = "write 'origin: stated' if they do; if it is the house's own, 'origin: derived'"
            yield warning(Code.NO_ORIGIN, message, part_of(ask), hint)


def unnamed_cases(library: Library) -> Iterator[Problem]:
    """Yield a warning for each recommendation that names a person, but not the person's case."""
    people = {id: case for case in library.of(Case) for id in map(str, case.people)}
    listed = {id for case in library.of(Case) for id in map(str, case.asks)}
    for ask in library.of(Recommendation):
        if ask.cases or ask.id in listed or goal_of(ask) is Goal.LASTING:
            continue
        held = [people[p.id] for p in pointers(ask.what) if p.id in people]
        if held:
            message = f"{named(ask)} is for somebody who has case {str(held[0].id)!r}"
            hint = f"write 'cases: {held[0].id}', so that it ends with the case"
            yield warning(Code.UNNAMED_CASE, message, part_of(ask, "what"), hint)


def deaths_without_inquiry(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each death in custody in a brief that nobody is asked to look into."""
    told = list(facts_in(library, opened))
    asked = {
        id
        for ask in told
        if isinstance(ask, Recommendation) and ask.verb in INQUIRING
        for id in (*map(str, ask.cases), *(pointer.id for pointer in pointers(ask.what)))
    }
    for case in told:
        died = isinstance(case, Case) and opened.standings[case.id].status is _DEATH
        if isinstance(case, Case) and died and not asked & {str(case.id), *map(str, case.people)}:
            message = f"{named(case)} tells of a death in custody, and nothing asks for an inquiry"
            hint = "add a recommendation: 'verb: investigate', and the case under 'cases'"
            yield warning(Code.NO_INQUIRY, message, part_of(case, "asks"), hint)


def asks_of_the_reader(library: Library) -> Iterator[Problem]:
    """Yield a warning for each recommendation that speaks to whoever reads it."""
    for ask in library.of(Recommendation):
        if found := _TO_THE_READER.search(plain_words(ask.what)):
            message = f"{named(ask)} says {found[0]!r}, and papers print it for other readers, too"
            hint = "say whose it is, or leave it out: the sentence names those who are asked"
            spot = part_of(ask, "what", words=found[0])
            yield warning(Code.SPEAKS_TO_READER, message, spot, hint)


def repeated_asks(library: Library) -> Iterator[Problem]:
    """Yield a warning for each recommendation that asks the same of the same as another."""
    superseded = {id for ask in library.of(Recommendation) for id in ask.replaces}
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
