"""The paper as data: what every template is read into and every writer writes.

Two unions say everything a paper can hold. `Block` and `Inline` are a finished paper: numbers are
settled, references have their words. `OpenBlock` and `OpenInline` are the same paper before
`settle`, with its ends still open: a citation that is not yet a note, a name that may be the first
or a later mention. A writer takes only the finished kind, so no open end can reach a file.

No fonts, no colours, no page sizes: those are the brand's and the writers'.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar, Union

from generator.paper.charts import Chart

I = TypeVar("I", covariant=True)  # noqa: E741  the inlines a block or inline holds
B = TypeVar("B", covariant=True)  # the blocks a block holds
L = TypeVar("L", covariant=True)  # what a table is called, or nothing yet


class Form(StrEnum):
    """How a paper is used, and so which furniture its pages carry and how its text is set."""

    LETTER = "letter"  # sent under a letterhead
    PAPER = "paper"  # studied, under a running head
    SHEET = "sheet"  # left behind and glanced at: its pages are fuller
    SPEECH = "speech"  # read aloud from the page: its letters are large


class Style(StrEnum):
    """What a paragraph is for; each writer has one look for each."""

    BODY = "body"
    LEAD = "lead"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    MARKING = "marking"  # above a title: how far a paper may travel, or from when
    ADDRESSEE = "addressee"
    COPIES = "copies"
    DATELINE = "dateline"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    CLOSING = "closing"
    SIGNATORY = "signatory"
    ENCLOSURES = "enclosures"
    FACTS = "facts"  # the line of dates and standing under a case's title


class Accent(StrEnum):
    """What a run of words is, where that is more than strong or emphasised."""

    LABEL = "label"  # "Copy:", "Subject:", "Status"
    QUIET = "quiet"  # said more softly than the words around it


class CalloutKind(StrEnum):
    """What stands apart in a box."""

    CASE = "case"
    CONTEXT = "context"
    KEY_MESSAGES = "key-messages"
    LAW = "law"
    QUOTE = "quote"  # words that sum up, drawn out of the text to be seen


class SectionKind(StrEnum):
    """What a group of blocks is, where it must look like one thing."""

    TITLE = "title"  # title, subtitle, authors and date
    ADDRESS = "address"  # addressees, copies, place and date
    SIGNATURES = "signatures"  # closing and signatories, never alone on a page
    LANDSCAPE = "landscape"  # on sheets turned on their side
    COLUMNS = "columns-2"  # in two columns
    ENDNOTES = "endnotes"  # notes gathered at the end, smaller than text


class CellKind(StrEnum):
    """What a cell of a table holds, and so on which side of its column it stands."""

    WORDS = "words"
    NUMBER = "number"


# Inlines ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Words."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong(Generic[I]):
    """Words of strong importance."""

    inlines: tuple[I, ...]


@dataclass(frozen=True, slots=True)
class Emphasis(Generic[I]):
    """Stressed words, or the title of a work."""

    inlines: tuple[I, ...]


@dataclass(frozen=True, slots=True)
class Span(Generic[I]):
    """Words in another language (an IETF tag such as `ru`), with an accent, or both."""

    inlines: tuple[I, ...]
    accent: Accent | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Link(Generic[I]):
    """Words that lead to an https, http or mailto address."""

    inlines: tuple[I, ...]
    address: str


@dataclass(frozen=True, slots=True)
class Break:
    """A new line in the same paragraph."""


@dataclass(frozen=True, slots=True)
class Reference(Generic[I]):
    """Words that lead to the block with this anchor."""

    inlines: tuple[I, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered footnote, called where it stands; it begins with a paragraph."""

    number: int
    blocks: "tuple[NoteBlock, ...]"

    @property
    def anchor(self) -> str:
        """What a reference to the note leads to."""
        return anchor_of_note(self.number)


@dataclass(frozen=True, slots=True)
class Recall:
    """The call of a note that was called before: what stands here rests on the same."""

    number: int

    @property
    def anchor(self) -> str:
        """What the call leads to."""
        return anchor_of_note(self.number)


def anchor_of_note(number: int) -> str:
    """Return what a reference to a note leads to, be it at the foot or gathered at the end."""
    return f"note-{number}"


