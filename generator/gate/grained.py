"""How exactly a fact may be told: no more than the answers of each of those it is about let it.

Dates of its own are made coarser before anything is chosen; the day by which a status was last
known is counted with, and so is made coarser only where it is told.
"""

from datetime import date
from functools import reduce

from generator.facts.envelope import Fact
from generator.gate.exactness import EXACT, Exactness
from generator.gate.opening import Opening
from generator.yamlfile.dates import Grain, Period, coarser, read_date


def exactness_of(opening: Opening, fact: Fact) -> Exactness:
    """Return how exactly a fact may be told; who may not be told of bars it in other ways."""
    told = filter(opening.may_tell, opening.people_in(fact))
    return reduce(Exactness.at_most, map(opening.exactness, told), EXACT)


def told_day(opening: Opening, fact: Fact, day: date) -> Period:
    """Return what may be told of a day in a story: itself, or its month or year."""
    return coarser(read_date(day.isoformat()), exactness_of(opening, fact).date)


def is_day(when: Period) -> bool:
    """Return whether a date that `told_day` gave is the day itself."""
    return len(when.text) == Grain.DAY
