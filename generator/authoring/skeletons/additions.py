"""Add fields to the records of a file of translations, every byte that stands there kept.

New fields come after those of their record, and new records after all others.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.errors import BriefError, Place, Problem
from generator.yamlfile import Mapping as Typed
from generator.yamlfile import key_place, parse_yaml

Additions = Mapping[str, Mapping[str, str]]  # what is to be written, by id and field

_INDENT = 2


def with_additions(before: bytes, wanted: Additions, seen: Path) -> bytes:
    """Return a file with those of the fields that it lacks; `seen` is how messages call it."""
    root = parse_yaml(before, seen) if before else _nothing(seen)
    lacking = dict(_lacking(root, wanted))
    if not lacking:
        return before
    end = "\r\n" if b"\r\n" in before else "\n"
    lines = [_ended(line, end) for line in before.decode().splitlines(keepends=True)]
    for id in reversed([id for id in root if id in lacking]):
        fields = _indented(lacking[id], _indent_of(root[id]), end)
        at = _end_of(id, root, lines)
        lines[at:at] = fields
    for id in (id for id in lacking if id not in root):
        lines += [end, f"{id}:{end}", *_indented(lacking[id], _INDENT, end)]
    after = "".join(lines).encode()
    _refuse_misplaced(root, after, lacking, seen)
    return after


def _nothing(seen: Path) -> Typed:
    nothing = Typed()
    nothing.place, nothing.key_places = Place(seen), {}
    return nothing


def _lacking(root: Typed, wanted: Additions) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield by id what a file has no field for."""
    for id, fields in wanted.items():
        there = root.get(id, {})
        lacking = {field: lines for field, lines in fields.items() if field not in there}
        if lacking:
            yield id, lacking


def _ended(line: str, end: str) -> str:
    return line if line.endswith(("\n", "\r")) else line + end


def _indented(fields: Mapping[str, str], indent: int, end: str) -> list[str]:
    lines = (line for field in fields.values() for line in field.splitlines())
    return [f"{' ' * indent}{line}".rstrip() + end for line in lines]


def _indent_of(fields: Typed) -> int:
    """Return how far the fields of a record are indented."""
    return next((key_place(fields, field).column - 1 for field in fields), _INDENT)


def _end_of(id: str, root: Typed, lines: list[str]) -> int:
    """Return the line after a record's last, counted from 0: what follows belongs to the next."""
    begin = key_place(root, id).line
    below = sorted(key_place(root, other).line for other in root)
    end = next((line - 1 for line in below if line > begin), len(lines))
    while not lines[end - 1].strip() or lines[end - 1].startswith("#"):
        end -= 1
    return end


def _refuse_misplaced(root: Typed, after: bytes, added: Additions, seen: Path) -> None:
    """Raise unless the file says what it said, and has the new fields below their ids."""
    try:
        read = parse_yaml(after, seen)
    except BriefError:
        read = _nothing(seen)
    there = all(field in read.get(id, {}) for id, fields in added.items() for field in fields)
    kept = {id: _without(read[id], added.get(id, {})) for id in root if id in read}
    if not there or kept != root:
        message = "new translations cannot be added to this file"
        hint = "let each id and each field begin a line of its own, without braces around all"
        raise BriefError(Problem(message, Place(seen), hint, "cannot-write"))


def _without(fields: Typed, added: Mapping[str, str]) -> dict[str, Any]:
    return {field: typed for field, typed in fields.items() if field not in added}
