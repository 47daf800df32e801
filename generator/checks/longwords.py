"""Words too long for any line, told before a paper is laid out, with the fact that says them.

Where a word may be parted is known only to what sets it, so each long one is set alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.checks.findings import Code, Spot, Unsourced, error, part_of
from generator.checks.readings import Part, Reading, place_of, readings
from generator.errors import BriefError, Problem
from generator.facts.library import Library
from generator.facts.passages import texts_in
from generator.facts.texts import plain_words
from generator.paper.brand import Brand
from generator.paper.document import Block, Document, Heading, Paper, Paragraph, Text
from generator.paper.formats import Format
from generator.writers.bounded import write

_LONG = 30  # letters; shorter words fit the narrowest line of ours
_PARTED = re.compile(r"[/\u00ad\u200b\u2010-\u2015-]")  # where every line may end


def long_words(paper: Paper, library: Library, brand: Brand) -> Iterator[Problem]:
    """Yield an error for each word of the text that no line of the paper can hold."""
    met: set[tuple[str, int]] = set()
    for reading in readings(paper):
        for word in _long_in(reading):
            if (word, reading.level) not in met and not _fits(_alone(word, reading), paper, brand):
                message = f"a word of {len(word)} letters is wider than its line"
                hint = "part it by a space or a hyphen, or take a shorter one"
                yield error(Code.WIDE_WORD, message, _place_of(word, reading, library), hint)
            met.add((word, reading.level))


def _long_in(reading: Reading) -> Iterable[str]:
    if reading.part is Part.TABLE:  # which has columns: see `widewords`
        return ()
    return filter(_is_long, reading.words.split())


def _is_long(word: str) -> bool:
    """Return whether a word may be too long: no address, which may part anywhere."""
    return "://" not in word and max(map(len, _PARTED.split(word))) >= _LONG


def _alone(word: str, reading: Reading) -> Block:
    said = (Text(word),)
    is_heading = reading.part is Part.HEADING
    return Heading(reading.level, said) if is_heading else Paragraph(said)


def _fits(block: Block, paper: Paper, brand: Brand) -> bool:
    """Return whether a paper of one block can be set; where there is no PDF, nothing is told."""
    try:
        alone = Document(replace(paper.meta, title="", authors=()), (block,))
        write(alone, brand, Format.PDF, None)
    except BriefError as refused:
        return all(problem.code != "too-wide" for problem in refused.problems)
    return True


def _place_of(word: str, reading: Reading, library: Library) -> Spot | Unsourced:
    """Return the text of a fact that says a word, or what the paper itself says."""
    for id in reading.origin:
        for path, text in texts_in(library.records[id]) if id in library.records else ():
            if word in (text if isinstance(text, str) else plain_words(text)):
                return part_of(library.records[id], *path, words=word)
    return place_of(reading, library, word)
