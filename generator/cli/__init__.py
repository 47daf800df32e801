"""The command line: the only part that prints and exits. Nothing here reads the clock."""

import gc
import os
import sys
from io import TextIOWrapper

INTERRUPTED = 130  # what shells expect of a command stopped by ctrl-C


def main() -> None:
    """Run the command line, and leave at once.

    Python would free every object first, one by one: a seventh of the time of a Word file. Here
    alone every exception becomes a message: tests run what stands below, and see it as it is.
    """
    from generator.cli.watch import watched

    sys.unraisablehook = leave_when_interrupted
    os._exit(watched(lambda: _flushed(_code())))


def leave_when_interrupted(unraisable: "sys.UnraisableHookArgs") -> None:
    """Leave for a ctrl-C that came while Python was freeing something, where nothing can be raised.

    It would print a traceback and go on. What stands in a folder is whole, whenever a build ends.
    Of anything else that cannot be raised, nothing follows, and nothing is told.
    """
    if unraisable.exc_type is KeyboardInterrupt:
        os._exit(INTERRUPTED)


def _code() -> str | int | None:
    try:
        run()
    except SystemExit as leaving:
        return leaving.code
    except BaseException as fault:
        from generator.cli.faults import tell_fault

        return tell_fault(fault)
    return 0


def run() -> None:
    """Run the command line, and leave by the exit code it settles on."""
    gc.disable()  # a command is short: collecting while modules load costs more than it frees
    # Pydantic would search every installed package for plug-ins, and run those it finds.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # Windows would choose an encoding of its own
            stream.reconfigure(encoding="utf-8")
    try:
        sys.exit(_run())
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _run() -> int:
    from typer import Abort

    from generator.cli.app import app
    from generator.cli.report import leave
    from generator.cli.usage import UsageError, tell_usage
    from generator.errors import BriefError

    try:
        code = app(prog_name="brief", standalone_mode=False)  # whatever Python was started with
    except BriefError as error:
        return leave(error)
    except UsageError as error:
        return tell_usage(error)
    except Abort:
        return INTERRUPTED
    return code if isinstance(code, int) else 0


def _flushed(code: str | int | None) -> int:
    """Return the exit code, once all that was printed has gone out."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError as error:
        from generator.cli.faults import tell_fault

        return tell_fault(error)
    return code if isinstance(code, int) else int(code is not None)
