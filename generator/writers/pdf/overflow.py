"""See with our own eyes that words, tables and pictures keep to their columns and to the sheet.

A validator does not mind words that run into the next column, or off the sheet. A problem names
the block, its page and its facts, but not its words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    LineBox,
    MarginBox,
    ParentBox,
    ReplacedBox,
    TableBox,
    TableCellBox,
    TextBox,
)

from generator.errors import Problem
from generator.paper.document import Block, Contents, PageBreak, Paper
from generator.paper.walk import blocks_in, words_of

_ROUNDING = 0.01  # CSS pixels
_BLOCKS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4"), "a heading"),
    "p": "a paragraph",
    "li": "a list",
    "dt": "a term",
    "dd": "a definition",
    "small": "a note",
    "caption": "a caption",
    "figcaption": "a caption",
    "blockquote": "a quotation",
    "aside": "a box",
    "nav": "the contents",
}


@dataclass(frozen=True, slots=True)
class _Found:
    """Something wider than the box around it: its words, if it has any, and that box."""

    words: str
    around: Any


def overfull(pages: Iterable[Any], paper: Paper) -> tuple[Problem, ...]:
    """Return a problem for each word, picture or table that is wider than its place."""
    problems = (
        _told(found, table, number, paper)
        for number, page in enumerate(pages, 1)
        for found, table in _overfull(page._page_box, None)
    )
    return tuple(dict.fromkeys(problems))


def _overfull(box: Any, table: Any) -> Iterator[tuple[_Found, Any]]:
    """Yield what is wider than the box it stands in, with the table around it."""
    table = box if isinstance(box, TableBox) else table
    for child in box.children:
        if isinstance(child, MarginBox):
            continue
        if _is_wider(child, box):
            yield _Found(_words_in(child), box), table
        if isinstance(child, ParentBox):
            yield from _overfull(child, table)


def _is_wider(child: Any, box: Any) -> bool:
    """Return whether a line or picture is wider than its block, or a table than what holds it."""
    if isinstance(child, LineBox):
        return bool(child.width > box.width + _ROUNDING)
    if isinstance(child, ReplacedBox | TableBox) and not isinstance(box, LineBox):
        return bool(child.margin_width() > box.width + _ROUNDING)
    return False


def _words_in(box: Any) -> str:
    texts = box.descendants() if isinstance(box, ParentBox) else ()
    return "".join(each.text for each in texts if isinstance(each, TextBox)).strip()


# How it is told -----------------------------------------------------------------------------------


def _told(found: _Found, table: Any, page: int, paper: Paper) -> Problem:
    if table is not None and isinstance(found.around, TableCellBox):
        return _too_narrow(table, found.around.grid_x + 1, _origin(found.words, paper))
    said = _from(_origin(found.words, paper))
    where = f"{_name(found.around)} on page {page}"
    if not found.words:
        message = f"a picture or table in {where} is wider than its place{said}"
        return Problem(message, None, "make it smaller, or turn the sheet", code="too-wide")
    longest = max(map(len, found.words.split()))
    message = f"a word of {longest} letters in {where} is wider than its line{said}"
    return Problem(message, None, "part it by a space or a hyphen", code="too-wide")


def _too_narrow(table: Any, column: int, origin: tuple[str, ...]) -> Problem:
    label = (table.element.findtext("caption/span") or "a table").rstrip(".")
    said = _from(origin) if len(origin) == 1 else ""
    return Problem(
        f"{label} does not fit: a word in column {column} is wider than the column{said}",
        None,
        hint="part the word by a space or a hyphen, or take a shorter one; in a template of your"
        ' own, give the column more of the width (<col width="3"/>)',
        code="table-too-wide",
    )


def _name(box: Any) -> str:
    """Return how messages call the block that a box was made from."""
    return _BLOCKS.get(box.element_tag.partition("::")[0], "a block")


def _from(origin: tuple[str, ...]) -> str:
    return f"; it comes from {', '.join(map(repr, origin))}" if origin else ""


def _origin(words: str, paper: Paper) -> tuple[str, ...]:
    """Return the facts of the innermost block that says some words."""
    sayings = [block for block in blocks_in(paper.blocks) if words and words in words_of((block,))]
    origins = (_facts(block) for block in reversed(sayings))
    return next(filter(None, origins), ())


def _facts(block: Block) -> tuple[str, ...]:
    return () if isinstance(block, Contents | PageBreak) else block.origin
