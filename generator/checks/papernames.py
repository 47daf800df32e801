"""Nobody is named in a finished paper whom the gate withheld, by whatever spelling or surname."""

from collections.abc import Iterator
from dataclasses import replace

from generator.checks.findings import Code, Unsourced, error, known, warning
from generator.checks.names import whose_names_are_typed
from generator.checks.people import withheld_names
from generator.checks.readings import Reading, place_of, readings
from generator.checks.rules import placed
from generator.compose.editions import Edition
from generator.errors import Place, Problem
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Person
from generator.names.search import Found, Names, Sureness
from generator.paper.document import Paper
from generator.paper.walk import everything_in


def named_in_papers(edition: Edition) -> Iterator[Problem]:
    """Yield an error for each name in the papers of a brief that the gate withheld.

    A surname that is a word besides, or somebody else's, is a warning where no fact types it. What
    a fact or the brief types is told of that.
    """
    prepared = edition.prepared
    if not prepared.opened.withheld:
        return
    names = withheld_names(prepared.library, prepared.opened.withheld)
    found = [
        (id, replace(problem, place=placed(problem.place, prepared.brief, document)))
        for document, paper in edition.papers.items()
        for id, problem in _named_in(paper, names, prepared.library)
    ]
    told = whose_names_are_typed(prepared.library, prepared.brief) if found else set()
    yield from (problem for id, problem in found if id not in told)


def _named_in(paper: Paper, names: Names, library: Library) -> Iterator[tuple[str, Problem]]:
    anywhere = names.found_in(everything_in(paper))
    located = list(_located(paper, names, library)) if anywhere else []
    yield from located
    told = {id for id, _ in located}
    for found in anywhere:
        if found.sureness is not Sureness.DOUBTFUL and found.id not in told:
            yield found.id, _leak(found.id, None)


def _located(paper: Paper, names: Names, library: Library) -> Iterator[tuple[str, Problem]]:
    """Yield whom the text names, where the words come from."""
    for reading in readings(paper):
        for found in names.found_in(reading.words):
            place = place_of(reading, library, found.words)
            if found.sureness is not Sureness.DOUBTFUL:
                yield found.id, _leak(found.id, place)
            elif isinstance(place, Unsourced) and not _is_referred_to(found, reading, library):
                yield found.id, _doubt(found.id, place)


def _is_referred_to(found: Found, reading: Reading, library: Library) -> bool:
    """Return whether the words are what a reference prints, to somebody else who is called so."""
    records = [library.records[id] for id in reading.origin if id in library.records]
    ids = {pointer.id for record in records for pointer in pointers(record)} - {found.id}
    people = (known(library, Person, id) for id in ids)
    return any(found.words in each.name.split() for each in people if each)


def _leak(id: str, place: Place | None) -> Problem:
    message = f"the finished paper names {id!r}, who may not be named to this audience"
    hint = (
        "if the text of a fact types the name, write a reference, [[id]]; if another line does,"
        " write other words; if somebody or something else is called so, enter it in the registers"
    )
    return error(Code.NAME_LEAK, message, place, hint)


def _doubt(id: str, place: Place) -> Problem:
    message = f"the finished paper has what may be the surname of {id!r}, who may not be named"
    hint = "if it is, write other words, or, in the text of a fact, a reference, [[id]]"
    return warning(Code.TYPED_SURNAME, message, place, hint)
