"""Sources that a reader could not date or find."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.errors import Problem
from generator.facts.library import Library
from generator.facts.registers import Source

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
