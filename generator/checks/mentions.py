"""What a text says of those it names by reference, sentence by sentence.

Whatever follows a name is said of it, and of the names it is listed with; so is a sentence after it
that goes on with a pronoun. What is asked for is asked for those who are named after it.
"""

import re
from collections.abc import Collection, Iterator

_NEXT = re.compile(r"(?<=[.!?])\s+(?!(?:He|She|They)\b)")
_REFERENCE = re.compile(r"\[\[([^]:]+)(?::[^]]*)?\]\]")
_LISTED = re.compile(r"\s*(?:,|and|, and)\s*")


def said_of(
    words: str, claim: re.Pattern[str], known: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield what a text claims, each with the id among the known ones that it is claimed of."""
    for sentence in _NEXT.split(words):
        for match in claim.finditer(sentence):
            for id in _subjects(sentence[: match.start()], known):
                yield match.group(), id


def asked_for(
    words: str, demand: re.Pattern[str], known: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield what a text demands, each with the id among the known ones that it is demanded for."""
    for sentence in _NEXT.split(words):
        if match := demand.search(sentence):
            for reference in _REFERENCE.finditer(sentence, match.start()):
                if reference[1] in known:
                    yield match.group(), reference[1]


def _subjects(before: str, known: Collection[str]) -> Iterator[str]:
    end: int | None = None
    for reference in reversed([one for one in _REFERENCE.finditer(before) if one[1] in known]):
        if end is not None and not _LISTED.fullmatch(before[reference.end() : end]):
            return
        yield reference[1]
        end = reference.start()
