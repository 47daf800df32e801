"""What the brief wishes: which of the facts that may be told this paper tells."""

from datetime import timedelta

from generator.audiences import Cases
from generator.facts.envelope import Fact
from generator.facts.kinds import Case, StatusEntry
from generator.facts.vocabulary import FRESH_DAYS
from generator.gate.ledger import Entry, Outcome, Rule
from generator.gate.protection import Opening


def decide(opening: Opening, fact: Fact) -> Entry:
    """Return whether a fact is in the paper, and by which rule."""
    if barred := opening.barrier(fact):
        return barred
    if fact.id in opening.brief.exclude:
        return Entry(fact.id, Outcome.OUT, Rule.EXCLUDED)
    if replacing := _replacing(opening, fact):
        return Entry(fact.id, Outcome.OUT, Rule.SUPERSEDED, replacing)
    if fact.id in _by_hand(opening):
        return Entry(fact.id, Outcome.IN, Rule.BY_HAND)
    if unwanted := _unwanted(opening, fact):
        return Entry(fact.id, Outcome.OUT, unwanted)
    return Entry(fact.id, Outcome.IN, Rule.SELECTED)


def last_status(opening: Opening, case: Case) -> StatusEntry:
    """Return the last status of a case that was known; the gate has seen that there is one."""
    return [entry for entry in case.status if opening.known(entry.sources)][-1]


def is_stale(opening: Opening, case: Case) -> bool:
    """Return whether a case's last status is older than such a status may be trusted."""
    entry = last_status(opening, case)
    limit = FRESH_DAYS.get(entry.is_)
    if limit is None:
        return False
    known = opening.known_since(entry.sources)
    day = entry.date.last if entry.date and entry.date.last else known
    return min(day, known) + timedelta(limit) < opening.as_of


def _by_hand(opening: Opening) -> tuple[str, ...]:
    """Return the ids the brief names itself: under `include` and in its letter."""
    letter = opening.brief.letter
    if letter is None:
        return opening.brief.include
    return (*opening.brief.include, letter.purpose, *letter.asks, *letter.priority_cases)


def _replacing(opening: Opening, fact: Fact) -> str:
    later = (other for other in opening.library.of(Fact) if fact.id in other.supersedes)
    return next((other.id for other in later if not opening.barrier(other)), "")


def _unwanted(opening: Opening, fact: Fact) -> Rule | None:
    brief = opening.brief
    if fact.countries and not set(fact.countries) & _countries(opening):
        return Rule.COUNTRY
    if not set(fact.themes) & set(brief.themes):
        return Rule.THEME
    if brief.period and fact.date and not fact.date.overlaps(brief.period):
        return Rule.PERIOD
    if fact.stale_after and fact.stale_after < opening.as_of:
        return Rule.STALE
    return _unwanted_case(opening, fact) if isinstance(fact, Case) else None


def _unwanted_case(opening: Opening, case: Case) -> Rule | None:
    if opening.audience.cases is Cases.PRIORITY and case.priority > 1:
        return Rule.PRIORITY
    return Rule.STALE if is_stale(opening, case) else None


def _countries(opening: Opening) -> set[str]:
    return {*opening.brief.countries, *opening.members}
