"""The files of earlier builds, wherever they stand, as the manifests beside them tell."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.publish.manifest import NAME, File, files_of

OUTPUTS = "build"  # the folder of a house that builds go to, unless the command line says another


@dataclass(frozen=True, slots=True)
class Past:
    """A file of an earlier build: the folder it was put in, and the order slip of its build."""

    folder: Path
    slip: Mapping[str, str]
    file: File

    @property
    def path(self) -> Path:
        """Where the file is, if it still stands there."""
        return self.folder / self.file.path

    @property
    def says_who(self) -> bool:
        """Whether its manifest says who is in it: older ones do not."""
        return self.file.named is not None and self.file.told_of is not None

    @property
    def people(self) -> frozenset[str]:
        """The ids of all whom the file names or tells of, as far as its manifest says."""
        return frozenset((*(self.file.named or ()), *(self.file.told_of or ())))

    def names(self, id: str) -> bool:
        """Return whether a person's name is in the file, as far as its manifest says."""
        return id in (self.file.named or ())

    def tells_of(self, id: str) -> bool:
        """Return whether a fact in the file is about a person, as far as its manifest says."""
        return id in (self.file.told_of or ())


def past_files(folders: Iterable[Path]) -> Iterator[Past]:
    """Yield the files of all builds in some folders, and in the folders in them."""
    for path in _manifests(folders):
        manifest = path.read_bytes()
        for file in files_of(manifest):
            if Path(file.path).name == file.path:  # one that leads elsewhere, no build has written
                yield Past(path.parent, _slip_of(manifest), file)


def unread_manifests(folders: Iterable[Path]) -> list[Path]:
    """Return the manifests in some folders that tell of no file: damaged, or not of ours."""
    return [path for path in _manifests(folders) if not files_of(path.read_bytes())]


def _manifests(folders: Iterable[Path]) -> list[Path]:
    found = {path for folder in folders for path in folder.rglob(NAME)}
    return sorted(path for path in found if path.is_file() and not path.is_symlink())


def _slip_of(manifest: bytes) -> Mapping[str, str]:
    slip = json.loads(manifest).get("brief")
    return slip if isinstance(slip, dict) else {}
