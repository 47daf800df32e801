"""How a note names a source: in full the first time, in short after."""

from collections.abc import Iterable, Iterator, Sequence

from generator.gate.dossier import SourceNote
from generator.languages.catalogue import Catalogue
from generator.languages.scripts import begins_at_right, likely_language
from generator.languages.typography import listed, quotes
from generator.paper.document import (
    Cite,
    Link,
    OpenInline,
    Reach,
    Reference,
    Span,
    Text,
    anchor_of_note,
)

MANY_AUTHORS = 4  # more are "and others"


def full_note(source: SourceNote, locator: str, catalogue: Catalogue) -> tuple[OpenInline, ...]:
    """Return authors, title, publisher, date and address, as far as the source has them."""
    return tuple(_separated([part for part in _parts(source, locator, catalogue) if part]))


def short_note(source: SourceNote, locator: str, catalogue: Catalogue) -> tuple[OpenInline, ...]:
    """Return what a source is called where it has just been named in full."""
    return (*_named(source, catalogue), *_placed(locator))


def _named(source: SourceNote, catalogue: Catalogue) -> tuple[OpenInline, ...]:
    return _text(source.short) or _title(source, catalogue)


def _placed(locator: str) -> tuple[OpenInline, ...]:
    return _text(f", {locator}" if locator else "")


def repeated_note(
    source: SourceNote, locator: str, first: int, catalogue: Catalogue
) -> tuple[OpenInline, ...]:
    """Return a short name and the note that has the whole, which it leads to; then the place,
    which is one in the work and not in that note.
    """
    note = Text(catalogue.say("note\u00a0%(number)s") % {"number": first})
    led = Reference((note,), anchor_of_note(first))
    return (*_named(source, catalogue), Text(" ("), led, Text(")"), *_placed(locator))


def cited_in(
    cited: Iterable[OpenInline], read: Iterable[OpenInline], catalogue: Catalogue
) -> tuple[OpenInline, ...]:
    """Return a work that nobody here has read, with the one that was and cites it."""
    return (*cited, Text(catalogue.say(", cited in ")), *read)


def ended(
    words: Iterable[OpenInline], cites: Sequence[Cite], catalogue: Catalogue
) -> tuple[OpenInline, ...]:
    """Return the words of a note with its end, which says how far the note reaches."""
    match cites:
        case [*_, Cite(reach=Reach.CHAPTER)]:
            return (*words, Text(_chapter(catalogue)))
        case [*_, Cite(again=True)]:
            return (*words, Text(catalogue.say(", also where this number stands again.")))
        case [*_, Cite(tables=tables)] if tables:
            return (*words, Text(f"{_tables(tables, catalogue)}."))
        case [*_, Cite(after=after, before=before)] if after or before:
            return (*words, Text(f"{_earlier(before, catalogue)}{_later(after, catalogue)}."))
        case _:
            return full_stop(words)


def _chapter(catalogue: Catalogue) -> str:
    return catalogue.say(", also for the rest of this chapter, unless a note says otherwise.")


def _tables(count: int, catalogue: Catalogue) -> str:
    """Return how many tables and charts after its own a note is for."""
    said = catalogue.say_many(
        ", also for the next table or chart",
        ", also for the next %(count)s tables and charts",
        count,
    )
    return said % {"count": count}


def _earlier(count: int, catalogue: Catalogue) -> str:
    """Return how many passages before its own a note is for."""
    if not count:
        return ""
    said = catalogue.say_many(
        ", also for the passage before", ", also for the %(count)s passages before", count
    )
    return said % {"count": count}


def _later(count: int, catalogue: Catalogue) -> str:
    """Return how many passages after its own a note is for."""
    if not count:
        return ""
    said = catalogue.say_many(
        ", also for the next passage", ", also for the next %(count)s passages", count
    )
    return said % {"count": count}


def main_note(source: SourceNote, cite: Cite, catalogue: Catalogue) -> tuple[OpenInline, ...]:
    """Return the note that names what all of a paper rests on that has no note of its own."""
    alone = cite.reach is Reach.PAPER_ALONE
    if source.own:
        return (Text(_own_word(catalogue, alone=alone)),)
    lead = _main_source(catalogue, alone=alone)
    named = full_stop((Text(f"{lead} "), *full_note(source, "", catalogue)))
    return (*named, *_text(_by_places(cite, catalogue)))


def _own_word(catalogue: Catalogue, *, alone: bool) -> str:
    if alone:
        return catalogue.say("What this paper tells rests on the word of its authors.")
    return catalogue.say(
        "Unless a note says otherwise, what this paper tells rests on the word of its authors."
    )


def _main_source(catalogue: Catalogue, *, alone: bool) -> str:
    if alone:
        return catalogue.say("The source of what this paper tells is:")
    return catalogue.say("Unless a note says otherwise, the source of what this paper tells is:")


def _by_places(cite: Cite, catalogue: Catalogue) -> str:
    if cite.reach is not Reach.PAPER_BY_PLACES:
        return ""
    told = catalogue.say("Notes that give only a place refer to it.")
    here = catalogue.say("Here: %(place)s.") % {"place": cite.locator} if cite.locator else ""
    return f" {told} {here}".rstrip()


def place_alone(cite: Cite) -> tuple[OpenInline, ...]:
    """Return the place in a source that the paper has named for all of it."""
    return (Text(begun(cite.locator)),)


def full_stop(words: Iterable[OpenInline]) -> tuple[OpenInline, ...]:
    """Return words that end with a full stop; a Russian date may have brought its own: «2022 г.»"""
    match tuple(words):
        case (*_, Text(last)) as ended if last.endswith("."):
            return ended
        case open:
            return (*open, Text("."))


def begun(words: str) -> str:
    """Return words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def _parts(
    source: SourceNote, locator: str, catalogue: Catalogue
) -> Iterator[tuple[OpenInline, ...]]:
    yield _text(_authors(source.authors, catalogue))
    yield _title(source, catalogue)
    yield _text(source.publisher)
    yield _text(source.symbol)
    yield _text(source.date)
    yield _text(locator)
    if source.address:
        link = Link((Text(source.address),), source.address)
        yield (link, *_text(_accessed(source.accessed, catalogue)))


def _accessed(day: str, catalogue: Catalogue) -> str:
    if not day:
        return ""
    return catalogue.say(" (accessed %(day)s)") % {"day": day}


def _title(source: SourceNote, catalogue: Catalogue) -> tuple[OpenInline, ...]:
    """Return a title in its language, which may run the other way than the marks around it."""
    title: OpenInline = Text(source.title)
    if language := source.language or _turned(source.title):
        title = Span((title,), None, language)
    if not source.quoted:
        return (title,)
    before, after = quotes(catalogue.language)
    return (Text(before), title, Text(after))


def _turned(title: str) -> str:
    return likely_language(title) if begins_at_right(title) else ""


def _authors(names: Sequence[str], catalogue: Catalogue) -> str:
    if len(names) > MANY_AUTHORS:
        return catalogue.say("%(author)s and others") % {"author": names[0]}
    return listed(names, catalogue.language)


def _text(words: str) -> tuple[OpenInline, ...]:
    return (Text(words),) if words else ()


def _separated(parts: Sequence[tuple[OpenInline, ...]]) -> Iterator[OpenInline]:
    for position, part in enumerate(parts):
        if position:
            yield Text(", ")
        yield from part
