"""Find the line of a finding, by reading its file again: only files in question are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from generator.checks.findings import Spot
from generator.errors import BriefError, Place, Problem
from generator.facts.filenames import language_of
from generator.facts.textblocks import retyped
from generator.house import LOOK, House
from generator.yamlfile import Mapping, Scalar, Sequence, glance, key_place, parse_yaml, place_at
from generator.yamlfile.typed import as_typed


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding at its line; and the lines of its text's key and end, where it may be allowed."""

    problem: Problem
    lines: tuple[int, ...]


class Files:
    """The files of a house by how messages call them, each read once."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._records = cache(self._read_records)

    def raw(self, file: Path) -> bytes:
        """Return what a file holds; nothing if it is not there any more."""
        root, shown = self._house.root, self._house.shown
        path = root / file.relative_to(shown) if file.is_relative_to(shown) else file
        if path.suffix != ".html":
            return glance(path)
        try:
            return self._house.template_raw(path, file)
        except BriefError:
            return b""  # which is told elsewhere

    def typed(self) -> Iterator[Path]:
        """Yield the files that editors type: facts, order slips and the look."""
        root = self._house.root
        looks = (path for path in [root / "templates" / LOOK] if path.is_file())
        facts, briefs = sorted(root.glob("facts/**/*.yaml")), sorted(root.glob("briefs/*.yaml"))
        for path in (*facts, *briefs, *looks):
            yield self._house.shown / path.relative_to(root)

    def written(self) -> Iterator[Path]:
        """Yield these and templates and catalogues: all that is read as text."""
        yield from self.typed()
        folder = self._house.root / "templates"
        for path in sorted([*folder.rglob("*.html"), *folder.rglob("*.po")]):
            yield self._house.shown / path.relative_to(self._house.root)

    def translations(self) -> Iterator[Path]:
        """Yield those of them that hold translations."""
        return (file for file in self.typed() if language_of(file))

    def root(self, file: Path) -> Mapping:
        """Return what a file holds; nothing if it cannot be read, which is told elsewhere."""
        try:
            return parse_yaml(self.raw(file), file)
        except BriefError:
            return Mapping()

    def typed_at(self, place: Place) -> str:
        """Return the text that was typed at a spot, line ends aside; nothing if it came from
        elsewhere.
        """
        value = self._records(place.file).get((place.line, place.column))
        found = _reached(value, place) if value and isinstance(place, Spot) else None
        return retyped(as_typed(found)) if isinstance(found, Scalar) else ""

    def place(self, problem: Problem) -> Placed:
        """Return a problem at the line it is about."""
        match problem.place:
            case Spot() as spot:
                place, lines = self._look_up(spot)
                return Placed(replace(problem, place=place), (place.line, *lines))
            case Place() as place:
                return Placed(problem, (place.line,))
            case None:
                return Placed(problem, ())

    def _look_up(self, spot: Spot) -> tuple[Place, tuple[int, ...]]:
        whole = Place(spot.file, spot.line, spot.column)
        value = self._records(spot.file).get((spot.line, spot.column))
        if value is None:
            return whole, ()
        key = _key(value, spot)
        found = _reached(value, spot)
        lines = (key.line, *_end_of(found))
        if spot.words and isinstance(found, Scalar):
            return found.place_of(spot.words), lines
        return (place_at(value, spot.path, whole) if spot.path else whole), lines

    def _read_records(self, file: Path) -> dict[tuple[int, int], Mapping]:
        """Return the records of a file by where they stand; the whole file stands at 0:0."""
        root = self.root(file)
        if not root:
            return {}
        lists = (value for value in root.values() if isinstance(value, Sequence))
        records = (record for listed in lists for record in listed if isinstance(record, Mapping))
        found = {(record.place.line, record.place.column): record for record in records}
        return {(0, 0): root, **found}


def _end_of(value: Any) -> tuple[int, ...]:
    """Return the line on which a text ends, unless it is one after `>` or `|`, which goes on."""
    if not isinstance(value, Scalar):
        return ()
    opened = value.lines[value.place.line - 1][value.place.column - 1 :]
    return () if opened.startswith((">", "|")) else (value.last,)


def _key(value: Mapping, spot: Spot) -> Place:
    """Return where the last key on the way to a spot was written."""
    place = Place(spot.file, spot.line, spot.column)
    for number, step in enumerate(spot.path):
        holder = _reached(value, replace(spot, path=spot.path[:number]))
        if isinstance(holder, Mapping) and isinstance(step, str):
            place = key_place(holder, step)
    return place


def _reached(value: Any, spot: Spot) -> Any:
    """Return what the keys of a spot lead to, or nothing."""
    for step in spot.path:
        match value:
            case Mapping() if isinstance(step, str):
                value = value.get(step)
            case Sequence() if isinstance(step, int) and step < len(value):
                value = value[step]
            case _:
                return value if step == 0 else None
    return value
