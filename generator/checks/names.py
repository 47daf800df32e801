"""Nobody is named who did not agree: names typed where they must not be, and names in a paper.

Names are found as `phrases` finds them, and in any order of their parts. Messages give a person's
id, never the name.
"""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from generator.checks.findings import Code, error, named, part_of, warning
from generator.checks.phrases import bare_words, fold, index
from generator.errors import BriefError, Place, Problem
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import texts_in
from generator.facts.references import pointers
from generator.facts.registers import Answer, Person
from generator.facts.texts import Listed, Prose, plain_words
from generator.facts.translations import Saying, translations_of
from generator.facts.vocabulary import Scope
from generator.house.briefs import Brief
from generator.paper.document import Emphasis, Link, Strong, Text
from generator.yamlfile import Scalar
from generator.yamlfile.models import Strict


def typed_names(library: Library) -> Iterator[Problem]:
    """Yield a problem for each record that types the name of somebody who is protected."""
    protected = _Protected(library)
    for record in library.records.values():
        typed = record.role if isinstance(record, Person) else record
        yield from protected.typed(typed, named(record), part_of(record))
        yield from protected.translated(record, named(record))
        yield from protected.in_id(record)


def typed_in_brief(library: Library, brief: Brief, name: str) -> Iterator[Problem]:
    """Yield a problem for each protected person whose name an order slip types."""
    protected, what = _Protected(library), f"brief {name!r}"
    yield from protected.typed(brief, what, brief.occasion.place)
    yield from protected.translated(brief, what)


def refuse_names(withheld: Iterable[Person], texts: Iterable[str]) -> None:
    """Stop a build whose finished text names somebody the gate withheld, if only in short."""
    people = tuple(withheld)
    short = (
        (str(person.id), fold(name))
        for person in people
        for name in _in_every_language(person.short)
    )
    names = index([*spellings_of(people), *short])
    found = sorted({name.id for text in texts for name in names.found_in(fold(unquote(text)))})
    if found:
        problems = (
            error(
                Code.NAME_LEAK,
                f"the finished paper names {id!r}, who may not be named to this audience",
                None,
                "some text types the name: write a reference, [[id]], and run 'brief check'",
            )
            for id in found
        )
        raise BriefError(*problems)


# People -------------------------------------------------------------------------------------------


def spellings_of(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    """Yield whose it is with every spelling of a name, folded, in every order."""
    for person in people:
        for spelling in _spellings(person):
            for ordered in sorted(_orders(fold(spelling).split())):
                yield (str(person.id), ordered)


def _spellings(person: Person) -> tuple[str, ...]:
    names = _in_every_language(person.name)
    forms = (plain_words(text) for form in person.forms.values() for text in _all_of(form))
    return (*names, person.original or "", *person.variants, *forms)


def _in_every_language(name: Saying) -> tuple[str, ...]:
    return (name, *(other.text for other in name.others.values()))


def _all_of(form: Prose) -> tuple[Prose, ...]:
    """Return a form of a name, and its translations."""
    return (form, *(other.text for other in translations_of(form).values()))


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
        self._people = {str(p.id): p for p in library.of(Person) if not is_public(p)}
        people = self._people.values()
        self._names = index(spellings_of(people))
        self._surnames = index(
            (str(person.id), bare_words(name))
            for person in people
            for name in _in_every_language(person.short)
        )

    def typed(self, value: Any, what: str, place: Place) -> Iterator[Problem]:
        """Yield an error for each whole name in a value, and a warning for each surname."""
        text = unquote("\n".join(_strings(value)))
        whole = {found.id for found in self._names.found_in(fold(text))}
        for id in sorted(whole):
            message = f"{what} types the name of a protected person"
            yield error(Code.TYPED_NAME, message, place, f"write [[{id}]] instead")
        for id in sorted({found.id for found in self._surnames.found_in(bare_words(text))} - whole):
            message = f"{what} types what may be the name of a protected person"
            hint = f"if it is, write [[{id}]] instead"
            yield warning(Code.TYPED_SURNAME, message, place, hint)

    def translated(self, holder: Record | Brief, what: str) -> Iterator[Problem]:
        """Yield the same for its translations, each where it stands."""
        for keys, text in texts_in(holder):
            if isinstance(holder, Person) and keys != ("role",):
                continue  # a person's own name
            for language, other in translations_of(text).items():
                told = f"the {language!r} translation in {what}"
                yield from self.typed(other.text, told, other.place)

    def in_id(self, record: Record) -> Iterator[Problem]:
        """Yield an error for the id of a protected person, or of what is told of them, that tells
        the name.
        """
        words = set(fold(record.id).split())
        about = {pointer.id for pointer in pointers(record)} | {str(record.id)}
        for id in sorted(about & self._people.keys()):
            names = _in_every_language(self._people[id].name)
            if any(words & set(fold(name).split()) for name in names):
                message = f"the id {str(record.id)!r} holds the name of a protected person"
                yield error(Code.TELLING_ID, message, record.id.place, "give it a neutral one")


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
        case Listed():
            yield from _strings(value.items)
        case Strict():
            yield from _strings(tuple(getattr(value, name) for name in type(value).model_fields))
        case dict():
            yield from _strings(tuple(value.values()))
        case tuple():
            yield from (text for part in value for text in _strings(part))
        case _:
            return
