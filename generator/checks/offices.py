"""Who holds which office, and how a letter turns to them."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from generator.checks.findings import Code, known, named, part_of, warning
from generator.errors import Place, Problem
from generator.facts.fields import Pointer
from generator.facts.library import Library
from generator.facts.registers import Holder, Office, Region
from generator.gate import Opened
from generator.house.briefs import Brief
from generator.yamlfile.dates import Period


def overlapping_terms(library: Library) -> Iterator[Problem]:
    """Yield a warning, at both places, for each two who held an office on the same day."""
    for office in library.of(Office):
        for one, other in combinations(office.holders, 2):
            if one.person != other.person and _overlap(one, other):
                yield _told(office, one, other)
                yield _told(office, other, one)


def _overlap(one: Holder, other: Holder) -> bool:
    """On the day that an office is handed over both may hold it, where a source gives one day."""
    if any(other.held_on(day) for day in one.attested) or any(map(one.held_on, other.attested)):
        return True
    if one.term is None or other.term is None or not one.term.overlaps(other.term):
        return False
    return not (_hands_over(one.term, other.term) or _hands_over(other.term, one.term))


def _hands_over(one: Period, other: Period) -> bool:
    return "/" in one.text and one.text.split("/")[1] == other.text.split("/")[0]


def _told(office: Office, holder: Holder, other: Holder) -> Problem:
    message = f"two people hold the office {str(office.id)!r} on the same day"
    hint = f"the other stands at {other.person.place}; correct one of the terms"
    return warning(Code.OVERLAPPING_TERMS, message, holder.person.place, hint)


def no_greeting(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each addressee of a letter whose office has no form of address."""
    for pointer, office in _offices(brief.letter.to if brief.letter else (), library):
        if not office.address_as:
            message = f"the office {str(office.id)!r} does not say how its holder is addressed"
            hint = f"add 'address_as' at {office.where}, such as: President"
            yield warning(Code.NO_GREETING, message, pointer.place, hint)


def greetings_with_dear(library: Library) -> Iterator[Problem]:
    """Yield a warning for each form of address that says "Dear", which letters say before it."""
    for office in library.of(Office):
        if _says_dear(office.address_as):
            yield _double_dear(f"'address_as' of {named(office)}", part_of(office, "address_as"))
        for number, holder in enumerate(office.holders):
            if _says_dear(holder.greeting):
                spot = part_of(office, "holders", number, "greeting")
                yield _double_dear(f"a greeting in {named(office)}", spot)


def _says_dear(words: str | None) -> bool:
    return bool(words) and str(words).split()[:1] in (["Dear"], ["dear"])


def _double_dear(what: str, place: Place) -> Problem:
    message = f"{what} begins with 'Dear', which the letter says already"
    hint = "take it out: 'Chancellor Elphberg' is printed as 'Dear Chancellor Elphberg,'"
    return warning(Code.DOUBLE_DEAR, message, place, hint)


def foreign_copies(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each copy to an office that is posted to a country of no concern."""
    region = known(library, Region, brief.region) if brief.region else None
    concerned = {*brief.countries, *(region.members if region else ())}
    for pointer, office in _offices(brief.letter.cc if brief.letter else (), library):
        if office.posted_to and office.posted_to not in concerned:
            message = f"the copy to {str(office.id)!r} goes to a country the brief is not about"
            hint = f"it is posted to {office.posted_to}; drop the copy, or add the country"
            yield warning(Code.FOREIGN_COPY, message, pointer.place, hint)


def copies_to_addressees(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each who would get one letter twice, in one office or in two."""
    met: dict[str, str] = {}
    for pointer in (*brief.letter.to, *brief.letter.cc) if brief.letter else ():
        person = _reached(brief, library, pointer)
        if other := met.get(person):
            message = f"{str(pointer)!r} gets this letter already, as {other!r}"
            hint = "one person holds both on the letter's day: name one of the two"
            hint = hint if other != pointer else "it stands here twice: take one out"
            yield warning(Code.COPY_TO_ADDRESSEE, message, pointer.place, hint)
        met.setdefault(person, str(pointer))


def _offices(ids: Iterable[Pointer], library: Library) -> Iterator[tuple[Pointer, Office]]:
    """Yield those that are offices, with where they are named."""
    found = ((id, library.records.get(id)) for id in ids)
    return ((id, record) for id, record in found if isinstance(record, Office))


def _reached(brief: Brief, library: Library, pointer: Pointer) -> str:
    """Return the id of the person who gets a letter, or else of the body or the office."""
    record = library.records.get(pointer)
    holder = record.holder_on(brief.date) if isinstance(record, Office) else None
    return str(holder.person if holder else pointer)