class Reach(StrEnum):
    """How much of a paper a citation is for, and so what its note says."""

    HERE = "here"
    CHAPTER = "chapter"  # for what follows in the chapter without a note
    PAPER = "paper"  # for all of the paper that has no note
    PAPER_ALONE = "paper-alone"  # the same, where no other note is left
    PAPER_BY_PLACES = "paper-by-places"  # the same, where other notes say only a place in it
    PLACE = "place"  # here, and the note says only the place


@dataclass(frozen=True, slots=True)
class Cite:
    """Open: a source to be named in a note here; the locator says where in what was read.

    That is the source, or the work `read_in` which cites it. The note may be for some passages
    after this one, or before it, or for some `tables` and charts after this one, that have none.
    It may be called `again` wherever the same is cited.
    """

    source: str
    locator: str = ""
    reach: Reach = Reach.HERE
    after: int = 0
    before: int = 0
    read_in: str = ""
    tables: int = 0
    again: bool = False

    @property
    def vouching(self) -> str:
        """The work that was read."""
        return self.read_in or self.source


@dataclass(frozen=True, slots=True)
class Mention:
    """Open: a registered name, printed in full the first time in a paper and short after."""

    id: str
    full: str
    short: str
    remark: str = ""  # follows the name once in a paper


@dataclass(frozen=True, slots=True)
class Remark:
    """Open: a note, not yet numbered."""

    blocks: "tuple[OpenNoteBlock, ...]"


@dataclass(frozen=True, slots=True)
class Pointer:
    """Open: a reference that borrows the number of what it leads to, or the words of a heading."""

    anchor: str


Inline = Union[
    Text,
    "Strong[Inline]",
    "Emphasis[Inline]",
    "Span[Inline]",
    "Link[Inline]",
    Break,
    "Reference[Inline]",
    Note,
    Recall,
]
OpenInline = Union[
    Text,
    "Strong[OpenInline]",
    "Emphasis[OpenInline]",
    "Span[OpenInline]",
    "Link[OpenInline]",
    Break,
    "Reference[OpenInline]",
    Cite,
    Mention,
    Remark,
    Pointer,
]

# What blocks are called ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Label:
    """What a table, a figure or a case is called in its paper: "Table 2"."""

    word: str
    number: int

    def __str__(self) -> str:
        return f"{self.word} {self.number}"


@dataclass(frozen=True, slots=True)
class SectionNumber:
    """Where a heading stands among the numbered ones: "2.1"."""

    parts: tuple[int, ...]

    def __str__(self) -> str:
        return ".".join(map(str, self.parts))


# Blocks; `origin` holds the ids of the facts a block came from ------------------------------------


@dataclass(frozen=True, slots=True)
class Heading(Generic[I]):
    """A heading; level 1 is the paper's title, 2 a chapter, 3 and 4 parts of one.

    Settling gives a number to a heading that asks for one, and a label to the title of a case.
    """

    level: int
    inlines: tuple[I, ...]
    anchor: str = ""
    origin: tuple[str, ...] = ()
    label: SectionNumber | Label | None = None


@dataclass(frozen=True, slots=True)
class Paragraph(Generic[I]):
    """A paragraph, styled by what it is for."""

    inlines: tuple[I, ...]
    style: Style = Style.BODY
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberedParagraph(Generic[L, I]):
    """A paragraph with a number that counts on through the whole paper; settling gives it."""

    number: L
    inlines: tuple[I, ...]
    anchor: str = ""
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Items(Generic[B]):
    """A list; each item is one or more blocks, and the first of a numbered list has `start`.

    Items that something may lead to have `anchors`, each its own.
    """

    items: tuple[tuple[B, ...], ...]
    ordered: bool = False
    origin: tuple[str, ...] = ()
    start: int = 1
    anchors: tuple[str, ...] = ()

    @property
    def anchored(self) -> tuple[tuple[tuple[B, ...], str], ...]:
        """Each item with its anchor, or none."""
        return tuple(zip(self.items, self.anchors or ("",) * len(self.items), strict=True))


@dataclass(frozen=True, slots=True)
class Definition(Generic[B, I]):
    """A term, and what is said of it."""

    term: tuple[I, ...]
    blocks: tuple[B, ...]


