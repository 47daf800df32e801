"""References both ways: asks and their cases, and records that nothing refers to."""

from collections.abc import Iterable, Iterator

from generator.checks.findings import Code, known, named, part_of, warning
from generator.errors import Problem
from generator.facts.cases import Case, Recommendation
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Country, Organisation, Person, Place, Region, Source
from generator.house.briefs import Brief

_REGISTERED = Person | Organisation | Place


def one_sided_asks(library: Library) -> Iterator[Problem]:
    """Yield a warning for each case and recommendation of which only one names the other."""
    for case in library.of(Case):
        for number, id in enumerate(case.asks):
            ask = known(library, Recommendation, id)
            if ask and case.id not in ask.cases:
                message = f"case {str(case.id)!r} asks {str(id)!r}, which does not name it back"
                hint = f"write {case.id} under 'cases' of {id}"
                yield warning(Code.ONE_SIDED_ASK, message, part_of(case, "asks", number), hint)
    for ask in library.of(Recommendation):
        for number, id in enumerate(ask.cases):
            its = known(library, Case, id)
            if its and ask.id not in its.asks and _is_to_authorities(library, ask):
                message = f"{named(ask)} is for case {str(its.id)!r}, which does not list it"
                hint = f"write {ask.id} under 'asks' of {its.id}"
                yield warning(Code.ONE_SIDED_ASK, message, part_of(ask, "cases", number), hint)


def _is_to_authorities(library: Library, ask: Recommendation) -> bool:
    """A case lists what authorities should do; what a letter asks of an office stands there."""
    return all(isinstance(library.records.get(id), Country | Region) for id in ask.to)


def uncited_sources(library: Library) -> Iterator[Problem]:
    """Yield a warning for each source that no other record cites."""
    if library.problems:  # what could not be read may cite it
        return
    cited = _referred_to(library)
    for source in library.of(Source):
        if source.id not in cited:
            hint = "cite it under 'sources' of what it vouches for, or delete it"
            message = f"nothing cites source {str(source.id)!r}"
            yield warning(Code.UNCITED_SOURCE, message, part_of(source), hint)


def unreferred(library: Library, briefs: Iterable[Brief]) -> Iterator[Problem]:
    """Yield a warning for each person, organisation or place that nothing refers to."""
    if library.problems:  # what could not be read may refer to it
        return
    meant = _referred_to(library)
    meant |= {pointer.id for brief in briefs for pointer in pointers(brief)}
    for record in library.records.values():
        if isinstance(record, _REGISTERED) and record.id not in meant:
            hint = f"write [[{record.id}]] where a text means it, or delete it"
            message = f"nothing refers to {named(record)}"
            yield warning(Code.UNREFERRED, message, part_of(record), hint)


def _referred_to(library: Library) -> set[str]:
    """Return the ids that records other than their own refer to."""
    return {
        pointer.id
        for record in library.records.values()
        for pointer in pointers(record)
        if pointer.id != record.id
    }
