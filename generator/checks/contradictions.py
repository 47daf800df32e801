"""A case whose text says that somebody stands elsewhere than its history does.

What is looked for are sentences in the present tense, in the house's language: what was once so is
no contradiction.
"""

import re
from collections.abc import Iterator

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, part_of, warning
from generator.errors import Problem
from generator.facts.cases import Case
from generator.facts.library import Library
from generator.facts.passages import Passage, passages_in
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
    )
)


def told_otherwise(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for each case in a brief whose text tells another status than its history."""
    for case in facts_in(library, opened):
        if isinstance(case, Case):
            status = opened.standings[case.id].status
            for passage in passages_in(case):
                if claim := _contradiction(passage, status):
                    yield _told(case, passage, claim, status)


def _contradiction(passage: Passage, status: Status) -> str:
    if passage.path[0] not in ("text", "short", "line"):
        return ""
    words = " ".join(passage.words.split())
    found = (claim.search(words) for claim, against in CLAIMS if status in against)
    return next((match.group() for match in found if match), "")


def _told(case: Case, passage: Passage, claim: str, status: Status) -> Problem:
    message = f"case {str(case.id)!r} says {claim!r}, and its last status is '{status}'"
    hint = "write the text anew: since when, and what came before; or add the status it tells of"
    spot = part_of(case, *passage.path, words=claim)
    return warning(Code.TOLD_OTHERWISE, message, spot, hint)
