"""Two under one name: short forms and abbreviations that are shared, people registered twice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.checks.findings import Code, named, part_of, warning
from generator.checks.soundings import signs_near, signs_of, sounding
from generator.errors import Problem
from generator.facts.acts import Law
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.registers import Country, Organisation, Person, Place, Region, Term
from generator.facts.texts import Prose, plain_words
from generator.facts.translations import Said, translations_of
from generator.languages import HOUSE_LANGUAGE


def two_meanings(library: Library) -> Iterator[Problem]:
    """Yield a warning for each short form that is another's short form or name, in any language.

    Two people may well share a surname: that is told of a paper that names both.
    """
    called: dict[tuple[str, str], list[_Called]] = {}
    for one in _everything_called(library):
        called.setdefault((one.language, one.name.casefold()), []).append(one)
    told: set[str] = set()
    for same in called.values():
        for one in same:
            other = next((other for other in same if one.may_be(other)), None)
            if other and str(one.record.id) not in told:
                told.update((str(one.record.id), str(other.record.id)))
                yield _two_meanings(*_later_first(one, other))


@dataclass(frozen=True, slots=True)
class _Called:
    """What a record is called in a language, and whether it is its short form."""

    record: Record
    language: str
    name: str
    key: str
    short: bool

    def may_be(self, other: "_Called") -> bool:
        """Return whether this short form may be taken for another record."""
        people = isinstance(self.record, Person) and isinstance(other.record, Person)
        return self.short and self.record.id != other.record.id and not people


def _everything_called(library: Library) -> Iterator[_Called]:
    for record in library.records.values():
        match record:
            case Organisation() | Place() | Term():
                yield from _called(record, "title", record.title)
                if record.abbreviation:
                    yield from _called(record, "abbreviation", record.abbreviation, short=True)
            case Country() | Region() | Law():
                yield from _called(record, "title", record.title)
            case Person():
                yield from _called(record, "short", record.short, short=True)
            case _:
                pass


def _called(record: Record, key: str, text: Said, *, short: bool = False) -> Iterator[_Called]:
    yield _Called(record, HOUSE_LANGUAGE, _bare(text), key, short)
    for language, other in translations_of(text).items():
        yield _Called(record, language, _bare(other.text), key, short)


def _bare(text: Prose | str) -> str:
    return text if isinstance(text, str) else plain_words(text)


def _later_first(one: _Called, other: _Called) -> tuple[_Called, _Called]:
    """Return the one that can be shortened otherwise first; of two such, what was typed later."""
    return (one, other) if not other.short or _order(other) < _order(one) else (other, one)


def _order(called: _Called) -> tuple[str, int]:
    return called.record.where.file.as_posix(), called.record.where.line


def _two_meanings(one: _Called, other: _Called) -> Problem:
    message = f"{named(one.record)} is called in short what {named(other.record)} is called"
    hint = (
        f"the other stands at {other.record.where}; papers that name both keep the whole names:"
        " give one another short form"
    )
    return warning(Code.TWO_MEANINGS, message, part_of(one.record, one.key), hint)


def shared_shorts(groups: Iterable[Sequence[str]], library: Library) -> Iterator[Problem]:
    """Yield a warning for people whom the papers of a brief would call alike after first naming
    them; what else is called alike is told of the library.
    """
    for group in dict.fromkeys(map(tuple, groups)):
        records = (library.records[id] for id in group)
        people = [record for record in records if isinstance(record, Person)]
        yield from (_shared(other, people[0]) for other in people[1:])


def _shared(person: Person, first: Person) -> Problem:
    message = f"{named(person)} and {str(first.id)!r} have one short name, and stand in one paper"
    such = f", such as: {other}" if (other := _with_initial(person, first)) else ""
    hint = f"the paper keeps their whole names; give one of them another 'short'{such}"
    return warning(Code.SHARED_SHORT, message, part_of(person, "short"), hint)


def _with_initial(person: Person, first: Person) -> str:
    """Return a short name with an initial that tells two people apart, if there is one."""
    initial, other = person.name[0], first.name[0]
    is_given = initial.isupper() and not person.name.startswith(person.short)
    return f"{initial}. {person.short}" if is_given and initial != other else ""


def registered_twice(library: Library) -> Iterator[Problem]:
    """Yield a warning for each person whose name sounds as another's, or nearly."""
    first: dict[str, Person] = {}
    for person in library.of(Person):
        sounds = list(dict.fromkeys(map(sounding, _names(person))))
        near = (first[sign] for sound in sounds for sign in signs_near(sound) if sign in first)
        if other := next(near, None):
            yield _twice(person, other)
        for sign in (sign for sound in sounds for sign in signs_of(sound)):
            first.setdefault(sign, person)


def _names(person: Person) -> tuple[str, ...]:
    others = (other.text for other in translations_of(person.name).values())
    return (person.name, *others, *filter(None, (person.original,)), *person.variants)


def _twice(person: Person, other: Person) -> Problem:
    message = f"{named(person)} is called almost as {str(other.id)!r} is"
    hint = f"the other stands at {other.where}; if the two are one, keep one of them"
    return warning(Code.REGISTERED_TWICE, message, part_of(person, "name"), hint)
