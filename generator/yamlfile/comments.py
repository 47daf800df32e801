"""Tell comments from number signs that would cut a text short: `case #42`.

YAML ends a text at a `#` after white space, and says nothing. So a comment stands on a line of its
own, or two spaces after what it follows, with a space behind its `#`; anything else is refused.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.errors import Place
from generator.yamlfile.lookalikes import quoted_otherwise
from generator.yamlfile.source import refusal

_REMEDY = (
    "put quotation marks around the whole text; a comment needs two spaces before '#' and one after"
)
_SIGN = re.compile(r"(?<!\S)#")


class Comments:
    """The number signs of a file, in order, each either inside a quoted text or a comment."""

    def __init__(self, name: Path, lines: list[str]) -> None:
        self._name = name
        self._lines = lines
        self._signs = self._all_signs()
        self._next = next(self._signs, None)
        self._last_line = -1  # where the last comment stands; what follows there belongs to it

    def _all_signs(self) -> Iterator[tuple[int, int]]:
        for number, line in enumerate(self._lines):
            for found in _SIGN.finditer(line) if "#" in line else ():
                yield number, found.start()

    def skip_to(self, mark: Any) -> None:
        """Pass over the signs before a mark: a quoted text holds them."""
        while self._next and self._next < (mark.line, mark.column):
            self._next = next(self._signs, None)

    def judge_to(self, mark: Any) -> None:
        """Refuse the first sign before a mark that does not look like a comment."""
        while self._next and self._next < (mark.line, mark.column):
            self._judge(*self._next)
            self._next = next(self._signs, None)

    def _judge(self, number: int, column: int) -> None:
        if number == self._last_line:
            return
        line = self._lines[number]
        alone = not line[:column].strip()
        if not alone and not (line[:column].endswith("  ") and line.startswith("# ", column)):
            other = quoted_otherwise(self._lines, number + 1)
            why, remedy = (f": {other.message}", other.hint) if other else ("", _REMEDY)
            place = Place(self._name, number + 1, column + 1)
            raise refusal(f"the text after '#' would be lost{why}", place, remedy)
        self._last_line = number
