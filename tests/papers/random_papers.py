"""Make random finished papers: every block in every other one, as the document model allows.

What the earlier stages promise holds here too: notes are numbered in the order of their calls and
stand in no other note, references lead to a heading, and no link holds another.
"""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from generator.paper.document import (
    Accent,
    Block,
    Break,
    Callout,
    CalloutKind,
    Cell,
    CellKind,
    Contents,
    Definition,
    Definitions,
    Document,
    Emphasis,
    Entry,
    Figure,
    Form,
    Furniture,
    Heading,
    Inline,
    Items,
    Label,
    Link,
    Meta,
    Note,
    NoteBlock,
    NumberedParagraph,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Quote,
    Reference,
    Row,
    Section,
    SectionKind,
    SectionNumber,
    Span,
    Strong,
    Style,
    Table,
    Text,
)
from tests.papers.random_charts import random_charts
from tests.papers.small import PICTURE

DEPTH = 3
FIRST = "first"  # the anchor of the first heading: something every reference can lead to
ADDRESSES = ("https://example.org/a?b=1&c=2", "mailto:info@example.org", "http://example.org/#x")

# Signs of HTML and of templates, accents of their own, words from right to left with what may stand
# among them, signs that share a glyph, spaces of other widths, and signs that nobody sees.
HOSTILE = (
    *("&", "<b>", "]]>", "&amp;", "{{ x }}", "{% if %}", "{#", "\\", '"', "'", "a", " ", "fi"),
    *("e\u0301", "n\u0303\u0323", "\u0301", "и\u0306", "12", "1.5%", "-", "…", "(", ")", "[", "»"),
    *("العربية", "كِتابٌ", "لا", "می\u200cرود", "١٢", "۴۵", "،", "שלום"),
    *("’", "\u02bc", "‘", "\u02bb", "µ", "μ", "Ω", "\u2126", "\u2010", "\u2011"),
    *"\u00a0\u202f\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2060\ufe0f",
)
TYPED = st.characters(exclude_categories=("Cc", "Cn", "Co", "Cs", "Zl", "Zp"))  # as in facts
ANY = st.text(TYPED, min_size=1, max_size=12)
LETTERS = ANY | st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=6).map("".join)
GROUPS = (SectionKind.TITLE, SectionKind.ADDRESS, SectionKind.SIGNATURES)
LANGUAGES = ("ru", "ar", "fa", "en", "tk", "pt-BR")


@st.composite
def random_papers(draw: st.DrawFn) -> Paper:
    """Draw a paper."""
    hand = _Hand(draw)
    meta = Meta(
        title=draw(LETTERS),
        form=draw(st.sampled_from(Form)),
        language=draw(st.sampled_from(("en", "ru", "ar"))),
        authors=tuple(draw(st.lists(LETTERS, max_size=2))),
        date=draw(st.dates(date(1990, 1, 1), date(2090, 1, 1))),
        furniture=Furniture(
            letterhead=tuple(draw(st.lists(LETTERS, max_size=3))),
            running_head=draw(LETTERS),
            page=draw(LETTERS),
            of=draw(LETTERS),
            table=draw(LETTERS),
            to_table=draw(LETTERS),
            figure=draw(LETTERS),
            to_figure=draw(LETTERS),
            case=draw(LETTERS),
            to_case=draw(LETTERS),
            to_section=draw(LETTERS),
            to_paragraph=draw(LETTERS),
        ),
    )
    return Document(meta, (Heading(2, (Text("One"),), FIRST), *hand.blocks(0)))


