"""Remove files of builds: what a manifest knows, and has not been changed since, and no more."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from generator.errors import BriefError, Problem, raise_any
from generator.publish import mend
from generator.publish.disk import flush, turn, write_flushed
from generator.publish.manifest import NAME, without
from generator.publish.past import Past, past_files

CHANGED = "it was changed after it was built"
STRANGE = "no build has made it"

_STAGES = (".brief-new", ".brief-old")  # how folders end that a stopped build leaves
_TRACES = (".", "~$")  # how files begin that systems and office programs leave


@dataclass(frozen=True, slots=True)
class Doomed:
    """What is to be removed of the files that one manifest tells of, and what stays beside them.

    `rest` says whether any file stays that the manifest is needed for.
    """

    folder: Path
    files: tuple[Path, ...]
    kept: tuple[tuple[Path, str], ...]
    rest: bool

    @property
    def removed(self) -> tuple[Path, ...]:
        """All that goes: the manifest with the last of its files."""
        return self.files if self.rest else (*self.files, self.folder / NAME)


def tidy(outputs: Path) -> None:
    """Finish or undo what stopped builds have left in a folder."""
    for path in outputs.glob(".*.brief-*"):
        if path.suffix in _STAGES:
            mend(outputs / path.name.removeprefix(".").removesuffix(path.suffix))


def doomed_in(
    outputs: Path, wanted: Callable[[Past], bool], *, also_changed: bool
) -> Iterator[Doomed]:
    """Yield what is to go, folder by folder, of the files that are wanted gone."""
    for folder, files in groupby(past_files([outputs]), key=lambda past: past.folder):
        known = list(files)
        chosen = {past.path for past in known if wanted(past)}
        if chosen:
            yield _doomed(folder, known, chosen, also_changed=also_changed)


def _doomed(
    folder: Path, known: Iterable[Past], chosen: set[Path], *, also_changed: bool
) -> Doomed:
    there = {past.path: past for past in known if past.path.is_file()}
    changed = [] if also_changed else [path for path in there if _is_changed(there[path])]
    going = [path for path in there if path in chosen and path not in changed]
    rest = any(path not in going for path in there)
    strange = [] if rest else list(_strangers(folder, there))
    kept = [(path, CHANGED) for path in changed if path in chosen]
    return Doomed(folder, tuple(going), (*kept, *((path, STRANGE) for path in strange)), rest=rest)


def _is_changed(past: Past) -> bool:
    return past.path.is_symlink() or sha256(past.path.read_bytes()).hexdigest() != past.file.sha256


def _strangers(folder: Path, known: Iterable[Path]) -> Iterator[Path]:
    ours = {*known, folder / NAME}
    for path in sorted(folder.iterdir()):
        if path not in ours and not path.name.startswith(_TRACES):
            yield path


def remove(doomed: Iterable[Doomed]) -> None:
    """Remove what is to go, each file for good; raise what could not be removed, at the end."""
    raise_any(problem for each in doomed for problem in _removed(each))


def _removed(doomed: Doomed) -> list[Problem]:
    try:
        with turn(doomed.folder.parent):
            _unlink(doomed)
            with suppress(OSError):  # what is not ours stays, and its folder with it
                doomed.folder.rmdir()
    except OSError as error:
        return [refused(doomed.folder, error)]
    return []


def _unlink(doomed: Doomed) -> None:
    for path in doomed.files:
        path.unlink()
    manifest = doomed.folder / NAME
    if doomed.rest:
        left = without(manifest.read_bytes(), {path.name for path in doomed.files})
        draft = manifest.with_name(f".{NAME}.new")
        draft.unlink(missing_ok=True)
        write_flushed(draft, left, mode=manifest.stat().st_mode & 0o777)
        draft.replace(manifest)
    else:
        manifest.unlink()
    flush(doomed.folder)


def refused(path: Path, error: OSError) -> Problem:
    """Return that something could not be removed."""
    message = f"cannot remove {path.as_posix()}: {error.strerror}"
    return Problem(message, None, "close what has it open, and try again", "cannot-remove")


# What else builds leave ---------------------------------------------------------------------------


def remove_leftovers(paths: Iterable[Path]) -> None:
    """Remove leftovers of builds: files, and folders with all that is in them."""
    for path in paths:
        try:
            _remove_whole(path)
        except OSError as error:
            raise BriefError(refused(path, error)) from None


def _remove_whole(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        for held in path.iterdir():
            _remove_whole(held)
        path.rmdir()
    else:
        path.unlink()
