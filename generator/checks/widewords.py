"""Words wider than their column of a table, told before anything is laid out.

A table has columns of fixed widths, and its words part only at spaces, hyphens and strokes. So a
word that cannot fit is known from the font alone.
"""

import re
from collections.abc import Iterator

from generator.checks.findings import Code, Spot, error, part_of
from generator.errors import Problem
from generator.facts.library import Library
from generator.facts.passages import texts_in
from generator.facts.texts import plain_words
from generator.paper.brand import Brand
from generator.paper.document import Cell, Inline, Label, Link, Paper, Section, SectionKind, Table
from generator.paper.fontfile import advances_of
from generator.paper.grid import lay_out
from generator.paper.walk import inlines_in, text_of

_PARTS = re.compile(r"[\s/\u00ad\u200b\u2010-\u2015-]+")
_CLOSER = 0.97  # what kerning may take away
_POINTS = 72 / 25.4  # in a millimetre

Settled = Table[Label, Inline]


def wide_words(paper: Paper, library: Library, brand: Brand) -> Iterator[Problem]:
    """Yield an error for each word of a table that no layout of ours can print."""
    look = brand.set_for(paper.meta.form)
    for table, sheet in _tables(paper, look):
        for word, room in _words(table, sheet, look):
            if _width(word, look) * _CLOSER > room:
                yield _told(word, table, library)


def _tables(paper: Paper, brand: Brand) -> Iterator[tuple[Settled, float]]:
    """Yield the tables that are as wide as the text, each with how wide its sheet is."""
    for block in paper.blocks:
        match block:
            case Table():
                yield block, brand.page.width
            case Section(SectionKind.LANDSCAPE, blocks):
                turned = (inner for inner in blocks if isinstance(inner, Table))
                yield from ((inner, brand.page.height) for inner in turned)
            case _:
                pass


def _words(table: Settled, sheet: float, brand: Brand) -> Iterator[tuple[str, float]]:
    """Yield what is not parted in a table, with the room for it, in sizes of the letters."""
    page, tables = brand.page, brand.scale.tables
    size = brand.text_size * tables.size
    whole = (sheet - page.left - page.right + page.hang) * _POINTS / size
    for rows in (table.head, table.body):
        for row in lay_out(rows):
            for placed in row:
                share = sum(table.widths[column] for column in placed.covered) / sum(table.widths)
                room = whole * share - 2 * tables.beside
                yield from ((word, room) for word in _parts(placed.cell))


def _parts(cell: Cell[Inline]) -> list[str]:
    """Return the words of a cell; addresses may part anywhere, and are none."""
    if any(isinstance(inline, Link) for inline in inlines_in(cell.inlines)):
        return []
    return _PARTS.split(text_of(cell.inlines))


def _width(word: str, brand: Brand) -> float:
    """Return how wide a word is at least: in the regular letters of its family."""
    family = brand.heading_family
    faces = (face for face in brand.faces if face.family == family and not face.italic)
    regular = min(faces, key=lambda face: face.weight, default=None)
    advances = advances_of(regular.data) if regular else {}
    return sum(advances.get(sign, 0) for sign in word)


def _told(word: str, table: Settled, library: Library) -> Problem:
    message = f"a word of {len(word)} letters is wider than its column in {table.label}"
    hint = "part it by a space or a hyphen, or take a shorter one"
    return error(Code.WIDE_WORD, message, _place_of(word, table, library), hint)


def _place_of(word: str, table: Settled, library: Library) -> Spot | None:
    """Return the text of a fact that says a word: one of the table's, or any."""
    for id in (*table.origin, *library.records):
        record = library.records.get(id)
        for path, text in texts_in(record) if record else ():
            if word in (text if isinstance(text, str) else plain_words(text)):
                return part_of(record, *path, words=word) if record else None
    return None
