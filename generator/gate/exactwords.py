"""Words that say when or where more exactly than they may, and what stands for a place instead."""

import re
from collections.abc import Iterator

from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.passages import passages_in
from generator.facts.references import pointers
from generator.facts.registers import Place
from generator.facts.texts import plain_words
from generator.gate.exactness import EXACT, Exactness, Nearness
from generator.languages.typeddates import says_more_exactly


def stands_for(library: Library, place: Place, nearness: Nearness) -> str:
    """Return the id of what may be told of a place, nothing if the register does not have it."""
    match nearness:
        case Nearness.PLACE:
            return str(place.id)
        case Nearness.REGION:
            region = next((each for each in _around(library, place) if each.region), None)
            return str(region.id) if region else _country_of(library, place)
        case Nearness.COUNTRY:
            return _country_of(library, place)


def _country_of(library: Library, place: Place) -> str:
    return next((str(each.country) for each in _around(library, place) if each.country), "")


def _around(library: Library, place: Place) -> Iterator[Place]:
    """Yield a place, and those that it lies in."""
    yield place
    if place.within:
        yield from _around(library, library.find(Place, place.within))


def says_too_exactly(library: Library, fact: Fact, limit: Exactness) -> str:
    """Return what the words of a fact say that nothing could make coarser, nothing if none do."""
    if limit == EXACT:
        return ""
    typed = [passage.words for passage in passages_in(fact)]
    if any(says_more_exactly(words, limit.date) for words in typed):
        return "a date"
    named = (library.records[pointer.id] for pointer in pointers(fact))
    if any(isinstance(each, Place) and _is_too_near(library, each, limit.place) for each in named):
        return "a place that has no country"
    near = [place for place in library.of(Place) if _is_too_near(library, place, limit.place)]
    names = [re.escape(name) for place in near for name in _names_of(place)]
    said = names and re.search(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", "\n".join(typed))
    return "a place" if said else ""


def _is_too_near(library: Library, place: Place, nearness: Nearness) -> bool:
    return stands_for(library, place, nearness) != place.id


def _names_of(place: Place) -> Iterator[str]:
    yield plain_words(place.title)
    yield from place.variants
