"""Read dates as advocates know them: partial, about, or open at one end.

Facts write them in a subset of EDTF (ISO 8601-2): `2022`, `2022-01`, `2022-01-05`, `2022~` for
"about", `2022-01/2022-10` for a span, `2023-08/..` and `../2023-08` for one open end. How papers
print them is a matter of `languages`.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import IntEnum


@dataclass(frozen=True, slots=True)
class Period:
    """The days a date may mean, from its first to its last; None is an open end."""

    text: str
    first: date | None
    last: date | None
    approximate: bool = False

    def __contains__(self, day: date) -> bool:
        begin, end = self._reach()
        return begin <= day <= end

    def __lt__(self, other: "Period") -> bool:
        return (self._reach(), self.text) < (other._reach(), other.text)

    def overlaps(self, other: "Period") -> bool:
        """Return whether the two share a day."""
        (begin, end), (other_begin, other_end) = self._reach(), other._reach()
        return begin <= other_end and other_begin <= end

    def _reach(self) -> tuple[date, date]:
        return self.first or date.min, self.last or date.max


def read_date(text: str) -> Period:
    """Return the period a text means, or say in a ValueError how dates are written."""
    if _YEAR_LAST.fullmatch(text):
        raise ValueError("a date begins with its year: write year-month-day, such as 2022-01-05")
    start, slash, end = text.partition("/")
    if not slash:
        plain = text.removesuffix("~")
        return Period(text, *days_of(plain), approximate=plain != text)
    match start, end:
        case "..", _:
            return Period(text, None, days_of(end)[1])
        case _, "..":
            return Period(text, days_of(start)[0], None)
        case _:
            return _read_span(text, days_of(start), days_of(end))


class Grain(IntEnum):
    """How exactly a date is told, by how many signs it is written with."""

    YEAR = 4
    MONTH = 7
    DAY = 10


def coarser(when: Period, grain: Grain) -> Period:
    """Return a date that is no more exact than a grain: its days become months, or years."""
    begin, slash, end = when.text.removesuffix("~").partition("/")
    parts = dict.fromkeys(part[:grain] for part in ((begin, end) if slash else (begin,)))
    return read_date("/".join(parts) + "~" * when.approximate)


# Reading ------------------------------------------------------------------------------------------

_PART = re.compile(r"([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_SHORT = re.compile(r"[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?")
_YEAR_LAST = re.compile(r"[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2,4}")
_FORMS = (
    "write 2022, 2022-01 or 2022-01-05; 2022~ for 'about'; 2022-01/2022-10 from one to another; "
    "2023-08/.. since, ../2023-08 until"
)


def days_of(part: str) -> tuple[date, date]:
    """Return the first and the last day of a year, a month or a day."""
    found = _PART.fullmatch(part)
    if not found:
        raise ValueError(_why_not(part))
    year, month, day = (int(number) if number else None for number in found.groups())
    assert year
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if not 1 <= month <= 12:
        raise ValueError(f"{part} is not in the calendar: months run from 01 to 12")
    length = monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, length)
    if not 1 <= day <= length:
        raise ValueError(f"{part} is not in the calendar: {part[:7]} has {length} days")
    return date(year, month, day), date(year, month, day)


def _why_not(part: str) -> str:
    """Say what is wrong with a date, without repeating what may be somebody's words."""
    if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", part):
        return f"{part[:4]} is not a year we know: years run from 1000 to 2999"
    if _SHORT.fullmatch(part):
        return f"{part} lacks a digit: months and days have two, such as 2022-01-05"
    if part.endswith("~"):
        return "'about' stands once, after a single date, such as 2022~"
    return f"this is not a date we can read: {_FORMS}"


def _read_span(text: str, start: tuple[date, date], end: tuple[date, date]) -> Period:
    if end[1] < start[0]:
        raise ValueError(f"{text} ends before it begins: write the earlier date first")
    if end[0] <= start[1]:
        raise ValueError(f"{text} begins and ends in the same time: write one date, or exact days")
    return Period(text, start[0], end[1])
