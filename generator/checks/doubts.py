"""What is unfinished in a brief: knowledge later than the paper, and drafts."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, part_of_brief, warning
from generator.errors import Problem
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.vocabulary import Stage
from generator.gate import Opened
from generator.gate.ledger import Outcome
from generator.house.briefs import Brief


def facts_in(library: Library, opened: Opened) -> Iterator[Fact]:
    """Yield every fact that a brief tells."""
    inside = {entry.id for entry in opened.ledger if entry.outcome is Outcome.IN}
    return (fact for fact in library.of(Fact) if fact.id in inside)


def later_knowledge(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning if a paper knows of days after its own."""
    if brief.as_of and brief.as_of > brief.date:
        message = f"the paper knows of later days ({brief.as_of}) than its own date ({brief.date})"
        hint = "give it a later date"
        yield warning(Code.AS_OF, message, part_of_brief(brief, "as_of"), hint)


def drafts(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each draft that a brief tells."""
    for fact in facts_in(library, opened):
        if fact.stage is Stage.DRAFT:
            hint = "check it against its source and set 'stage: checked'"
            yield warning(Code.DRAFT, f"{named(fact)} is a draft", part_of(fact), hint)


def doubts(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Bridge, until the build calls the rules themselves."""
    yield from later_knowledge(brief, library, opened)
    yield from drafts(brief, library, opened)
