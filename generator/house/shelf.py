"""Where templates lie, and which one counts."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.facts.ids import is_id
from generator.yamlfile import Scalar, read_text

PIECES = "pieces"  # how the names of files end that templates share; they are no documents
_PAGES = (".html", ".htm", ".xhtml", ".jinja", ".jinja2", ".j2")
_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*")

Read = Callable[[Path, Path], str]  # takes a file, and how messages call it
Lies = Callable[[Path, str], bool]  # takes a folder, and the name of a file


def lies_in(folder: Path, file: str) -> bool:
    """Return whether a file is there, and inside the folder, wherever links lead."""
    if not _NAME.fullmatch(file):
        return False
    path = folder / file
    return path.is_file() and path.resolve().is_relative_to(folder.resolve())


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where templates lie: folders in order of precedence, each with how messages call it.

    `ours` is the folder that names beginning with `base/` always mean; `read` returns what stands
    in a template that was found, `lies_in` whether it is there.
    """

    folders: tuple[tuple[Path, Path], ...]
    ours: tuple[Path, Path]
    read: Read = read_text
    lies_in: Lies = lies_in

    def find(self, name: str) -> tuple[Path, Path] | None:
        """Return the file of a template and how messages call it."""
        folders, file = self.folders, name
        if name.startswith("base/"):
            folders, file = (self.ours,), name.removeprefix("base/")
        for folder, shown in folders:
            if self.lies_in(folder, file):
                return folder / file, shown / file
        return None

    def documents(self) -> set[str]:
        """Return the names of the documents that its templates make."""
        pages = {page.stem for folder, _ in self.folders for page in folder.glob("*.html")}
        return {page for page in pages if is_document(page)}

    def names(self) -> list[str]:
        """Return what templates may be called."""
        folder, _ = self.ours
        ours = [f"base/{page.name}" for page in folder.glob("*.html")]
        others = [page.name for folder, _ in self.folders for page in folder.glob("*.html")]
        return sorted({*ours, *others})


def is_document(page: str) -> bool:
    """Return whether a brief can order what a template is called; pieces are parts of others."""
    return is_id(Scalar(page)) and not page.endswith(PIECES)


def is_page(path: Path) -> bool:
    """Return whether a file is meant for a template, whether or not its ending is right."""
    return path.suffix.lower() in _PAGES
