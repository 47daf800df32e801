"""Who is in a document: whom its words name, and whom its facts tell of.

The manifest keeps both, by their ids, so that every paper can be found again that somebody is in.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.facts.library import Library
from generator.facts.registers import Person
from generator.facts.spellings import spellings
from generator.gate import Opened
from generator.paper.document import Paper
from generator.paper.walk import everything_in, facts_in, pictures_shown

_SOFT_HYPHEN = "\u00ad"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Present:
    """The ids of those whom a document names, and of those whom it tells of, named or not.

    Whoever is in a picture that it shows is told of.
    """

    named: tuple[str, ...]
    told_of: tuple[str, ...]


def present_in(paper: Paper, opened: Opened, library: Library) -> Present:
    """Return who is in a paper that was made from what the gate opened."""
    told = {id for fact in facts_in(paper) for id in opened.people.get(fact, ())}
    told.update(_shown_in(paper, library))
    withheld = frozenset(opened.withheld)
    free = (person for person in library.of(Person) if str(person.id) not in withheld)
    named = _named_in(everything_in(paper), free)
    return Present(tuple(sorted(named)), tuple(sorted(told)))


def _shown_in(paper: Paper, library: Library) -> Iterator[str]:
    shown = frozenset(pictures_shown([paper]))
    return (str(each.id) for each in library.of(Person) if not shown.isdisjoint(each.pictures))


def _named_in(text: str, people: Iterable[Person]) -> Iterator[str]:
    """Yield those of whom a text has a whole name, as the registers have it.

    Papers print no other: what is typed otherwise, checks look for.
    """
    words = _words(text)
    known, said = frozenset(words), f" {' '.join(words)} "
    for person in people:
        names = map(_words, spellings(person))
        if any(known.issuperset(name) and f" {' '.join(name)} " in said for name in names):
            yield str(person.id)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace(_SOFT_HYPHEN, "").casefold())
