"""How a text says how many people or cases its own paper lists: “the following 24 people”.

Only words that point at the list count, such as “below” or “in this annex”: of all other numbers
nobody can know what they are numbers of.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language counts with, each a part of a regular expression; `{n}` stands for a number
    and `{who}` for people or cases.
    """

    numbers: str
    """Two to twelve, which are written as words."""
    who: str
    listed: tuple[str, ...]


_LANGUAGES: Mapping[str, _Words] = {
    "en": _Words(
        "two three four five six seven eight nine ten eleven twelve",
        r"(?:[a-z-]+ ){0,3}(?:people|persons|individuals|men|women|cases|prisoners|detainees"
        r"|defenders|activists|journalists|lawyers|victims)",
        (
            "following {n} {who}",
            "{n} following {who}",
            r"{n} {who}(?: (?:who|that|which) (?:are|were))?"
            r"(?: (?:listed|named|presented|described|set out|told of))?"
            r" (?:below(?! (?:the|\d))|in this (?:paper|list|letter|annex|briefing|submission)"
            r"|in the (?:annex|list)\b(?! of))",
            "{n} {who}(?: who are)? (?:listed|named|presented|described) here",
        ),
    ),
    "fr": _Words(
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        r"(?:personnes|individus|hommes|femmes|cas|affaires|prisonni(?:er|ère)s|détenue?s"
        r"|défenseurs|militants|journalistes|avocate?s|victimes)(?: [\w’'-]+){0,4}?",
        (
            "{n} {who} suivante?s",
            r"{n} {who}(?: (?:énumérée?s|citée?s|nommée?s|présentée?s))? (?:ci-dessous|ci-après"
            r"|dans (?:la présente \w+|le présent \w+|l[’']annexe|la liste))",
        ),
    ),
    "de": _Words(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        r"(?:\w+ )?(?:menschen|personen|männern?|frauen|fällen?|gefangenen?|inhaftierten?"
        r"|aktivisten|journalisten|anwälten?|opfern?)",
        (
            "folgenden? {n} {who}",
            "{n} (?:nachstehend|unten|hier|folgend)(?: (?:genannten?|aufgeführten?))? {who}",
            "{n} {who},?(?: die)? (?:unten|nachstehend|im anhang|in dieser liste)",
        ),
    ),
    "ru": _Words(
        "дв(?:а|е|ух) тр(?:и|[её]х) четыр(?:е|[её]х) пят[ьи] шест[ьи] сем[ьи] вос(?:ем|ьм)[ьи]"
        " девят[ьи] десят[ьи] одиннадцат[ьи] двенадцат[ьи]",
        r"(?:[а-яё-]+ ){0,2}(?:человека?|людей|лица?|дела?|дел|случа(?:я|ев)|заключ[её]нн\w+"
        r"|правозащитник\w+|журналист\w+|активист\w+)",
        (
            r"следующи(?:е|х|ми?) {n} {who}",
            r"{n} {who},? (?:перечисленн|названн|указанн|упомянут)\w+ (?:ниже|здесь|в приложении"
            r"|в списке)",
        ),
    ),
}


def counts_in(text: str, language: str) -> Iterator[tuple[re.Match[str], int]]:
    """Yield where a text says how many it lists, each with the number."""
    if language not in _LANGUAGES:
        return
    numbers, listed = _patterns(language)
    for found in listed.finditer(text):
        typed = next(filter(None, found.groups()))
        if typed.isdigit():
            yield found, int(typed)
        else:
            said = (number for number, word in numbers.items() if word.fullmatch(typed))
            yield found, next(said)


def numbers_of(text: str, called: str, language: str) -> Iterator[tuple[str, int]]:
    """Yield where a text says how many there are that are called so, each with the number."""
    if language not in _LANGUAGES or not called:
        return
    numbers, _ = _patterns(language)
    words = "|".join(number.pattern for number in numbers.values())
    counted = re.compile(rf"\b(\d{{1,4}}|{words}) (?:[\w-]+ )?{re.escape(called)}\b", re.IGNORECASE)
    for found in counted.finditer(text):
        typed = found.group(1)
        said = (number for number, word in numbers.items() if word.fullmatch(typed))
        yield found.group(), int(typed) if typed.isdigit() else next(said)


@cache
def _patterns(language: str) -> tuple[Mapping[int, re.Pattern[str]], re.Pattern[str]]:
    """Return the numbers as words, and what finds a count, whose groups hold the number."""
    words = _LANGUAGES[language]
    spelt = words.numbers.split(" ")
    number = rf"(\d{{1,3}}|{'|'.join(spelt)})"
    listed = "|".join(
        each.replace("{n}", number).replace("{who}", words.who) for each in words.listed
    )
    counted = {at: re.compile(word, re.IGNORECASE) for at, word in enumerate(spelt, 2)}
    return counted, re.compile(rf"\b(?:{listed})\b", re.IGNORECASE)
