"""Tell a group: how many they are, who of them may be named, and who stands how.

Whoever may not be named is in the count alone; so few that they would be known by it keep the whole
case out, which the gate has seen to before.
"""

from generator.facts.cases import Case
from generator.facts.groups import Group as Counted
from generator.facts.measures import few
from generator.facts.registers import Person
from generator.facts.shares import Share as Alike
from generator.gate.dossier import Group, Member, Share
from generator.gate.grained import is_day, told_day
from generator.gate.opening import Opening
from generator.gate.standing import standing_apart, stood_at
from generator.gate.statuswords import since_when, status_of
from generator.gate.wording import person_name, plain
from generator.languages.dates import spell_date
from generator.languages.typography import number


def group(opening: Opening, fact: Case) -> Group | None:
    """Return the people of a case, counted, if it is the case of many."""
    counted = fact.group
    if counted is None:
        return None
    named = opening.named(dict.fromkeys(fact.people))
    women, men, children = _makeup(counted)
    return Group(
        count=counted.count,
        number=number(counted.count, opening.language),
        called=plain(opening, counted.called),
        women=women,
        men=men,
        children=children,
        members=tuple(_member(opening, person) for person in named),
        others=counted.count - len(named),
        shares=tuple(_share(opening, fact, share) for share in standing_apart(opening, fact)),
    )


def counted_in(opening: Opening, fact: Case) -> str:
    """Say how many of a group are named, and who is in the count alone, by their ids."""
    named = {str(person.id) for person in opening.named(fact.people)}
    unnamed = [str(id) for id in dict.fromkeys(fact.people) if id not in named]
    unregistered = fact.size - len(named) - len(unnamed)
    alone = [*unnamed, *([f"{unregistered} not in the register"] if unregistered else [])]
    names = f"names {len(named)} of {fact.size} people"
    return f"{names}; in the count alone: {', '.join(alone)}" if alone else names


def _makeup(counted: Counted) -> tuple[int, ...]:
    """Return how many women, men and children there are, if nobody is known by it."""
    women, men, children = counted.makeup
    sexes = (women, men, counted.count - women - men) if women or men else ()
    ages = (children, counted.count - children) if children else ()
    if counted.few is None and any(map(few, (*sexes, *ages))):
        return (0, 0, 0)
    return counted.makeup


def _member(opening: Opening, person: Person) -> Member:
    role = person.role if opening.all_fit(person.role) else ()
    return Member(person_name(opening, person), plain(opening, role))


def _share(opening: Opening, fact: Case, share: Alike) -> Share:
    stood = stood_at(opening, share.history)
    since = since_when(opening, stood)
    known = told_day(opening, fact, stood.known)
    return Share(
        status=status_of(opening, stood, since),
        since=since,
        status_date=spell_date(known, opening.dated_in, opening.catalogue),
        status_day=is_day(known),
        happened=stood.has_happened,
        past=stood.is_stale(opening.as_of),
        count=share.size,
        names=tuple(person_name(opening, person) for person in opening.named(share.people)),
    )
