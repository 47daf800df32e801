"""Lay the cells of a table out in its grid: in which column each stands, and what it covers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic

from generator.paper.document import Cell, I


@dataclass(frozen=True, slots=True)
class Placed(Generic[I]):
    """A cell with the row and the column in which it begins."""

    cell: Cell[I]
    row: int
    column: int

    @property
    def covered(self) -> range:
        """Return the columns it covers."""
        return range(self.column, self.column + self.cell.columns)


def lay_out(rows: Sequence[Sequence[Cell[I]]]) -> tuple[tuple[Placed[I], ...], ...]:
    """Return for each row the cells that cover it, from left to right, whichever row they begin in.

    As in HTML, a cell takes the first column that none from above covers.
    """
    laid: list[tuple[Placed[I], ...]] = []
    for number, cells in enumerate(rows):
        above = laid[-1] if laid else ()
        reaching = [placed for placed in above if placed.row + placed.cell.rows > number]
        laid.append(_row(number, cells, reaching))
    return tuple(laid)


def _row(
    number: int, cells: Sequence[Cell[I]], reaching: Sequence[Placed[I]]
) -> tuple[Placed[I], ...]:
    taken = {column for placed in reaching for column in placed.covered}
    begun: list[Placed[I]] = []
    column = 0
    for cell in cells:
        while column in taken:
            column += 1
        begun.append(Placed(cell, number, column))
        column += cell.columns
    return tuple(sorted((*reaching, *begun), key=lambda placed: placed.column))
