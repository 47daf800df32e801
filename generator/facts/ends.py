"""What ends a demand: with which status of its case it is met, or overtaken by events.

What a demand is after follows from its verb, and of verbs that ask for anything, such as "call
for", from a word of release in what follows. The field `ends_with` says it otherwise. No demand
for a release outlives a death: a death in custody asks for an inquiry.
"""

from enum import StrEnum

from generator.facts.cases import Recommendation
from generator.facts.passages import Passage
from generator.facts.verbs import Verb
from generator.facts.vocabulary import LIFTING, Status
from generator.languages import HOUSE_LANGUAGE
from generator.languages.claims import claims_in


class Goal(StrEnum):
    """What a demand for a case is after."""

    LIBERTY = "liberty"
    CHARGES = "charges"
    CASE = "case"
    ANYTHING = "anything"
    SAFETY = "safety"
    LASTING = "lasting"


class End(StrEnum):
    """How a demand came to its end."""

    MET = "met"
    OVERTAKEN = "overtaken"


GOALS: dict[Goal, str] = {
    Goal.LIBERTY: "that somebody is free",
    Goal.CHARGES: "that charges are dropped",
    Goal.CASE: "that a case is spoken of while it lasts",
    Goal.ANYTHING: "anything that somebody at liberty may no longer need",
    Goal.SAFETY: "that somebody is safe, also at liberty",
    Goal.LASTING: "what outlives every case: inquiries, justice, laws, institutions",
}

_DEAD = frozenset({Status.DECEASED, Status.DECEASED_IN_CUSTODY})
_GONE = _DEAD | {Status.EXTRADITED_OR_RETURNED}
_NOT_HELD = frozenset(
    {
        Status.TRAVEL_BAN,
        Status.SUSPENDED_SENTENCE,
        Status.RESTRICTED_FREEDOM,
        Status.IN_EXILE,
    }
)

MEETING: dict[Goal, frozenset[Status]] = {
    Goal.LIBERTY: LIFTING | {Status.RELEASED_CONDITIONALLY, Status.AT_LIBERTY},
    Goal.CHARGES: frozenset({Status.CHARGES_DROPPED, Status.ACQUITTED}),
    Goal.CASE: frozenset(),
    Goal.ANYTHING: frozenset(),
    Goal.SAFETY: frozenset(),
    Goal.LASTING: frozenset(),
}
OVERTAKING: dict[Goal, frozenset[Status]] = {
    Goal.LIBERTY: _GONE | _NOT_HELD,
    Goal.CHARGES: _DEAD | {Status.PARDONED_OR_AMNESTIED},
    Goal.CASE: LIFTING | {Status.DECEASED, Status.EXTRADITED_OR_RETURNED},
    Goal.ANYTHING: LIFTING | _GONE | {Status.RELEASED_CONDITIONALLY},
    Goal.SAFETY: _GONE,
    Goal.LASTING: frozenset(),
}

# With these nobody's release can be asked for any longer.
AFTER_RELEASE = MEETING[Goal.LIBERTY] | OVERTAKING[Goal.LIBERTY]

# The verbs that ask for an inquiry into a death.
INQUIRING = frozenset({Verb.INVESTIGATE, Verb.BRING_TO_JUSTICE, Verb.REOPEN})

_OF_RELEASE = claims_in(HOUSE_LANGUAGE).release


def end_of(ask: Recommendation, status: Status) -> End | None:
    """Return how a demand ends when its case has come to a status, or that it goes on."""
    goal = goal_of(ask)
    if ask.ends_with is not None:
        overtaking = frozenset() if goal is Goal.LASTING or not ask.ends_with else _DEAD
        return _end(status, frozenset(ask.ends_with), overtaking)
    return _end(status, MEETING[goal], OVERTAKING[goal])


def ends_case(status: Status) -> bool:
    """Return whether a case is over with a status: nobody need be asked to raise it."""
    return status in OVERTAKING[Goal.CASE]


def goal_of(ask: Recommendation) -> Goal:
    """Return what a recommendation is after."""
    goal = _goal_of_verb(ask.verb)
    if goal in (Goal.CASE, Goal.ANYTHING) and _OF_RELEASE.search(Passage((), ask.what).words):
        return Goal.LIBERTY
    return goal


def _end(status: Status, meeting: frozenset[Status], overtaking: frozenset[Status]) -> End | None:
    if status in meeting:
        return End.MET
    return End.OVERTAKEN if status in overtaking else None


def _goal_of_verb(verb: Verb) -> Goal:
    match verb:
        case Verb.RELEASE:
            return Goal.LIBERTY
        case Verb.DROP | Verb.WITHDRAW:
            return Goal.CHARGES
        case Verb.RAISE | Verb.FOLLOW_UP:
            return Goal.CASE
        case Verb.PROTECT:
            return Goal.SAFETY
        case (
            Verb.STRESS
            | Verb.INSIST
            | Verb.URGE
            | Verb.CALL_FOR
            | Verb.MAKE_CLEAR
            | Verb.CONDITION
            | Verb.DEFER
            | Verb.MEET_WITH
            | Verb.VISIT
            | Verb.OBSERVE
            | Verb.ASK_FOR
            | Verb.SUPPORT
            | Verb.SPEAK_OUT
            | Verb.PRESS_FOR
            | Verb.ENCOURAGE
            | Verb.ENSURE
            | Verb.REFRAIN_FROM
            | Verb.END
            | Verb.ALLOW
            | Verb.PROVIDE
        ):
            return Goal.ANYTHING
        case (
            Verb.PUBLISH
            | Verb.INVESTIGATE
            | Verb.BRING_TO_JUSTICE
            | Verb.REPEAL
            | Verb.AMEND
            | Verb.DECRIMINALISE
            | Verb.REGISTER
            | Verb.UNBLOCK
            | Verb.RATIFY
            | Verb.IMPLEMENT
            | Verb.COOPERATE_WITH
            | Verb.INVITE
            | Verb.ADOPT
            | Verb.ESTABLISH
            | Verb.STRENGTHEN
            | Verb.IMPROVE
            | Verb.COMPLETE
            | Verb.REOPEN
            | Verb.TRAIN
            | Verb.INVOLVE
        ):
            return Goal.LASTING
