"""Read a PDF by its tag tree: the words in the order in which a screen reader meets them."""

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import outloud  # type: ignore[import-untyped]
import pikepdf

_LEADERS = re.compile(r"(?:\s*\.){4,}\s*\d+")  # in the contents, up to the page's number


def pdf_letters(data: bytes) -> tuple[str, str]:
    """Return all signs of the text, and all of the notes, without white space and hyphens.

    What Word counts by itself is left out: bullets, the numbers of notes, and page numbers.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder, "paper.pdf")
        file.write_bytes(data)
        document = outloud.Document(str(file))
        reader = _Reader(document)
        text = "".join(reader.said(document.pdf.Root.StructTreeRoot.K[0], 0))
        notes = "".join("".join(note) for note in reader.notes)
        document.close()
    return letters(_LEADERS.sub("", text)), letters(notes)


def letters(text: str) -> str:
    """Return a text without white space, hyphens, bullets and invisible signs."""
    return re.sub(r"[\s\u00ad\u200b\u200d\ufffe\x02•-]|(?<=\w)\u2010", "", text)


class _Reader:
    def __init__(self, document: Any) -> None:
        self._document = document
        self._pages = {page.obj.objgen: at for at, page in enumerate(document.pdf.pages)}
        self.notes: list[list[str]] = []

    def said(self, element: Any, page: int) -> Iterator[str]:
        """Yield the words of an element; the notes in it are kept apart."""
        if not isinstance(element, pikepdf.Dictionary):
            yield self._marked(int(element), page)
            return
        page = self._pages[element.Pg.objgen] if "/Pg" in element else page
        if "/MCID" in element:
            yield self._marked(int(element.MCID), page)
        elif element.get("/S") == "/Note":
            self.notes.append([word for kid in _kids(element) for word in self.said(kid, page)])
        elif element.get("/S") != "/Reference" and not _is_number(element):
            for kid in _kids(element):
                yield from self.said(kid, page)

    def _marked(self, number: int, page: int) -> str:
        return f"{self._document.content(page).mcid_text.get((None, number), '')} "


def _is_number(element: Any) -> bool:
    """Return whether an element is what Word would count; a term labels what is said of it."""
    return bool(element.get("/S") == "/Lbl" and element.P.get("/S") != "/LI")


def _kids(element: Any) -> list[Any]:
    """Return what an element holds; the list of it may be nested, or left out for a single one."""
    kids = element.get("/K", [])
    return _flat(kids) if isinstance(kids, pikepdf.Array | list) else [kids]


def _flat(kids: Any) -> list[Any]:
    nested = (_flat(kid) if isinstance(kid, pikepdf.Array | list) else [kid] for kid in kids)
    return [kid for inner in nested for kid in inner]
