"""What is wrong, where, and what to do about it: the one kind of problem everything here reports.

A message names keys, ids and kinds, but never a person or the text of a fact: messages end up in
logs, screenshots and e-mails.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import IntEnum, StrEnum
from pathlib import Path


class Severity(StrEnum):
    """How much a problem matters: an error stops a build, a warning does not, a note is none."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Exit(IntEnum):
    """The exit codes of the command line."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    WARNED = 3  # warnings, with --strict
    WITHHELD = 4  # stopped by the gate


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something was written; line and column count from 1, and 0 means the whole file."""

    file: Path
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        numbers = [str(number) for number in (self.line, self.column) if number]
        return ":".join([self.file.as_posix(), *numbers])


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, told to the person who can mend it."""

    message: str
    place: Place | None
    hint: str = ""
    code: str = "error"
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{where}{self.message}{hint}"


WITHHELD = ("withheld", "name-leak", "typed-name", "telling-id")  # codes of what the gate stops


class BriefError(Exception):
    """Raised with every problem found so far."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems

    @property
    def exit(self) -> Exit:
        """The exit code of a command that this stops: the gate's own if it alone stops it."""
        errors = (each for each in self.problems if each.severity is Severity.ERROR)
        gate_alone = all(problem.code in WITHHELD for problem in errors)
        return Exit.WITHHELD if gate_alone else Exit.FAILED


def raise_any(problems: Iterable[Problem]) -> None:
    """Raise all problems at once, if there are any."""
    found = tuple(problems)
    if found:
        raise BriefError(*found)


_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")


def shown(typed: str) -> str:
    """Return what was typed, to be put into a message, unless it may be words of a fact."""
    return f" {str(typed)!r}" if _WORD.fullmatch(typed) else ""


def counted(number: int, what: str) -> str:
    """Return a number with what it counts, as one or as several."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def near(word: str, known: Iterable[str]) -> str:
    """Return a hint with the known word most like this one, or an empty hint."""
    matches = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"did you mean {matches[0]!r}?" if matches else ""
