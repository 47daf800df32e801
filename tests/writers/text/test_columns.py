"""Tables in plain text are read back as they are read: row by row, and cell by cell."""

from dataclasses import replace

from generator.paper.document import Cell, Label, Paper, Table
from generator.paper.formats import Format
from generator.writers import WRITERS
from tests.papers.small import brand, paper, words
from tests.readers.paper_words import paper_words
from tests.readers.parity import text_letters
from tests.readers.pdf_tree import letters
from tests.readers.text_columns import cells

ROWS = [
    "Name              Status      Asked",
    "-----------------------------------",
    "Anton             on trial      12",
    "Rassendyll",
    "",
    "Helga             free           3",
]


def test_words_of_several_lines_stay_in_their_cells() -> None:
    assert list(cells(ROWS, (1, 2))) == [
        *("Name", "Status", "Asked"),
        *("Anton Rassendyll", "on trial", "12"),
        *("Helga", "free", "3"),
    ]


def test_one_row_needs_no_line_to_part_it() -> None:
    assert list(cells(ROWS[:4], (1, 1)))[3:] == ["Anton Rassendyll", "on trial", "12"]


ROLE = "editor of the newspaper of the county and of all its villages, for very many years"


def with_row(*cells_: str) -> Paper:
    """Return a paper with one table, whose cells take several lines."""
    row = tuple(Cell(words(said)) for said in cells_)
    table = Table(Label("Table", 1), words("Cases"), (1,) * len(row), (row,), (row, row))
    return replace(paper(), blocks=(table,))


def test_cells_that_change_places_are_found_out() -> None:
    right, wrong = with_row("Zenda", ROLE, "Ruritania", ROLE), with_row("Zenda", ROLE, ROLE, "")
    file = WRITERS[Format.TEXT](right, brand()).data
    assert text_letters(file, right)[0] == said_in(right)
    assert text_letters(file, right)[0] != said_in(wrong)


def said_in(printed: Paper) -> str:
    return letters("".join(paper_words(printed)))
