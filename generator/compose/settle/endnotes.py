"""Put what names the sources where an audience wants it: at the foot of each page, gathered at the
end, as one list of sources, or nowhere.

The words of a note that a template writes itself are never lost: only citations can be left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from generator.compose.settle.sourcestyle import (
    begun,
    cited_in,
    full_note,
    full_stop,
    short_note,
)
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
    Recall,
    Reference,
    Remark,
    Section,
    SectionKind,
    Span,
    Style,
    Text,
)
from generator.paper.exchange import each_of, exchanged

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
            bare: OpenPaper = exchanged(paper, Cite, lambda _: ())
            works = _cited(paper, sources)
            listed = (_listed if notes is Notes.LIST else _named)(works, catalogue)
            return replace(bare, blocks=(*bare.blocks, *listed))
        case Notes.NONE:
            silent: OpenPaper = exchanged(paper, Cite, lambda _: ())
            return silent


def gather_notes(paper: Paper) -> Paper:
    """Return a settled paper whose notes stand in a list at its end, each led to by its number."""
    notes = list(each_of(paper, Note))
    if not notes:
        return paper
    called = exchanged(exchanged(paper, Note, _call), Recall, _call)
    anchors = tuple(note.anchor for note in notes)
    items: Block = Items(tuple(tuple(n.blocks) for n in notes), ordered=True, anchors=anchors)
    gathered: Block = Section(SectionKind.ENDNOTES, (items,))
    return replace(called, blocks=(*called.blocks, gathered))


def _call(note: Note | Recall) -> tuple[Inline, ...]:
    return (Reference((Text(f"[{note.number}]"),), note.anchor),)


def _any_note(paper: OpenPaper) -> bool:
    return any(chain(each_of(paper, Cite), each_of(paper, Remark)))


def _with_heading(paper: OpenPaper, catalogue: Catalogue) -> OpenPaper:
    title = catalogue.say(NOTES)
    return replace(paper, blocks=(*paper.blocks, Heading(2, (Text(title),), ANCHOR)))


@dataclass(frozen=True, slots=True)
class _Work:
    """A work in a list of sources, and the one it was read in, if nobody has read it itself."""

    source: SourceNote
    read_in: SourceNote | None = None

    @property
    def own(self) -> bool:
        """Whether it is the paper itself that vouches."""
        return (self.read_in or self.source).own


def _cited(paper: OpenPaper, sources: Sequence[SourceNote]) -> list[_Work]:
    """Return the works that a paper cites, each once, in the order they are met; own ones last.

    Of those that are the paper itself one is enough: it stands for the authors' word.
    """
    by_id = {source.id: source for source in sources}
    cites = (cite for cite in each_of(paper, Cite) if cite.source in by_id)
    met = dict.fromkeys(_Work(by_id[cite.source], by_id.get(cite.read_in)) for cite in cites)
    return [*(work for work in met if not work.own), *[work for work in met if work.own][:1]]


def _listed(works: Sequence[_Work], catalogue: Catalogue) -> Iterator[OpenBlock]:
    """Yield a list of the works in full; what was read stands before what it cites."""
    if works:
        yield Heading(2, (Text(catalogue.say(SOURCES)),), ANCHOR)
        each = dict.fromkeys(chain.from_iterable(map(_with_its_reading, works)))
        words = (_whole(work, catalogue) for work in each)
        yield Items(tuple((Paragraph(full_stop(said)),) for said in words))


def _with_its_reading(work: _Work) -> tuple[_Work, ...]:
    return (_Work(work.read_in), work) if work.read_in and not work.own else (work,)


def _named(works: Sequence[_Work], catalogue: Catalogue) -> Iterator[OpenBlock]:
    """Yield one line that names the works as shortly as notes do."""
    if works:
        label: OpenInline = Span((Text(f"{catalogue.say(SOURCES)}:"),), Accent.LABEL)
        names = "; ".join(_short(work, catalogue) for work in works)
        yield Paragraph((label, Text(f" {names}.")), Style.ENCLOSURES)


def _whole(work: _Work, catalogue: Catalogue) -> tuple[OpenInline, ...]:
    if work.own:
        return (Text(begun(catalogue.say(OWN_WORD))),)
    if work.read_in is None:
        return full_note(work.source, "", catalogue)
    named = full_note(replace(work.source, accessed=""), "", catalogue)
    return cited_in(named, short_note(work.read_in, "", catalogue), catalogue)


def _short(work: _Work, catalogue: Catalogue) -> str:
    if work.own:
        return catalogue.say(OWN_WORD)
    names = [each.short or each.title for each in (work.source, work.read_in) if each]
    return catalogue.say(", cited in ").join(names)
