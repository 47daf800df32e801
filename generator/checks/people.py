"""Whose name may be printed anywhere, and under what names those are looked for whose may not."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from generator.facts.library import Library
from generator.facts.registers import (
    Answer,
    Country,
    Office,
    Organisation,
    Person,
    Place,
    Region,
    Term,
)
from generator.facts.texts import Prose, plain_words
from generator.facts.translations import Saying, translations_of
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


def spellings(person: Person) -> tuple[str, ...]:
    """Return every name that a register has of a person, but the short one."""
    forms = (plain_words(text) for form in person.forms.values() for text in _all_of(form))
    names = in_every_language(person.name)
    return tuple(filter(None, (*names, person.original, *person.variants, *forms)))


def in_every_language(name: Saying) -> tuple[str, ...]:
    """Return a name, and its translations."""
    return (name, *(other.text for other in name.others.values()))


def _all_of(form: Prose) -> tuple[Prose, ...]:
    """Return a form of a name, and its translations."""
    return (form, *(other.text for other in translations_of(form).values()))


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
    return answer is not None and answer.scope is Scope.PUBLIC and answer.expires is None
