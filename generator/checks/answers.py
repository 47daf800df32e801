"""Answers for people that rest on what was published: by whom, and whether anybody read it."""

from collections.abc import Iterator

from generator.checks.findings import Code, known, named, part_of, warning
from generator.errors import Problem
from generator.facts.disclosure import Answer
from generator.facts.library import Library
from generator.facts.registers import Person, Source
from generator.facts.vocabulary import Basis

_PUBLISHED = (Basis.ALREADY_PUBLIC, Basis.PUBLIC_CASE)


def unread_answers(library: Library) -> Iterator[Problem]:
    """Yield a warning for each person who is told of or named on a work that nobody has read."""
    for person in library.of(Person):
        for question, answer in _published(person):
            source = known(library, Source, answer.source or "")
            if source and not source.was_read:
                message = (
                    f"{named(person)} is made public by {named(source)}, which nobody has read"
                )
                hint = "name a work that was read, or read it and add 'accessed' or 'held' to it"
                spot = part_of(person, "disclosure", question, "source")
                yield warning(Code.UNREAD_BASIS, message, spot, hint)
                break


def unasked(library: Library) -> Iterator[Problem]:
    """Yield a warning for each person who is told of because others have done so."""
    for person in library.of(Person):
        for question, answer in _published(person):
            if answer.basis is Basis.PUBLIC_CASE:
                message = f"{named(person)} is told of because others have done so"
                hint = (
                    "ask them, or whoever speaks for them, and write their consent; if nobody can"
                    " be asked, write '# allow unasked: ' and why"
                )
                spot = part_of(person, "disclosure", question, "basis")
                yield warning(Code.UNASKED, message, spot, hint)
                break


def _published(person: Person) -> Iterator[tuple[str, Answer]]:
    """Yield the answers that rest on what was published, each with what it answers."""
    for question, answer in person.disclosure.answers.items():
        if answer.basis in _PUBLISHED:
            yield question, answer
