"""Have a second process watch over a command, and say in words what ended it.

A library written in C may end its process where memory runs out, and Python cannot break off all
that never ends. The command works in a process of its own, which tells what each step is about; the
first process only waits for it, and speaks if it cannot. Where the system cannot divide a process,
as on Windows, the command works alone.
"""

import contextlib
import os
import signal
import time
from collections.abc import Callable, Iterator
from types import FrameType

from generator.bounds import WATCHER
from generator.cli.plain import warn
from generator.errors import Exit

_ASKED = ("SIGINT", "SIGTERM", "SIGHUP")  # how somebody ends a command, who needs no word of it
_GRACE = 3  # seconds in which a step may still end from inside
_AWAY = (
    "the system ended brief: it was out of memory, or a library failed\n"
    "  hint: close other programs, or ask for one brief at a time: brief build NAME"
)


def watched(work: Callable[[], int]) -> int:
    """Return the exit code of some work, done in a process of its own if there can be one."""
    if not hasattr(os, "fork"):
        return work()
    heard, said = os.pipe()
    with _held_back():
        child = os.fork()
        if not child:
            _be_watched(heard, said)
        else:
            _pass_on(child)
    if not child:
        os._exit(work())
    os.close(said)
    return _code(child, _last_step(heard))


@contextlib.contextmanager
def _held_back() -> Iterator[None]:
    """Let no signal come until it is settled who answers it."""
    signals = {getattr(signal, name) for name in _ASKED}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# The process that works ---------------------------------------------------------------------------


def _be_watched(heard: int, said: int) -> None:
    import resource

    os.close(heard)
    if _is_heard(signal.SIGINT):
        signal.signal(signal.SIGINT, _interrupt_once)
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))  # what it held would lie on the disk
    WATCHER.set(_Telling(said))


def _interrupt_once(_: int, __: FrameType | None) -> None:
    """Break off; a terminal interrupts both processes, and the other passes it on once more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


class _Telling:
    """Tells the other process of each step, and has the system end one that does not end itself."""

    def __init__(self, said: int) -> None:
        self._said = said
        self._limits: list[int] = []

    def begins(self, told: str, seconds: float) -> None:
        import resource

        os.write(self._said, f"{told}\0".encode(errors="backslashreplace"))
        before, most = resource.getrlimit(resource.RLIMIT_CPU)
        self._limits.append(before)
        last = int(time.process_time() + seconds) + _GRACE
        known = [limit for limit in (before, most) if limit != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_CPU, (min([last, *known]), most))

    def ends(self) -> None:
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (self._limits.pop(), most))
        os.write(self._said, b"\0")


# The process that waits ---------------------------------------------------------------------------


def _pass_on(child: int) -> None:
    """Leave it to the other process how a command ends that somebody wants to end."""

    def pass_on(number: int, _: FrameType | None) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, number)

    for number in (getattr(signal, name) for name in _ASKED):
        if _is_heard(number):
            signal.signal(number, pass_on)


def _is_heard(number: int) -> bool:
    """Return whether a signal is not ignored, as it is in the background or under nohup."""
    return signal.getsignal(number) is not signal.SIG_IGN


def _last_step(heard: int) -> str:
    """Return what the step was about that was last at work; empty if each came to its end."""
    steps, rest = [], b""
    with open(heard, "rb", buffering=0) as pipe:
        while part := pipe.read(1 << 16):
            *whole, rest = (rest + part).split(b"\0")
            for step in whole:
                if step:
                    steps.append(step.decode())
                else:
                    steps.pop()
    return steps[-1] if steps else ""


def _code(child: int, step: str) -> int:
    """Return how the work ended, and say so if it could not say it itself."""
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        return os.waitstatus_to_exitcode(status)
    number = os.WTERMSIG(status)
    if number in [getattr(signal, name) for name in _ASKED]:
        return 128 + number
    warn(step or _AWAY)
    return int(Exit.FAILED)
