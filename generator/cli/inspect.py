"""Say in plain words what a PDF or Word file tells besides its words."""

from pathlib import Path

from generator.cli.plain import plain_name, say
from generator.cli.report import print_json
from generator.errors import BriefError, Exit, Problem, counted
from generator.facts.registers import Organisation
from generator.facts.texts import plain_words
from generator.house import House
from generator.inspection import traces_in
from generator.inspection.cleaning import cleaned
from generator.inspection.trace import ALLOWED, Trace
from generator.publish.newfiles import create


def print_traces(path: Path, house: House | None, *, json: bool) -> int:
    """Print what a file tells, and return 1 if that is more than a paper may."""
    traces = list(traces_in(plain_name(path), _read(path), _organisations(house)))
    off = [trace for trace in traces if not trace.allowed]
    if json:
        print_json({"file": path.as_posix(), "traces": [_as_json(trace) for trace in traces]})
    else:
        for trace in sorted(traces, key=lambda each: each.allowed):
            say(f"{'      ' if trace.allowed else 'tells '}{trace.sort.value}: {trace.words}")
        say(_sum(off))
    return int(Exit.FAILED if off else Exit.DONE)


def clean_copy(path: Path) -> int:
    """Write a cleaned copy of a Word file beside it, and say where."""
    data = _read(path)
    if not data.startswith(b"PK"):
        hint = "clean the Word file it was made from, and print it anew"
        message = f"{plain_name(path)} is no Word file, and only those are cleaned"
        raise BriefError(Problem(message, None, hint, "not-cleaned"))
    name = f"{path.stem}-clean{path.suffix}"
    create(path.parent, {name: cleaned(data)}, path.parent)
    say(path.parent / name)
    return int(Exit.DONE)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"cannot read {plain_name(path)}: {error.strerror}"
        raise BriefError(
            Problem(message, None, "name a PDF or Word file", "not-inspected")
        ) from None


def _organisations(house: House | None) -> frozenset[str]:
    """Return the names that papers of the house may have as their authors."""
    if house is None:
        return frozenset()
    known = house.library().of(Organisation)
    return frozenset(plain_words(each.title) for each in known)


def _as_json(trace: Trace) -> dict[str, object]:
    return {"sort": trace.sort.value, "words": trace.words, "allowed": trace.allowed}


def _sum(off: list[Trace]) -> str:
    known = ", ".join(sort.value for sort in ALLOWED)
    if off:
        return f"{counted(len(off), 'thing')} that a paper should not tell; it may tell: {known}"
    return f"nothing that a paper should not tell; it may tell: {known}"
