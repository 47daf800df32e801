"""Who may be told of, named, and put to a state: every combination of what the register can say.

The expectation is stated here on its own, as a table of what closes the gate; the last test shows
that each of its rules is needed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from itertools import product

import pytest

from generator.facts.disclosure import Answer, Disclosure
from generator.facts.registers import Person, Source
from generator.facts.vocabulary import Basis, Scope
from generator.gate.opening import Opening
from generator.languages.catalogue import ENGLISH
from tests.houses.opened import opening_of
from tests.houses.ruritania import ORDER, PEOPLE, SOURCES, TRIALS, Ruritania, found_in

BEFORE, DAY, AFTER = date(2021, 5, 3), date(2021, 5, 4), date(2021, 5, 5)
REACHES = (Scope.INTERNAL, Scope.PARTNERS, Scope.OFFICIAL, Scope.PUBLIC)


@dataclass(frozen=True)
class Situation:
    """What the register says of a person, and the paper that asks."""

    record: Scope
    embargo: date | None
    answer: Scope | None
    basis: Basis
    given: date | None
    expires: date | None
    published: date | None
    withdrawn: date | None
    reach: Scope
    as_of: date


CLOSES: dict[str, Callable[[Situation], bool]] = {
    "the record is narrower than the audience": lambda s: s.record < s.reach,
    "its embargo has not ended": lambda s: s.embargo is not None and s.embargo > s.as_of,
    "nobody asked them": lambda s: s.answer is None,
    "the answer is narrower than the audience": lambda s: (
        s.answer is not None and s.answer < s.reach
    ),
    "they withdrew, whenever that was": lambda s: s.withdrawn is not None,
    "the answer came later": lambda s: s.given is not None and s.given > s.as_of,
    "a consent has no day": lambda s: s.basis is Basis.CONSENT and s.given is None,
    "the answer had run out by the day of knowledge": lambda s: (
        s.expires is not None and s.expires < s.as_of
    ),
    "the answer had run out by the paper's date": lambda s: (
        s.expires is not None and s.expires < DAY
    ),
    "neither their own side nor others had published it": lambda s: (
        s.basis in (Basis.ALREADY_PUBLIC, Basis.PUBLIC_CASE)
        and (s.published is None or s.published > s.as_of)
    ),
}


def situations() -> Iterator[Situation]:
    """Yield every combination, each day just before, on and just after the days that count."""
    return map(
        Situation,
        *zip(
            *product(
                Scope,
                (None, DAY, AFTER),
                (None, *Scope),
                Basis,
                (None, DAY, AFTER),
                (None, BEFORE, DAY),
                (BEFORE, AFTER),
                (None, AFTER),
                REACHES,
                (BEFORE, DAY, AFTER),
            ),
            strict=True,
        ),
    )


@cache
def disclosure(
    scope: Scope | None, basis: Basis, given: date | None, expires: date | None, source: str
) -> Disclosure:
    """Return the same answer to every question; none is no answer."""
    if scope is None:
        return Disclosure()
    answer = Answer.model_construct(
        scope=scope, basis=basis, given_by="herself", date=given, expires=expires, source=source
    )
    return Disclosure.model_construct(tell=answer, name=answer, to_state=answer, withdrawn=None)


def person_in(situation: Situation) -> Person:
    """Return a person of whom the register says this, whoever asks on which day."""
    s = situation
    return person(
        s.record, s.embargo, s.answer, s.basis, s.given, s.expires, s.published, s.withdrawn
    )


@lru_cache(maxsize=1)  # all who ask of one situation come after one another
def person(
    record: Scope,
    embargo: date | None,
    answer: Scope | None,
    basis: Basis,
    given: date | None,
    expires: date | None,
    published: date | None,
    withdrawn: date | None,
) -> Person:
    source = "rrl-statement" if published == BEFORE else "bote-2021-08"
    said = disclosure(answer, basis, given, expires, source)
    if withdrawn:
        said = said.model_copy(update={"withdrawn": withdrawn})
    return Person.model_construct(scope=record, embargo=embargo, disclosure=said)


@pytest.fixture(scope="module")
def openings(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[Scope, date], Opening]:
    """Openings for each reach and day; one statement came out before the day and one after."""
    ruritania = found_in(tmp_path_factory.mktemp("house"))
    ruritania.change(SOURCES, "issued: 2021-04-20", f"issued: {BEFORE}")
    ruritania.change("facts/sources/later.yaml", "issued: 2021-08-10", f"issued: {AFTER}")
    prepared = ruritania.prepare()
    return {
        (reach, as_of): Opening(
            prepared.library,
            prepared.brief,
            prepared.audience.model_copy(update={"reach": reach}),
            as_of,
            ENGLISH,
        )
        for reach in REACHES
        for as_of in (BEFORE, DAY, AFTER)
    }


def test_the_gate_opens_exactly_where_nothing_closes_it(
    openings: dict[tuple[Scope, date], Opening],
) -> None:
    opened = 0
    for situation in situations():
        opening, person = openings[situation.reach, situation.as_of], person_in(situation)
        expected = not any(closes(situation) for closes in CLOSES.values())
        told = opening.may_tell(person), opening.may_name(person), opening.may_put_to_state(person)
        assert told == (expected, expected, expected), situation
        opened += expected
    assert opened > 1000


def test_each_rule_is_the_only_one_somewhere_so_a_gate_without_it_fails() -> None:
    needed: set[str] = set()
    for situation in situations():
        closing = [rule for rule, closes in CLOSES.items() if closes(situation)]
        if len(closing) == 1:
            needed.update(closing)
        if len(needed) == len(CLOSES):
            break
    assert needed == CLOSES.keys()


PUBLIC = "{scope: public, basis: consent, given_by: herself, date: 2021-04-01}"
ANSWERS = {
    "nothing": ("", (False, False, False)),
    "the name alone": (f"name: {PUBLIC}", (False, False, False)),
    "the story": (f"tell: {PUBLIC}", (True, False, False)),
    "the story and the name": (f"tell: {PUBLIC}, name: {PUBLIC}", (True, True, False)),
    "what may be put to a state": (f"to_state: {PUBLIC}", (False, False, True)),
}


@pytest.mark.parametrize(("answers", "expected"), ANSWERS.values(), ids=ANSWERS.keys())
def test_each_question_has_its_own_answer(
    ruritania: Ruritania, answers: str, expected: tuple[bool, bool, bool]
) -> None:
    ruritania.add(
        PEOPLE, f"  - {{id: rt-p3, name: Rosa, short: Rosa, disclosure: {{{answers}}}}}\n"
    )
    opening = opening_of(ruritania)
    known = opening.library.find(Person, "rt-p3")
    told = opening.may_tell(known), opening.may_name(known), opening.may_put_to_state(known)
    assert told == expected


def may_name(opening: Opening, id: str) -> bool:
    return opening.may_name(opening.library.find(Person, id))


def test_a_withdrawal_counts_whatever_day_the_paper_knows_of(ruritania: Ruritania) -> None:
    answer = "      to_state: {scope: public, basis: already_public"
    ruritania.change(PEOPLE, answer, f"      withdrawn: 2026-01-01\n{answer}")
    ruritania.change(TRIALS, "to: ruritania\n    priority: 2", "to: chancellor\n    priority: 2")
    ruritania.change(ORDER, "asks: [rt-ask-rassendyll]", "asks: [rt-rec-courts]")
    ruritania.change(ORDER, "  priority_cases: [rt-case-rassendyll]\n", "")
    assert not may_name(opening_of(ruritania), "rt-rassendyll")


def test_a_consent_counts_from_its_own_day(ruritania: Ruritania) -> None:
    early, late = date(2021, 3, 31), date(2021, 4, 1)
    for person, day, expected in (("rt-p1", early, False), ("rt-p1", late, True)):
        prepared = ruritania.prepare(audience="partners")
        opening = Opening(prepared.library, prepared.brief, prepared.audience, day, ENGLISH)
        assert may_name(opening, person) is expected


def test_a_publication_that_is_kept_from_the_audience_is_no_basis(ruritania: Ruritania) -> None:
    opening = opening_of(ruritania)
    statement = opening.library.find(Source, "rrl-statement")
    narrowed = statement.model_copy(update={"scope": Scope.INTERNAL})
    library = replace(
        opening.library, records={**opening.library.records, "rrl-statement": narrowed}
    )
    assert may_name(opening, "rt-rassendyll")
    assert not may_name(replace(opening, library=library), "rt-rassendyll")


def test_no_audience_may_reach_nowhere_for_that_would_open_everything(
    ruritania: Ruritania,
) -> None:
    ruritania.change("templates/partners/audience.yaml", "reach: partners", "reach: never")
    assert ruritania.refusal(audience="partners") == (
        "templates/partners/audience.yaml:2:8: 'reach': this must be internal, partners, official"
        " or public; with never, all would pass"
    )
