"""How long a document of a brief may be, by all the limits that are set on it.

Words are counted as Word counts them: titles, headings, tables and contents among them, and what
stands in notes unless the limit says that notes do not count. Pages are those of the PDF.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.house.limits import Limit


@dataclass(frozen=True, slots=True)
class Bound:
    """How long one document may be, all considered, and whether words in its notes count."""

    document: str
    words: int | None
    pages: int | None
    notes: bool
    limits: tuple[Limit, ...]

    def __str__(self) -> str:
        parts = (_many(self.words, "word"), _many(self.pages, "page"))
        return " and ".join(part for part in parts if part)


def bound_on(document: str, limits: Iterable[Limit], organisations: int) -> Bound | None:
    """Return the narrowest of several limits, the audience's before the brief's own."""
    found = tuple(limit for limit in limits if limit.document == document)
    if not found:
        return None
    return Bound(
        document=document,
        words=_least(limit.words_for(organisations) for limit in found),
        pages=_least(limit.pages for limit in found),
        notes=_notes_count(found),
        limits=found,
    )


def _least(numbers: Iterable[int | None]) -> int | None:
    return min((number for number in numbers if number is not None), default=None)


def _notes_count(limits: Iterable[Limit]) -> bool:
    """Notes count unless the audience says no, or else the brief; a brief may count them still."""
    said = [limit.notes for limit in limits if limit.words]
    return not said or said[0] is not False or any(said)


def _many(number: int | None, what: str) -> str:
    if number is None:
        return ""
    return f"{number:,} {what}{'s' if number > 1 else ''}"
