"""Titles that could stand over anything: a reader who leafs through learns nothing from them."""

import re
from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.errors import Problem
from generator.facts.accounts import Event, Paragraph
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.registers import Country, Theme
from generator.facts.texts import Prose, plain_words
from generator.facts.translations import translation_of, translations_of
from generator.languages import HOUSE_LANGUAGE
from generator.languages.commonplaces import says_nothing, stem

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_COMPOUND = 13  # letters: in some languages one long word says what others say in three
_HINT = "say in it what happened, to whom or by whom: a reader may read nothing else"


def empty_titles(library: Library) -> Iterator[Problem]:
    """Yield a warning for each title without a word of its own, or of one short word."""
    for fact in (*library.of(Paragraph), *library.of(Event)):
        if _is_empty(fact, fact.title, HOUSE_LANGUAGE, library):
            message = f"the title of {named(fact)} could stand over anything"
            yield warning(Code.EMPTY_TITLE, message, part_of(fact, "title"), _HINT)
        for language, other in translations_of(fact.title).items():
            if _is_empty(fact, other.text, language, library):
                message = f"the {language!r} title of {named(fact)} could stand over anything"
                yield warning(Code.EMPTY_TITLE, message, other.place, _HINT)


def _is_empty(fact: Fact, title: Prose, language: str, library: Library) -> bool:
    words = _words(title)
    return bool(words) and not _tells(words, language, _said_above(fact, language, library))


def _tells(words: list[str], language: str, said: set[str]) -> bool:
    own = (w for w in words if not says_nothing(w, language) and stem(w, language) not in said)
    return any(own) and not (language == HOUSE_LANGUAGE and _is_alone(words))


def _is_alone(words: list[str]) -> bool:
    """Return whether a title is one short word; its translation may be, where it is not."""
    return len(words) == 1 and "-" not in words[0] and len(words[0]) < _COMPOUND


def _said_above(fact: Fact, language: str, library: Library) -> set[str]:
    """Return the words of the headings it stands under: its themes and its countries."""
    above = [
        record
        for id in (*fact.themes, *fact.countries)
        if isinstance(record := library.records.get(str(id)), Theme | Country)
    ]
    titles = ((translation_of(record.title, language), record.title) for record in above)
    return {
        stem(word, language)
        for other, title in titles
        for word in _words(other.text if other else title)
    }


def _words(text: Prose) -> list[str]:
    return [found.group().lower() for found in _WORD.finditer(plain_words(text))]
