"""Whose name may be printed anywhere, and under what names those are looked for whose may not."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from generator.facts.disclosure import Answer
from generator.facts.library import Library
from generator.facts.registers import (
    Country,
    Office,
    Organisation,
    Person,
    Place,
    Region,
    Term,
)
from generator.facts.spellings import in_every_language, spellings
from generator.facts.texts import plain_words
from generator.facts.vocabulary import Scope
from generator.names.people import Called
from generator.names.search import Names


def protected_names(library: Library) -> Names:
    """Return the names that may be typed nowhere but in the records of those who have them."""
    return _names(library, [person for person in library.of(Person) if not is_public(person)])


def withheld_names(library: Library, withheld: Iterable[str]) -> Names:
    """Return the names that may not be printed in one paper."""
    return _names(library, [library.find(Person, id) for id in withheld])


def _names(library: Library, people: list[Person]) -> Names:
    ids = {person.id for person in people}
    others = (person for person in library.of(Person) if person.id not in ids)
    called = tuple(map(_called, people)), tuple(map(_called, others))
    return _ready(*called, tuple(_words_of_registers(library)))


@lru_cache(maxsize=4)
def _ready(
    withheld: tuple[Called, ...], free: tuple[Called, ...], others: tuple[str, ...]
) -> Names:
    """Return names ready to be looked for: texts, papers and files are searched for the same."""
    return Names(withheld, free, others)


def _called(person: Person) -> Called:
    return Called(str(person.id), spellings(person), in_every_language(person.short))


def _words_of_registers(library: Library) -> Iterator[str]:
    """Yield what else is called as somebody may be: places, bodies, offices, terms."""
    records: Iterator[Place | Term | Organisation | Office | Country | Region] = chain(
        library.of(Place),
        library.of(Term),
        library.of(Organisation),
        library.of(Office),
        library.of(Country),
        library.of(Region),
    )
    return (plain_words(record.title) for record in records)


def is_public(person: Person) -> bool:
    """Return whether the name may be printed anywhere, for good."""
    answers = (person.disclosure.tell, person.disclosure.name)
    free = person.scope is Scope.PUBLIC and not person.embargo and not person.disclosure.withdrawn
    return free and all(map(_is_lasting, answers))


def _is_lasting(answer: Answer | None) -> bool:
    if answer is None or answer.scope is not Scope.PUBLIC:
        return False
    return answer.expires is None and answer.conditions is None