class _Hand:
    """Draws in the order of the paper, so that notes can be numbered on the way."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._notes = 0
        self._tables = 0
        self._figures = 0
        self._cases = 0
        self._paragraphs = 0
        self._section: tuple[int, ...] = ()
        self._numbers_headings = self._chance()
        self._anchors = [FIRST]

    def blocks(self, depth: int) -> tuple[Block, ...]:
        return tuple(self._block(depth) for _ in range(self._upto(3 if depth else 5)))

    def _block(self, depth: int) -> Block:
        flat = ("heading", "paragraph", "contents", "page break")
        deep = ("items", "definitions", "callout", "quote", "section")
        outermost = (
            () if depth else ("table", "figure", "numbered heading", "numbered paragraph", "sheet")
        )
        kinds = flat + outermost if depth == DEPTH else flat + deep + outermost
        match self._draw(st.sampled_from(kinds)):
            case "heading":
                return self._heading()
            case "paragraph":
                return self._paragraph()
            case "numbered heading":
                return self._numbered_heading()
            case "numbered paragraph":
                self._paragraphs += 1
                return NumberedParagraph(self._paragraphs, self._inlines(), self._maybe_anchor())
            case "definitions":
                entries = (self._definition(depth + 1) for _ in range(self._upto(2)))
                return Definitions(tuple(entries), ("rt-fact",))
            case "contents":
                return self._contents()
            case "items":
                return self._items(depth + 1)
            case "callout":
                return self._callout(depth + 1)
            case "quote":
                return Quote(self.blocks(depth + 1))
            case "section":
                return Section(self._draw(st.sampled_from(GROUPS)), self.blocks(depth + 1))
            case "sheet":
                return self._sheet()
            case "table":
                return self._table()
            case "figure":
                return self._figure()
            case _:
                return PageBreak()

    def _sheet(self) -> Block:
        """Draw a turned sheet, maybe with columns on it, or columns."""
        if self._chance():
            blocks = self.blocks(1)  # first, since notes are numbered as they are drawn
            within = (self._columns(),) if self._chance() else ()
            return Section(SectionKind.LANDSCAPE, (*blocks, *within))
        return self._columns()

    def _columns(self) -> Block:
        return Section(SectionKind.COLUMNS, self.blocks(1))

    def _heading(self) -> Block:
        return Heading(self._draw(st.integers(1, 4)), self._inlines(), self._maybe_anchor())

    def _numbered_heading(self) -> Block:
        """Draw a heading of the outline, no more than one level below the last."""
        if not self._numbers_headings:
            return self._heading()
        depth = self._draw(st.integers(1, min(3, len(self._section) + 1)))
        above, here = self._section[: depth - 1], (*self._section, 0)[depth - 1]
        self._section = (*above, here + 1)
        heading = Heading(depth + 1, self._inlines(), self._maybe_anchor())
        return replace(heading, label=SectionNumber(self._section))

    def _definition(self, depth: int) -> Definition[Block, Inline]:
        return Definition(self._inlines(), self.blocks(depth))

    def _maybe_anchor(self) -> str:
        return self._new_anchor() if self._chance() else ""

    def _new_anchor(self) -> str:
        self._anchors.append(f"anchor-{len(self._anchors)}")
        return self._anchors[-1]

    def _paragraph(self) -> Block:
        return Paragraph(self._inlines(), self._draw(st.sampled_from(Style)), ("rt-fact",))

    def _contents(self) -> Block:
        entries = tuple(
            Entry(self._draw(st.integers(2, 4)), (Text(self._draw(LETTERS)),), self._anchor())
            for _ in range(self._upto(3))
        )
        return Contents(self._draw(LETTERS), entries)

    def _items(self, depth: int) -> Block:
        items = tuple(self.blocks(depth) for _ in range(self._upto(3)))
        return Items(items, self._chance(), start=self._draw(st.sampled_from((1, 1, 4))))

    def _table(self) -> Block:
        self._tables += 1
        widths = tuple(self._draw(st.lists(st.integers(1, 9), min_size=1, max_size=5)))
        return Table(
            Label(self._draw(LETTERS), self._tables),
            self._inlines(links=False, notes=False),
            widths,
            self._rows(len(widths), self._draw(st.integers(1, 3)), notes=False),
            self._rows(len(widths), self._draw(st.integers(1, 6)), notes=True),
            tuple(Paragraph(self._inlines()) for _ in range(self._upto(2))),
            self._new_anchor() if self._chance() else "",
            ("rt-fact",),
        )

    def _figure(self) -> Block:
        self._figures += 1
        return Figure(
            Label(self._draw(LETTERS), self._figures),
            self._draw(random_charts() | st.just(Picture(PICTURE.name))),
            self._inlines(links=False, notes=False),
            self._draw(LETTERS),
            tuple(Paragraph(self._inlines()) for _ in range(self._upto(2))),
            self._maybe_anchor(),
            ("rt-fact",),
        )

    def _rows(self, columns: int, count: int, *, notes: bool) -> tuple[Row[Inline], ...]:
        """Draw rows whose cells fill the grid, some of them several columns or rows of it."""
        taken: set[tuple[int, int]] = set()
        rows: list[Row[Inline]] = []
        for row in range(count):
            cells: list[Cell[Inline]] = []
            for column in range(columns):
                if (row, column) not in taken:
                    cell = self._cell(self._free(taken, row, column, columns), count - row, notes)
                    down, right = range(cell.rows), range(cell.columns)
                    taken |= {(row + y, column + x) for y in down for x in right}
                    cells.append(cell)
            rows.append(tuple(cells))
        return tuple(rows)

    def _free(self, taken: set[tuple[int, int]], row: int, column: int, columns: int) -> int:
        """Return how many columns a cell may cover here."""
        after = (number for number in range(column, columns) if (row, number) in taken)
        return next(after, columns) - column

    def _cell(self, columns: int, rows: int, notes: bool) -> Cell[Inline]:
        return Cell(
            self._inlines(notes=notes),
            self._draw(st.sampled_from(CellKind)),
            self._draw(st.integers(1, columns)),
            self._draw(st.integers(1, rows)),
            heads_row=notes and self._chance(),
        )

    def _callout(self, depth: int) -> Block:
        kind = self._draw(st.sampled_from(CalloutKind))
        title = self._case_title() if kind is CalloutKind.CASE and self._chance() else ()
        return Callout(kind, (*title, *self.blocks(depth)), ("rt-fact",))

    def _case_title(self) -> tuple[Block, ...]:
        self._cases += 1
        label = Label(self._draw(LETTERS), self._cases)
        words = self._inlines(links=False, notes=False)
        return (Heading(4, words, self._maybe_anchor(), label=label),)

    def _inlines(self, *, links: bool = True, notes: bool = True) -> tuple[Inline, ...]:
        return tuple(self._inline(links=links, notes=notes) for _ in range(self._upto(3)))

    def _inline(self, *, links: bool, notes: bool) -> Inline:
        kinds = ["text", "strong", "emphasis", "span", "break"]
        kinds += ["link", "reference"] if links else []
        kinds += ["note"] if notes else []
        match self._draw(st.sampled_from(kinds)):
            case "strong":
                return Strong(self._inlines(links=links, notes=notes))
            case "emphasis":
                return Emphasis(self._inlines(links=links, notes=notes))
            case "span":
                accent = self._draw(st.sampled_from((None, *Accent)))
                language = self._draw(st.sampled_from((None, *LANGUAGES)))
                return Span(self._inlines(links=links, notes=notes), accent, language)
            case "link":
                address = self._draw(st.sampled_from(ADDRESSES))
                return Link(self._inlines(links=False, notes=False), address)
            case "reference":
                return Reference(self._inlines(links=False, notes=False), self._anchor())
            case "note":
                return self._note()
            case "break":
                return Break()
            case _:
                return Text(self._draw(LETTERS))

    def _note(self) -> Inline:
        self._notes += 1
        number = self._notes
        return Note(number, tuple(self._note_block(1) for _ in range(self._upto(3))))

    def _note_block(self, lists: int) -> NoteBlock:
        if lists > DEPTH or self._chance():
            return Paragraph(self._inlines(notes=False))
        items = ((self._note_block(lists + 1),) for _ in range(self._upto(2)))
        return Items(tuple(items), self._chance())

    def _anchor(self) -> str:
        return self._draw(st.sampled_from(self._anchors))

    def _upto(self, most: int) -> int:
        return self._draw(st.integers(0, most))

    def _chance(self) -> bool:
        return self._draw(st.booleans())
