"""Check a house, and print all that was found."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.checks.checkup import check_all
from generator.cli.plain import say
from generator.cli.progress import counting
from generator.cli.report import as_json, in_order, print_json, report, verdict
from generator.errors import Problem, Severity, counted
from generator.house import House

# What GitHub calls problems of each kind.
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def check_house(
    house: House, paths: Sequence[Path], *, strict: bool, json: bool, github: bool
) -> int:
    """Print every problem that concerns these paths, and return the exit code."""
    with counting("checking") as bar:
        found = list(dict.fromkeys(check_all(house, bar.tell, bar.count)))
    whole = [path.resolve() for path in paths]
    problems = sorted((problem for problem in found if _concerns(problem, whole)), key=in_order)
    if json:
        print_json({"problems": [as_json(problem) for problem in problems]})
    elif github:
        _print_for_github(problems)
    else:
        report(problems)
        say(_count(sum(problem.severity is not Severity.NOTE for problem in problems)))
    return int(verdict(problems, strict=strict))


def _count(problems: int) -> str:
    return counted(problems, "problem") if problems else "no problems"


def _concerns(problem: Problem, paths: Sequence[Path]) -> bool:
    if not paths or problem.place is None:
        return True
    file = problem.place.file.resolve()
    return any(file == path or path in file.parents for path in paths)


def _print_for_github(problems: Iterable[Problem]) -> None:
    """Print workflow commands, which mark the lines of a pull request."""
    for problem in problems:
        hint = f" ({problem.hint})" if problem.hint else ""
        message = _escaped(f"{problem.message}{hint}")
        say(f"::{_COMMANDS[problem.severity]} {_where(problem)}::{message}")


def _where(problem: Problem) -> str:
    """Return the file and line that a command marks, with the rule's code as its title."""
    if problem.place is None:
        return f"title={problem.code}"
    file = _escaped(problem.place.file.as_posix()).replace(",", "%2C").replace(":", "%3A")
    numbers = {"line": problem.place.line, "col": problem.place.column}
    known = (f"{name}={number}" for name, number in numbers.items() if number)
    return ",".join([f"file={file}", *known, f"title={problem.code}"])


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
