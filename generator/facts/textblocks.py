"""Part a text into paragraphs and lists, line by line as it was typed.

A list is as in Markdown, one level deep: `- ` or `1. ` at the head of a line. What would come out
as one run of words (lists with other signs, tables, headings) is refused where it stands.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.errors import Place
from generator.yamlfile.models import RefusedError

_MARK = re.compile(r"([ \t]*)(?:-|(\d{1,2})\.)[ \t]+(?=\S)")
_SECOND = re.compile(r"^[ \t]*[12]\.[ \t]+\S", re.MULTILINE)
_LIST_HINT = "begin each item with '- ', or with '1. ', '2. ' and so on, at the head of its line"

PlaceOf = Callable[[str], Place]


@dataclass(slots=True)
class TypedBlock:
    """A paragraph as it was typed, or what leads to a list, with the items under it."""

    words: str = ""
    items: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    @property
    def is_ordered(self) -> bool:
        """Whether the items are numbered."""
        return bool(self.numbers)


def blocks_of(text: str, place_of: PlaceOf | None = None) -> list[TypedBlock]:
    """Return the paragraphs of a text, each with the list that stands under it.

    Raises RefusedError for what a text cannot hold; `place_of` tells where a line was typed.
    """
    lines = text.strip("\n").split("\n")
    _refuse_flattened(lines, place_of)
    return _Parting(lines, place_of).blocks()


def retyped(text: str) -> str:
    """Return a text with each paragraph and each item on one line, as it may be typed again."""
    try:
        blocks = blocks_of(text)
    except RefusedError:
        return text
    return "\n\n".join("\n".join(_retyped(block)) for block in blocks)


def _retyped(block: TypedBlock) -> Iterator[str]:
    if block.words:
        yield block.words
    for number, item in enumerate(block.items, start=1):
        yield f"{number}. {item}" if block.is_ordered else f"- {item}"


class _Parting:
    """Goes through the lines of a text once."""

    def __init__(self, lines: list[str], place_of: PlaceOf | None) -> None:
        self._lines = lines
        self._place_of = place_of
        self._done: list[TypedBlock] = []
        self._depth = 0  # of the signs of the list that is open
        self._is_parted = True  # by an empty line, or by the beginning

    def blocks(self) -> list[TypedBlock]:
        for at, line in enumerate(self._lines):
            if not line.strip():
                self._is_parted = True
                continue
            mark = _MARK.match(line)
            if mark and self._is_item(mark, at):
                self._item(line, mark)
            elif self._in_list and not self._ends_list(line):
                self._done[-1].items[-1] += f" {line.strip()}"
            else:
                self._words(line)
            self._is_parted = False
        return self._done

    @property
    def _in_list(self) -> bool:
        return bool(self._done and self._done[-1].items)

    def _is_item(self, mark: re.Match[str], at: int) -> bool:
        """Return whether a sign begins an item: numbers begin with 1, and 2 follows."""
        if mark[2] is None or (self._in_list and self._done[-1].is_ordered):
            return True
        follows = _SECOND.search("\n".join(self._lines[at + 1 :]))
        return mark[2] == "1" and follows is not None

    def _item(self, line: str, mark: re.Match[str]) -> None:
        depth = len(mark[1])
        is_new = not self._in_list or self._done[-1].is_ordered != (mark[2] is not None)
        if self._in_list and depth > self._depth + 1:
            hint = "write its items as a sentence, or as items of the list around it"
            raise self._misplaced("a list stands in a list: texts have one level", line, hint)
        if is_new and (self._in_list or not self._done):
            self._done.append(TypedBlock())
        if is_new:
            self._depth = depth
        block = self._done[-1]
        block.items.append(line[mark.end() :].strip())
        if mark[2]:
            block.numbers.append(int(mark[2]))
            self._refuse_gap(block.numbers, line)

    def _refuse_gap(self, numbers: list[int], line: str) -> None:
        if set(numbers) != {1} and numbers != list(range(1, len(numbers) + 1)):
            message = f"the number {numbers[-1]} does not follow the one before it in this list"
            raise self._misplaced(message, line, "count 1, 2, 3: papers count the items anew")

    def _ends_list(self, line: str) -> bool:
        """Return whether a line without sign begins a new paragraph; refuse one that may not."""
        is_inside = len(line) - len(line.lstrip()) > self._depth
        if is_inside and self._is_parted:
            hint = "join it to the paragraph above it, or let it begin no deeper than the list"
            raise self._misplaced("an item of a list is one paragraph", line, hint)
        if not is_inside and not self._is_parted:
            hint = "indent it below the item's words, or leave an empty line above a new paragraph"
            raise self._misplaced(
                "it is not clear whether this line belongs to the item", line, hint
            )
        return not is_inside

    def _words(self, line: str) -> None:
        if self._is_parted:
            self._done.append(TypedBlock(line.strip()))
        else:
            self._done[-1].words += f" {line.strip()}"

    def _misplaced(self, message: str, line: str, hint: str) -> RefusedError:
        return _misplaced(message, line, hint, self._place_of)


# What would come out as one run of words ----------------------------------------------------------

_HEADING = re.compile(r"#{1,6}[ \t]+\S|={3,}$|-{3,}$")
_TABLE = re.compile(r"\|.*\|$|\|?[ \t]*:?-{3,}:?[ \t]*\|")
_OTHERWISE = re.compile(r"[*+•·‣▪◦●○][ \t]+\S")
_COUNTED = re.compile(r"\(?(?:(\d{1,2})|([a-zа-я]))\)[ \t]+\S|(?:[a-z]\.)[ \t]+\S")
_DASHED = re.compile(r"[–—][ \t]+\S")
_QUOTED = re.compile(r">[ \t]+\S|```|~~~")


def _refuse_flattened(lines: Sequence[str], place_of: PlaceOf | None) -> None:
    for above, line in pairwise(("", *map(str.strip, lines))):
        if found := next(_flattened(above, line), None):
            raise _misplaced(*found, place_of)
    if found := next(_in_pairs(lines), None):
        raise _misplaced(*found, place_of)


def _flattened(above: str, line: str) -> Iterator[tuple[str, str, str]]:
    """Yield what a line is that would be lost in the words around it, and what to do instead."""
    if _HEADING.match(line):
        hint = "put it under 'title', and make a record of its own of what follows"
        yield "a text has no headings or rules", line, hint
    if _TABLE.match(line):
        hint = "write its rows as a list, or as records of a kind that papers tell in tables"
        yield "a text has no tables", line, hint
    if _QUOTED.match(line):
        hint = "a quotation is a record of its own, under 'quotes'"
        yield f"a text knows no {line[0]!r} at the head of a line", line, hint
    if _OTHERWISE.match(line):
        yield f"a list does not begin its items with {line[0]!r}", line, _LIST_HINT
    if _DASHED.match(line) and (not above or above[-1] in ":;."):
        yield "a list does not begin its items with a dash", line, _LIST_HINT


def _in_pairs(lines: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield what tells itself by two lines: items that are counted otherwise, and columns."""
    counted = [line.strip() for line in lines if _COUNTED.match(line.strip())]
    if counted[1:] and counted[0].lstrip("(")[:1] in "1aа":
        yield "a list does not count its items like this", counted[0], _LIST_HINT
    tabbed = [line for line in lines if "\t" in line.strip()]
    if tabbed[1:]:
        hint = "write its rows as a list, or as records of a kind that papers tell in tables"
        yield "a text has no tables, and tabs make no columns", tabbed[0], hint


def _misplaced(message: str, line: str, hint: str, place_of: PlaceOf | None) -> RefusedError:
    return RefusedError(message, hint, place_of(line.strip()) if place_of else None)
