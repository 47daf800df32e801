"""Say in our words what was wrong with the words that a command was given.

Typer's own differ from version to version. So its error is asked for what it is about alone.
"""

import sys
from collections.abc import Iterator
from typing import Any

import typer

from generator.cli.report import report
from generator.errors import Exit, Problem, near

# Typer has no public name for what stands above it: each sort of wrong usage, by its class.
UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def tell_usage(error: Any) -> int:
    """Print what was wrong, and return the exit code of wrong usage."""
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()
        return int(Exit.USAGE)
    message = _message(error)
    report([Problem(message, None, _hint(error), "usage")])
    return int(Exit.USAGE)


def _message(error: Any) -> str:
    match type(error).__name__:
        case "NoSuchOption":
            return f"there is no option {error.option_name}"
        case "BadOptionUsage" if any(w.startswith(f"{error.option_name}=") for w in sys.argv):
            return f"{error.option_name} takes no value"
        case "BadOptionUsage":
            return f"{error.option_name} needs a value after it"
        case "MissingParameter":
            return f"{_called(error.param)} is missing"
        case "BadParameter" if error.param_hint:  # ours: its sentence is, too
            return f"{error.param_hint}: {error.message}"
        case "BadParameter":
            return f"{_called(error.param)} cannot be this"
        case _ if word := _unknown_command(error):
            return f"there is no command {word!r}"
        case _:
            return "there are more words than this command takes"


def _hint(error: Any) -> str:
    if error.ctx is None:
        return ""
    typed = getattr(error, "option_name", "") or _unknown_command(error)
    like = near(typed, [*_options(error), *_commands(error)])
    return like or f"{error.ctx.command_path} --help says what it takes"


def _called(param: Any) -> str:
    """Return how help calls an option or argument."""
    is_option = param.param_type_name == "option"
    return max(param.opts, key=len) if is_option else str(param.metavar or param.name.upper())


def _options(error: Any) -> Iterator[str]:
    for param in error.ctx.command.params:
        yield from (name for name in param.opts if name.startswith("-"))


def _commands(error: Any) -> list[str]:
    return list(getattr(error.ctx and error.ctx.command, "commands", ()))


def _unknown_command(error: Any) -> str:
    """Return the first word that should have been a command of a group, and is none."""
    known = _commands(error)
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    for met in error.ctx.command_path.split()[1:] if error.ctx else ():
        words = words[words.index(met) + 1 :] if met in words else words
    return words[0] if known and words and words[0] not in known else ""
