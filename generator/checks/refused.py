"""Look a brief over whose letter is refused: whoever mends the letter mends the rest in one go."""

from collections.abc import Callable, Iterable

from generator.checks.rules import check_brief
from generator.compose.order import Ordered, Prepared, open_order
from generator.errors import BriefError, Problem
from generator.facts.library import Library
from generator.gate import open_dossier
from generator.house import House

Chosen = Callable[[House, Iterable[Problem]], Iterable[Problem]]


def open_or_tell_all(
    house: House, ordered: Ordered, library: Library, chosen: Chosen = lambda _, found: found
) -> Prepared:
    """Return what was ordered, opened; raise what refuses it with all that is found beside.

    Of the latter what is `chosen`: a build leaves out what its files allow.
    """
    try:
        return open_order(house, ordered, library)
    except BriefError as refusal:
        beside = chosen(house, _without_letter(house, ordered, library))
        raise BriefError(*refusal.problems, *beside) from None


def _without_letter(house: House, ordered: Ordered, library: Library) -> tuple[Problem, ...]:
    """Return what the rules find in a brief but for its letter; nothing if that is not at fault."""
    if ordered.brief.letter is None:
        return ()
    brief = ordered.brief.model_copy(update={"letter": None})
    try:
        opened = open_dossier(library, ordered.audience, brief, house.catalogue(brief.language))
    except BriefError:
        return ()
    return tuple(check_brief(brief, library, opened))
