"""Cases of many people: what texts say of how many they are, and whether few are told by number."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.checks.people import is_public
from generator.errors import Problem
from generator.facts.cases import Case
from generator.facts.envelope import Fact
from generator.facts.groups import Group
from generator.facts.library import Library
from generator.facts.measures import few
from generator.facts.passages import Passage, texts_in
from generator.facts.references import pointers
from generator.facts.registers import Person
from generator.facts.shares import Share, shares_of
from generator.languages import HOUSE_LANGUAGE
from generator.languages.listings import numbers_of

_TELLING = ("title", "text", "short", "line")


def groups_of_few(library: Library) -> Iterator[Problem]:
    """Yield a warning for each group of which papers for the public would tell few by number."""
    for case, group in _groups(library):
        if group.few is None and any(few(_unnamed(library, share)) for share in _last(case)):
            message = (
                f"{named(case)} tells of fewer than five who may not be named in public, so that"
                " no public paper tells it"
            )
            hint = (
                "write 'few: cannot_identify' in its 'group' once somebody made sure that nobody"
                " is known by it, or tell less of who stands how"
            )
            yield warning(Code.FEW_PEOPLE, message, part_of(case, "group"), hint)


def otherwise_counted(library: Library) -> Iterator[Problem]:
    """Yield a warning for each text on a group that says another number of them than its record."""
    for case, group in _groups(library):
        right = set(_numbers(case, group))
        called = Passage((), group.called).words
        for fact, passage in _texts_on(library, case):
            for words, number in numbers_of(passage.words, called, HOUSE_LANGUAGE):
                if number not in right:
                    message = (
                        f"{named(fact)} says {words!r}, and {named(case)} counts {group.count}"
                    )
                    hint = "correct the text, or the numbers in the record of the case"
                    place = part_of(fact, *passage.path, words=words)
                    yield warning(Code.MISCOUNTED, message, place, hint)


def _groups(library: Library) -> Iterator[tuple[Case, Group]]:
    for case in library.of(Case):
        if case.group:
            yield case, case.group


def _last(case: Case) -> tuple[Share, ...]:
    return shares_of(case, case.status)


def _unnamed(library: Library, share: Share) -> int:
    people = [library.records.get(id) for id in share.people]
    public = [one for one in people if isinstance(one, Person) and is_public(one)]
    return share.size - len(public)


def _numbers(case: Case, group: Group) -> Iterator[int]:
    """Yield what may be said of a group: all of it, or of some who stood alike, and of the rest."""
    yield from (group.count, *group.makeup)
    for end in range(1, len(case.status) + 1):
        for share in shares_of(case, case.status[:end]):
            yield from (share.size, group.count - share.size)


def _texts_on(library: Library, case: Case) -> Iterator[tuple[Fact, Passage]]:
    """Yield the texts of a case, and those of others that refer to it."""
    for fact in library.of(Fact):
        for path, text in texts_in(fact):
            if path[0] in _TELLING and isinstance(text, tuple):
                referred = {pointer.id for pointer in pointers(text)}
                if fact is case or case.id in referred:
                    yield fact, Passage(path, text)
