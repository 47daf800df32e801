"""Say in one line what stopped a command that should not have been stopped, and keep where.

What is kept has no word of any fact in it, and no name of a file but of programs: what an error
says often repeats what was read. So it may be sent to whoever looks after the program.
"""

import errno
import platform
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from generator import __version__
from generator.cli import INTERRUPTED
from generator.cli.plain import plain_name, warn
from generator.errors import Exit
from generator.publish.newfiles import rewrite

REPORT = Path("build/brief-fault.txt")
_DEEPEST = 60  # lines of the way to where it happened, from its end

_NO_MEMORY = (
    "there is not enough memory for this\n"
    "  hint: close other programs, or ask for one brief at a time: brief build NAME"
)
_TOO_DEEP = (
    "something that was read is nested too deep\n"
    "  hint: look at what was changed last, above all for brackets, lists or tags inside each other"
)
_FAULT = "brief failed through a fault of its own: {what}\n  hint: {remedy}"
_CHECK = "run 'brief check': what it finds may be the cause"


def tell_fault(fault: BaseException) -> int:
    """Say what happened, and return the exit code; what it was about is not repeated."""
    match fault:
        case KeyboardInterrupt():
            return INTERRUPTED
        case BrokenPipeError():
            pass  # the reader went away: there is nobody to tell
        case MemoryError():
            warn(_NO_MEMORY)
        case RecursionError():
            warn(_TOO_DEEP)
        case OSError():
            warn(_refused(fault))
        case _:
            warn(_FAULT.format(what=_what(fault), remedy=_remedy(fault)))
    return int(Exit.FAILED)


def _refused(error: OSError) -> str:
    """Say what the computer refused: of a file if it is about one, else to print."""
    why = error.strerror or "the computer refused"
    if not isinstance(error.filename, str):
        return f"the answer cannot be printed: {why}"
    hint = "free some space" if error.errno == errno.ENOSPC else "see that you may open it"
    return f"{plain_name(error.filename)}: {why}\n  hint: {hint}"


def _what(fault: BaseException) -> str:
    steps = [*_steps(fault)]
    return f"{type(fault).__name__} at {steps[-1]}" if steps else type(fault).__name__


def _remedy(fault: BaseException) -> str:
    """Say what to do; where the fault was kept, if there is a place to keep it."""
    if not any(folder.is_dir() for folder in (REPORT.parent, Path("facts"))):
        return _CHECK
    with suppress(Exception):
        rewrite(REPORT, "\n".join(_report(fault)).encode())
        REPORT.chmod(0o600)
        return (
            f"{_CHECK}; else send {REPORT.as_posix()} to whoever looks after the program: no name "
            "and no word of a fact is in it"
        )
    return _CHECK


def _report(fault: BaseException) -> Iterator[str]:
    yield f"brief {__version__}, Python {platform.python_version()}, {sys.platform}"
    each: BaseException | None = fault
    while each is not None:
        yield from (type(each).__name__, *(f"  {step}" for step in _steps(each)[-_DEEPEST:]))
        each = each.__cause__ or each.__context__
    yield ""


def _steps(fault: BaseException) -> list[str]:
    """Return where in which programs it happened, the last step last; never what they held."""
    frames = traceback.extract_tb(fault.__traceback__)
    return [f"{_program(frame.filename)}:{frame.lineno}" for frame in frames]


def _program(file: str) -> str:
    """Return how a program's file is called; a house's own file, such as a template, is not."""
    path = Path(file)
    ours = Path(__file__).parent.parent.parent
    known = [ours, *(Path(sysconfig.get_path(each)) for each in ("purelib", "platlib", "stdlib"))]
    inside = [path.relative_to(folder) for folder in known if path.is_relative_to(folder)]
    is_program = path.suffix == ".py" and inside
    return min(inside, key=lambda each: len(each.parts)).as_posix() if is_program else "elsewhere"
