"""`# allow CODE: reason` silences one finding, on its line, or that of its key or its text's end.

It stands at the end of that line, or alone on the line above. Only warnings can be allowed, and
only for a reason.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.checks.findings import Code, error, warning
from generator.checks.placing import Files, Placed
from generator.errors import Place, Problem, Severity, near
from generator.house import House
from generator.house.brandfile.findings import Lacking
from generator.yamlfile.lines import block_texts

_ALLOW = re.compile(r"(?:^\s*|\s\s)# allow ([\w-]+)(?:: *(\S.*))?$")

# A build alone finds these, for it alone fits documents to their limits and may print originals: a
# check cannot say that they are allowed for nothing.
_FOUND_BY_BUILDS = (Code.SHORTENED, Code.UNCOUNTED_PAGES, Code.WIDER_LIMIT, Code.IN_ORIGINAL)


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is allowed on a line, and where that is written."""

    code: str
    reason: str
    line: int
    place: Place

    def covers(self, placed: Placed) -> bool:
        """Return whether a finding is one that this is written for."""
        return placed.problem.code == self.code and self.line in placed.lines


def allow(house: House, problems: Iterable[Problem]) -> list[Problem]:
    """Return problems at their lines, without those that their files allow."""
    return _Known(Files(house)).weigh_all(problems)


def allow_and_tell_unused(house: House, problems: Iterable[Problem]) -> list[Problem]:
    """Return problems as `allow` does, and each allowance of the house that allows nothing.

    After an error some rules may not have been asked, so nothing is known to be of no use.
    """
    files = Files(house)
    known = _Known(files)
    told = known.weigh_all(problems)
    written = [allowance for path in files.typed() for allowance in known.in_file(path)]
    told += [_bare(allowance) for allowance in written if not allowance.reason]
    if all(problem.severity is not Severity.ERROR for problem in told):
        told += [_unused(one) for one in written if one.reason and not _has_use(one, known)]
    return told


def _has_use(allowance: Allowance, known: "_Known") -> bool:
    return known.has_used(allowance) or allowance.code in _FOUND_BY_BUILDS


class _Known:
    """The allowances of the files that were looked at, and which of them had a use."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._found: dict[Path, tuple[Allowance, ...]] = {}
        self._used: set[Allowance] = set()

    def in_file(self, file: Path) -> tuple[Allowance, ...]:
        """Return the allowances written in a file."""
        if file not in self._found:
            self._found[file] = tuple(_written_in(self._files.raw(file), file))
        return self._found[file]

    def has_used(self, allowance: Allowance) -> bool:
        """Return whether there was a finding that this is written for."""
        return allowance in self._used

    def weigh_all(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return what is to be told of problems, each at its line and told once.

        The same fault may have other remedies for another brief or audience; the first is enough.
        """
        once: dict[tuple[object, ...], Problem] = {}
        for problem in problems:
            once.setdefault((problem.place, problem.message, problem.severity), problem)
        placed = map(self._files.place, once.values())
        return [told for one in placed for told in self._weigh(one)]

    def _weigh(self, placed: Placed) -> Iterator[Problem]:
        """Yield a finding unless it is allowed; an error is told with what tries to allow it."""
        problem = placed.problem
        here = self.in_file(problem.place.file) if problem.place else ()
        tried = [allowance for allowance in here if allowance.covers(placed)]
        self._used.update(tried)
        if problem.severity is Severity.ERROR:
            yield problem
            yield from map(_error_allowed, tried)
        elif not any(allowance.reason for allowance in tried):
            yield problem


def _bare(allowance: Allowance) -> Problem:
    message = f"this allows {allowance.code!r} without a reason, and so allows nothing"
    hint = f"write '# allow {allowance.code}: ' and the reason"
    return warning(Code.BARE_ALLOW, message, allowance.place, hint)


def _unused(allowance: Allowance) -> Problem:
    message = f"there is no {allowance.code!r} to allow here"
    return warning(Code.UNUSED_ALLOW, message, allowance.place, _remedy(allowance.code))


def _remedy(code: str) -> str:
    codes = [known.value for known in (*Code, *Lacking)]
    if code in codes:
        return "delete it"
    return near(code, codes) or "no rule is called so; delete it"


def _error_allowed(allowance: Allowance) -> Problem:
    message = f"{allowance.code!r} is an error, and cannot be allowed"
    return error(Code.ERROR_ALLOWED, message, allowance.place, "mend what it is about")


def _written_in(raw: bytes, file: Path) -> Iterator[Allowance]:
    """Yield the allowances in a file; one alone on a line is for the next line that says more."""
    if b"# allow " not in raw:
        return
    lines = raw.decode("utf-8", errors="replace").split("\n")
    texts = block_texts(lines)
    for number, line in enumerate(lines, start=1):
        found = _ALLOW.search(line.rstrip())
        if found and number not in texts:
            place = Place(file, number, line.index("# allow ", found.start()) + 1)
            yield Allowance(found[1], (found[2] or "").strip(), _line_meant(lines, number), place)


def _line_meant(lines: list[str], number: int) -> int:
    """Return the line itself, or the first after it that is no comment if it is one."""
    while number < len(lines) and lines[number - 1].lstrip().startswith("#"):
        number += 1
    return number
