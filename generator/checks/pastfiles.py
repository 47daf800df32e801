"""Files of the past that somebody is still in who may not be in them any more.

What may be said of people is asked of the gate as it is now: whoever took their word back, or lets
it travel less far, is in no file made today. Files made before are to be made anew, or removed.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from generator.checks.findings import Code, warning
from generator.compose.order import Order, read_order
from generator.errors import BriefError, Place, Problem
from generator.facts.library import Library
from generator.facts.registers import Person
from generator.gate.protection import Protection
from generator.house import House
from generator.languages.catalogue import ENGLISH
from generator.paper.formats import Format
from generator.publish.past import OUTPUTS, Past, past_files

_REMEDY = "make it anew, or remove it with brief purge; brief recall {} tells of every file"


def order_of(past: Past) -> Order:
    """Return the order that makes a file anew; its folder says for whom, and as of which day."""
    brief, _, otherwise = past.folder.name.partition("@")
    audience, _, day = otherwise.partition("@")
    as_of = None
    if brief != past.slip.get("name"):  # a copy, called as somebody liked
        audience = past.slip.get("audience", "")
    else:
        with suppress(ValueError):
            as_of = date.fromisoformat(day)
    return Order(
        past.slip.get("name", ""),
        formats=(Format.TEXT,),
        audience=audience,
        as_of=as_of,
        language=past.file.language,
        allow_fallback=True,
    )


def outlived_files(house: House, library: Library) -> Iterator[Problem]:
    """Yield a warning for each file in the house's outputs, and each who is in it without leave."""
    gates: dict[Order, Protection | None] = {}
    some_withdrew = any(person.disclosure.withdrawn for person in library.of(Person))
    for past in past_files([house.root / OUTPUTS]):
        if not past.path.is_file():
            continue
        place = Place(house.shown / past.path.relative_to(house.root))
        if not past.says_who and some_withdrew:
            message = "nobody can tell who is in this file, and somebody has taken their word back"
            yield warning(Code.OUTLIVED_FILE, message, place, "make it anew, or remove it")
        order = order_of(past)
        if order not in gates:
            gates[order] = _gate(order, house, library)
        for id, lack in _lacks(past, gates[order], library):
            message = f"{id!r} is in this file, and may not be: {lack}"
            yield warning(Code.OUTLIVED_FILE, message, place, _REMEDY.format(id))


def _lacks(past: Past, gate: Protection | None, library: Library) -> Iterator[tuple[str, str]]:
    """Yield those who may not be in a file as they are, and what is lacking."""
    for id in sorted(past.people):
        person = library.records.get(id)
        if not isinstance(person, Person):
            yield id, "they are in the registers no more"
        elif gate is None:  # the brief is gone, and nobody can say any more for whom it was
            if taken_back := person.disclosure.withdrawn:
                yield id, f"all was taken back on {taken_back}"
        elif lack := _lack(past, person, gate):
            yield id, lack


def _lack(past: Past, person: Person, gate: Protection) -> str:
    """Return what the answers of a person lack for the file, nothing if they still carry it."""
    if past.names(person.id):
        return gate.why_unnamed(person)
    return gate.why_untold(person)


def _gate(order: Order, house: House, library: Library) -> Protection | None:
    """Return the gate as it stands for the readers of files, if their brief is still there."""
    try:
        ordered = read_order(house, order)
    except BriefError:
        return None
    brief = ordered.brief
    return Protection(library, brief, ordered.audience, brief.knows_until, ENGLISH)
