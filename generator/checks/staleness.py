"""What has been overtaken by time: statuses too old to be told, and events that came and went."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, error, known, part_of, warning
from generator.errors import Problem
from generator.facts.cases import Case, StatusEntry
from generator.facts.library import Library
from generator.facts.registers import Source
from generator.facts.vocabulary import FRESH_DAYS
from generator.gate import Opened
from generator.gate.ledger import Rule
from generator.gate.standing import Standing
from generator.house.briefs import Brief


def told_as_past(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each case whose status is old, and which the brief includes by hand."""
    for id in opened.stale:
        message = f"the last status of case {id!r} is old, and is told as past"
        hint = "look for news, and add a status with its source"
        yield warning(Code.STALE, message, part_of(library.records[id]), hint)


def left_out(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each case that a brief would tell, were its status not too old."""
    for entry in opened.ledger:
        if entry.rule is Rule.STALE:
            yield _left_out(library.find(Case, entry.id), opened.standings[entry.id])


def _left_out(case: Case, stood: Standing) -> Problem:
    message = (
        f"case {str(case.id)!r} is left out: its status '{stood.status}' was last known on"
        f" {stood.known}, and is trusted for {FRESH_DAYS[stood.status]} days"
    )
    hint = (
        "look for news: add a status, or 'confirmed' to this one;"
        " or name the case under 'exclude' or 'include'"
    )
    return warning(Code.LEFT_OUT_STALE, message, part_of(case, "status"), hint)


def next_passed(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield an error for each case in a brief whose next event has passed without news."""
    for case in facts_in(library, opened):
        if isinstance(case, Case) and (due := _passed(case, opened, brief.knows_until)):
            message = f"what was next in case {str(case.id)!r} was due on {due}, and has no news"
            hint = "add the status that came of it, or what is next now"
            yield error(Code.NEXT_PASSED, message, part_of(case, "next", "date"), hint)


def _passed(case: Case, opened: Opened, today: date) -> date | None:
    """Return when a next event was due, if it was by now and nothing later is known."""
    due = case.next.date.last if case.next else None
    if due is None or due >= today:
        return None
    return None if opened.standings[case.id].known >= due else due


def statuses_ahead(library: Library) -> Iterator[Problem]:
    """Yield a warning for each status that begins after all that is said to show it."""
    for case in library.of(Case):
        for number, entry in enumerate(case.status):
            begins = entry.date.first if entry.date else None
            if begins and (known := _last_heard_of(library, entry)) and known < begins:
                message = (
                    f"status '{entry.is_}' of case {str(case.id)!r} begins on {begins}, and was"
                    f" last known on {known}"
                )
                hint = "add a source that says it has happened; what is to come stands in 'next'"
                spot = part_of(case, "status", number, "date")
                yield warning(Code.STATUS_AHEAD, message, spot, hint)


def _last_heard_of(library: Library, entry: StatusEntry) -> date | None:
    sources = (known(library, Source, ref.read) for ref in entry.sources)
    days = (*(source.out for source in sources if source), entry.confirmed)
    return max((day for day in days if day), default=None)


def statuses_out_of_order(library: Library) -> Iterator[Problem]:
    """Yield an error for each status that was over before the one it is written after began."""
    for case in library.of(Case):
        dated = [(number, entry.date) for number, entry in enumerate(case.status) if entry.date]
        for (_, before), (number, after) in pairwise(dated):
            if before.first and after.last and after.last < before.first:
                status = case.status[number].is_
                message = f"status '{status}' of case {str(case.id)!r} stands after a later one"
                hint = "a history is written oldest first: put it in its place, or mend its date"
                spot = part_of(case, "status", number, "date")
                yield error(Code.STATUS_ORDER, message, spot, hint)
