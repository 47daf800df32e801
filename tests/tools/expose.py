"""Plant each mistake that would expose somebody, and see that the tests near it notice."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from tests.checkout import ROOT
from tests.tools.exposures import Exposure, exposures
from tests.tools.mutate import Bench, NoMeasureError, copy_of

_EPILOG = """\
Prints each mistake with whether it is caught. They are planted in copies of the checkout; nothing
in it is touched. With words, only those mistakes are planted that hold one of them:

  python -m tests.tools.expose -n 2
  python -m tests.tools.expose withdrawn embargo

Exit: 0 all caught, 1 some survive, 2 nothing to plant, or tests that fail without any mistake.
"""
_PATIENCE = 120  # seconds; tests that take longer have got caught in a loop


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is typed, and return how to leave."""
    asked = _parser().parse_args(arguments)
    planted = [each for each in exposures() if _is_asked_for(str(each), asked.words)]
    try:
        return _report(planted, _tried(Path(asked.root).resolve(), planted, asked.jobs))
    except (NoMeasureError, OSError, ValueError) as error:
        print(f"expose: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.tools.expose",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("words", nargs="*", help="plant only the mistakes that hold one of these")
    add("-n", "--jobs", type=int, default=1, help="try so many at once, each in a copy (1)")
    add("--root", default=ROOT, metavar="DIR", help="another checkout than this one")
    return parser


def _is_asked_for(mistake: str, words: Sequence[str]) -> bool:
    return not words or any(word in mistake for word in words)


def _tried(root: Path, planted: Sequence[Exposure], jobs: int) -> Iterator[bool]:
    """Yield of each mistake, in order, whether it survives."""
    if not planted:
        raise NoMeasureError("no mistake holds any of these words")
    with TemporaryDirectory() as folder, ThreadPoolExecutor(jobs) as workers:
        free: SimpleQueue[Path] = SimpleQueue()
        for job in range(jobs):
            free.put(copy_of(root, Path(folder, str(job))))
        copy = free.get()
        for tests in dict.fromkeys(each.tests for each in planted):
            Bench(copy, Path(planted[0].module), tests).seconds()
        free.put(copy)

        def survives(mistake: Exposure) -> bool:
            copy = free.get()
            try:
                return _survives(copy, mistake)
            finally:
                free.put(copy)

        yield from workers.map(survives, planted)


def _survives(copy: Path, mistake: Exposure) -> bool:
    source = (copy / mistake.module).read_text(encoding="utf-8")
    bench = Bench(copy, Path(mistake.module), mistake.tests)
    return bench.survives(mistake.planted(source), _PATIENCE)


def _report(planted: Sequence[Exposure], tried: Iterator[bool]) -> int:
    survivors = 0
    for mistake, survives in zip(planted, tried, strict=True):
        survivors += survives
        print(f"{'SURVIVES' if survives else 'caught  '}  {mistake}", flush=True)
    print(f"planted {len(planted)}, {survivors} survive")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
