"""Landscape sheets and columns are groups of a page; what is around them must end first."""

import pytest

from generator.compose.reader import read_page
from generator.errors import BriefError
from generator.paper.document import (
    Cite,
    OpenBlock,
    Paragraph,
    Section,
    SectionKind,
    Span,
    Style,
    Table,
    Text,
)
from tests.papers.small import paper

TABLE = (
    "<table><caption>A</caption><thead><tr><th>B</th></tr></thead>"
    "<tbody><tr><td>C</td></tr></tbody></table>"
)


def read(page: str) -> tuple[OpenBlock, ...]:
    return read_page(page, paper().meta).blocks


def refused(page: str) -> str:
    with pytest.raises(BriefError) as stopped:
        read(page)
    return str(stopped.value)


def test_a_landscape_section_may_hold_tables_and_columns() -> None:
    (section,) = read(
        f'<section class="landscape">{TABLE}<section class="columns-2"><p>D</p></section></section>'
    )
    assert isinstance(section, Section)
    assert section.kind is SectionKind.LANDSCAPE
    table, columns = section.blocks
    assert isinstance(table, Table)
    assert columns == Section(SectionKind.COLUMNS, (Paragraph((Text("D"),)),))


def test_a_note_may_be_called_in_columns() -> None:
    (columns,) = read('<section class="columns-2"><p>A<cite data-source="s"/></p></section>')
    assert columns == Section(SectionKind.COLUMNS, (Paragraph((Text("A"), Cite("s"))),))


PLACES = {
    "in a box": (
        '<aside class="case"><section class="landscape"><p>A</p></section></aside>',
        '<section class="landscape"> may not stand here\n'
        "  hint: put it between paragraphs, outside of lists, boxes and quotations",
    ),
    "in another group": (
        '<section class="title"><section class="columns-2"><p>A</p></section></section>',
        '<section class="columns-2"> may not stand here\n'
        "  hint: put it between paragraphs, outside of lists, boxes and quotations",
    ),
    "sheets in columns": (
        '<section class="columns-2"><section class="landscape"><p>A</p></section></section>',
        '<section class="landscape"> stands in another one\n'
        "  hint: columns may stand in a landscape section, and nothing else in another",
    ),
    "columns in columns": (
        '<section class="columns-2"><header><section class="columns-2"><p>A</p></section></header>'
        "</section>",
        '<section class="columns-2"> stands in another one\n'
        "  hint: columns may stand in a landscape section, and nothing else in another",
    ),
}


@pytest.mark.parametrize(("page", "told"), PLACES.values(), ids=PLACES.keys())
def test_a_sheet_that_cannot_change_here_is_refused(page: str, told: str) -> None:
    assert refused(page) == told


def test_a_paragraph_may_be_in_another_language() -> None:
    (read_one,) = read('<p lang="ru" class="lead">Права</p>')
    assert read_one == Paragraph((Span((Text("Права"),), None, "ru"),), Style.LEAD)
