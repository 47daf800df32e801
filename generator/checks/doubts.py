"""What should be looked at before papers leave the house; `--final` lets none of it pass."""

from collections.abc import Iterator

from generator.briefs import Brief
from generator.errors import Problem, Severity
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.vocabulary import Stage
from generator.gate import Opened
from generator.gate.ledger import Outcome


def doubts(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for knowledge later than the paper, for drafts, and for old statuses."""
    yield from _later_knowledge(brief)
    inside = {entry.id for entry in opened.ledger if entry.outcome is Outcome.IN}
    for fact in library.of(Fact):
        if fact.id in inside and fact.stage is Stage.DRAFT:
            yield _draft(fact)
    for id in opened.stale:
        yield _stale(library, id)


def _later_knowledge(brief: Brief) -> Iterator[Problem]:
    if brief.as_of and brief.as_of > brief.date:
        message = f"the paper knows of later days ({brief.as_of}) than its own date ({brief.date})"
        yield Problem(message, None, "give it a later date", "as-of", Severity.WARNING)


def _draft(fact: Fact) -> Problem:
    message = f"{fact.kind} {str(fact.id)!r} is a draft"
    hint = "check it against its source and set 'stage: checked'"
    return Problem(message, fact.where, hint, "draft", Severity.WARNING)


def _stale(library: Library, id: str) -> Problem:
    message = f"the last status of case {id!r} is old, and is told as past"
    hint = "look for news, and add a status with its source"
    return Problem(message, library.records[id].where, hint, "stale", Severity.WARNING)
