"""Read what a document calls itself: `{% set kind = _("Briefing paper") %}`, outside of its blocks.

Its own title prints it, and a letter that encloses the document says the same. A document that
says none is no enclosure: a letter, a note for a speaker, a press release.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.compose.templates.chain import sources_of
from generator.compose.templates.source import outside_of_blocks, place_in
from generator.errors import Place, Problem
from generator.house.shelf import Shelf

_SAYING = re.compile(r"\{%[-+]?\s*set\s+kind\b\s*(?:=\s*(?P<said>.*?)\s*)?[-+]?%\}", re.DOTALL)
_WORDS = re.compile(r"""_\(\s*(["'])(?P<words>[^"']+)\1\s*\)""")


def kind_of(shelf: Shelf, document: str) -> str:
    """Return what a document is called, before translation; empty if it does not say."""
    for source in sources_of(shelf, f"{document}.html"):
        for _, words in _sayings(source):
            if words:
                return words
    return ""


def faulty_kinds(source: str, shown: Path) -> Iterator[Problem]:
    """Yield where a template says what it is in a way that nobody reads."""
    for offset, words in _sayings(source):
        if words is None:
            place = place_in(source, offset, shown)
            message = "what a document is called stands in quotation marks, to be translated"
            yield _problem(message, place)


def _problem(message: str, place: Place) -> Problem:
    hint = 'write it as {% set kind = _("Briefing paper") %}'
    return Problem(message, place, hint, "template-kind")


def _sayings(source: str) -> Iterator[tuple[int, str | None]]:
    """Yield where a template says what it is, and the words; none if they cannot be read."""
    for offset, tag in outside_of_blocks(source):
        if saying := _SAYING.fullmatch(tag):
            words = _WORDS.fullmatch(saying["said"] or "")
            yield offset, words and words["words"]
