"""A line of a file as YAML takes it: how deep it stands, its dashes and its key."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

KEY = r"(?:[a-z_][a-z0-9_-]*|[A-Z]{2,5})"  # as ours are; a word of a text may look otherwise

_SHAPE = re.compile(rf"\s*(?P<dashes>(?:-(?:\s+|$))*)(?:(?P<key>{KEY}):(?!\S))?")
_DASH = re.compile("-")
_BLOCK = re.compile(r"^(\s*(?:- )*)[^\s#].*?[:-] [>|][-+0-9]*(?:\s+#.*)?$")


@dataclass(frozen=True, slots=True)
class Sign:
    """What begins something on a line: a dash, or a key with its colon."""

    what: str
    line: int
    column: int


def signs_of(lines: Sequence[str], number: int) -> tuple[Sign, ...]:
    """Return the dashes and the key that a line begins with, counted from 1; for a text, none."""
    found = _SHAPE.match(lines[number - 1])
    if not found:
        return ()
    begin = found.start("dashes")
    dashes = [Sign("-", number, begin + at.start() + 1) for at in _DASH.finditer(found["dashes"])]
    key = [Sign(found["key"], number, found.start("key") + 1)] if found["key"] else []
    return (*dashes, *key)


def lines_above(lines: Sequence[str], number: int) -> Iterator[int]:
    """Yield which lines above say something, nearest first; those of a `>` text are left out."""
    texts = block_texts(lines[: number - 1])
    for above in range(number - 1, 0, -1):
        typed = lines[above - 1].lstrip()
        if typed and not typed.startswith("#") and above not in texts:
            yield above


def depth_of(line: str) -> int:
    """Return how many characters stand before a line's first."""
    return len(line) - len(line.lstrip())


def _indent(line: str) -> int:
    """Return how deep a line stands to the parser, to whom a no-break space is none."""
    return len(line) - len(line.lstrip(" \t"))


def block_texts(lines: Sequence[str]) -> set[int]:
    """Return the numbers of lines that belong to a text after `>` or `|`: a `#` there is a sign."""
    inside: set[int] = set()
    indent: int | None = None
    for number, line in enumerate(lines, start=1):
        if indent is not None and (_indent(line) > indent or not line.strip()):
            inside.add(number)
            continue
        opened = _BLOCK.match(line)
        indent = len(opened[1]) if opened else None
    return inside
