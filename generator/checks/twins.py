"""Facts that tell the same: found where nothing links them, and told where one paper tells both."""

from collections.abc import Iterator
from itertools import chain

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, named, part_of, part_of_brief, warning
from generator.checks.likeness import alike, titled_alike
from generator.errors import Problem
from generator.facts.accounts import Event, Paragraph
from generator.facts.acts import Commitment, Law
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.gate import Opened
from generator.house.briefs import Brief


def unlinked_twins(library: Library) -> Iterator[Problem]:
    """Yield a warning for each fact that tells much the same as another, and does not say so."""
    told = [fact for fact in library.of(Fact) if isinstance(fact, Event | Paragraph)]
    acts = [fact for fact in library.of(Fact) if isinstance(fact, Law | Commitment)]
    for other, fact in chain(alike(told), titled_alike(acts)):
        if not (_links(fact, other) or _links(other, fact)):
            message = f"{named(fact)} tells much the same as {str(other.id)!r}"
            hint = (
                f"the other stands at {other.where}; make one of the two, let one supersede the"
                f" other, or write 'same_matter: {other.id}'"
            )
            yield warning(Code.NEAR_DUPLICATE, message, part_of(fact), hint)


def told_twice(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for each two facts on the same matter that a brief tells."""
    told = {str(fact.id): fact for fact in facts_in(library, opened)}
    linked = ((id, str(other)) for id, fact in told.items() for other in fact.same_matter)
    pairs = {(min(pair), max(pair)) for pair in linked if pair[1] in told}
    for one, other in sorted(pairs):
        message = f"the brief tells {one!r} and {other!r}, which are on the same matter"
        hint = "exclude one of them; if both have to be told, write '# allow told-twice: ' and why"
        yield warning(Code.TOLD_TWICE, message, part_of_brief(brief, "themes"), hint)


def _links(fact: Fact, other: Fact) -> bool:
    return other.id in (*map(str, fact.same_matter), *fact.replaces)
