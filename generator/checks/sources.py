"""Sources that a reader could not date or find, or that are called in two ways."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, part_of_brief, warning
from generator.errors import Problem
from generator.facts.library import Library
from generator.facts.registers import Source
from generator.facts.texts import plain_words
from generator.gate import Opened
from generator.house.briefs import Brief

_LETTER = "personal_communication"  # CSL's type
_ON_THE_WEB = ("webpage", "post", "post-weblog")  # CSL's types


def undated_sources(library: Library) -> Iterator[Problem]:
    """Yield a warning for each source without any date: what it vouches for is never told."""
    for source in library.of(Source):
        if not (source.issued or source.cited or source.accessed):
            message = f"{named(source)} has no date"
            hint = "add 'issued', or 'cited': the day of a dated source that names it"
            yield warning(Code.UNDATED_SOURCE, message, part_of(source), hint)


def without_url(library: Library) -> Iterator[Problem]:
    """Yield a warning for each source on the web that does not say where."""
    for source in library.of(Source):
        if source.type in _ON_THE_WEB and not source.url:
            message = f"{named(source)} is on the web, and does not say where"
            hint = "add 'URL' and 'accessed', or another 'type'"
            yield warning(Code.NO_URL, message, part_of(source, "type"), hint)


def other_titles(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for a letter whose subject is not what notes of later papers call it."""
    if brief.letter is None:
        return
    for source in (library.find(Source, id) for id in brief.produced):
        title = plain_words(source.title)
        if source.type == _LETTER and source.quoted and title != brief.letter.subject:
            message = f"the letter's subject is not the title of {named(source)}, which it is"
            hint = f"give both one title; the source stands at {source.where}"
            spot = part_of_brief(brief, "letter", "subject")
            yield warning(Code.OTHER_TITLE, message, spot, hint)
