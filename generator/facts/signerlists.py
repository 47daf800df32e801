"""Read who signs from a table that somebody filled in: one row each, columns named as parts."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import BriefError, Place, Problem, near
from generator.facts.coalitions import Coalition, Members, Signer
from generator.yamlfile import Lines, Mapping, Scalar, Sequence, read_text
from generator.yamlfile.models import Strict, keys_of, validate

_SEPARATORS = ";\t"  # beside the comma: what tables are saved with where a comma is a point
_CODE = "table"


class _Table(Strict):
    members: Members


def with_table(coalition: Coalition, path: Path, shown: Path) -> Coalition:
    """Return a coalition with those in its table; raises BriefError for all that is wrong there."""
    rows = Sequence(_Reader(shown, read_text(path, shown)).rows())
    rows.place = Place(shown, 1, 1)
    root = Mapping(members=rows)
    root.place, root.key_places = rows.place, {}
    found = validate(_Table, root, "a signatory")
    if isinstance(found, list):
        raise BriefError(*found)
    return coalition.model_copy(update={"members": (*coalition.members, *found.members)})


@dataclass(frozen=True, slots=True)
class _Reader:
    shown: Path
    text: str

    def rows(self) -> Iterator[Mapping]:
        """Yield the rows that hold anything."""
        lines = Lines(self.text)
        head = lines[0].lstrip("\ufeff")
        separator = next((sign for sign in _SEPARATORS if sign in head), ",")
        read = csv.reader(self.text.splitlines(), delimiter=separator)
        columns = [cell.strip("\ufeff \t").lower() for cell in next(read, [])]
        self._refuse_columns(columns)
        before = read.line_num
        for cells in read:
            place, before = Place(self.shown, before + 1, 1), read.line_num
            if any(cell.strip() for cell in cells):
                yield self._row(columns, cells, place, lines)

    def _refuse_columns(self, columns: list[str]) -> None:
        known = sorted(keys_of(Signer))
        unknown = [name for name in columns if name not in known]
        problems = (
            Problem(
                f"unknown column {name!r}",
                Place(self.shown, 1, 1),
                near(name, known) or "known: " + ", ".join(known),
                _CODE,
            )
            for name in unknown
        )
        if unknown:
            raise BriefError(*problems)

    def _row(self, columns: list[str], cells: list[str], place: Place, lines: Lines) -> Mapping:
        if len(cells) > len(columns):
            hint = "put what holds the separator into quotation marks"
            raise BriefError(Problem("this row has more cells than columns", place, hint, _CODE))
        pairs = zip(columns, cells, strict=False)
        row = Mapping({name: _scalar(cell, place, lines) for name, cell in pairs if cell.strip()})
        row.place, row.key_places = place, dict.fromkeys(columns, place)
        return row


def _scalar(cell: str, place: Place, lines: Lines) -> Scalar:
    scalar = Scalar(cell.strip())
    scalar.place, scalar.last, scalar.lines, scalar.style = place, place.line, lines, None
    return scalar
