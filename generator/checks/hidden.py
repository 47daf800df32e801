"""Tell of signs that nobody sees: they are taken out, but the file is better without them."""

from collections.abc import Iterator
from pathlib import Path

from generator.checks.findings import Code, warning
from generator.checks.placing import Files
from generator.errors import Place, Problem, counted
from generator.facts.library import Library
from generator.house.briefs import Brief
from generator.yamlfile.invisible import invisible_in

_HINT = "delete it, with what stands around it if you cannot see it; it came with pasted text"


def hidden_signs(files: Files) -> Iterator[Problem]:
    """Yield a warning for each line of a house with signs that nobody sees."""
    for file in files.written():
        yield from _told(file, files.raw(file))


def hidden_in_brief(brief: Brief, library: Library) -> Iterator[Problem]:
    """Yield these of the files that a brief is made from, as they were read."""
    texts = [brief.countries[0], *(record.id for record in library.records.values())]
    read = {text.place.file: text.lines.raw for text in texts}
    for file in sorted(read):
        yield from _told(file, read[file])


def _told(file: Path, raw: bytes) -> Iterator[Problem]:
    for line, column, sign, count in invisible_in(raw):
        more = f", and {counted(count - 1, 'more such sign')}" if count > 1 else ""
        message = f"an invisible {sign} stands here{more}: papers are made without"
        yield warning(Code.INVISIBLE_SIGN, message, Place(file, line, column), _HINT)
