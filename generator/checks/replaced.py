"""Records that replace others: nothing of these is lost without a word."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.errors import Problem
from generator.facts.envelope import Fact
from generator.facts.library import Library


def half_replaced(library: Library) -> Iterator[Problem]:
    """Yield a warning for each fact that replaces one, and does not say whether it covers all."""
    for fact in library.of(Fact):
        for number, other in enumerate(fact.supersedes):
            if other.covers or other.without:
                continue
            message = f"{named(fact)} does not say whether it covers all of {str(other.id)!r}"
            hint = (
                f"write '{{id: {other.id}, covers: all}}', or 'without:' and what is lost, and why;"
                " or let both stand"
            )
            spot = part_of(fact, "supersedes", number)
            yield warning(Code.HALF_REPLACED, message, spot, hint)
