"""Where the person of a case stood on the paper's day: since when, and last known when.

What a status brought (a charge, a sentence, a place) came with its entry in the case's history, so
an earlier paper does not know it. It goes on until a later status lifts it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.facts.cases import Case, StatusEntry
from generator.facts.envelope import Sources
from generator.facts.shares import Share, foremost_of, shares_of
from generator.facts.texts import Prose
from generator.facts.vocabulary import FRESH_DAYS, HAPPENINGS, LIFTING, Status
from generator.gate.opening import Opening
from generator.yamlfile.dates import Period


@dataclass(frozen=True, slots=True)
class Standing:
    """A status that has two days: since when it holds, and when it was last known to hold."""

    status: Status
    since: Period | None
    known: date
    sources: Sources
    charge: Prose
    sentence: Prose
    place: Prose

    @property
    def has_happened(self) -> bool:
        """Whether it is over and done, on a day that is known: no other day is needed beside it."""
        return self.status in HAPPENINGS and self.since is not None

    def is_stale(self, day: date) -> bool:
        """Return whether it was last known longer ago than such a status may be trusted."""
        limit = FRESH_DAYS.get(self.status)
        return limit is not None and self.known + timedelta(limit) < day


def standing(opening: Opening, case: Case) -> Standing:
    """Return the last status that was known and may be told; the gate saw that there is one.

    A group stands where the most of those do for whom it goes on.
    """
    return stood_at(opening, foremost_of(standing_apart(opening, case)).history)


def standing_apart(opening: Opening, case: Case) -> tuple[Share, ...]:
    """Return who of a group stands how, the most first; of other cases, all as one."""
    return shares_of(case, opening.history(case))


def stood_at(opening: Opening, history: Sequence[StatusEntry]) -> Standing:
    """Return where a history ends that is not empty."""
    last = history[-1]
    charge, sentence = _standing_still(history)
    return Standing(
        status=last.is_,
        since=last.date,
        known=opening.last_known(last),
        sources=last.sources,
        charge=charge,
        sentence=sentence,
        place=_held_at(history),
    )


def _standing_still(history: Sequence[StatusEntry]) -> tuple[Prose, Prose]:
    """Return the charge and the sentence that no later status has lifted or replaced."""
    charge: Prose = ()
    sentence: Prose = ()
    for entry in history:
        if entry.is_ in LIFTING:
            charge, sentence = (), ()
        charge, sentence = entry.charge or charge, entry.sentence or sentence
    return charge, sentence


def _held_at(history: Sequence[StatusEntry]) -> Prose:
    """Return where somebody is held, unless the status has changed since."""
    place: Prose = ()
    before: Status | None = None
    for entry in history:
        place = entry.place or (place if entry.is_ is before else ())
        before = entry.is_
    return place
