"""Print dates in the language of a paper: CLDR has the patterns, words for open ends are ours."""

import re
from datetime import date
from typing import TYPE_CHECKING, Literal

from generator.errors import BriefError, Problem
from generator.languages.locales import locale_of
from generator.yamlfile.dates import Period, days_of

if TYPE_CHECKING:
    from babel import Locale


def spell_date(when: Period, language: str) -> str:
    """Return a date as a paper in that language prints it."""
    locale = locale_of(language)
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
    return _keep_together(_whole(day.isoformat(), locale_of(language)))


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

    day = days_of(part)[0]
    if locale.language == "fr" and day.day == 1:
        pattern = pattern.replace("d", "d'er'")  # le 1er janvier, which CLDR leaves to its readers
    return parse_pattern(pattern).apply(day, locale)


def _keep_together(text: str) -> str:
    """Bind a number to the word after it, so that no line ends in "5" before "January"."""
    return re.sub(r"(?<=\d)(\.|er|)[ \u202f](?=[^\W\d])", "\\1\u00a0", text)
