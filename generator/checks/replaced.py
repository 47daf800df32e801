"""Records that replace others: nothing of these is lost without a word."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.errors import Problem
from generator.facts.envelope import Fact, Superseded
from generator.facts.library import Library
from generator.facts.references import pointers


def half_replaced(library: Library) -> Iterator[Problem]:
    """Yield a warning for each fact that replaces one, and does not say whether it covers all.

    One that says so and does not name whom or what the other names, does not cover it.
    """
    for fact in library.of(Fact):
        for number, other in enumerate(fact.supersedes):
            for message, hint in _lost(fact, other, library):
                spot = part_of(fact, "supersedes", number)
                yield warning(Code.HALF_REPLACED, message, spot, hint)


def _lost(fact: Fact, other: Superseded, library: Library) -> Iterator[tuple[str, str]]:
    if not (other.covers or other.without):
        message = f"{named(fact)} does not say whether it covers all of {str(other.id)!r}"
        hint = (
            f"write '{{id: {other.id}, covers: all}}', or"
            " 'without: \"…\"' and in the quotation marks what is lost, and why; or let both stand"
        )
        yield message, hint
    older = library.records.get(str(other.id))
    if other.covers and isinstance(older, Fact):
        for id in sorted(_named_by(older) - _named_by(fact) - {older.id}):
            message = f"{named(fact)} says that it covers all of {older.id!r}, and names no {id!r}"
            yield (
                message,
                f"write [[{id}]] in its text; or, instead of 'covers', 'without: \"…\"' and why",
            )


def _named_by(fact: Fact) -> set[str]:
    """Return the ids of all that a fact names in its title and text."""
    return {ref.id for ref in pointers((fact.title, fact.text)) if ref.is_printed}
