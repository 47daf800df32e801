"""Write paragraphs: a style, words, and what must stay together with what."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from generator.writers.docx.looks import style_id
from generator.writers.docx.numbering import Place
from generator.writers.docx.xml import value


@dataclass(frozen=True, slots=True)
class Para:
    """One paragraph: the name of its style, and its words as XML."""

    style: str
    words: str
    place: Place | None = None  # in a list, where the style does not say it
    joined: bool = False  # never parted from the paragraph before it
    whole: bool = False  # never broken between two pages
    right_to_left: bool = False
    runs_on: bool = False  # the next paragraph goes on in its last line


class Gap(Enum):
    """What stands between paragraphs."""

    BOX = auto()  # a box ends
    PAGE = auto()  # a page ends


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a table, as XML."""

    words: str
    joined: bool = False  # never parted from the paragraph before them


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a paragraph stands on: a sheet upright or turned, a column of several."""

    turned: bool = False
    columns: int = 1


UPRIGHT = Sheet()


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows stands on such a sheet."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Ending:
    """The paragraph before is the last on its kind of sheet: what Word is to know of it, as XML."""

    words: str


Step = Para | Rows | Gap | Turn | Ending


def write_paragraphs(steps: Iterable[Step]) -> str:
    """Return paragraphs as XML; a gap before the first or after the last needs no paper."""
    written: list[str] = []
    page_ended = False
    for step, following in _with_following(_part_boxes(steps)):
        match step:
            case Para():
                keep_next = isinstance(following, Para | Rows) and following.joined
                new_page = page_ended and bool(written)
                ending = following.words if isinstance(following, Ending) else ""
                written.append(_write(step, ending, keep_next=keep_next, new_page=new_page))
                page_ended = False
            case Rows():
                written.append(step.words)
            case Gap():
                page_ended = True
            case Turn() | Ending():  # told with the paragraph before
                pass
    return "".join(written)


def write_paragraph(para: Para, *, keep_next: bool = False) -> str:
    """Return a paragraph as XML, one that stands by itself in a cell."""
    return _write(para, "", keep_next=keep_next, new_page=False)


def join(steps: Iterable[Step]) -> Iterator[Step]:
    """Tie the first paragraph to what stands before it."""
    first = True
    for step in steps:
        yield replace(step, joined=True) if first and isinstance(step, Para) else step
        first = False


def join_all(steps: Iterable[Step]) -> Iterator[Step]:
    """Tie every paragraph and table to what stands before it."""
    for step in steps:
        yield replace(step, joined=True) if isinstance(step, Para | Rows) else step


def keep_whole(steps: Iterable[Step]) -> Iterator[Step]:
    """Keep paragraphs on one page."""
    first = True
    for step in steps:
        yield replace(step, joined=not first, whole=True) if isinstance(step, Para) else step
        first = False


def _part_boxes(steps: Iterable[Step]) -> Iterator[Step]:
    """Put an empty line below each box that something follows: two boxes must not touch."""
    every = tuple(steps)
    for place, step in enumerate(every, 1):
        if step is not Gap.BOX:
            yield step
        elif any(not isinstance(following, Gap) for following in every[place:]):
            yield Para("Box Gap", "", joined=True)


def _with_following(steps: Iterable[Step]) -> Iterator[tuple[Step, Step | None]]:
    every = tuple(steps)
    return zip(every, (*every[1:], None), strict=True)


_HIDDEN_MARK = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"  # Word's style separator


def _write(para: Para, ending: str, *, keep_next: bool, new_page: bool) -> str:
    said = "".join(
        (
            "<w:keepNext/>" if keep_next else "",
            "<w:keepLines/>" if para.whole else "",
            "<w:pageBreakBefore/>" if new_page else "",
            write_place(para.place) if para.place else "",
            "<w:bidi/>" if para.right_to_left else "",
            _HIDDEN_MARK if para.runs_on else "",
            ending,
        )
    )
    return f"<w:p><w:pPr>{value('pStyle', style_id(para.style))}{said}</w:pPr>{para.words}</w:p>"


def write_place(place: Place) -> str:
    """Return the place of a paragraph, or of a style's paragraphs, in a list."""
    return f"<w:numPr>{value('ilvl', place.level)}{value('numId', place.list)}</w:numPr>"
