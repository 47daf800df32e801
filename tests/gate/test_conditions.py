"""An answer counts only where its conditions hold: every combination of them, and each alone.

The table states what closes an answer in words of its own; a case's history is told by where the
case stood on the paper's day and where it stands by the last that is known.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product

import pytest

from generator.facts.cases import Case, StatusEntry
from generator.facts.disclosure import CaseStands, Conditions
from generator.facts.envelope import SourceRef
from generator.facts.library import Library
from generator.facts.registers import Person, Source
from generator.facts.vocabulary import Status
from generator.gate.conditions import unmet
from generator.house.briefs import Brief
from tests.houses.opened import opening_of
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, TRIALS, Ruritania

BEFORE, DAY, AFTER = date(2021, 5, 3), date(2021, 5, 4), date(2021, 5, 5)
FREE, TRIED = Status.RELEASED, Status.ON_TRIAL
NONE, OURS, ANOTHER = (), ("ours",), ("another",)


@dataclass(frozen=True)
class Asked:
    """The conditions of an answer, and the paper that asks."""

    audiences: tuple[str, ...]
    languages: tuple[str, ...]
    occasions: tuple[str, ...]
    occasion: str | None
    since: date | None
    once_free: bool
    unless_tried: bool
    then: Status | None
    now: Status | None
    as_of: date


CLOSES: dict[str, Callable[[Asked], bool]] = {
    "it is for other audiences": lambda a: a.audiences == ANOTHER,
    "it is for other languages": lambda a: a.languages == ANOTHER,
    "it is for another occasion": lambda a: bool(a.occasions) and (a.occasion,) != a.occasions,
    "its first day is after the paper's": lambda a: a.since is not None and a.since > DAY,
    "its first day is after what the paper knows": lambda a: (
        a.since is not None and a.since > a.as_of
    ),
    "they were not free on that day": lambda a: a.once_free and a.then is not FREE,
    "they are not free now": lambda a: a.once_free and a.now is not FREE,
    "they were on trial on that day": lambda a: a.unless_tried and a.then is TRIED,
    "they are on trial now": lambda a: a.unless_tried and a.now is TRIED,
}


def asked() -> Iterator[Asked]:
    """Yield every combination."""
    statuses = [(then, now) for then in (None, FREE, TRIED) for now in (FREE, TRIED)]
    for audiences, languages, occasions, occasion, since, once, unless, (then, now), day in product(
        (NONE, OURS, ANOTHER),
        (NONE, OURS, ANOTHER),
        (NONE, OURS, ANOTHER),
        ("ours", None),
        (None, BEFORE, DAY, AFTER),
        (False, True),
        (False, True),
        statuses,
        (BEFORE, DAY, AFTER),
    ):
        yield Asked(audiences, languages, occasions, occasion, since, once, unless, then, now, day)


def conditions_of(case: Asked) -> Conditions:
    """Return the conditions as the register has them."""
    free = CaseStands.model_construct(case="rt-a", is_=(FREE,))
    tried = CaseStands.model_construct(case="rt-a", is_=(TRIED,))
    return Conditions.model_construct(
        audiences=case.audiences,
        languages=case.languages,
        occasions=case.occasions,
        from_=case.since,
        after=free if case.once_free else None,
        not_while=tried if case.unless_tried else None,
    )


def library_of(then: Status | None, now: Status, as_of: date) -> Library:
    """Return a library in which a case stood so on a day, and by the last that is known."""
    sources = {
        "early": Source.model_construct(id="early", cited=as_of, issued=None),
        "late": Source.model_construct(id="late", cited=date(2022, 1, 1), issued=None),
    }
    entries = [("early", then), ("late", now)] if then else [("late", now)]
    status = tuple(
        StatusEntry.model_construct(
            is_=is_,
            date=None,
            confirmed=None,
            sources=(SourceRef.model_construct(id=id, in_=None),),
        )
        for id, is_ in entries
    )
    return Library({**sources, "rt-a": Case.model_construct(id="rt-a", status=status)}, ())


def test_an_answer_counts_exactly_where_no_condition_closes_it() -> None:
    libraries = {
        (then, now, day): library_of(then, now, day)
        for then in (None, FREE, TRIED)
        for now in (FREE, TRIED)
        for day in (BEFORE, DAY, AFTER)
    }
    briefs = {
        occasion: Brief.model_construct(
            audience="ours", language="ours", occasion=occasion, date=DAY
        )
        for occasion in ("ours", None)
    }
    needed: set[str] = set()
    for case in asked():
        assert case.now
        library = libraries[case.then, case.now, case.as_of]
        closing = [rule for rule, closes in CLOSES.items() if closes(case)]
        lack = unmet(conditions_of(case), library, briefs[case.occasion], case.as_of)
        assert bool(lack) == bool(closing), case
        needed.update(closing if len(closing) == 1 else ())
    assert needed == CLOSES.keys()


NAME = "      name: {scope: public, basis: already_public, source: rrl-statement}\n"
CONDITIONS = {  # as they are typed, and what a paper for eu-leaders on 4 May lacks
    "an audience": ("audiences: partners", "one is for the audience 'partners' alone"),
    "its own audience": ("audiences: [partners, eu-leaders]", ""),
    "a language": ("languages: [fr, de]", "one is for the language 'fr', 'de' alone"),
    "its own language": ("languages: en", ""),
    "an occasion": ("occasions: visit-2021", ""),
    "a first day": ("from: 2021-05-05", "one counts from 2021-05-05"),
    "a day that has come": ("from: 2021-05-04", ""),
    "a release that has not come": (
        "after: {case: rt-case-rassendyll, is: [released, acquitted]}",
        "one counts once case 'rt-case-rassendyll' is at 'released' or 'acquitted'",
    ),
    "a trial that has come later": (
        "not_while: {case: rt-case-rassendyll, is: imprisoned}",
        "one does not count while case 'rt-case-rassendyll' is at 'imprisoned'",
    ),
    "several, one of them not kept": (
        "languages: en, from: 2021-06-01",
        "one counts from 2021-06-01",
    ),
}


@pytest.mark.parametrize(("typed", "lack"), CONDITIONS.values(), ids=CONDITIONS.keys())
def test_a_name_is_told_where_its_conditions_are_kept(
    ruritania: Ruritania, typed: str, lack: str
) -> None:
    ruritania.change(PEOPLE, NAME, NAME.replace("}", f", conditions: {{{typed}}}}}"))
    opening = opening_of(ruritania)
    assert opening.why_unnamed(opening.library.find(Person, "rt-rassendyll")) == lack


@pytest.mark.parametrize(("begins", "lacks"), [("2021-04-19", False), ("2030-01-01", True)])
def test_a_release_that_is_only_planned_is_none(
    ruritania: Ruritania, begins: str, lacks: bool
) -> None:
    condition = "conditions: {after: {case: rt-case-rassendyll, is: released}}"
    ruritania.change(PEOPLE, NAME, NAME.replace("}", f", {condition}}}"))
    ruritania.change(PRESS, "is: prosecuted", f"is: released, date: {begins}")
    imprisoned = "      - {is: imprisoned, date: 2021-08-01, sources: [bote-2021-08]}\n"
    ruritania.change(PRESS, imprisoned, "")
    ruritania.change(ORDER, "asks: [rt-ask-rassendyll]", "asks: [rt-rec-courts]")
    ruritania.change(TRIALS, "to: ruritania\n    priority: 2", "to: chancellor\n    priority: 2")
    ruritania.change(ORDER, "  priority_cases: [rt-case-rassendyll]\n", "")
    opening = opening_of(ruritania)
    assert bool(opening.why_unnamed(opening.library.find(Person, "rt-rassendyll"))) is lacks


REFUSED = {
    "a condition in words": (
        "conditions: not while the trial runs",
        "'conditions': a condition in words would not be kept\n"
        "  hint: write it as one of audiences, languages, occasions, from, after, not_while, in"
        " braces; where none of them says it, give the answer a narrower scope",
    ),
    "an unknown condition": (
        "conditions: {audience: partners}",
        "unknown key 'audience' in 'conditions' of person 'rt-rassendyll'\n"
        "  hint: did you mean 'audiences'?",
    ),
    "a last day": (
        "conditions: {until: 2021-06-01}",
        "unknown key 'until' in 'conditions' of person 'rt-rassendyll'\n"
        "  hint: the last day of an answer stands beside its 'scope', as 'expires'",
    ),
    "an unknown audience": (
        "conditions: {audiences: partnrs}",
        "unknown audience 'partnrs'\n  hint: did you mean 'partners'?",
    ),
    "an unknown language": (
        "conditions: {languages: fx}",
        "'languages': no paper is written in one of these languages\n  hint: known: en, fr, de, ru",
    ),
    "an unknown status": (
        "conditions: {after: {case: rt-case-p1, is: freed}}",
        "'is' has no value 'freed'\n  hint: did you mean",
    ),
    "an unknown case": (
        "conditions: {after: {case: rt-case-px, is: released}}",
        "unknown case 'rt-case-px'",
    ),
    "none at all": ("conditions: {audiences: []}", "'audiences' must not be empty"),
}


@pytest.mark.parametrize(("typed", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_a_condition_that_is_not_understood_is_refused(
    ruritania: Ruritania, typed: str, told: str
) -> None:
    ruritania.change(PEOPLE, NAME, NAME.replace("}", f", {typed}}}"))
    [problem] = [text for text in ruritania.problems() if told.split("\n")[0] in text]
    assert told in problem
    assert problem.startswith(PEOPLE)


def test_the_case_of_a_condition_is_read_whatever_the_brief_is_on(ruritania: Ruritania) -> None:
    condition = "conditions: {not_while: {case: rt-case-p2, is: at_liberty}}"
    ruritania.change(PEOPLE, NAME, NAME.replace("}", f", {condition}}}"))
    ruritania.change(ORDER, "themes: [press, trials]", "themes: [press]")
    opening = opening_of(ruritania)
    assert opening.why_unnamed(opening.library.find(Person, "rt-rassendyll")).startswith(
        "one does not count while case 'rt-case-p2' is at"
    )
