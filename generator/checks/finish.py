"""What must not be left in a finished paper: repeated sentences, placeholders, empty sections."""

import re
from collections.abc import Iterator

from generator.checks.findings import Code, Spot, warning
from generator.checks.phrases import fold
from generator.checks.readings import Part, Reading, place_of, readings
from generator.errors import Problem, shown
from generator.facts.cases import Recommendation
from generator.facts.library import Library
from generator.paper.document import Paper

SHORTEST = 6  # words; shorter sentences may well return
_ENDS = re.compile(r"(?<=[.!?])[\"”’)\]]*\s+(?=[\"“‘(\[]?[^\W\d_a-z])")
_MASKED = re.compile(r"\[[^\]]*\w[^\]]*\]")  # in place of a name: two may well be masked alike
PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBC|TBD|FIXME|XXX+)\b|lorem ipsum|\?\?"
    r"|\[(?:insert|add|your|name|date|place|country|tbc|to be)(?![^\]]*withheld)\b[^\]]*\]",
    re.IGNORECASE,
)


def repeated_sentences(paper: Paper, library: Library) -> Iterator[Problem]:
    """Yield a warning for each sentence that a reader has met in the same paper."""
    met: dict[str, Reading] = {}
    for reading in readings(paper):
        for sentence in _ENDS.split(reading.words) if reading.part is Part.TEXT else ():
            words = fold(sentence)
            if words.count(" ") + 1 < SHORTEST or _MASKED.search(sentence):
                continue
            if words in met and not _are_asks_apart(reading, met[words], library):
                yield _repeated(reading, met[words], library)
            met.setdefault(words, reading)


def _are_asks_apart(one: Reading, other: Reading, library: Library) -> bool:
    """The same may be asked of several countries, in recommendations of their own."""
    records = [library.records.get(id) for id in {*one.origin, *other.origin}]
    return len(records) > 1 and all(isinstance(record, Recommendation) for record in records)


def _repeated(reading: Reading, first: Reading, library: Library) -> Problem:
    place = place_of(first, library)
    message = "a sentence stands twice in one paper"
    is_fact = isinstance(place, Spot)
    hint = f"it stands first in what {place} says; keep one" if is_fact else "keep one of the two"
    return warning(Code.REPEATED_SENTENCE, message, place_of(reading, library), hint)


def placeholders(paper: Paper, library: Library) -> Iterator[Problem]:
    """Yield a warning for each stretch of a paper that still waits for its words."""
    for reading in readings(paper):
        if found := PLACEHOLDER.search(reading.words):
            message = f"a placeholder was left{shown(found[0])}"
            hint = "replace it by what it stands for"
            place = place_of(reading, library, found[0])
            yield warning(Code.PLACEHOLDER, message, place, hint)


def empty_sections(paper: Paper, library: Library) -> Iterator[Problem]:
    """Yield a warning for each heading with nothing under it."""
    heading: Reading | None = None
    for reading in readings(paper):
        is_heading = reading.part is Part.HEADING
        if heading and is_heading and reading.level <= heading.level:
            yield _empty(heading, library)
        heading = reading if is_heading else None
    if heading:
        yield _empty(heading, library)


def _empty(heading: Reading, library: Library) -> Problem:
    message = f"a heading of level {heading.level} has nothing under it"
    hint = "leave the section out where it is empty"
    return warning(Code.EMPTY_SECTION, message, place_of(heading, library), hint)
