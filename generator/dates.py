"""Read and print dates as advocates know them: partial, about, or open at one end.

Facts write them in a subset of EDTF (ISO 8601-2): `2022`, `2022-01`, `2022-01-05`, `2022~` for
"about", `2022-01/2022-10` for a span, `2023-08/..` and `../2023-08` for one open end. Papers print
them in their language through CLDR; only the words "about", "since" and "until" are ours.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from generator.errors import BriefError, Problem

if TYPE_CHECKING:  # Babel takes 60 ms to import, and many commands print no date
    from babel import Locale


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
        return Period(text, *_days(plain), approximate=plain != text)
    match start, end:
        case "..", _:
            return Period(text, None, _days(end)[1])
        case _, "..":
            return Period(text, _days(start)[0], None)
        case _:
            return _read_span(text, _days(start), _days(end))


def spell_date(when: Period, language: str) -> str:
    """Return a date as a paper in that language prints it."""
    locale = _locale(language)
    match when.text.removesuffix("~").split("/"):
        case [part] if when.approximate:
            spelled = _after_word("about", part, locale)
        case [part]:
            spelled = _whole(part, locale)
        case [start, ".."]:
            spelled = _after_word("since", start, locale)
        case ["..", end]:
            spelled = _after_word("until", end, locale)
        case [start, end]:
            spelled = _span(start, end, locale)
        case _:
            raise AssertionError(when)
    return _keep_together(spelled)


def plain_date(day: date, language: str) -> str:
    """Return one full day as a paper in that language prints it."""
    return _keep_together(_whole(day.isoformat(), _locale(language)))


# Reading ------------------------------------------------------------------------------------------

_PART = re.compile(r"([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_SHORT = re.compile(r"[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?")
_YEAR_LAST = re.compile(r"[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2,4}")
_FORMS = (
    "write 2022, 2022-01 or 2022-01-05; 2022~ for 'about'; 2022-01/2022-10 from one to another; "
    "2023-08/.. since, ../2023-08 until"
)


def _days(part: str) -> tuple[date, date]:
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


# Printing -----------------------------------------------------------------------------------------

_Word = Literal["about", "since", "until"]
_WORDS: dict[str, dict[_Word, str]] = {
    "en": {"about": "about {}", "since": "since {}", "until": "until {}"},
    "fr": {"about": "vers {}", "since": "depuis {}", "until": "jusqu’en {}"},
    "de": {"about": "um {}", "since": "seit {}", "until": "bis {}"},
    "ru": {"about": "около {}", "since": "с {}", "until": "до {}"},
}
_WORDS_BEFORE_A_DAY: dict[str, dict[_Word, str]] = {
    "fr": {"about": "vers le {}", "since": "depuis le {}", "until": "jusqu’au {}"},
    "de": {"about": "um den {}", "since": "seit dem {}", "until": "bis zum {}"},
}
# Russian months and years change their form after such a word; patterns for years and months.
_PATTERNS_AFTER_A_WORD = {"ru": {4: "y 'г'.", 7: "MMMM y 'г'."}}


def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    tag = "en_GB" if language == "en" else language.replace("-", "_")
    try:
        return Locale.parse(tag)
    except (ValueError, UnknownLocaleError):
        raise BriefError(
            Problem(
                f"dates cannot be printed in the language {language!r}",
                None,
                hint="use a language code such as en, fr, ru or kk",
                code="unknown-language",
            )
        ) from None


def _pattern(part: str, locale: "Locale") -> str:
    """Return the CLDR pattern for a year, a month or a day."""
    match len(part):
        case 4:
            return str(locale.datetime_skeletons["y"])
        case 7:
            return str(locale.datetime_skeletons["yMMMM"])
        case _:
            return str(locale.date_formats["long"])


def _whole(part: str, locale: "Locale") -> str:
    return _fill(_pattern(part, locale), part, locale)


def _after_word(word: _Word, part: str, locale: "Locale") -> str:
    words = _WORDS.get(locale.language)
    if words is None:
        raise BriefError(
            Problem(
                f"there is no word for {word!r} with dates in the language {locale.language!r}",
                None,
                hint="words are known in " + ", ".join(sorted(_WORDS)),
                code="unknown-language",
            )
        )
    if len(part) == len("2022-01-05"):
        words = _WORDS_BEFORE_A_DAY.get(locale.language, words)
    own = _PATTERNS_AFTER_A_WORD.get(locale.language, {}).get(len(part))
    return words[word].format(_fill(own or _pattern(part, locale), part, locale))


def _span(start: str, end: str, locale: "Locale") -> str:
    """Return both ends, with what they share said once: 5–11 January 2022."""
    if len(start) != len(end):
        return _dashed(_whole(start, locale), _whole(end, locale))
    before, between, after = _split(_pattern(start, locale), _unlike(start, end))
    one, other = _fill(between, start, locale), _fill(between, end, locale)
    head, tail = _fill(before, start, locale), _fill(after, end, locale)
    mark = re.match(r"[^\s,-]*", tail)  # what a number carries: 5.–11. Januar, 5日–11日
    carried = mark.group() if mark else ""
    return head + _dashed(one + carried, other + carried) + tail.removeprefix(carried)


def _unlike(start: str, end: str) -> str:
    """Return the letters of the pattern fields in which two dates differ."""
    if start[:4] != end[:4]:
        return "yMLd"
    return "MLd" if start[:7] != end[:7] else "d"


def _split(pattern: str, fields: str) -> tuple[str, str, str]:
    """Return a pattern in three: the stretch that holds these fields, and what is around it."""
    from babel.dates import tokenize_pattern, untokenize_pattern

    tokens = tokenize_pattern(pattern)
    held = [at for at, (kind, value) in enumerate(tokens) if kind == "field" and value[0] in fields]
    first, last = held[0], held[-1] + 1
    before, between, after = tokens[:first], tokens[first:last], tokens[last:]
    return untokenize_pattern(before), untokenize_pattern(between), untokenize_pattern(after)


def _dashed(one: str, other: str) -> str:
    """Join two ends as English printers do: closely, unless one has parts itself."""
    spaced = re.search(r"[\s-]", one + other)
    return f"{one}\u00a0– {other}" if spaced else f"{one}–{other}"


def _fill(pattern: str, part: str, locale: "Locale") -> str:
    from babel.dates import parse_pattern

    return parse_pattern(pattern).apply(_days(part)[0], locale)


def _keep_together(text: str) -> str:
    """Bind a number to the word after it, so that no line ends in "5" before "January"."""
    return re.sub(r"(?<=\d)(\.?)[ \u202f](?=[^\W\d])", "\\1\u00a0", text)
