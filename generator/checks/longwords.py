"""Words too long for any line, told before a paper is laid out, with the fact that says them.

Where a word may be parted is known only to what sets it, so each long one is set alone, in whatever
it stands in.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.checks.findings import Code, Spot, Unsourced, error, part_of
from generator.checks.wordsalone import Alone, words_alone
from generator.errors import BriefError, Problem
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import texts_in
from generator.facts.texts import plain_words
from generator.paper.brand import Brand
from generator.paper.document import Block, Document, Paper
from generator.paper.formats import Format
from generator.writers.bounded import write

_LONG = 30  # letters; shorter words fit the narrowest line of ours
_PARTED = re.compile(r"[/\u00ad\u200b\u2010-\u2015-]")  # where every line may end


def long_words(paper: Paper, library: Library, brand: Brand) -> Iterator[Problem]:
    """Yield an error for each word of the text that no line of the paper can hold."""
    met: set[tuple[str, Block]] = set()
    for found in words_alone(paper.blocks, _is_long):
        key = (found.word, found.block)
        if key not in met and not _fits(found.block, paper, brand):
            message = f"a word of {len(found.word)} letters is wider than its line"
            hint = "part it by a space or a hyphen, or take a shorter one"
            yield error(Code.WIDE_WORD, message, _place_of(found, library), hint)
        met.add(key)


def _is_long(word: str) -> bool:
    """Return whether a word may be too long: no address, which may part anywhere."""
    return "://" not in word and max(map(len, _PARTED.split(word))) >= _LONG


def _fits(block: Block, paper: Paper, brand: Brand) -> bool:
    """Return whether a paper of one block can be set; where there is no PDF, nothing is told."""
    try:
        alone = Document(replace(paper.meta, title="", authors=()), (block,))
        write(alone, brand, Format.PDF, None)
    except BriefError as refused:
        return all(problem.code != "too-wide" for problem in refused.problems)
    return True


def _place_of(found: Alone, library: Library) -> Spot | Unsourced:
    """Return what says a word: its facts, or a source or a person whom they name; or the paper."""
    records = [library.records[id] for id in found.origin if id in library.records]
    for record in (*records, *library.records.values()):
        if spot := _saying(record, found.word):
            return spot
    beside = part_of(records[0]) if records else None
    return Unsourced(Path(), words=found.word, beside=beside)


def _saying(record: Record, word: str) -> Spot | None:
    for path, text in texts_in(record):
        if word in (text if isinstance(text, str) else plain_words(text)):
            return part_of(record, *path, words=word)
    return None
