"""The lines of a file, and which of them belong to a text."""

import re
from collections.abc import Sequence

_BLOCK = re.compile(r"^(\s*(?:- )*)[^\s#].*?[:-] [>|][-+0-9]*(?:\s+#.*)?$")


def block_texts(lines: Sequence[str]) -> set[int]:
    """Return the numbers of lines that belong to a text after `>` or `|`: a `#` there is a sign."""
    inside: set[int] = set()
    indent: int | None = None
    for number, line in enumerate(lines, start=1):
        own = len(line) - len(line.lstrip())
        if indent is not None and (own > indent or not line.strip()):
            inside.add(number)
            continue
        opened = _BLOCK.match(line)
        indent = len(opened[1]) if opened else None
    return inside
