"""Print problems to people, and to programs that ask for JSON."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.cli.plain import plain_name, say, warn
from generator.errors import BriefError, Exit, Place, Problem, Severity

PRIVATE = ("people",)  # files whose lines are not shown again on a screen


def report(problems: Iterable[Problem]) -> None:
    """Print problems to stderr, each once, in the order of their places, with the line."""
    for problem in sorted(dict.fromkeys(problems), key=in_order):
        where = f"{plain_name(problem.place)}: " if problem.place else ""
        warn(f"{where}{_told(problem)}")
        for line in _excerpt(problem.place):
            warn(f"  | {line}")
        if problem.hint:
            warn(f"  hint: {problem.hint}")


def _told(problem: Problem) -> str:
    """Return the message; that of a warning with its code, by which a line may allow it."""
    match problem.severity:
        case Severity.ERROR:
            return problem.message
        case Severity.WARNING:
            return f"warning: {problem.message} [{problem.code}]"
        case Severity.NOTE:
            return f"note: {problem.message}"


def in_order(problem: Problem) -> tuple[str, int, int]:
    """Return what problems are sorted by: their places."""
    place = problem.place or Place(Path())
    return (place.file.as_posix(), place.line, place.column)


def _excerpt(place: Place | None) -> Sequence[str]:
    """Return the line at fault with marks under it, on a terminal, never from private files."""
    if place is None or not place.line or not sys.stderr.isatty() or place.file.stem in PRIVATE:
        return ()
    try:
        line = place.file.read_text(encoding="utf-8").split("\n")[place.line - 1]
    except (OSError, UnicodeDecodeError, IndexError):
        return ()
    column = max(place.column, 1)
    rest = line[column - 1 :]
    marked = len(rest.split(",")[0].split("]")[0].rstrip()) or 1
    return (line, " " * (column - 1) + "^" * marked)


def leave(error: BriefError) -> int:
    """Report what stopped a command, and return its exit code."""
    report(error.problems)
    return int(error.exit)


def verdict(problems: Iterable[Problem], *, strict: bool) -> Exit:
    """Return the exit code for problems that did not stop a command."""
    severities = {problem.severity for problem in problems}
    if Severity.ERROR in severities:
        return Exit.FAILED
    return Exit.WARNED if strict and Severity.WARNING in severities else Exit.DONE


def as_json(problem: Problem) -> dict[str, Any]:
    """Return a problem as programs read it."""
    place = problem.place
    return {
        "file": place.file.as_posix() if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.message,
        "hint": problem.hint,
    }


def print_json(value: Any) -> None:
    """Print a value to stdout as JSON."""
    say(as_text(value))


def as_text(value: Any) -> str:
    """Return a value as JSON."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def coloured() -> bool:
    """Return whether the terminal may be given colour and a moving line."""
    return sys.stderr.isatty() and "NO_COLOR" not in os.environ
