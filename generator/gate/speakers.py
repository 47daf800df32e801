"""Who says it: whether a text names somebody whom it is according to, and tells it as their word.

One that names them alone may speak of them: "Police searched the office of the League".
"""

import re
from collections.abc import Iterator

from generator.facts.envelope import Fact, Record
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Organisation, Person
from generator.facts.texts import Prose, plain_words
from generator.languages.hearsay import is_somebodys_word

FORM = "according_to"
"""The form of a record that says how its name follows: "according to the European Parliament"."""


def says_whose_word(library: Library, fact: Fact, form: Prose) -> bool:
    """Return whether one form of a fact's text tells it as the word of who it is according to."""
    return _names_speaker(library, fact, form) and is_somebodys_word(plain_words(form))


def _names_speaker(library: Library, fact: Fact, form: Prose) -> bool:
    speakers = set(map(str, fact.according_to))
    if any(pointer.id in speakers for pointer in pointers(form)):
        return True
    text = plain_words(form)
    names = (name for id in speakers for name in _called(library.records[id]) if name)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names)


def _called(record: Record) -> Iterator[str]:
    """Yield what a text may call somebody, in whatever words a register has for them."""
    yield plain_words(record.title)
    yield from _short_names(record)
    for name, form in record.forms.items():
        words = plain_words(form)
        yield _from_capital(words) if name == FORM else words


def _short_names(record: Record) -> tuple[str, ...]:
    match record:
        case Person():
            return (record.name, record.short, *record.variants)
        case Organisation():
            return (record.abbreviation or "", *record.variants)
        case _:
            return ()


def _from_capital(words: str) -> str:
    """Return the name in the words that lead to it: "League" of "according to the League"."""
    found = re.search(r"[A-Z].*", words)
    return found.group() if found else words
