"""Cells take the places of a table's grid as they do in HTML."""

from generator.paper.document import Cell, Text
from generator.paper.grid import lay_out


def cell(name: str, columns: int = 1, rows: int = 1) -> Cell[Text]:
    return Cell((Text(name),), columns=columns, rows=rows)


def drawn(*rows: tuple[Cell[Text], ...]) -> list[str]:
    """Return each row as the names of the cells that cover its columns."""
    return [
        "".join(place.cell.inlines[0].text * place.cell.columns for place in row)
        for row in lay_out(rows)
    ]


def test_a_cell_takes_the_first_column_that_none_from_above_covers() -> None:
    assert drawn((cell("a", rows=2), cell("b", columns=2)), (cell("c"), cell("d"))) == [
        "abb",
        "acd",
    ]


def test_a_cell_may_reach_over_columns_and_rows_at_once() -> None:
    first = (cell("a"), cell("b", columns=2, rows=3))
    assert drawn(first, (cell("c"),), (cell("d"),), (cell("e"), cell("f"), cell("g"))) == [
        "abb",
        "cbb",
        "dbb",
        "efg",
    ]


def test_a_row_may_be_covered_from_above_altogether() -> None:
    assert drawn((cell("a", rows=2),), (), (cell("b"),)) == ["a", "a", "b"]
