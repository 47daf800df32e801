"""Nobody is named who did not agree: names typed where they must not be, and names in a paper.

A name is found in any case, in any order of its parts, with or without accents, split by any white
space, and with zero-width characters inside it. Messages give a person's id, never the name.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from generator.briefs import Brief
from generator.document import Emphasis, Link, Strong, Text
from generator.errors import BriefError, Place, Problem, Severity
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Answer, Person
from generator.facts.translations import Translated
from generator.facts.vocabulary import Scope
from generator.shapes import Strict
from generator.texts import plain_words
from generator.yamlfile import Scalar

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_GAP = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Names:
    """Every spelling of some people's names, folded, by their ids."""

    spellings: tuple[tuple[str, str], ...]

    def found_in(self, text: str) -> set[str]:
        """Return the ids of those named in a text."""
        folded = f" {fold(text)} "
        return {id for id, spelling in self.spellings if f" {spelling} " in folded}


def names_of(people: Iterable[Person]) -> Names:
    """Return every spelling the register has of these people's names, in every order."""
    return Names(
        tuple(
            (str(person.id), ordered)
            for person in people
            for spelling in _spellings(person)
            for ordered in _orders(fold(spelling).split())
        )
    )


def fold(text: str) -> str:
    """Return a text as a reader would hear it: no case, no accents, single spaces."""
    parted = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text)).casefold()
    plain = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return _GAP.sub(" ", plain).strip()


def typed_names(library: Library) -> Iterator[Problem]:
    """Yield a problem for each record that types the name of somebody who is protected."""
    protected = _Protected(library)
    for record in library.records.values():
        typed = record.role if isinstance(record, Person) else record
        yield from protected.typed(typed, f"{record.kind} {str(record.id)!r}", record.where)
        yield from protected.in_id(record)


def typed_in_brief(library: Library, brief: Brief, name: str) -> Iterator[Problem]:
    """Yield a problem for each protected person whose name an order slip types."""
    yield from _Protected(library).typed(brief, f"brief {name!r}", brief.occasion.place)


def refuse_names(withheld: Iterable[Person], texts: Iterable[str]) -> None:
    """Stop a build whose finished text names somebody the gate withheld, if only in short."""
    people = tuple(withheld)
    short = (spelling for person in people for spelling in _short(person))
    names = Names((*names_of(people).spellings, *short))
    found = sorted({id for text in texts for id in names.found_in(unquote(text))})
    if found:
        problems = (
            Problem(
                f"the finished paper names {id!r}, who may not be named to this audience",
                None,
                "some text types the name: write a reference, [[id]], and run 'brief check'",
                "name-leak",
            )
            for id in found
        )
        raise BriefError(*problems)


# People -------------------------------------------------------------------------------------------


def _spellings(person: Person) -> tuple[str, ...]:
    forms = map(plain_words, person.forms.values())
    return (person.name, person.original or "", *person.variants, *forms)


def _short(person: Person) -> Iterator[tuple[str, str]]:
    """Yield the short name: alone it may be somebody else's, but not in a paper that masks it."""
    yield (str(person.id), fold(person.short))


def _orders(words: list[str]) -> set[str]:
    """Return a name's words in each order that keeps its neighbours: "Kobolt Sophie", too."""
    return {" ".join(words[turn:] + words[:turn]) for turn in range(len(words))}


def is_public(person: Person) -> bool:
    """Return whether the name may be printed anywhere, for good."""
    answers = (person.disclosure.tell, person.disclosure.name)
    free = person.scope is Scope.PUBLIC and not person.embargo and not person.disclosure.withdrawn
    return free and all(map(_is_lasting, answers))


def _is_lasting(answer: Answer | None) -> bool:
    return answer is not None and answer.scope is Scope.PUBLIC and answer.expires is None


# What was typed -----------------------------------------------------------------------------------


class _Protected:
    """The people whose names may be typed nowhere but in their own records."""

    def __init__(self, library: Library) -> None:
        self._people = [person for person in library.of(Person) if not is_public(person)]
        self._names = names_of(self._people)

    def typed(self, value: Any, what: str, place: Place) -> Iterator[Problem]:
        """Yield an error for each whole name in a value, and a warning for each surname."""
        text = unquote("\n".join(_strings(value)))
        words = f" {_GAP.sub(' ', text)} "
        named = self._names.found_in(text)
        for person in self._people:
            if person.id in named:
                message = f"{what} types the name of a protected person"
                yield Problem(message, place, f"write [[{person.id}]] instead", "typed-name")
            elif f" {person.short} " in words:
                message = f"{what} types what may be the name of a protected person"
                hint = f"if it is, write [[{person.id}]] instead"
                yield Problem(message, place, hint, "typed-surname", Severity.WARNING)

    def in_id(self, record: Record) -> Iterator[Problem]:
        """Yield an error for the id of a protected person, or of what is told of them, that tells
        the name.
        """
        words = set(fold(record.id).split())
        about = {pointer.id for pointer in pointers(record)} | {str(record.id)}
        for person in self._people:
            if person.id in about and words & set(fold(person.name).split()):
                message = f"the id {str(record.id)!r} holds the name of a protected person"
                yield Problem(message, record.id.place, "give it a neutral one", "telling-id")


def _strings(value: Any) -> Iterator[str]:
    """Yield every text inside a value, ids aside."""
    match value:
        case Scalar():
            return
        case str():
            yield value
        case Text():
            yield value.text
        case Link():
            yield from (value.address, *_strings(value.inlines))
        case Strong() | Emphasis():
            yield from _strings(value.inlines)
        case Strict():
            yield from _strings(tuple(getattr(value, name) for name in type(value).model_fields))
        case dict():
            yield from _strings(tuple(value.values()))
        case Translated():
            yield from _strings(tuple(value))
            yield from (text for other in value.others.values() for text in _strings(other.prose))
        case tuple():
            yield from (text for part in value for text in _strings(part))
        case _:
            return
