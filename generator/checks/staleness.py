"""What has been overtaken by time: statuses too old to be told, and events that came and went."""

from collections.abc import Iterator
from datetime import date

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, error, part_of, warning
from generator.errors import Problem
from generator.facts.cases import Case, StatusEntry
from generator.facts.envelope import Sources
from generator.facts.library import Library
from generator.facts.registers import Source
from generator.facts.vocabulary import FRESH_DAYS
from generator.gate import Opened
from generator.gate.ledger import Rule
from generator.house.briefs import Brief


def told_as_past(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each case whose status is old, and which the brief includes by hand."""
    for id in opened.stale:
        message = f"the last status of case {id!r} is old, and is told as past"
        hint = "look for news, and add a status with its source"
        yield warning(Code.STALE, message, part_of(library.records[id]), hint)


def left_out(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for each case that a brief would tell, were its status not too old."""
    for entry in opened.ledger:
        if entry.rule is Rule.STALE:
            case = library.find(Case, entry.id)
            yield _left_out(case, _known_status(library, case, brief.knows_until))


def _left_out(case: Case, known: tuple[StatusEntry, date]) -> Problem:
    status, day = known
    message = (
        f"case {str(case.id)!r} is left out: its status '{status.is_}' is of {day},"
        f" and is trusted for {FRESH_DAYS[status.is_]} days"
    )
    hint = "look for news and add a status, or name the case under 'exclude' or 'include'"
    return warning(Code.LEFT_OUT_STALE, message, part_of(case, "status"), hint)


def _known_status(library: Library, case: Case, until: date) -> tuple[StatusEntry, date]:
    """Return the last status known by a day that grows old, and the day it is of."""
    *_, entry = (
        entry
        for entry in case.status
        if entry.is_ in FRESH_DAYS and _out(library, entry.sources) <= until
    )
    known = _out(library, entry.sources)
    since = entry.date.last if entry.date else None
    return entry, min(since or known, known)


def next_passed(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield an error for each case in a brief whose next event has passed without news."""
    for case in facts_in(library, opened):
        if isinstance(case, Case) and (due := _passed(library, case, brief.knows_until)):
            message = f"what was next in case {str(case.id)!r} was due on {due}, and has no news"
            hint = "add the status that came of it, or what is next now"
            yield error(Code.NEXT_PASSED, message, part_of(case, "next", "date"), hint)


def _passed(library: Library, case: Case, today: date) -> date | None:
    """Return when a next event was due, if it was by now and no status is later."""
    due = case.next.date.last if case.next else None
    if due is None or due >= today:
        return None
    outs = (_out(library, entry.sources) for entry in case.status)
    return None if any(due <= out <= today for out in outs) else due


def _out(library: Library, sources: Sources) -> date:
    """Return the day from which something is known: that of its first source."""
    days = (library.find(Source, ref.id).out for ref in sources)
    return min((day for day in days if day), default=date.max)
