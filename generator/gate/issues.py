"""Say where and when papers are put out, as their brief wants the day printed."""

from collections.abc import Iterator
from datetime import date

from generator.gate.opening import Opening
from generator.gate.wording import said
from generator.house.issue import Dated
from generator.languages.dates import month_of, ordinal_date, plain_date


def dated(opening: Opening, day: date) -> str:
    """Return a paper's day as its brief wants it printed."""
    match opening.brief.dated:
        case Dated.DAY:
            return plain_date(day, opening.dated_in)
        case Dated.ORDINAL:
            return ordinal_date(day, opening.dated_in)
        case Dated.MONTH:
            return month_of(day, opening.dated_in)


def known_until(opening: Opening, day: date) -> str:
    """Return the day of the latest knowledge: in the words of the paper's own, if it is that."""
    of_paper = opening.brief.date
    return dated(opening, day) if day == of_paper else plain_date(day, opening.dated_in)


def issues(opening: Opening) -> Iterator[str]:
    """Yield each place of issue with its day."""
    for issue in opening.brief.issued:
        day = dated(opening, issue.date or opening.brief.date)
        yield f"{said(opening, issue.place)}, {day}"
