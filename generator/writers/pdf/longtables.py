"""Tag a table that goes on over several pages as the one table it is, and see that it has its head.

WeasyPrint tags each page's part as a table of its own, and its header rows each time. A screen
reader would announce a new table on every page; here the rows join those of the first page, and
header rows printed again are furniture.
"""

from collections.abc import Iterable
from typing import Any

from weasyprint.formatting_structure.boxes import TableBox  # type: ignore[import-untyped]

from generator.errors import Problem


def set_repeats_apart(pages: Iterable[Any]) -> None:
    """Mark the boxes of header rows that another page has had before."""
    begun = set()
    for table in _tables(pages):
        if table.element in begun:
            for box in (box for head in _heads(table) for box in (head, *head.descendants())):
                box.is_repeated = True
        begun.add(table.element)


def is_repeated(box: Any) -> bool:
    """Return whether a box belongs to a header row printed again."""
    return getattr(box, "is_repeated", False)


def drop_repeats(pages: Iterable[Any]) -> None:
    """Take repeated header rows out of the boxes, once they are drawn and before tags are made."""
    for table in _tables(pages):
        table.children = [child for child in table.children if not is_repeated(child)]


def headless(pages: Iterable[Any]) -> tuple[Problem, ...]:
    """Return a problem for each table whose header rows would be left out, for want of room.

    WeasyPrint begins a table without them when they do not fit on a page with the row below.
    """
    firsts: dict[Any, Any] = {}
    for table in _tables(pages):
        firsts.setdefault(table.element, table)
    return tuple(
        _too_high(element)
        for element, table in firsts.items()
        if element.find("thead/tr") is not None and not _heads(table)
    )


def _too_high(table: Any) -> Problem:
    label = (table.findtext("caption/span") or "a table").rstrip(".")
    message = f"{label} does not fit: its header rows and the row below are higher than a page"
    return Problem(message, None, "say it in fewer words, or in more rows", "table-too-high")


class Parts:
    """Joins the parts of tables, in the order of the pages."""

    def __init__(self) -> None:
        self._firsts: dict[Any, Any] = {}

    def join(self, tag: Any, table: Any, pdf: Any) -> bool:
        """Give the rows of a part to the first one of its table; return whether it was another."""
        first = self._firsts.setdefault(table, tag)
        if first is tag:
            return False
        for reference in tag["K"]:
            pdf.objects[int(reference.split()[0])]["P"] = first.reference
        first["K"].extend(tag["K"])
        tag.clear()
        return True


def _tables(pages: Iterable[Any]) -> list[Any]:
    boxes = (box for page in pages for box in page._page_box.descendants())
    return [box for box in boxes if isinstance(box, TableBox)]


def _heads(table: Any) -> list[Any]:
    return [child for child in table.children if child.is_header]
