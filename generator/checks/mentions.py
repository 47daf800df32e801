"""What a text says of those it names by reference, sentence by sentence.

Whatever follows a name is said of it, and of the names it is listed with; so is a sentence after it
that goes on with a pronoun. What is asked for is asked for those who are named after it.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache

from generator.languages.claims import Claim, claims_in

_REFERENCE = re.compile(r"\[\[([^]:]+)(?::[^]]*)?\]\]")


def said_of(
    words: str, language: str, claim: Claim, known: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield what a text claims, each with the id among the known ones that it is claimed of."""
    said = claims_in(language).said[claim]
    for sentence in _next(language).split(words):
        for match in said.finditer(sentence):
            for id in _subjects(sentence[: match.start()], language, known):
                yield match.group(), id


def asked_for(words: str, language: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield what a text asks, each with the id among the known ones whose release is asked for."""
    for sentence in _next(language).split(words):
        if match := claims_in(language).demand.search(sentence):
            for reference in _REFERENCE.finditer(sentence, match.start()):
                if reference[1] in known:
                    yield match.group(), reference[1]


@cache
def _next(language: str) -> re.Pattern[str]:
    """Return what parts two sentences of which the second speaks of others."""
    return re.compile(rf"(?<=[.!?])\s+(?!(?:{claims_in(language).goes_on})\b)")


@cache
def _listed(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:,|(?:, )?{claims_in(language).joint})\s*")


def _subjects(before: str, language: str, known: Collection[str]) -> Iterator[str]:
    end: int | None = None
    for reference in reversed([one for one in _REFERENCE.finditer(before) if one[1] in known]):
        if end is not None and not _listed(language).fullmatch(before[reference.end() : end]):
            return
        yield reference[1]
        end = reference.start()
