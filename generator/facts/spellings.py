"""What people are called: every name that the registers have of somebody."""

from generator.facts.registers import Person
from generator.facts.texts import Prose, plain_words
from generator.facts.translations import Saying, translations_of


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
