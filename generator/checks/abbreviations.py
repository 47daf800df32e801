"""Abbreviations that a paper never spells out."""

import re
from collections.abc import Iterator

from generator.checks.emphasis import stressed_in
from generator.checks.findings import Code, warning
from generator.checks.finish import PLACEHOLDER
from generator.checks.phrases import fold
from generator.checks.readings import Reading, place_of, readings
from generator.errors import Problem
from generator.facts.library import Library
from generator.facts.registers import Organisation, Place, Term
from generator.facts.texts import plain_words
from generator.facts.translations import in_language
from generator.paper.document import Definitions, Paper
from generator.paper.walk import blocks_in, text_of

_CAPITALS = re.compile(r"(?<![\w/.])([A-ZА-ЯЁ]{2,6})s?(?![\w/]|\.\w)")
_SPELT_OUT = re.compile(r"\w[^()]{0,300}\(([A-ZА-ЯЁ]{2,6})[;,)\s+]")  # unbounded, it hangs
_STEM = 5  # letters
_LONGEST_WORD = 200  # signs; to fold all that comes before takes the square of it
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")


def unexplained_abbreviations(paper: Paper, library: Library) -> Iterator[Problem]:
    """Yield a warning for each abbreviation at its first use, unless it is spelt out by then."""
    known = _familiar(library, paper.meta.language) | _listed(paper) | _marked(paper)
    known |= stressed_in(readings(paper))
    for reading in readings(paper):
        known |= set(_SPELT_OUT.findall(reading.words))
        for short in dict.fromkeys(_CAPITALS.findall(reading.words)):
            if short not in known and not _is_other(short):
                known.add(short)
                yield _told(short, reading, library)


def two_meanings_typed(paper: Paper, library: Library) -> Iterator[Problem]:
    """Yield a warning for each abbreviation that a paper spells out as two different things.

    They differ if the words before the bracket end otherwise: the rest may be told in short.
    """
    first: dict[str, str] = {}
    for reading in readings(paper):
        for found in _SPELT_OUT.finditer(reading.words):
            if not found[0].endswith(")"):
                continue  # more is said of it, as in (ICCPR, art. 19): it was spelt out before
            short, end = found[1], _stem(reading.words[: found.start(1) - 1])
            if first.setdefault(short, end) != end:
                message = f"the abbreviation {short!r} is spelt out as two different things"
                hint = "tell one of the two without it"
                place = place_of(reading, library, short)
                yield warning(Code.TWO_MEANINGS, message, place, hint)


def _stem(words: str) -> str:
    """Return how the last word begins: how it ends depends on the sentence, in many languages."""
    return fold(words[-_LONGEST_WORD:]).split(" ")[-1][:_STEM]


def _is_other(capitals: str) -> bool:
    """Return whether capitals are a Roman number or a placeholder, which is told as one."""
    return bool(_ROMAN.fullmatch(capitals) or PLACEHOLDER.fullmatch(capitals))


def _listed(paper: Paper) -> set[str]:
    """Return the terms that a paper explains in a list, such as one of its abbreviations."""
    lists = (block for block in blocks_in(paper.blocks) if isinstance(block, Definitions))
    return {text_of(entry.term) for block in lists for entry in block.entries}


def _marked(paper: Paper) -> set[str]:
    """Return the words above the title that stand in capitals: EMBARGOED UNTIL …"""
    marking = paper.meta.furniture.running_head.removesuffix(paper.meta.title)
    return set(_CAPITALS.findall(marking))


def _familiar(library: Library, language: str) -> set[str]:
    """Return the abbreviations every reader knows, and the names that only look like one."""
    registered = (r for r in library.records.values() if isinstance(r, Organisation | Place | Term))
    familiar: set[str] = set()
    for record in registered:
        name = plain_words(record.title)
        if record.abbreviation and (record.familiar or name == record.abbreviation):
            familiar.add(in_language(record.abbreviation, language))
        elif not record.abbreviation:
            familiar.add(name)
    return familiar


def _told(short: str, reading: Reading, library: Library) -> Problem:
    message = f"the abbreviation {short!r} is not spelt out where a paper uses it first"
    hint = f"write [[id]] of a register entry that has it, or 'Full Name ({short})'"
    return warning(Code.ABBREVIATION, message, place_of(reading, library, short), hint)
