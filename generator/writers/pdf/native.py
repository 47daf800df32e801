"""Load WeasyPrint and the native libraries under it, or say how to install them."""

import ctypes.util
import gc
import io
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout

from generator.errors import BriefError, Problem
from generator.writers.written import NO_PDF

REMEDIES = {
    "linux": "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "brew install pango",
    "win32": (
        "winget install MSYS2.MSYS2, then C:\\msys64\\usr\\bin\\pacman.exe -S "
        "mingw-w64-ucrt-x86_64-pango"
    ),
}


def load() -> None:
    """Import WeasyPrint; later imports of it cost nothing."""
    if "weasyprint" in sys.modules:
        return
    try:
        with _quietly():
            _import()
    except OSError:
        raise BriefError(
            Problem(
                "PDF needs the Pango library, which is not installed",
                None,
                hint=remedy(),
                code=NO_PDF,
            )
        ) from None


def remedy() -> str:
    """Return the command that installs the native libraries on this platform."""
    return REMEDIES.get(sys.platform, REMEDIES["linux"])


def _import() -> None:
    """Import with the quick search for libraries, and with the thorough one if that fails."""
    try:
        with _searching_by_name_only():
            import weasyprint  # type: ignore[import-untyped]
    except OSError:
        import weasyprint  # noqa: F401


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep WeasyPrint's own banner off the screen: the hint says the same in one line."""
    with redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _searching_by_name_only() -> Iterator[None]:
    """Make libraries known by their file names, and leave the collector out of a large import.

    WeasyPrint tries names of other platforms first, and `find_library` starts a compiler and a
    linker for each miss: up to 86 processes, and two fifths of the time of the import.
    """
    search, collecting = ctypes.util.find_library, gc.isenabled()
    ctypes.util.find_library = _find_nothing
    gc.disable()
    try:
        yield
    finally:
        ctypes.util.find_library = search
        if collecting:
            gc.enable()


def _find_nothing(name: str) -> str | None:  # noqa: ARG001
    return None
