"""Put a finished set of files in place, whole or not at all.

What stands in the folder is the whole old set or the whole new one, whatever is killed, full or
locked: the new set is written and flushed beside the folder, under a hidden name, and swapped in.
Linux swaps in one step. Elsewhere the old set is renamed aside and the new one renamed in; between
the two there is no folder, and whatever command comes next mends that.
"""

import errno
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.errors import BriefError, Problem
from generator.publish.disk import exchange, flush, turn, write_flushed


def publish(
    folder: Path,
    files: Mapping[str, bytes],
    seen: Mapping[str, bytes] | None = None,
    *,
    shared: bool = False,
) -> None:
    """Replace all that stands in the folder by these files.

    `seen` is what stood there when the build began: what has come or changed since is somebody's
    work, and is not replaced. Nobody but the user may open the folder, unless it is `shared`.
    """
    _refuse_names(folder, files)
    with _errors_about(folder):
        _make(folder.parent, shared=shared)
        with turn(folder.parent):
            _tidy(folder)
            _refuse_strangers(folder)
            if seen is not None:
                _refuse_changes(folder, seen)
            try:
                _write(_new(folder), files, like=folder, shared=shared)
                _swap(folder)
                flush(folder.parent)
            finally:
                _tidy(folder)


def mend(folder: Path) -> None:
    """Finish or undo what a killed build left of this folder, before anything reads it."""
    with _errors_about(folder):
        if _new(folder).exists() or _old(folder).exists():
            with turn(folder.parent):
                _tidy(folder)


def _refuse_changes(folder: Path, seen: Mapping[str, bytes]) -> None:
    paths = [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
    for path in paths:
        if not path.name.startswith((".", "~$")) and seen.get(path.name) != path.read_bytes():
            raise _unwritable(
                folder,
                f"{path.name!r} in it was changed while the build was at work",
                "look at what was changed, then build again",
            )


def _new(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.brief-new")


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.brief-old")


# What is refused ----------------------------------------------------------------------------------

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._-]{0,198}[A-Za-z0-9]|[A-Za-z0-9]")
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)  # on Windows


def _refuse_names(folder: Path, files: Mapping[str, bytes]) -> None:
    for name in (folder.name, *files):
        if not _NAME.fullmatch(name) or _DEVICE.fullmatch(name):
            raise _unwritable(
                folder,
                f"{name!r} is not a safe file name",
                "use up to 200 letters a-z, digits, hyphens and points, and no word that "
                "Windows keeps for itself, such as con or aux",
            )
    if len({name.lower() for name in files}) < len(files):
        raise _unwritable(
            folder,
            "two of its files differ only in capital letters",
            "give them different names: not every computer can tell these apart",
        )


def _refuse_strangers(folder: Path) -> None:
    """Refuse to replace or remove what no build can have made."""
    if os.path.lexists(_new(folder)):
        raise _unwritable(folder, "a set half made is in the way", f"remove {_new(folder).name}")
    if not os.path.lexists(folder):
        return
    if folder.is_symlink() or not folder.is_dir():
        raise _unwritable(folder, "it is not a folder", _ELSEWHERE)
    for held in folder.iterdir():
        if held.is_symlink() or not held.is_file():
            raise _unwritable(folder, f"{held.name!r} in it is not from a build", _ELSEWHERE)
    if not os.access(folder, os.W_OK):
        raise _unwritable(folder, *_FORBIDDEN)


# Writing ------------------------------------------------------------------------------------------


_OWN_FOLDER, _OWN_FILE = 0o700, 0o600  # what nobody but the user may open
_ANY_FOLDER, _ANY_FILE = 0o777, 0o666  # what the computer lets others open, it says itself


def _make(folder: Path, *, shared: bool) -> None:
    """Make a folder, and those above it that are missing."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(_ANY_FOLDER if shared else _OWN_FOLDER, exist_ok=True)


def _write(stage: Path, files: Mapping[str, bytes], *, like: Path, shared: bool) -> None:
    """Write all files into a fresh folder; a shared one is as open as the one it will replace."""
    stage.mkdir(_ANY_FOLDER if shared else _OWN_FOLDER)
    for name, content in files.items():
        write_flushed(stage / name, content, mode=_ANY_FILE if shared else _OWN_FILE)
    if shared and _is_shared(like):
        shutil.copymode(like, stage)
    flush(stage)


def _is_shared(folder: Path) -> bool:
    return folder.exists() and folder.stat().st_mode & 0o077 != 0


def _swap(folder: Path) -> None:
    if not folder.exists():
        _new(folder).rename(folder)
    elif not exchange(_new(folder), folder):
        folder.rename(_old(folder))
        _new(folder).rename(folder)  # should this fail, _tidy puts the old set back


def _tidy(folder: Path) -> None:
    """Put back a set that was only set aside, and remove those not in use, as far as can be.

    Nothing is ever deleted but files that lie directly in our two hidden folders.
    """
    with suppress(OSError):
        if _old(folder).is_dir() and not folder.exists():
            _old(folder).rename(folder)
    for unused in (_new(folder), _old(folder)) if folder.exists() else (_new(folder),):
        with suppress(OSError):
            if not unused.is_symlink():
                for held in unused.iterdir():
                    held.unlink()
                unused.rmdir()


# Errors -------------------------------------------------------------------------------------------

_ELSEWHERE = "move what is there, or choose another --output-dir"
_FULL = "the disk is full", "free some space; what stood there is untouched"
_FORBIDDEN = "writing there is not allowed", "choose another --output-dir"
_IN_THE_WAY = "a file is in the way of a folder", "choose another --output-dir"
_REFUSED = "the computer refused", "close what has it open, or choose another --output-dir"
_TOLD = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _FORBIDDEN),
    **dict.fromkeys((errno.ENOTDIR, errno.EEXIST), _IN_THE_WAY),
}


@contextmanager
def _errors_about(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _unwritable(folder, *_TOLD.get(error.errno or 0, _REFUSED)) from None


def _unwritable(folder: Path, reason: str, hint: str) -> BriefError:
    message = f"cannot write {folder.as_posix()}: {reason}"
    return BriefError(Problem(message, None, hint=hint, code="cannot-write"))
