"""How a note names a source: in full the first time, in short after."""

from collections.abc import Iterator, Sequence

from generator.document import Cite, Link, OpenInline, Text
from generator.gate.dossier import SourceNote

MANY_AUTHORS = 4  # more are "and others"


def full_note(source: SourceNote, locator: str) -> tuple[OpenInline, ...]:
    """Return authors, title, publisher, date and address, as far as the source has them."""
    return tuple(_separated([part for part in _parts(source, locator) if part]))


def repeated_note(source: SourceNote, locator: str, first: int) -> tuple[OpenInline, ...]:
    """Return a short name and the note that has the whole."""
    where = f", {locator}" if locator else ""
    return (Text(f"{source.short or _title(source)}{where} (note\u00a0{first})"),)


def ending(cites: Sequence[Cite]) -> str:
    """Return what ends a note, and how far the note reaches."""
    if not any(cite.stands for cite in cites):
        return "."
    return ", as for the paragraphs that follow in this chapter without a note."


def _parts(source: SourceNote, locator: str) -> Iterator[tuple[OpenInline, ...]]:
    yield _text(_authors(source.authors))
    yield _text(_title(source))
    yield _text(source.publisher)
    yield _text(source.date)
    yield _text(locator)
    if source.address:
        accessed = f" (accessed {source.accessed})" if source.accessed else ""
        yield (Link((Text(source.address),), source.address), *_text(accessed))


def _title(source: SourceNote) -> str:
    return f"“{source.title}”" if source.quoted else source.title


def _authors(names: Sequence[str]) -> str:
    if len(names) > MANY_AUTHORS:
        return f"{names[0]} and others"
    *most, last = names or ("",)
    return f"{', '.join(most)} and {last}" if most else last


def _text(words: str) -> tuple[OpenInline, ...]:
    return (Text(words),) if words else ()


def _separated(parts: Sequence[tuple[OpenInline, ...]]) -> Iterator[OpenInline]:
    for position, part in enumerate(parts):
        if position:
            yield Text(", ")
        yield from part
