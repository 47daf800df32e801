"""When alone an answer counts: the conditions that somebody gave it under, held against a paper.

Where a case must stand is asked twice, of what was known on the paper's day and of the last that
is known at all: what narrows counts at once, so that a paper rebuilt for an earlier day is no way
round an arrest.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from generator.facts.cases import Case, StatusEntry
from generator.facts.disclosure import CaseStands, Conditions
from generator.facts.library import Library
from generator.facts.registers import Source
from generator.facts.shares import shares_of
from generator.facts.vocabulary import Status
from generator.house.briefs import Brief


def unmet(conditions: Conditions, library: Library, brief: Brief, as_of: date) -> str:
    """Return the first condition that a paper does not keep, nothing if it keeps them all."""
    lacks = (*_of_readers(conditions, brief), *_of_time(conditions, library, brief, as_of))
    return next(filter(None, lacks), "")


def _of_readers(conditions: Conditions, brief: Brief) -> Iterator[str]:
    yield _beside("audience", brief.audience, conditions.audiences)
    yield _beside("language", brief.language, conditions.languages)
    yield _beside("occasion", brief.occasion or "", conditions.occasions)


def _beside(what: str, own: str, allowed: Iterable[str]) -> str:
    """Return for what alone an answer is, if a paper's own is not among it."""
    some = [repr(str(each)) for each in allowed]
    return (
        f"one is for the {what} {', '.join(some)} alone" if some and repr(own) not in some else ""
    )


def _of_time(conditions: Conditions, library: Library, brief: Brief, as_of: date) -> Iterator[str]:
    first = conditions.from_
    if first and first > min(as_of, brief.date):
        yield f"one counts from {first}"
    if (after := conditions.after) and not _stood(after, library, as_of) <= {*after.is_}:
        yield f"one counts once case {str(after.case)!r} is at {_any_of(after)}"
    if (bar := conditions.not_while) and not _stood(bar, library, as_of).isdisjoint(bar.is_):
        yield f"one does not count while case {str(bar.case)!r} is at {_any_of(bar)}"


def _any_of(condition: CaseStands) -> str:
    return " or ".join(repr(status.value) for status in condition.is_)


def _stood(condition: CaseStands, library: Library, as_of: date) -> set[Status]:
    """Return where a case stood as of a day, and where it stands by the last that is known.

    Whether a source may be cited makes no difference; nothing known is a status of its own.
    """
    case = library.find(Case, condition.case)
    history = case.status
    now = [entry for entry in history if _has_begun(entry, _known_on(entry, library), date.max)]
    known = ((entry, _known_on(entry, library)) for entry in history)
    past = ((entry, [day for day in days if day <= as_of]) for entry, days in known)
    then = [entry for entry, days in past if days and _has_begun(entry, days, as_of)]
    return {status for found in (now, then) for status in _statuses(case, found)}


def _statuses(case: Case, history: list[StatusEntry]) -> Iterator[Status]:
    """Yield where anybody in a case stands."""
    if not history:
        yield Status.UNKNOWN
        return
    yield from (share.status for share in shares_of(case, history))


def _has_begun(entry: StatusEntry, known: Iterable[date], otherwise: date) -> bool:
    """What was still to come when it was last heard of is not yet where somebody stands."""
    begins = entry.date.first if entry.date else None
    return begins is None or begins <= max(known, default=otherwise)


def _known_on(entry: StatusEntry, library: Library) -> list[date]:
    """Return the days on which an entry was known to hold: those of its sources, or a later one."""
    outs = [library.find(Source, ref.read).out for ref in entry.sources]
    return [day for day in (*outs, entry.confirmed) if day]
