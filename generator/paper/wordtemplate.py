"""A house's own Word template, as far as papers take it over: no word of its text, no property."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beside:
    """A file that a header shows, or an address that it leads to, by the id of the relation."""

    id: str
    target: str
    data: bytes = b""  # of a picture; an address has none


@dataclass(frozen=True, slots=True)
class Edge:
    """What stands above or below pages: the part as XML, and what it ties together."""

    kind: str  # "header" or "footer"
    pages: str  # "first", "default" or "even"
    words: str
    beside: tuple[Beside, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet in millimetres, and how far headers and footers are from its edges."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    header: float
    footer: float


@dataclass(frozen=True, slots=True)
class WordTemplate:
    """Parts of a Word file as XML: its styles, its lists, its theme, its sheet and its edges.

    `called` says which of its styles stand for ours, where their names are not the same.
    """

    styles: str
    numbering: str
    theme: bytes
    sheet: Sheet | None
    edges: tuple[Edge, ...]
    parts_even: bool = False  # even pages have edges of their own
    called: tuple[tuple[str, str], ...] = ()
