"""The command line: the only part that prints, reads the clock, and exits."""

import gc
import os
import sys

INTERRUPTED = 130  # what shells expect of a command stopped by ctrl-C


def run() -> None:
    """Run the command line, and leave by the exit code it settles on."""
    gc.disable()  # a command is short: collecting while modules load costs more than it frees
    # Pydantic would search every installed package for plug-ins, and run those it finds.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    try:
        sys.exit(_run())
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except OSError as error:  # those of reading and building were told where they arose
        print(f"the answer cannot be printed: {error.strerror}", file=sys.stderr)
        sys.exit(1)


def _run() -> int:
    from generator.cli.app import app
    from generator.cli.report import leave
    from generator.errors import BriefError

    try:
        app()
    except BriefError as error:
        return leave(error)
    return 0
