"""A text that says that somebody stands elsewhere than the history of the case does.

What is looked for are sentences in the present tense, in the house's language: what was once so is
no contradiction. A case is held to all that its text says, other records to what they say of the
people and cases they name by reference.
"""

import re
from collections.abc import Collection, Iterator, Mapping

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, named, part_of, warning
from generator.checks.mentions import asked_for, said_of
from generator.errors import Problem
from generator.facts.accounts import Quote
from generator.facts.cases import Case, Recommendation
from generator.facts.ends import AFTER_RELEASE, OF_RELEASE
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.passages import Passage, passages_in
from generator.facts.registers import Person
from generator.facts.vocabulary import LIFTING, Status
from generator.gate import Opened
from generator.house.briefs import Brief

_STILL = r"(?: (?:still|now|again|currently))?"
_IS = rf"\b(?:is|are|remains?|stays?){_STILL}(?: being)?"

_OVER = LIFTING | {Status.DECEASED, Status.DECEASED_IN_CUSTODY}
_SENTENCED = frozenset(
    {
        Status.IMPRISONED,
        Status.SUSPENDED_SENTENCE,
        Status.RESTRICTED_FREEDOM,
        Status.INTERNAL_EXILE,
    }
)
_AT_LARGE = frozenset(
    {
        Status.AT_LIBERTY,
        Status.TRAVEL_BAN,
        Status.SUSPENDED_SENTENCE,
        Status.RESTRICTED_FREEDOM,
        Status.IN_EXILE,
        Status.RELEASED_CONDITIONALLY,
    }
)
_LOCKED_UP = frozenset(
    {
        Status.ADMINISTRATIVE_DETENTION,
        Status.DETAINED,
        Status.PRE_TRIAL_DETENTION,
        Status.IMPRISONED,
        Status.FORCED_PSYCHIATRIC,
        Status.INCOMMUNICADO,
    }
)

# What texts say, and the statuses that it contradicts.
CLAIMS: tuple[tuple[re.Pattern[str], frozenset[Status]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), statuses)
    for pattern, statuses in (
        (rf"{_IS} (?:prosecuted|tried|investigated)\b", _OVER | _SENTENCED),
        (rf"{_IS} (?:on|awaiting) trial\b|\bawaits?{_STILL} trial\b", _OVER | _SENTENCED),
        (rf"{_IS} under investigation\b", _OVER | _SENTENCED),
        (rf"{_IS} (?:in prison|in jail|imprisoned|jailed|behind bars)\b", _OVER | _AT_LARGE),
        (rf"{_IS} serving\b", _OVER | {Status.AT_LIBERTY, Status.IN_EXILE}),
        (rf"{_IS} (?:held|detained)\b", _OVER | _AT_LARGE),
        (
            rf"{_IS} in (?:[a-z-]+ )?(?:detention|custody)\b",
            _OVER | _AT_LARGE,
        ),
        (rf"{_IS} under house arrest\b", _OVER | _AT_LARGE | _LOCKED_UP),
        (
            rf"{_IS} (?:free|at liberty)\b|\b(?:has|have) been (?:released|freed)\b",
            _LOCKED_UP | {Status.DECEASED_IN_CUSTODY, Status.HOUSE_ARREST},
        ),
        (rf"{_IS} in exile\b|\blives? in exile\b", _LOCKED_UP | _OVER),
        (
            r"\b(?:has|have) died\b|\bdied in (?:custody|prison|detention)\b",
            frozenset(Status) - {Status.DECEASED, Status.DECEASED_IN_CUSTODY},
        ),
        (
            r"\b(?:must|should|ought to|has to|have to|needs? to) be (?:[a-z]+ )?"
            + OF_RELEASE.pattern,
            AFTER_RELEASE,
        ),
    )
)

# What asks for a release in the present tense: no noun, and nothing that somebody once asked for.
DEMAND = re.compile(
    r"(?<!\bto )(?<!\bthe )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\ba )(?<!\ban )"
    r"\b(?:seek|secure|obtain|demand|request|urge|ask|want|hope for|appeal for|insist on"
    r"|call (?:for|on|upon)|calls (?:for|on|upon)|press for|push for|work for"
    r"|seeks|demands|urges|asks|wants|insists on|presses for)\b"
    rf"[^.!?]*?{OF_RELEASE.pattern}",
    re.IGNORECASE,
)


def told_otherwise(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each text of a brief that tells another status than a case's history."""
    standing = {id: one.status for id, one in opened.standings.items()}
    cases = _cases(library, standing)
    for fact in facts_in(library, opened):
        own = (str(fact.id), *map(str, fact.people)) if isinstance(fact, Case) else ()
        others = {**cases, **{id: [] for id in own}} if own else cases
        for passage in filter(_is_told, passages_in(fact)):
            if isinstance(fact, Case):
                yield from _of_itself(fact, passage, standing[str(fact.id)])
            if not isinstance(fact, Quote):  # others said it, and then
                yield from _of_others(fact, passage, others, standing)


def _cases(library: Library, standing: Mapping[str, Status]) -> dict[str, list[str]]:
    """Return the cases that an id stands for: its own, or all of a person's."""
    found: dict[str, list[str]] = {str(person.id): [] for person in library.of(Person)}
    for case in library.of(Case):
        if case.id in standing:
            for id in (case.id, *case.people):
                found.setdefault(str(id), []).append(str(case.id))
    return found


def _is_told(passage: Passage) -> bool:
    return passage.path[0] in ("title", "text", "short", "line", "what")


def _of_itself(case: Case, passage: Passage, status: Status) -> Iterator[Problem]:
    words = " ".join(passage.words.split())
    against = [
        claim for claim, statuses in (*CLAIMS, (DEMAND, AFTER_RELEASE)) if status in statuses
    ]
    if match := next(filter(None, (claim.search(words) for claim in against)), None):
        message = f"case {str(case.id)!r} says {match.group()!r}, and its last status is '{status}'"
        yield _told(case, passage, match.group(), message)


def _of_others(
    fact: Fact, passage: Passage, cases: Mapping[str, list[str]], standing: Mapping[str, Status]
) -> Iterator[Problem]:
    """Yield what a text says of people and cases: of a person, if none of their cases bears it."""
    for words, id, statuses in _said(fact, passage, cases):
        its = cases[id]
        if its and all(standing[case] in statuses for case in its):
            last = f"the last status of case {its[-1]!r} is '{standing[its[-1]]}'"
            message = f"{named(fact)} says {words!r} of {id!r}, and {last}"
            yield _told(fact, passage, words, message)


def _said(
    fact: Fact, passage: Passage, known: Collection[str]
) -> Iterator[tuple[str, str, frozenset[Status]]]:
    typed = " ".join(passage.with_references.split())
    if "[[" not in typed:
        return
    for claim, statuses in CLAIMS:
        yield from ((words, id, statuses) for words, id in said_of(typed, claim, known))
    if not isinstance(fact, Recommendation):  # how a demand ends is known by its case
        yield from ((words, id, AFTER_RELEASE) for words, id in asked_for(typed, DEMAND, known))


def _told(fact: Fact, passage: Passage, words: str, message: str) -> Problem:
    hint = "write the text anew: since when, and what came before; or add the status it tells of"
    return warning(Code.TOLD_OTHERWISE, message, part_of(fact, *passage.path, words=words), hint)
