"""End what would take for ever, or all the memory, and say what it was.

What is counted is the work of the processor, so a slow or busy machine ends nothing that is right;
and what is worked on may take the more, the longer it is. Memory is bounded where the system tells
how much is in use, as Linux does.

What stands here ends a step from inside. Where a second process watches over the command, it hears
what each step is about: so it can say it if the step is ended from outside, or ends the process.
"""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from types import FrameType
from typing import Protocol

from generator.errors import BriefError, Problem

SECONDS = 5.0  # the longest of our own pages are filled, and read, in a tenth of them
SECONDS_A_SIGN = 0.000_2  # ten times what a sign of a PDF takes, the slowest of what is done
MORE_BYTES = 256 * 1024 * 1024  # than are in use when it begins
BYTES_A_SIGN = 1024  # twice what a sign of a PDF takes
_OFTEN = 0.1  # seconds from one look at the processor's work to the next
_IN_USE = Path("/proc/self/statm")


class TooLongError(RuntimeError):
    """Raised in the midst of what takes too long."""


TOO_MUCH = (TooLongError, MemoryError)


class Watcher(Protocol):
    """Who hears what a step is about, before it begins, and when it has ended."""

    def begins(self, told: str, seconds: float) -> None:
        """Hear what is to be said if the step ends the process, and how long it may work."""

    def ends(self) -> None:
        """Hear that the step has ended, well or not."""


WATCHER: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


@contextmanager
def ended(told: Problem, signs: int = 0) -> Iterator[None]:
    """Raise a problem in what is done inside, once it takes more than it may.

    `signs` is how long what is worked on is.
    """
    try:
        with bounded(told, signs):
            yield
    except TOO_MUCH:
        raise BriefError(told) from None


@contextmanager
def bounded(told: Problem, signs: int = 0) -> Iterator[None]:
    """Raise one of `TOO_MUCH` in what is done inside, once it takes more than it may."""
    seconds = SECONDS + signs * SECONDS_A_SIGN
    more = MORE_BYTES + signs * BYTES_A_SIGN
    with _heard(told, seconds), _bounded_time(seconds), _bounded_memory(more):
        yield


@contextmanager
def _heard(told: Problem, seconds: float) -> Iterator[None]:
    watcher = WATCHER.get()
    if watcher is None:
        yield
        return
    watcher.begins(str(told), seconds)
    try:
        yield
    finally:
        watcher.ends()


# Time ---------------------------------------------------------------------------------------------


@contextmanager
def _bounded_time(seconds: float) -> Iterator[None]:
    in_first = threading.current_thread() is threading.main_thread()
    by_signal = in_first and hasattr(signal, "setitimer")
    with _rung(seconds) if by_signal else looked_after(seconds):
        yield


@contextmanager
def _rung(seconds: float) -> Iterator[None]:
    """Have the system ring when the processor has worked so long; an alarm around it goes on."""
    rung = []

    def ring(_: int, __: FrameType | None) -> None:
        rung.append(True)
        raise TooLongError

    handler = signal.signal(signal.SIGPROF, ring)
    begun = time.process_time()
    left, again = signal.setitimer(signal.ITIMER_PROF, seconds, 1.0)  # and again each second
    try:
        yield
    finally:
        taken = time.process_time() - begun
        signal.setitimer(signal.ITIMER_PROF, left and max(left - taken, _OFTEN), again)
        signal.signal(signal.SIGPROF, handler)
    if rung:  # code of others took it for a fault of its own, and went on without
        raise TooLongError


@contextmanager
def looked_after(seconds: float) -> Iterator[None]:
    """Have a thread look how long the processor has worked, where the system does not ring.

    So it is on Windows. What Python hands to others, such as one long search, it cannot break off.
    """
    last, worker = time.process_time() + seconds, threading.get_ident()
    done, late = threading.Event(), threading.Event()

    def look() -> None:
        while not done.wait(_OFTEN):
            if time.process_time() >= last:
                late.set()
                _raise_in(worker, TooLongError)

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    try:
        yield
    finally:
        _end_of(looking, done)
        if late.is_set():
            _absorb_in(worker)
    if late.is_set():
        raise TooLongError


def _end_of(looking: threading.Thread, done: threading.Event) -> None:
    """Have a thread end, even if what it raises comes in between."""
    while looking.is_alive():
        with suppress(TooLongError):
            done.set()
            looking.join()


def _absorb_in(worker: int) -> None:
    """Take in what was raised and may not have come yet, in this thread.

    To take it back by raising nothing leaves the interpreter of Python 3.11 waiting for it, for the
    rest of the process: slower, and without end where a profiler listens.
    """
    with suppress(TooLongError):
        _raise_in(worker, TooLongError)
        while True:
            pass


def _raise_in(thread: int, fault: type[BaseException]) -> None:
    import ctypes  # takes a while, and few need it

    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(fault))


# Memory -------------------------------------------------------------------------------------------


@contextmanager
def _bounded_memory(more: int) -> Iterator[None]:
    in_use = _bytes_in_use()
    if not in_use:
        yield
        return
    import resource  # not on Windows, where nothing is known to be in use

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = in_use + more
    if soft != resource.RLIM_INFINITY:
        most = min(most, soft)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _bytes_in_use() -> int:
    """Return how much memory this process writes to; 0 where the system does not tell."""
    try:
        pages = int(_IN_USE.read_text().split()[5])
    except (OSError, ValueError, IndexError):
        return 0
    import resource

    return pages * resource.getpagesize()
