"""Tell of signs that nobody sees: they are taken out, but the file is better without them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.checks.findings import Code, warning
from generator.checks.placing import Files
from generator.errors import Place, Problem, counted
from generator.facts.library import Library
from generator.house.briefs import Brief
from generator.yamlfile.invisible import invisible_in

_HINT = "delete it, with what stands around it if you cannot see it; it came with pasted text"


def hidden_signs(files: Files, named: Iterable[Path]) -> Iterator[Problem]:
    """Yield a warning for each line with signs that nobody sees."""
    for file in named:
        for line, column, sign, count in invisible_in(files.raw(file)):
            more = f", and {counted(count - 1, 'more such sign')}" if count > 1 else ""
            message = f"an invisible {sign} stands here{more}: papers are made without"
            yield warning(Code.INVISIBLE_SIGN, message, Place(file, line, column), _HINT)


def files_of(brief: Brief, library: Library) -> list[Path]:
    """Return the files that a brief is made from: its order slip, and those of its library."""
    records = {record.where.file for record in library.records.values()}
    return [brief.occasion.place.file, *sorted(records)]
