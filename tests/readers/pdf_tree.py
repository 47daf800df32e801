"""Read a PDF by its tag tree: the words in the order in which a screen reader meets them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

from tests.readers.pdf_lines import Line, marked_lines


def pdf_letters(data: bytes) -> tuple[str, str]:
    """Return all signs of the text, and all of the notes, without white space and hyphens."""
    text, notes = pdf_lines(data)
    return letters("".join(map(str, text))), letters("".join(map(str, notes)))


def pdf_lines(data: bytes) -> tuple[list[Line], list[Line]]:
    """Return the lines of the text, and those of the notes.

    What Word counts by itself is left out: bullets, the numbers of notes, and page numbers.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        reader = _Reader(pdf)
        text = list(reader.said(pdf.Root.StructTreeRoot.K[0], 0))
    return text, reader.notes


def letters(text: str) -> str:
    """Return a text without white space, hyphens, bullets and invisible signs."""
    return re.sub(r"[\s\u00ad\u200b\u200d\ufffe\x02•-]|(?<=\w)\u2010", "", text)


@dataclass
class _Reader:
    """Goes through the tags of a file; the lines of its notes are kept apart."""

    pdf: pikepdf.Pdf
    notes: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._pages = {page.obj.objgen: at for at, page in enumerate(self.pdf.pages)}
        self._lines = [marked_lines(page) for page in self.pdf.pages]

    def said(self, element: Any, page: int) -> Iterator[Line]:
        """Yield the lines of an element."""
        if not isinstance(element, pikepdf.Dictionary):
            yield from self._lines[page].get(int(element), ())
            return
        page = self._pages[element.Pg.objgen] if "/Pg" in element else page
        if "/MCID" in element:
            yield from self._lines[page].get(int(element.MCID), ())
        elif element.get("/S") == "/Note":
            self.notes += [line for kid in _kids(element) for line in self.said(kid, page)]
        elif element.get("/S") != "/Reference" and not _is_number(element):
            for kid in _kids(element):
                yield from self.said(kid, page)


def _is_number(element: Any) -> bool:
    """Return whether an element is what Word would count; a term labels what is said of it.

    A link in a link is the dots that lead to the number of a page, and the number.
    """
    kind, around = element.get("/S"), element.get("/P", {}).get("/S")
    return bool((kind == "/Lbl" and around != "/LI") or (kind == around == "/Link"))


def _kids(element: Any) -> list[Any]:
    """Return what an element holds; the list of it may be nested, or left out for a single one."""
    kids = element.get("/K", [])
    return _flat(kids) if isinstance(kids, pikepdf.Array | list) else [kids]


def _flat(kids: Any) -> list[Any]:
    nested = (_flat(kid) if isinstance(kid, pikepdf.Array | list) else [kid] for kid in kids)
    return [kid for inner in nested for kid in inner]
