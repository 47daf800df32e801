"""The command line: the only part that prints, reads the clock, and exits."""

import gc
import sys

gc.disable()  # a command is short: collecting while modules load costs more than it frees


def run() -> None:
    """Run the command line, and leave by the exit code it settles on."""
    from generator.cli.app import app
    from generator.cli.report import leave
    from generator.errors import BriefError

    try:
        app()
    except BriefError as error:
        sys.exit(leave(error))
