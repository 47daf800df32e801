"""The folders of fonts in the system's temporary place, and whether a layout is at work in one.

A layout holds its folder for as long as it lives. One that was killed holds nothing, so its folder
is known for a leftover; where that cannot be told, as on Windows, none is.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.writers.written import FONT_FOLDERS

if sys.platform != "win32":
    import fcntl


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder while a layout is at work in it."""
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some drives have no locks
            fcntl.flock(descriptor, fcntl.LOCK_SH)
        yield
    finally:
        os.close(descriptor)


def leftovers() -> Iterator[Path]:
    """Yield the folders of this user that no layout is at work in."""
    for path in sorted(Path(tempfile.gettempdir()).glob(f"{FONT_FOLDERS}*")):
        with suppress(FileNotFoundError):  # one that a layout has just taken away
            if path.is_dir() and not path.is_symlink() and _is_left(path):
                yield path


def _is_left(folder: Path) -> bool:
    if sys.platform == "win32" or folder.stat().st_uid != os.getuid():
        return False
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True
