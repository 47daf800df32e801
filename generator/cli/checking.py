"""Check a house, and print all that was found."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.checks.house import check_all
from generator.cli.progress import telling
from generator.cli.report import as_json, print_json, report, verdict
from generator.errors import Problem
from generator.house import House


def check_house(
    house: House, paths: Sequence[Path], *, strict: bool, json: bool, github: bool
) -> int:
    """Print every problem that concerns these paths, and return the exit code."""
    with telling("checking") as tell:
        found = list(dict.fromkeys(check_all(house, tell)))
    problems = [problem for problem in found if _concerns(problem, paths)]
    if json:
        print_json({"problems": [as_json(problem) for problem in problems]})
    elif github:
        _print_for_github(problems)
    else:
        report(problems)
        print(f"{len(problems)} problems" if problems else "no problems")
    return int(verdict(problems, strict=strict))


def _concerns(problem: Problem, paths: Sequence[Path]) -> bool:
    if not paths or problem.place is None:
        return True
    file = problem.place.file
    return any(file == path or path in file.parents for path in paths)


def _print_for_github(problems: Iterable[Problem]) -> None:
    """Print workflow commands, which mark the lines of a pull request."""
    for problem in problems:
        place = problem.place
        where = (
            f" file={place.file.as_posix()},line={place.line},col={place.column}" if place else ""
        )
        hint = f" ({problem.hint})" if problem.hint else ""
        print(f"::{problem.severity.value}{where}::{problem.message}{hint}")
