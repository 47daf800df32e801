"""Put what names the sources where an audience wants it: at the foot of each page, gathered at the
end, as one list of sources, or nowhere.

The words of a note that a template writes itself are never lost: only citations can be left out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import chain
from typing import Any, TypeVar

from generator.compose.settle.sourcestyle import begun, full_note
from generator.gate.dossier import SourceNote
from generator.house.audiences import Notes
from generator.languages.catalogue import Catalogue
from generator.paper.document import (
    Accent,
    Block,
    Cite,
    Heading,
    Inline,
    Items,
    Note,
    OpenBlock,
    OpenInline,
    OpenPaper,
    Paper,
    Paragraph,
    Reference,
    Remark,
    Section,
    SectionKind,
    Span,
    Style,
    Text,
)

T = TypeVar("T")
ANCHOR = "notes"
NOTES, SOURCES = "Notes", "Sources"
OWN_WORD = "the authors’ own word"  # what a paper rests on where its source is the paper itself


def place_citations(
    paper: OpenPaper, notes: Notes, sources: Sequence[SourceNote], catalogue: Catalogue
) -> OpenPaper:
    """Return a paper before it is settled: citations stay, become a list at the end, or go."""
    match notes:
        case Notes.FOOTNOTES:
            return paper
        case Notes.ENDNOTES:
            return _with_heading(paper, catalogue) if _any_note(paper) else paper
        case Notes.LIST | Notes.SHORT_LIST:
            bare: OpenPaper = _each(paper, Cite, lambda _: ())
            cited = _cited(paper, sources)
            name = _listed if notes is Notes.LIST else _named
            listed = name(cited, catalogue)
            return replace(bare, blocks=(*bare.blocks, *listed))
        case Notes.NONE:
            silent: OpenPaper = _each(paper, Cite, lambda _: ())
            return silent


def gather_notes(paper: Paper) -> Paper:
    """Return a settled paper whose notes stand in a list at its end, each called by its number."""
    notes = list(_all(paper, Note))
    if not notes:
        return paper
    called = _each(paper, Note, _call)
    items: Block = Items(tuple(tuple(note.blocks) for note in notes), ordered=True)
    gathered: Block = Section(SectionKind.ENDNOTES, (items,))
    return replace(called, blocks=(*called.blocks, gathered))


def _call(note: Note) -> tuple[Inline, ...]:
    return (Reference((Text(f"[{note.number}]"),), ANCHOR),)


def _any_note(paper: OpenPaper) -> bool:
    return any(chain(_all(paper, Cite), _all(paper, Remark)))


def _with_heading(paper: OpenPaper, catalogue: Catalogue) -> OpenPaper:
    title = catalogue.say(NOTES)
    return replace(paper, blocks=(*paper.blocks, Heading(2, (Text(title),), ANCHOR)))


def _cited(paper: OpenPaper, sources: Sequence[SourceNote]) -> list[SourceNote]:
    """Return the sources that a paper cites, each once, in the order they are met; own ones last.

    Of those that are the paper itself one is enough: it stands for the authors' word.
    """
    by_id = {source.id: source for source in sources}
    met = [by_id[id] for id in dict.fromkeys(c.source for c in _all(paper, Cite)) if id in by_id]
    return [*(s for s in met if not s.own), *[s for s in met if s.own][:1]]


def _listed(cited: Sequence[SourceNote], catalogue: Catalogue) -> Iterator[OpenBlock]:
    if cited:
        yield Heading(2, (Text(catalogue.say(SOURCES)),), ANCHOR)
        words = (_whole(source, catalogue) for source in cited)
        yield Items(tuple((Paragraph((*each, Text("."))),) for each in words))


def _named(cited: Sequence[SourceNote], catalogue: Catalogue) -> Iterator[OpenBlock]:
    """Yield one line that names the sources as shortly as notes do."""
    if cited:
        label: OpenInline = Span((Text(f"{catalogue.say(SOURCES)}:"),), Accent.LABEL)
        names = "; ".join(_short(source, catalogue) for source in cited)
        yield Paragraph((label, Text(f" {names}.")), Style.ENCLOSURES)


def _whole(source: SourceNote, catalogue: Catalogue) -> tuple[OpenInline, ...]:
    own = catalogue.say(OWN_WORD)
    return (Text(begun(own)),) if source.own else full_note(source, "", catalogue)


def _short(source: SourceNote, catalogue: Catalogue) -> str:
    return catalogue.say(OWN_WORD) if source.own else source.short or source.title


# Any part of a paper ------------------------------------------------------------------------------


def _all(part: Any, kind: type[T]) -> Iterator[T]:
    """Yield everything of a kind in a part of a paper, in reading order."""
    if isinstance(part, kind):
        yield part
    for inside in _parts(part):
        yield from _all(inside, kind)


def _parts(part: Any) -> tuple[Any, ...]:
    if isinstance(part, tuple):
        return part
    if is_dataclass(part) and not isinstance(part, type):
        return tuple(getattr(part, field.name) for field in fields(part))
    return ()


def _each(part: Any, kind: type[T], change: Callable[[T], tuple[Any, ...]]) -> Any:
    """Return a part of a paper with everything of a kind replaced by what `change` gives."""
    if isinstance(part, tuple):
        changed = (
            change(one) if isinstance(one, kind) else (_each(one, kind, change),) for one in part
        )
        return tuple(chain.from_iterable(changed))
    if is_dataclass(part) and not isinstance(part, type):
        inside = {f.name: _each(getattr(part, f.name), kind, change) for f in fields(part)}
        return replace(part, **inside)
    return part
