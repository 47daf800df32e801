"""Texts that say how many people or cases their paper lists, held against those that are told."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from generator.checks.counts import people_in
from generator.checks.findings import Code, known, warning
from generator.checks.readings import Part, Reading, place_of, readings
from generator.checks.rules import placed
from generator.compose.editions import Edition
from generator.errors import Problem, counted
from generator.facts.cases import Case
from generator.languages.listings import counts_in
from generator.paper.document import Paper

_TIES = re.compile("[\u00a0\u202f]")  # spaces that a text has where it was typed with others
_NOTHING = Reading(Part.AROUND, "", ())
_HINT = "correct the number; one that a figure with 'cases' prints is held against them by itself"


def miscounted(edition: Edition) -> Iterator[Problem]:
    """Yield a warning for each number of listed people or cases that is that of no list: not of a
    whole document, nor of a country or a theme in one.
    """
    prepared = edition.prepared
    told = [list(_cases(edition, account.told)) for account in edition.accounts]
    right = {number for cases in told for number in _numbers(cases)}
    for document, paper in edition.papers.items() if right else ():
        for reading, words, number in _counts(paper):
            if number not in right:
                spot = place_of(reading, prepared.library, words)
                place = placed(spot, prepared.brief, document)
                yield warning(Code.MISCOUNTED, _said(words, told), place, _HINT)


def _said(words: str, told: Iterable[list[Case]]) -> str:
    most = max(told, key=len)
    cases, people = counted(len(most), "case"), people_in(most)
    listed = f"{cases} of {people} {'person' if people == 1 else 'people'}"
    return f"a text says {words!r}, and no document tells so many: at most {listed}"


def _cases(edition: Edition, told: Iterable[str]) -> Iterator[Case]:
    found = (known(edition.prepared.library, Case, id) for id in sorted(told))
    return (case for case in found if case)


def _numbers(cases: list[Case]) -> Iterator[int]:
    """Yield how many cases and people a reader may count: in all, of a country, on a theme."""
    countries = {None, *(country for case in cases for country in case.countries)}
    themes = {None, *(theme for case in cases for theme in case.themes)}
    for country, theme in product(countries, themes):
        listed = [
            case
            for case in cases
            if (country is None or country in case.countries)
            and (theme is None or theme in case.themes)
        ]
        if listed:
            yield from (len(listed), people_in(listed))


def _counts(paper: Paper) -> Iterator[tuple[Reading, str, int]]:
    """Yield what a paper says of its lists; what lists them itself, after a colon, is right."""
    for reading, below in pairwise((*readings(paper), _NOTHING)):
        said = _TIES.sub(" ", reading.words)
        for found, number in counts_in(said, paper.meta.language):
            rest = said[found.end() :].rstrip()
            lists_itself = ":" in rest[:-1] or (rest[-1:] == ":" and below.origin == reading.origin)
            if not lists_itself:
                yield reading, found.group(), number
