"""Nobody is named who did not agree: names typed where they must not be, and names in a paper.

A name is found in any case, with or without accents, split by any white space, and with zero-width
characters inside it. Messages give a person's id, never the name.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.errors import BriefError, Exit, Problem
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.registers import Person
from generator.facts.vocabulary import Scope
from generator.texts import Prose, plain_words

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
    """Return every spelling the register has of these people's names."""
    return Names(
        tuple(
            (str(person.id), fold(spelling))
            for person in people
            for spelling in (person.name, person.original or "", *person.variants)
            if spelling
        )
    )


def fold(text: str) -> str:
    """Return a text as a reader would hear it: no case, no accents, single spaces."""
    parted = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text)).casefold()
    plain = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return _GAP.sub(" ", plain).strip()


def typed_names(library: Library) -> Iterator[Problem]:
    """Yield a problem for each fact whose text types the name of somebody who is protected."""
    protected = names_of(person for person in library.of(Person) if not _public(person))
    for fact in library.of(Fact):
        for id in sorted(protected.found_in(_typed(fact))):
            message = f"{fact.kind} {str(fact.id)!r} types the name of a protected person"
            yield Problem(message, fact.where, f"write [[{id}]] instead", "typed-name")


def refuse_names(withheld: Names, texts: Iterable[str]) -> None:
    """Stop a build whose finished text names somebody the gate withheld."""
    found = sorted({id for text in texts for id in withheld.found_in(text)})
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
        raise BriefError(*problems, exit=Exit.WITHHELD)


def _public(person: Person) -> bool:
    name = person.disclosure.name
    return person.disclosure.withdrawn is None and bool(name) and name.scope is Scope.PUBLIC  # type: ignore[union-attr]


def _typed(fact: Fact) -> str:
    what: Prose = getattr(fact, "what", ())
    return plain_words((*fact.title, *fact.text, *fact.short, *fact.line, *what))
