"""Other names for those who may be told of and not named: the same in all papers of a brief."""

from collections.abc import Iterator

from generator.errors import Problem
from generator.facts.registers import Person
from generator.facts.spellings import in_every_language, spellings
from generator.gate.opening import Opening
from generator.house.pseudonyms import Pseudonym
from generator.names.people import Called
from generator.names.search import Names
from generator.paper.document import Mention

CHANGED = " (name changed)"  # msgid: every catalogue has it


def pseudonym_of(opening: Opening, person: Person) -> Mention | None:
    """Return what a paper calls somebody who may not be named, if its brief has a name for it."""
    for each in opening.brief.pseudonyms:
        if each.person == person.id:
            name = opening.interpreter.line(each.name)
            return Mention(str(person.id), name, name, opening.say(CHANGED))
    return None


def registered_pseudonyms(opening: Opening) -> Iterator[Problem]:
    """Yield an error for each pseudonym that is the name of somebody in the register."""
    if opening.brief.pseudonyms:
        people = opening.library.of(Person)
        names = Names([Called(str(p.id), spellings(p), in_every_language(p.short)) for p in people])
        for each in opening.brief.pseudonyms:
            yield from (_taken(each, found.id) for found in names.found_in(each.name)[:1])


def _taken(pseudonym: Pseudonym, id: str) -> Problem:
    message = f"the pseudonym for {str(pseudonym.person)!r} is a name that {id!r} has"
    hint = "choose one that nobody in the register is called by, whole or in part"
    return Problem(message, pseudonym.person.place, hint, "pseudonym")
