"""Read what a page of a PDF shows, line by line, as the file says it: glyphs, or words said anew.

A line of words in one style is a text object of its own. Its glyphs stand as they are seen, from
left to right whatever the script; an ActualText around them says the words in the order of reading,
and one around a single glyph what that is.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pikepdf

_NAMES = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_NAME = re.compile(rb"<([0-9a-f]+)> <([0-9a-f]*)>")


@dataclass(frozen=True, slots=True)
class Line:
    """What each glyph of a line is called, and the words that stand for them all, if any do."""

    glyphs: tuple[str, ...]
    said: str | None = None

    def __str__(self) -> str:
        return "".join(self.glyphs) if self.said is None else self.said


def marked_lines(page: Any) -> Mapping[int, list[Line]]:
    """Return the lines of a page by the numbers under which tags know them."""
    walk = _Walk()
    walk.through(page, page.Resources)
    return walk.lines


def _names(font: Any) -> dict[bytes, str]:
    """Return what each glyph of a font is called."""
    return _read(font.ToUnicode.read_bytes())


@lru_cache(maxsize=64)
def _read(names: bytes) -> dict[bytes, str]:
    pairs = (pair for part in _NAMES.findall(names) for pair in _NAME.findall(part))
    return {
        bytes.fromhex(glyph.decode()): bytes.fromhex(name.decode()).decode("utf-16-be")
        for glyph, name in pairs
    }


@dataclass(slots=True)
class _Walk:
    """Goes through the content of a page, and drawings in it; keeps what stands in which mark."""

    lines: dict[int, list[Line]] = field(default_factory=lambda: defaultdict(list))
    _marks: list[Any] = field(default_factory=list)
    _names: dict[bytes, str] = field(default_factory=dict)
    _glyphs: list[str] = field(default_factory=list)
    _within: list[tuple[Any, int]] = field(default_factory=list)  # marks inside a line
    _is_line: bool = False

    def through(self, content: Any, resources: Any) -> None:
        for each in pikepdf.parse_content_stream(content):
            self._step(str(each.operator), list(each.operands), resources)

    def _step(self, operator: str, operands: list[Any], resources: Any) -> None:
        match operator:
            case "BDC" | "BMC":
                self._mark(operands[-1])
            case "EMC":
                self._unmark()
            case "Tf":
                self._names = _names(resources.Font[operands[0]])
            case "Tj":
                self._show(operands[0])
            case "TJ":
                for each in operands[0]:
                    self._show(each)
            case "BT":
                self._is_line = True
            case "ET":
                self._end()
            case "Do" if (drawn := resources.XObject[operands[0]]).Subtype == "/Form":
                self.through(drawn, drawn.Resources)
            case _:
                pass

    def _mark(self, mark: Any) -> None:
        if self._is_line:
            self._within.append((mark, len(self._glyphs)))
        else:
            self._marks.append(mark)

    def _unmark(self) -> None:
        """Take the glyphs of a mark inside a line for what it says that they are."""
        if not self._is_line:
            self._marks.pop()
            return
        mark, begun = self._within.pop()
        if "/ActualText" in mark:
            self._glyphs[begun:] = [str(mark.ActualText)]

    def _show(self, shown: Any) -> None:
        if isinstance(shown, pikepdf.String):
            data = bytes(shown)
            self._glyphs += [self._names[data[at : at + 2]] for at in range(0, len(data), 2)]

    def _end(self) -> None:
        number = next(self._told("/MCID"), None)
        if number is not None and self._glyphs:
            said = next(self._told("/ActualText"), None)
            line = Line(tuple(self._glyphs), None if said is None else str(said))
            self.lines[int(number)].append(line)
        self._glyphs, self._is_line = [], False

    def _told(self, key: str) -> Iterator[Any]:
        """Yield what the marks around say under a key, the nearest first."""
        marks = (mark for mark in reversed(self._marks) if isinstance(mark, pikepdf.Dictionary))
        return (mark[key] for mark in marks if key in mark)