@dataclass(frozen=True, slots=True)
class Definitions(Generic[B, I]):
    """A list of terms, each with what is said of it."""

    entries: tuple[Definition[B, I], ...]
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Callout(Generic[B]):
    """A box: a case, a country's context, the key messages, a law, a quotation drawn out."""

    kind: CalloutKind
    blocks: tuple[B, ...]
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote(Generic[B]):
    """A quotation set apart."""

    blocks: tuple[B, ...]
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section(Generic[B]):
    """Blocks that belong together and look like one thing."""

    kind: SectionKind
    blocks: tuple[B, ...]
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell(Generic[I]):
    """A cell; it may reach over several columns to the right, and over several rows down."""

    inlines: tuple[I, ...]
    kind: CellKind = CellKind.WORDS
    columns: int = 1
    rows: int = 1
    heads_row: bool = False  # names its row, as the cells of header rows name their columns


Row = tuple[Cell[I], ...]


@dataclass(frozen=True, slots=True)
class Table(Generic[L, I]):
    """A table under its caption; settling gives it a label.

    `widths` are the columns, each as wide as its share of the sum. Spans fill the grid without a
    gap, and reach neither out of it nor from `head` into `body`; in `head` no note is called, since
    those rows repeat on every page.
    """

    label: L
    caption: tuple[I, ...]
    widths: tuple[int, ...]
    head: tuple[Row[I], ...]
    body: tuple[Row[I], ...]
    notes: tuple[Paragraph[I], ...] = ()
    anchor: str = ""
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph or a logo: the name of a file among the house's assets."""

    asset: str


@dataclass(frozen=True, slots=True)
class Figure(Generic[L, I]):
    """A picture or a chart over its caption; `alt` says what it shows to whoever cannot see it."""

    label: L
    content: Picture | Chart
    caption: tuple[I, ...]
    alt: str
    notes: tuple[Paragraph[I], ...] = ()
    anchor: str = ""
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents."""

    level: int
    inlines: "tuple[Inline, ...]"
    anchor: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: a title and the headings it lists."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ContentsHere:
    """Open: the place of the contents, and how they are titled."""

    title: str


@dataclass(frozen=True, slots=True)
class NumberedHeadings:
    """Open: blocks whose headings are numbered, down to the fourth level; boxes excepted."""

    blocks: "tuple[OpenBlock, ...]"


NoteBlock = Union[Paragraph[Inline], "Items[NoteBlock]"]
OpenNoteBlock = Union[Paragraph[OpenInline], "Items[OpenNoteBlock]"]

Block = Union[
    Heading[Inline],
    Paragraph[Inline],
    NumberedParagraph[int, Inline],
    "Items[Block]",
    "Definitions[Block, Inline]",
    "Callout[Block]",
    "Quote[Block]",
    "Section[Block]",
    Table[Label, Inline],
    Figure[Label, Inline],
    PageBreak,
    Contents,
]
OpenBlock = Union[
    Heading[OpenInline],
    Paragraph[OpenInline],
    NumberedParagraph[None, OpenInline],
    "Items[OpenBlock]",
    "Definitions[OpenBlock, OpenInline]",
    NumberedHeadings,
    "Callout[OpenBlock]",
    "Quote[OpenBlock]",
    "Section[OpenBlock]",
    Table[None, OpenInline],
    Figure[None, OpenInline],
    PageBreak,
    ContentsHere,
]

# The whole ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words around the text, in the paper's language; they repeat and are not part of it.

    `letterhead` names the senders, most responsible first; `reached` says in a line each how they
    are reached, below them all. `page` and `of` make "Page 2 of 4",
    `table` makes "Table 2" and `to_table` the "table 2" of a reference, and so do those of
    figures, cases,
    sections and numbered paragraphs.
    """

    letterhead: tuple[str, ...]
    running_head: str
    page: str
    of: str
    table: str
    to_table: str
    figure: str
    to_figure: str
    case: str
    to_case: str
    to_section: str
    to_paragraph: str
    reached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meta:
    """What a file says about itself: no person, no machine, no clock."""

    title: str
    form: Form
    language: str
    authors: tuple[str, ...]
    date: date
    furniture: Furniture


@dataclass(frozen=True, slots=True)
class Document(Generic[B]):
    """A whole paper."""

    meta: Meta
    blocks: tuple[B, ...]


Paper = Document[Block]
OpenPaper = Document[OpenBlock]
