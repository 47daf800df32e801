"""Where templates lie, and which one counts."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where templates lie: folders in order of precedence, each with how messages call it.

    `ours` is the folder that names beginning with `base/` always mean.
    """

    folders: tuple[tuple[Path, Path], ...]
    ours: tuple[Path, Path]

    def find(self, name: str) -> tuple[Path, Path] | None:
        """Return the file of a template and how messages call it."""
        folders, file = self.folders, name
        if name.startswith("base/"):
            folders, file = (self.ours,), name.removeprefix("base/")
        if ".." in Path(file).parts:
            return None
        found = (
            (folder / file, shown / file) for folder, shown in folders if (folder / file).is_file()
        )
        return next(found, None)
