"""Nobody is named who did not agree: names typed where they must not be.

Names are found in any spelling, as `generator.names` finds them. Messages give a person's id, never
the name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.checks.findings import Code, error, named, part_of, part_of_brief, warning
from generator.checks.people import is_public, protected_names
from generator.errors import Place, Problem
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import Keys, is_prose, texts_in
from generator.facts.references import pointers
from generator.facts.registers import Person
from generator.facts.spellings import spellings
from generator.facts.texts import Listed
from generator.facts.translations import translations_of
from generator.house.briefs import Brief
from generator.names.people import shares_a_word
from generator.names.search import Found, Sureness
from generator.paper.document import Emphasis, Link, Strong, Text
from generator.yamlfile import Scalar
from generator.yamlfile.models import Strict

_NEUTRAL = "give it a neutral one"


def typed_names(library: Library) -> Iterator[Problem]:
    """Yield a problem for each record that types the name of somebody who is protected."""
    protected = _Protected(library)
    for record in library.records.values():
        for said in _said_by(record, named(record)):
            yield from protected.typed(said)
    yield from protected.in_ids(library.records.values())


def typed_in_brief(library: Library, brief: Brief, name: str) -> Iterator[Problem]:
    """Yield a problem for each protected person whose name an order slip types."""
    protected = _Protected(library)
    for said in _said_by(brief, f"brief {name!r}"):
        yield from protected.typed(said)


def whose_names_are_typed(library: Library, brief: Brief) -> set[str]:
    """Return the ids of those whose whole name is typed somewhere, as the rules above tell."""
    protected = _Protected(library)
    holders: list[Record | Brief] = [*library.records.values(), brief]
    return {id for each in holders for said in _said_by(each, "") for id in protected.whole(said)}


# What was typed -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Said:
    """What was typed, as messages call it, and where."""

    value: Any
    what: str
    place: Place


def _said_by(holder: Record | Brief, what: str) -> Iterator[_Said]:
    """Yield what a record or an order slip says, and each of its translations where it stands.

    A person's own record may say their name, but for the role.
    """
    match holder:
        case Person():
            yield _Said(holder.role, what, part_of(holder))
        case Record():
            yield _Said(holder, what, part_of(holder))
        case Brief():
            for keys, value in _fields_of(holder):
                yield _Said(value, what, part_of_brief(holder, *keys))
    for keys, text in texts_in(holder):
        if not isinstance(holder, Person) or keys == ("role",):
            for language, other in translations_of(text).items():
                yield _Said(other.text, f"the {language!r} translation in {what}", other.place)


def _fields_of(holder: Strict, *above: str) -> Iterator[tuple[Keys, Any]]:
    """Yield each field of an order slip and of its parts, with the keys that lead to it."""
    for name, field in type(holder).model_fields.items():
        keys, value = (*above, field.alias or name), getattr(holder, name)
        if isinstance(value, Strict):
            yield from _fields_of(value, *keys)
        else:
            yield keys, value


class _Protected:
    """The people whose names may be typed nowhere but in their own records."""

    def __init__(self, library: Library) -> None:
        self._people = {str(p.id): p for p in library.of(Person) if not is_public(p)}
        self._names = protected_names(library)

    def whole(self, said: _Said) -> set[str]:
        """Return those whose whole name is typed."""
        return _whole(self._names.found_in(*_texts(said.value)))

    def typed(self, said: _Said) -> Iterator[Problem]:
        """Yield an error for each whole name, and a warning for each surname."""
        found = self._names.found_in(*_texts(said.value))
        whole = _whole(found)
        for id in sorted(whole):
            message = f"{said.what} types the name of a protected person"
            yield error(Code.TYPED_NAME, message, said.place, self._remedy(id, said))
        for id in sorted({each.id for each in found} - whole):
            message = f"{said.what} types what may be the name of a protected person"
            hint = f"if it is, {self._remedy(id, said)}"
            yield warning(Code.TYPED_SURNAME, message, said.place, hint)

    def _remedy(self, id: str, said: _Said) -> str:
        """Return what to do about a name: a reference helps only where one is read."""
        if any(found.id == id for found in self._names.found_in(*_prose_in(said.value))):
            return f"write [[{id}]] instead"
        return "write other words, and name nobody here: no reference is read in this line"

    def in_ids(self, records: Iterable[Record]) -> Iterator[Problem]:
        """Yield an error for each id that tells a name: ids stand in the manifest of each build.

        A surname alone may be that of somebody else, who wrote a source: that is a warning.
        """
        ids = {f"/{record.id}": record for record in records}  # as in an address: small and joined
        are_told = bool(self._names.found_in(*ids))
        for address, record in ids.items():
            found = self._names.found_in(address) if are_told else []
            if self._is_named_by(record) or _whole(found):
                message = f"the id {str(record.id)!r} holds the name of a protected person"
                yield error(Code.TELLING_ID, message, record.id.place, _NEUTRAL)
            elif any(each.sureness is Sureness.SURNAME for each in found):
                message = (
                    f"the id of {named(record)} holds what may be the name of somebody protected"
                )
                yield warning(Code.TYPED_SURNAME, message, part_of(record), f"if it is, {_NEUTRAL}")

    def _is_named_by(self, record: Record) -> bool:
        """Return whether the id of a protected person, or of what is told of them, has their name.

        There, a word of it is enough.
        """
        about = {pointer.id for pointer in pointers(record)} | {str(record.id)}
        people = (self._people[id] for id in about & self._people.keys())
        return any(shares_a_word(record.id, spellings(person)) for person in people)


def _whole(found: list[Found]) -> set[str]:
    return {each.id for each in found if each.sureness is Sureness.NAMED}


def _texts(value: Any) -> Iterator[str]:
    """Yield what each field of a value says: a name does not go from one to the next."""
    if isinstance(value, Strict):
        for name in type(value).model_fields:
            yield "\n".join(_strings(getattr(value, name)))
    else:
        yield "\n".join(_strings(value))


def _prose_in(value: Any) -> Iterator[str]:
    """Yield what each text of a value says in which references are read."""
    texts = (text for _, text in texts_in(value)) if isinstance(value, Strict) else (value,)
    yield from ("\n".join(_strings(text)) for text in texts if is_prose(text))


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
