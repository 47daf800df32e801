"""What operating systems offer to put files in place safely, each in its own way."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def turn(folder: Path) -> Iterator[None]:
    """Wait until no other build is at work in this folder; a killed one is not waited for."""
    if sys.platform == "win32":
        with (folder / ".brief-lock").open("ab") as file:
            while not _locked(file.fileno()):
                pass  # each try waits ten seconds by itself
            yield
    else:
        held = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some shared drives have no locks: there, one build at a time
                fcntl.flock(held, fcntl.LOCK_EX)
            yield
        finally:
            os.close(held)


def _locked(descriptor: int) -> bool:
    """Return whether Windows gave the lock; it stops waiting after ten seconds."""
    if sys.platform == "win32":
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
            return True
    return False


def write_flushed(path: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Write a new file that lasts through a power cut.

    `mode` says who may open it, from its first byte on; Windows asks the folder that it is in.
    """
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def flush(folder: Path) -> None:
    """Make a folder's names last through a power cut; Windows sees to that itself."""
    if sys.platform != "win32":
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step, or return False where system or drive cannot."""
    here, swap = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of Linux
    try:
        renameat2 = ctypes.CDLL(None).renameat2
    except (OSError, AttributeError, TypeError):
        return False
    return bool(renameat2(here, os.fsencode(one), here, os.fsencode(other), swap) == 0)
