"""What the brief wishes: which of the facts that may be told this paper tells."""

from generator.facts.acts import Law, LawStep
from generator.facts.cases import Case, Recommendation
from generator.facts.envelope import Fact
from generator.facts.registers import Office
from generator.gate.demands import ended, gone, groups_of
from generator.gate.ledger import WAITING, Entry, Outcome, Rule
from generator.gate.opening import Opening
from generator.gate.standing import standing
from generator.house.audiences import Cases


def decide(opening: Opening, fact: Fact) -> Entry:
    """Return whether a fact is in the paper, and by which rule; its length is asked of last."""
    wished = _wished(opening, fact)
    if wished.outcome is not Outcome.IN:
        return wished
    if trimmed := opening.trimmed(fact):
        return trimmed
    depth = opening.trims.depths.get(fact.id)
    return Entry(fact.id, Outcome.IN, Rule.SHORTENED, depth.value) if depth else wished


def _wished(opening: Opening, fact: Fact) -> Entry:
    barred = opening.barrier(fact)
    if barred and barred.rule not in WAITING:
        return barred
    chosen = _chosen(opening, fact)
    return barred if barred and chosen.outcome is Outcome.IN else chosen


def _chosen(opening: Opening, fact: Fact) -> Entry:
    """Return whether the brief wants a fact that may be told."""
    if fact.id in opening.brief.exclude:
        return Entry(fact.id, Outcome.OUT, Rule.EXCLUDED)
    if replacing := opening.replacing(fact):
        return Entry(fact.id, Outcome.OUT, Rule.SUPERSEDED, str(replacing.id))
    if over := _over(opening, fact):
        return over
    if untold := put_aside_in(opening, fact):
        return Entry(fact.id, Outcome.OUT, Rule.DEPENDS_ON, str(untold.id))
    if fact.id in _by_hand(opening):
        return Entry(fact.id, Outcome.IN, Rule.BY_HAND)
    if unwanted := _unwanted(opening, fact):
        return Entry(fact.id, Outcome.OUT, unwanted)
    if gone := _gone(opening, fact):
        return gone
    return Entry(fact.id, Outcome.IN, Rule.SELECTED)


def is_ordered(opening: Opening, fact: Fact) -> bool:
    """Return whether a brief asks for a fact: by its country and theme, or by its id."""
    by_kind = _is_asked_for(opening, fact) and set(fact.themes) & set(opening.brief.themes)
    return bool(by_kind) or fact.id in _by_hand(opening)


def may_follow(opening: Opening, fact: Fact) -> bool:
    """Return whether a fact may be told beside another that lists it, as a case lists its asks."""
    barred = opening.barrier(fact) or opening.trimmed(fact)
    left_out = barred or fact.id in opening.brief.exclude
    over = opening.replacing(fact) or _over(opening, fact)
    return not (left_out or over or put_aside_in(opening, fact))


def put_aside_in(opening: Opening, fact: Fact) -> Fact | None:
    """Return the first fact named in the words of another that this paper puts aside, or nothing.

    Neither its title nor its number is told in passing, however long the way there; of cases that
    are asked for, `demands` knows more.
    """
    seen = {fact.id}
    waiting = _named(opening, fact)
    for other in waiting:
        if other.id not in seen:
            seen.add(other.id)
            if _is_put_aside(opening, other):
                return other
            waiting += _named(opening, other)
    return None


def _named(opening: Opening, fact: Fact) -> list[Fact]:
    named = opening.mentioned[fact.id]
    is_ask = isinstance(fact, Recommendation)
    return [other for other in named if not (is_ask and isinstance(other, Case))]


def _is_put_aside(opening: Opening, fact: Fact) -> bool:
    """Return whether a fact is excluded, replaced by another, or too old to be told."""
    if fact.id in opening.brief.exclude or opening.replacing(fact):
        return True
    if opening.barrier(fact) or fact.id in _by_hand(opening):
        return False
    is_old = fact.stale_after is not None and fact.stale_after < opening.as_of
    return is_old or (isinstance(fact, Case) and standing(opening, fact).is_stale(opening.as_of))


def last_step(opening: Opening, law: Law) -> LawStep:
    """Return the last stage that was known and may be told; the gate saw that there is one."""
    return [step for step in law.history if opening.nameable(step.sources or law.sources)][-1]


def _by_hand(opening: Opening) -> tuple[str, ...]:
    """Return the ids the brief names itself: under `include` and in its letter."""
    letter = opening.brief.letter
    if letter is None:
        return opening.brief.include
    return (*opening.brief.include, *letter.facts)


def _unwanted(opening: Opening, fact: Fact) -> Rule | None:
    brief = opening.brief
    if not _is_asked_for(opening, fact):
        return Rule.COUNTRY
    if not set(fact.themes) & set(brief.themes):
        return Rule.THEME
    if brief.period and fact.date and not fact.date.overlaps(brief.period):
        return Rule.PERIOD
    if fact.stale_after and fact.stale_after < opening.as_of:
        return Rule.OUTDATED
    match fact:
        case Case():
            return _unwanted_case(opening, fact)
        case Recommendation() if not _is_for_addressee(opening, fact):
            return Rule.ADDRESSEE
        case _:
            return None


def _over(opening: Opening, fact: Fact) -> Entry | None:
    return ended(opening, fact) if isinstance(fact, Recommendation) else None


def _gone(opening: Opening, fact: Fact) -> Entry | None:
    """A case that is left out takes its demands with it, unless they are included by hand."""
    if not isinstance(fact, Recommendation):
        return None
    cases = [case for group in groups_of(opening, fact) for case in group]
    decided = [_wished(opening, case) for case in cases]
    return gone(opening, fact, [entry.id for entry in decided if _is_dropped(entry)])


def _is_dropped(entry: Entry) -> bool:
    """Return whether a case is left out for what it is, and not for being of another paper."""
    elsewhere = (Rule.COUNTRY, Rule.THEME, Rule.PERIOD)
    return entry.outcome is Outcome.OUT and entry.rule not in elsewhere


def _is_for_addressee(opening: Opening, ask: Recommendation) -> bool:
    """Return whether those asked get this paper; what authorities should do is for every reader."""
    offices = [id for id in ask.to if isinstance(opening.library.records[id], Office)]
    letter = opening.brief.letter
    return not offices or letter is None or not letter.to or any(id in letter.to for id in offices)


def _unwanted_case(opening: Opening, case: Case) -> Rule | None:
    if opening.audience.cases is Cases.PRIORITY and case.priority > 1:
        return Rule.PRIORITY
    return Rule.STALE if standing(opening, case).is_stale(opening.as_of) else None


def _is_asked_for(opening: Opening, fact: Fact) -> bool:
    """A fact of no single country belongs to the region, so to a brief that has one."""
    if not fact.countries:
        return opening.brief.region is not None
    return not {*opening.brief.countries, *opening.members}.isdisjoint(fact.countries)
