"""Names typed where a reference belongs, and two spellings of what should be one."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from generator.checks.findings import Code, Spot, named, part_of, warning
from generator.checks.people import is_public
from generator.checks.phrases import Found, Phrases, as_typed, fold, index
from generator.errors import Problem
from generator.facts.accounts import Quote
from generator.facts.acts import Law
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.measures import Figure, Indicator
from generator.facts.passages import Passage, passages_in
from generator.facts.registers import Organisation, Person, Place, Term
from generator.facts.spellings import spellings
from generator.facts.texts import plain_words

_VERBATIM = {Quote: "words", Law: "official"}  # texts that are as their source has them


def typed_references(library: Library) -> Iterator[Problem]:
    """Yield a warning for each text of a fact that types what a reference should print."""
    references, variants = index(_references(library)), index(_variants(library))
    for fact in library.of(Fact):
        for passage in passages_in(fact):
            if _VERBATIM.get(type(fact)) != passage.path[0]:
                yield from _typed(fact, passage, references, variants)


def _references(library: Library) -> Iterator[tuple[str, str]]:
    """Yield what people and organisations are called; a protected name typed is an error apart."""
    yield from spellings_of(person for person in library.of(Person) if is_public(person))
    for body in library.of(Organisation):
        names = (plain_words(body.title), *body.variants)
        yield from ((str(body.id), fold(name)) for name in names if name != body.abbreviation)


def spellings_of(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    """Yield whose it is with every spelling of a name, folded, in every order."""
    for person in people:
        for spelling in spellings(person):
            for ordered in sorted(_orders(fold(spelling).split())):
                yield (str(person.id), ordered)


def _orders(words: list[str]) -> set[str]:
    """Return a name's words in each order that keeps its neighbours: "Kobolt Sophie", too."""
    return {" ".join(words[turn:] + words[:turn]) for turn in range(len(words))}


def _variants(library: Library) -> Iterator[tuple[str, str]]:
    records: Iterator[Place | Term] = chain(library.of(Place), library.of(Term))
    for record in records:
        yield from ((str(record.id), fold(variant)) for variant in record.variants)


def _typed(
    fact: Fact, passage: Passage, references: Phrases, variants: Phrases
) -> Iterator[Problem]:
    text = passage.words
    folded = fold(text)
    for found in _longest(references.found_in(folded)):
        message = f"{named(fact)} types what {found.id!r} is called"
        spot = _spot(fact, passage, as_typed(text, found))
        yield warning(Code.TYPED_REFERENCE, message, spot, f"write [[{found.id}]]")
    for found in _longest(variants.found_in(folded)):
        message = f"{named(fact)} types another form of {found.id!r} than papers prefer"
        spot = _spot(fact, passage, as_typed(text, found))
        yield warning(Code.TYPED_VARIANT, message, spot, f"write [[{found.id}]]")


def _longest(all_found: Iterable[Found]) -> Iterator[Found]:
    """Drop names that stand inside a longer name."""
    end = 0
    for found in sorted(all_found, key=lambda found: (found.begin, -found.end)):
        if found.begin >= end:
            yield found
            end = found.end


def _spot(fact: Fact, passage: Passage, words: str) -> Spot:
    return part_of(fact, *passage.path, words=words)


# Two spellings of one ----------------------------------------------------------------------------


def similar_spellings(library: Library) -> Iterator[Problem]:
    """Yield a warning for each index, measure or unit spelt almost as another one is."""
    first: dict[str, dict[str, Spot]] = {"index": {}, "title": {}, "unit": {}}
    for indicator in library.of(Indicator):
        first["index"].setdefault(indicator.index, part_of(indicator, "index"))
        first["title"].setdefault(plain_words(indicator.title), part_of(indicator, "title"))
    for figure in library.of(Figure):
        first["unit"].setdefault(figure.unit, part_of(figure, "unit"))
    for key, spots in first.items():
        for spelling, other in _alike(spots):
            message = f"this {key!r} is spelt almost as another, at {_line(spots[other])}"
            hint = "if the two are one, spell them alike"
            yield warning(Code.SIMILAR_SPELLING, message, spots[spelling], hint)


def _line(spot: Spot) -> str:
    return f"{spot.file.as_posix()}:{spot.line}"


def _alike(spellings: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each spelling with an earlier one from which only case or one letter parts it."""
    earlier: dict[str, str] = {}
    for spelling in spellings:
        shapes = _shapes(spelling)
        other = next((earlier[shape] for shape in shapes if shape in earlier), None)
        if other and re.sub(r"[^0-9]", "", other) == re.sub(r"[^0-9]", "", spelling):
            yield spelling, other
        for shape in shapes:
            earlier.setdefault(shape, spelling)


def _shapes(spelling: str) -> list[str]:
    """Return a spelling, and what is left of it without each of its letters in turn: two that are
    one letter apart have one of these in common.
    """
    plain = spelling.casefold()
    if len(plain) < 6:
        return [plain]
    return [plain, *(plain[:at] + plain[at + 1 :] for at in range(len(plain)))]
