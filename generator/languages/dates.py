"""Print dates in the language of a paper: CLDR has the patterns, and a catalogue the words.

These stand before a date of which one end is open, or that is not exactly known.
"""

import re
from datetime import date
from typing import TYPE_CHECKING, Literal

from generator.languages.catalogue import Catalogue
from generator.languages.locales import locale_of
from generator.yamlfile.dates import Period, days_of

if TYPE_CHECKING:
    from babel import Locale


def spell_date(when: Period, language: str, catalogue: Catalogue) -> str:
    """Return a date as a paper in that language prints it.

    The language may say more than that of the catalogue: American English has the month first.
    """
    locale = locale_of(language)
    match when.text.removesuffix("~").split("/"):
        case [part] if when.approximate:
            spelled = _after_word("about", part, locale, catalogue)
        case [part]:
            spelled = _whole(part, locale)
        case [start, ".."]:
            spelled = _after_word("since", start, locale, catalogue)
        case ["..", end]:
            spelled = _after_word("until", end, locale, catalogue)
        case [start, end]:
            spelled = _span(start, end, locale)
        case _:
            raise AssertionError(when)
    return _keep_together(spelled)


def spell_start(when: Period, language: str, catalogue: Catalogue) -> str:
    """Return since when something holds: "since March 2018"."""
    word: _Word = "since about" if when.approximate else "since"
    return _keep_together(_after_word(word, _start(when), locale_of(language), catalogue))


def spell_happening(when: Period, language: str, catalogue: Catalogue) -> str:
    """Return when something happened, as it follows what did: "in December 2011"."""
    if when.approximate:
        return spell_date(when, language, catalogue)
    part, locale = _start(when), locale_of(language)
    filled = _fill(_pattern_after_a_word(part, locale), part, locale)
    if locale.language == "ru" and len(part) == len("2022-01"):
        filled = _LAST_OF_MONTH.sub("е", filled)  # в декабре, where CLDR knows декабря alone
    context, words = ON[len(part)]
    return _keep_together(catalogue.say_as(context, words) % {"date": filled})


def plain_date(day: date, language: str) -> str:
    """Return one full day as a paper in that language prints it."""
    return _keep_together(_whole(day.isoformat(), locale_of(language)))


def month_of(day: date, language: str) -> str:
    """Return the month of a day, with its year."""
    return _keep_together(_whole(day.isoformat()[:7], locale_of(language)))


def ordinal_date(day: date, language: str) -> str:
    """Return a day as "4th May 2021"; other languages than English have no such form."""
    plain = plain_date(day, language)
    if language != "en":
        return plain
    number = str(day.day)
    return plain.replace(number, number + _ordinal_ending(day.day), 1)


def _ordinal_ending(number: int) -> str:
    if number in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


_Word = Literal["about", "since", "until", "since about"]
WORDS: dict[_Word, str] = {  # msgids: every catalogue has them, in both contexts
    "about": "about %(date)s",
    "since": "since %(date)s",
    "until": "until %(date)s",
    "since about": "since about %(date)s",
}
BEFORE_DAY, BEFORE_LONGER = "before a day", "before a month or a year"
# On which day, in which month or year something happened, by how exactly that is known.
ON: dict[int, tuple[str, str]] = {
    10: (BEFORE_DAY, "on %(date)s"),
    7: ("before a month", "in %(date)s"),
    4: ("before a year", "in %(date)s"),
}
# Russian months and years change their form after such a word; patterns for years and months.
_PATTERNS_AFTER_A_WORD = {"ru": {4: "y 'г'.", 7: "MMMM y 'г'."}}


_LAST_OF_MONTH = re.compile(r"[ая](?= )")


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


def _after_word(word: _Word, part: str, locale: "Locale", catalogue: Catalogue) -> str:
    is_day = len(part) == len("2022-01-05")
    filled = _fill(_pattern_after_a_word(part, locale), part, locale)
    said = catalogue.say_as(BEFORE_DAY if is_day else BEFORE_LONGER, WORDS[word])
    return said % {"date": filled}


def _pattern_after_a_word(part: str, locale: "Locale") -> str:
    own = _PATTERNS_AFTER_A_WORD.get(locale.language, {}).get(len(part))
    return own or _pattern(part, locale)


def _start(when: Period) -> str:
    """Return the day, month or year that a date begins with, as it was written."""
    return when.text.removesuffix("~").partition("/")[0]


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

    day = days_of(part)[0]
    if locale.language == "fr" and day.day == 1:
        pattern = pattern.replace("d", "d'er'")  # le 1er janvier, which CLDR leaves to its readers
    return parse_pattern(pattern).apply(day, locale)


def _keep_together(text: str) -> str:
    """Bind a number to the word after it, so that no line ends in "5" before "January"."""
    return re.sub(r"(?<=\d)(\.|er|)[ \u202f](?=[^\W\d])", "\\1\u00a0", text)
