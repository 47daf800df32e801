"""What a writer returns, and how it says that a format cannot be made here."""

from collections.abc import Mapping
from dataclasses import dataclass, field

NO_PDF = "no-pdf-library"  # the code of the one problem that stops PDF alone
FONT_FOLDERS = "brief-fonts-"  # how temporary folders begin that a layout keeps its fonts in


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of one file; where the format knows them, its pages.

    `lines_left` is how many lines of text the last page would still hold, and `told_on` has the
    pages of each fact.
    """

    data: bytes
    pages: int | None = None
    lines_left: int = 0
    told_on: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
