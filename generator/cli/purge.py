"""Remove files of builds, once it was asked whether to, and what builds leave behind."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.cli.faults import REPORT
from generator.cli.plain import plain_name, say, seen_from_here, warn
from generator.cli.report import print_json
from generator.errors import BriefError, Exit, Problem, counted, near
from generator.house import House
from generator.publish.past import OUTPUTS, Past, past_files
from generator.publish.purge import CHANGED, Doomed, doomed_in, remove, remove_leftovers, tidy
from generator.writers.fontfolders import leftovers as left_folders


@dataclass(frozen=True, slots=True)
class Purge:
    """What was asked for on the command line: briefs, a person's files, or everything."""

    briefs: tuple[str, ...]
    person: str
    outputs: Path | None
    everything: bool
    dry_run: bool
    yes: bool
    force: bool
    json: bool

    @property
    def wants(self) -> Callable[[Past], bool]:
        """Whether a file is among those to be removed."""
        if self.everything:
            return lambda _: True
        if self.person:
            return lambda past: self.person in past.people
        return lambda past: past.slip.get("name") in self.briefs


def purge(house: House, asked: Purge) -> int:
    """Remove what was asked for, print what that was, and return the exit code."""
    outputs = asked.outputs or house.root / OUTPUTS
    tidy(outputs)
    _refuse_unknown(outputs, asked)
    doomed = list(doomed_in(outputs, asked.wants, also_changed=asked.force))
    leftovers = list(_leftovers(outputs)) if asked.everything else []
    going = [*(path for each in doomed for path in each.removed), *leftovers]
    if not asked.json:
        _tell(going, doomed)
        _tell_of_silent(outputs, asked)
    if going and not asked.dry_run:
        if not (asked.yes or _agreed(len(going))):
            warn("nothing was removed")
            return int(Exit.FAILED)
        remove(doomed)
        remove_leftovers(leftovers)
    if asked.json:
        print_json(_answer(going, doomed, dry_run=asked.dry_run))
    else:
        say(_sum(len(going), dry_run=asked.dry_run))
    return int(Exit.FAILED if _is_short(doomed) and not asked.dry_run else Exit.DONE)


def _refuse_unknown(outputs: Path, asked: Purge) -> None:
    """Refuse the names of briefs that no file is of; a brief itself may be gone."""
    known = {past.slip.get("name", "") for past in past_files([outputs])} if asked.briefs else set()
    for name in asked.briefs:
        if name not in known:
            message = f"no file of a brief {name!r} stands in {seen_from_here(outputs).as_posix()}"
            raise BriefError(Problem(message, None, near(name, known), "unknown-brief"))


def _leftovers(outputs: Path) -> Iterator[Path]:
    """Yield what builds have left beside the files of papers: fonts, and an account of a fault."""
    report = outputs / REPORT.name
    if report.is_file():
        yield report
    yield from left_folders()


def _agreed(number: int) -> bool:
    """Ask whether to remove so many files; without a terminal nobody can answer."""
    if not sys.stdin.isatty():
        message = "nobody can be asked here whether to remove them"
        raise BriefError(Problem(message, None, "say --yes to remove them", "not-asked"))
    say(f"Remove {counted(number, 'file')} for good? [y/N] ", end="")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


# What is said -------------------------------------------------------------------------------------


def _tell(going: list[Path], doomed: list[Doomed]) -> None:
    for path in going:
        say(plain_name(seen_from_here(path)))
    for path, why in (kept for each in doomed for kept in each.kept):
        hint = "; --force removes it, too" if why == CHANGED else ""
        warn(f"{plain_name(seen_from_here(path))} stays: {why}{hint}")


def _tell_of_silent(outputs: Path, asked: Purge) -> None:
    """Tell of files that somebody may be in, and nobody can say it."""
    past = past_files([outputs]) if asked.person else ()
    for folder in dict.fromkeys(each.folder for each in past if not each.says_who):
        where = plain_name(seen_from_here(folder))
        warn(f"{where} stays: made before recall was kept, who is in its files cannot be told")


def _sum(number: int, *, dry_run: bool) -> str:
    if not number:
        return "there is nothing to remove"
    return f"{counted(number, 'file')} {'would be' if dry_run else 'were'} removed"


def _answer(going: list[Path], doomed: list[Doomed], *, dry_run: bool) -> dict[str, object]:
    kept = (kept for each in doomed for kept in each.kept)
    return {
        "removed": [seen_from_here(path).as_posix() for path in going],
        "kept": [{"path": seen_from_here(path).as_posix(), "why": why} for path, why in kept],
        "dry_run": dry_run,
    }


def _is_short(doomed: list[Doomed]) -> bool:
    """Return whether a file stays that was to go."""
    return any(why == CHANGED for each in doomed for _, why in each.kept)
