"""Settle what a note says of sources: each work in full the first time, in short after."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.compose.settle.sourcestyle import (
    cited_in,
    ended,
    full_note,
    main_note,
    place_alone,
    repeated_note,
    short_note,
)
from generator.errors import BriefError, Problem
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import Catalogue
from generator.paper.document import Cite, OpenInline, Reach, Text

_FOR_ALL = (Reach.PAPER, Reach.PAPER_ALONE, Reach.PAPER_BY_PLACES)


class SourceWords:
    """Says what notes say, asked in reading order: what comes first decides what comes later."""

    def __init__(self, sources: Sequence[SourceNote], catalogue: Catalogue) -> None:
        self._sources = {source.id: source for source in sources}
        self._catalogue = catalogue
        self._noted: dict[str, int] = {}
        self._main: set[str] = set()  # what is named once for all of the paper

    def words(self, cites: Sequence[Cite], number: int) -> tuple[OpenInline, ...]:
        """Return the words of the note with a number, on citations side by side."""
        mains = [cite for cite in cites if cite.reach in _FOR_ALL]
        others = [cite for cite in cites if cite.reach not in _FOR_ALL]
        said = [self._main_words(cite, number) for cite in mains]
        parts = [self._part(cite, before, number) for before, cite in _each_after(others)]
        if parts:
            said.append(ended(_between(parts), others, self._catalogue))
        return tuple(_spaced(said))

    def _main_words(self, cite: Cite, number: int) -> tuple[OpenInline, ...]:
        source = self._source(cite.source)
        self._main.add(source.id)
        self._noted.setdefault(source.id, number)
        return main_note(source, cite, self._catalogue)

    def _source(self, id: str) -> SourceNote:
        if source := self._sources.get(id):
            return source
        problem = f"the page cites {id!r}, which the gate did not hand over"
        raise BriefError(Problem(problem, None, "cite only a fact's own sources", "citation"))

    def _part(self, cite: Cite, before: Cite | None, number: int) -> tuple[OpenInline, ...]:
        """Return a part of a note; a second place in what was read needs no second name."""
        if before and cite.read_in and cite.locator and _is_same_work(cite, before):
            return (Text(cite.locator),)
        return self._source_words(cite, number)

    def _source_words(self, cite: Cite, number: int) -> tuple[OpenInline, ...]:
        if cite.reach is Reach.PLACE:
            return place_alone(cite)
        if not cite.read_in:
            return self._work(self._source(cite.source), cite.locator, number)
        cited = replace(self._source(cite.source), accessed="")  # nobody here has looked at it
        words = self._work(cited, "", number)
        return cited_in(words, self._reading(cite, number), self._catalogue)

    def _reading(self, cite: Cite, number: int) -> tuple[OpenInline, ...]:
        """Return the work that a cited one was read in: in short, where all the paper rests on it
        or the note has just named it.
        """
        read = self._source(cite.read_in)
        if read.id in self._main or self._noted.get(read.id) == number:
            return short_note(read, cite.locator, self._catalogue)
        return self._work(read, cite.locator, number)

    def _work(self, source: SourceNote, locator: str, number: int) -> tuple[OpenInline, ...]:
        """Return a work in full the first time, in short after."""
        first = self._noted.setdefault(source.id, number)
        if first == number:
            return full_note(source, locator, self._catalogue)
        return repeated_note(source, locator, first, self._catalogue)


def _each_after(cites: Sequence[Cite]) -> Iterator[tuple[Cite | None, Cite]]:
    """Yield each citation with the one before it."""
    return zip((None, *cites), cites, strict=False)


def _is_same_work(cite: Cite, other: Cite) -> bool:
    return (cite.source, cite.read_in) == (other.source, other.read_in)


def _spaced(sentences: Sequence[tuple[OpenInline, ...]]) -> Iterator[OpenInline]:
    for position, sentence in enumerate(sentences):
        if position:
            yield Text(" ")
        yield from sentence


def _between(parts: Sequence[tuple[OpenInline, ...]]) -> Iterator[OpenInline]:
    for position, part in enumerate(parts):
        if position:
            yield Text("; ")
        yield from part
