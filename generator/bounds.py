"""End what a template asks for where it would take for ever, or all the memory.

What is counted is the work of the processor, so a slow or busy machine ends nothing that is right.
Where the system cannot count (Windows, and any thread but the first) it goes on unbounded.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

SECONDS = 5.0  # the longest of our own pages are filled, and read, in a tenth of them
_MORE_BYTES = 256 * 1024 * 1024  # than are in use when it begins
_IN_USE = Path("/proc/self/statm")


class TooLongError(RuntimeError):
    """Raised in the midst of what takes too long."""


TOO_MUCH = (TooLongError, MemoryError)


@contextmanager
def bounded() -> Iterator[None]:
    """Raise one of `TOO_MUCH` in what is done inside, once it takes more than it may."""
    with _bounded_time(SECONDS), _bounded_memory():
        yield


@contextmanager
def _bounded_time(seconds: float) -> Iterator[None]:
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    before = signal.signal(signal.SIGPROF, _end)
    signal.setitimer(signal.ITIMER_PROF, seconds, 1.0)  # again, if code of others swallowed it
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _end(_: int, __: FrameType | None) -> None:
    raise TooLongError


@contextmanager
def _bounded_memory() -> Iterator[None]:
    in_use = _bytes_in_use()
    if not in_use:
        yield
        return
    import resource  # not on Windows, where nothing is known to be in use

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    least = in_use + _MORE_BYTES
    if soft != resource.RLIM_INFINITY:
        least = min(least, soft)
    resource.setrlimit(resource.RLIMIT_AS, (least, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _bytes_in_use() -> int:
    """Return how much memory this process has been given; 0 where the system does not tell."""
    try:
        pages = int(_IN_USE.read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return 0
    import resource

    return pages * resource.getpagesize()
