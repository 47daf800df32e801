"""Put new files in place, each whole or not at all, and never over what stands there.

A file is written beside its place under a hidden name, and then given its own in one step. Several
are put in place one after another; if one cannot be, those before it are taken away again.
"""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.errors import BriefError, Problem
from generator.publish.disk import flush, write_flushed


def create(root: Path, files: Mapping[str, bytes], shown: Path) -> None:
    """Create files under a folder that may be there or not; none of them may be there.

    `shown` is how messages call the folder.
    """
    folders = _missing_folders(root, files)
    done: list[Path] = []
    try:
        for name, content in files.items():
            path = root / name
            with _errors_about(shown / name):
                path.parent.mkdir(parents=True, exist_ok=True)
                with _written(path, content) as draft:
                    _name_newly(draft, path)
                done.append(path)
                flush(path.parent)
    except BaseException:
        _take_away(done, folders)
        raise


def rewrite(path: Path, content: bytes) -> None:
    """Put a file in place of one that may be there, keeping who may read it."""
    target = path.resolve()  # a link stays a link
    with _errors_about(path):
        target.parent.mkdir(parents=True, exist_ok=True)
        with _written(target, content) as draft:
            if target.exists():
                shutil.copymode(target, draft)
            draft.replace(target)
        flush(target.parent)


def refuse_full(folder: Path) -> None:
    """Raise unless there is nothing in a folder, or no folder."""
    with _errors_about(folder):
        if os.path.lexists(folder) and any(folder.iterdir()):
            message = f"{folder.as_posix()} is not empty"
            raise BriefError(Problem(message, None, "name a new folder", "exists"))


@contextmanager
def _written(path: Path, content: bytes) -> Iterator[Path]:
    """Yield a hidden draft of a file, which is gone afterwards whatever happens."""
    draft = path.with_name(f".{path.name}.brief-new")
    try:
        draft.unlink(missing_ok=True)  # a killed command left it
        write_flushed(draft, content)
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _name_newly(draft: Path, path: Path) -> None:
    """Give a draft its name, which must be free."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # some drives have no links
        with path.open("xb") as file:
            file.write(draft.read_bytes())


def _missing_folders(root: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Return the folders that are still to be made, the innermost first."""
    wanted = {folder for name in files for folder in (root / name).parents}
    return sorted((folder for folder in wanted if not folder.exists()), reverse=True)


def _take_away(files: list[Path], folders: list[Path]) -> None:
    with suppress(OSError):
        for path in files:
            path.unlink()
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


_TOLD = {
    errno.EEXIST: ("it is there already", "choose another name, or edit what is there"),
    errno.ENOTDIR: ("a file is in the way of a folder", "choose another name"),
    errno.ENOSPC: ("the disk is full", "free some space; nothing was changed"),
    errno.EACCES: ("writing there is not allowed", "choose another folder"),
    errno.EROFS: ("writing there is not allowed", "choose another folder"),
    errno.ENAMETOOLONG: ("its name is too long", "choose a shorter name"),
}


@contextmanager
def _errors_about(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        refused = f"the computer refused: {error.strerror}", ""
        reason, hint = _TOLD.get(error.errno or 0, refused)
        message = f"cannot write {path.as_posix()}: {reason}"
        raise BriefError(Problem(message, None, hint, "cannot-write")) from None
