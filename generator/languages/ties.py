"""Tie words that belong together, so that no line ends between them.

"19 October 2022", "art. 19", "Mr X", "Table 2": who finds the first half at the end of a line has
to look for the other. The spaces are part of the text, so that every format has them.
"""

import re
from dataclasses import dataclass
from functools import cache

from generator.languages.locales import locale_of

_FIRM = "\u00a0"
_YEAR = r"(?:19|20)\d\d\b"


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language ties to what follows: each is part of a regular expression."""

    labels: str
    """Words before a number: "article 19"."""
    short: str
    """The same in short, before their full stop: "art. 19"."""
    titles: str
    """Titles before a name."""


_WORDS = {
    "en": _Words(
        "articles?|paragraphs?|chapters?|sections?|rules?|resolutions?|tables?|figures?|cases?|"
        "notes?|annex|pages?|parts?",
        "arts?|paras?|nos?|pp?|vol|ch|sec",
        r"(?:Mr|Mrs|Ms|Dr|Prof)\.?",
    ),
    "fr": _Words(
        "articles?|paragraphes?|chapitres?|sections?|règles?|résolutions?|tableaux?|figures?|cas|"
        "notes?|annexes?|pages?|parties?|n[°º]",
        "arts?|par|al|nos?|pp?|vol|chap|sect",
        r"M\.|MM\.|Mmes?|Mlle|Dr|Pr",
    ),
    "de": _Words(
        "artikel|absatz|abschnitt|kapitel|regel|resolution|tabelle|abbildung|fall|anmerkung|"
        "fußnote|anlage|anhang|seite|teil|ziffer",
        "art|abs|nr|s|bd|kap|abb|tab|anm|ziff",
        r"Herrn?|Frau|Dr\.|Prof\.",
    ),
    "ru": _Words(
        r"стат\w+|пункт\w*|глав\w+|раздел\w*|правил\w+|резолюци\w+|таблиц\w*|рисун\w+|дел[оа]|"
        r"сноск\w+|приложени\w+|страниц\w*|част\w+|№",
        "ст|пп?|гл|разд|табл|рис|стр|т",
        "г-н[аеу]?|г-ж[аеиу]|д-р[ау]?",
    ),
}


def tied(text: str, language: str) -> str:
    """Return a text in which what belongs together stays on one line."""
    for pair in _pairs(language):
        text = pair.sub(f"\\1{_FIRM}", text)
    return text


@cache
def _pairs(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds the first half of each pair, and the space after it."""
    words, months = _WORDS.get(language, _WORDS["en"]), _months(language)
    pairs = (
        rf"(\d\.?) (?=(?:{months})\b)",  # 19 October
        rf"\b({months}) (?={_YEAR}|\d\d?, {_YEAR})",  # October 2022, October 19, 2022
        rf"\b((?i:{words.short})\.) (?=\d)",  # art. 19
        rf"(?<!\w)((?i:{words.labels})) (?=\d)",  # Table 2
        rf"\b({words.titles}) (?=\w)",  # Mr X
        r"\b([A-ZА-ЯЁ]\.) (?=[A-ZА-ЯЁ])",  # K. Z. Tokayev
        rf"(?<![\w\u00a0.,/–-])((?!{_YEAR})\d(?:[\d.,]*\d)?) (?=[^\W\d_])",  # 1,334 words
        rf"({_YEAR}) (?=гг?\.)",  # 2022 г.
    )
    return tuple(map(re.compile, pairs))


def _months(language: str) -> str:
    """Return the names of the months, as they stand alone and in dates."""
    months = locale_of(language).months
    forms = (months[form]["wide"].values() for form in ("format", "stand-alone"))
    return "|".join(sorted({re.escape(name) for names in forms for name in names}))
