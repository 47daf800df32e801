"""On which cases a demand rests on the paper's day, and whether they have ended it.

A recommendation rests on the cases it names under `cases`, on those that list it under their
`asks`, on those its words refer to, and on those of the people its words name. A case that its
words speak of ends it alone; others end it when all of them have come to their end. Of a group its
words may name some: then it rests on where these stand.
"""

from collections.abc import Iterator, Sequence

from generator.facts.cases import Case, Recommendation
from generator.facts.ends import End, end_of
from generator.facts.envelope import Record
from generator.facts.references import pointers
from generator.facts.registers import Person
from generator.facts.vocabulary import Status
from generator.gate.ledger import Entry, Outcome, Rule
from generator.gate.opening import Opening
from generator.gate.standing import standing, standing_apart

Group = Sequence[Case]


def groups_of(opening: Opening, ask: Recommendation) -> list[Group]:
    """Return the cases a demand rests on, in groups that end it when all in one have ended."""
    named = opening.asked_for(ask)
    spoken_of = [
        group for record in _mentioned(opening, ask) for group in _of(opening, record, named)
    ]
    covered = {case.id for group in spoken_of for case in group}
    rest = [case for case in named if case.id not in covered]
    groups = [*spoken_of, rest] if rest else spoken_of
    return [[_latest(opening, case) for case in group] for group in groups]


def ended(opening: Opening, ask: Recommendation) -> Entry | None:
    """Return that a demand has been met or overtaken, by the first case that did it, or nothing."""
    for group in groups_of(opening, ask):
        ends = {case.id: _end_in(opening, ask, case) for case in group}
        found = {id: end for id, end in ends.items() if end}
        if len(found) == len(ends):
            met = End.MET in found.values()
            rule = Rule.MET if met else Rule.OVERTAKEN
            because = next(id for id, end in found.items() if (end is End.MET) is met)
            return Entry(str(ask.id), Outcome.OUT, rule, str(because))
    return None


def gone(opening: Opening, ask: Recommendation, left_out: Sequence[str]) -> Entry | None:
    """Return that a demand goes with the cases that are left out, or nothing."""
    for group in groups_of(opening, ask):
        out = [case for case in group if case.id in left_out]
        over = [case for case in group if case in out or _end_in(opening, ask, case)]
        if out and len(over) == len(group):
            return Entry(str(ask.id), Outcome.OUT, Rule.CASE, str(out[0].id))
    return None


def _end_in(opening: Opening, ask: Recommendation, case: Case) -> End | None:
    """A case that may not be told says nothing of where somebody stands."""
    if opening.barrier(case):
        return None
    ends = [end_of(ask, status) for status in _statuses(opening, ask, case)]
    return None if None in ends else ends[0]


def _statuses(opening: Opening, ask: Recommendation, case: Case) -> list[Status]:
    """Return where those of a case stand of whom a demand speaks by name, or else the case."""
    named = {str(record.id) for record in _mentioned(opening, ask)}
    shares = standing_apart(opening, case) if case.group and case.id not in named else ()
    apart = [share.status for share in shares if not named.isdisjoint(share.people)]
    return apart or [standing(opening, case).status]


def _latest(opening: Opening, case: Case) -> Case:
    """Return the case that has replaced a case, if one has."""
    later = opening.replacing(case)
    return _latest(opening, later) if isinstance(later, Case) else case


def _mentioned(opening: Opening, ask: Recommendation) -> Iterator[Record]:
    words = (ask.title, ask.text, ask.short, ask.line, ask.what)
    return (opening.library.records[id] for id in dict.fromkeys(p.id for p in pointers(words)))


def _of(opening: Opening, record: Record, named: Sequence[Case]) -> Iterator[Group]:
    """Yield the cases that a mention is about: one, or those of a person."""
    match record:
        case Case():
            yield [record]
        case Person():
            theirs = [case for case in named if record.id in case.people]
            if group := theirs or opening.cases_of(record):
                yield group
        case _:
            return
