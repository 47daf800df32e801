"""Find what no test notices: plant small mistakes in a module and run its tests against each."""

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from tests.checkout import ROOT
from tests.tools.mistakes import Mistake, mistakes_in

_EPILOG = """\
Each mistake that survives is a hole in the tests, or one that changes nothing for anybody: read
it, and write the test that would have failed. For example:

  python -m tests.tools.mutate generator/writers/docx/theme.py
  python -m tests.tools.mutate generator/gate/chapter.py --tests tests/gate --tests tests/whole
  python -m tests.tools.mutate generator/facts/patterns.py --limit 500 --seed 7

The mistakes are planted in copies of the checkout; nothing in it is touched. Without --tests the
tests are those of the folder that mirrors the module's, those named after the module first.
Exit: 0 all caught, 1 some survive, 2 wrong usage or tests that fail without any mistake.
"""
_LEFT_BEHIND = ("*.pyc", ".venv", ".git", "build", "dist", ".*_cache", ".hypothesis")
_PATIENCE = 5  # times as long as without a mistake, and a run has got caught in a loop


class NoMeasureError(Exception):
    """There is nothing to measure against."""


@dataclass(frozen=True, slots=True)
class Bench:
    """A copy of a checkout in which tests are run."""

    root: Path
    module: Path
    tests: tuple[str, ...]

    def seconds(self) -> float:
        """Return how long the tests take; they must pass on a module without a mistake."""
        begun = time.monotonic()
        ran = self._run(None)
        if ran.returncode:
            told = "\n".join(f"{ran.stdout}\n{ran.stderr}".strip().splitlines()[-5:])
            raise NoMeasureError(f"the tests fail without any mistake:\n{told}")
        return time.monotonic() - begun

    def survives(self, mistake: Mistake, patience: float) -> bool:
        """Return whether the tests pass all the same."""
        file = self.root / self.module
        right = file.read_text(encoding="utf-8")
        file.write_text(mistake.source, encoding="utf-8")
        # Python tells by size and second alone whether what it has compiled is out of date.
        Path(cache_from_source(str(file))).unlink(missing_ok=True)
        try:
            return self._run(patience).returncode == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            file.write_text(right, encoding="utf-8")

    def _run(self, patience: float | None) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", *self.tests],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(self.root)},
            capture_output=True,
            text=True,
            check=False,
            timeout=patience,
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is typed, and return how to leave."""
    asked = _parser().parse_args(arguments)
    root, module = Path(asked.root).resolve(), Path(asked.module)
    try:
        planted = _chosen((root / module).read_text(encoding="utf-8"), asked.limit, asked.seed)
        tried = _tried(root, module, tuple(asked.tests), planted, asked.jobs)
        return _report(module, planted, tried)
    except (NoMeasureError, OSError, SyntaxError) as error:
        print(f"mutate: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.tools.mutate",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("module", help="the module, such as generator/writers/docx/theme.py")
    add("--tests", action="append", default=[], metavar="PATH", help="run these; may be repeated")
    add("--limit", type=int, default=100, help="plant at most so many, chosen by lot (100)")
    add("--seed", type=int, default=1, help="another number chooses others (1)")
    add("-n", "--jobs", type=int, default=1, help="try so many at once, each in a copy (1)")
    add("--root", default=ROOT, metavar="DIR", help="another checkout than this one")
    return parser


def _chosen(source: str, limit: int, seed: int) -> list[Mistake]:
    """Return the mistakes to plant, in reading order."""
    every = list(mistakes_in(source))
    if len(every) <= limit:
        return every
    lots = sorted(random.Random(seed).sample(range(len(every)), limit))
    return [every[lot] for lot in lots]


def _tried(
    root: Path, module: Path, tests: tuple[str, ...], planted: list[Mistake], jobs: int
) -> Iterator[bool]:
    """Yield of each mistake, in order, whether it survives."""
    with TemporaryDirectory() as folder, ThreadPoolExecutor(jobs) as workers:
        near = tests or tuple(mirroring(root, module))
        copies = [copy_of(root, Path(folder, str(job))) for job in range(jobs)]
        benches = [Bench(copy, module, near) for copy in copies]
        patience = 5 + _PATIENCE * jobs * benches[0].seconds()
        free: SimpleQueue[Bench] = SimpleQueue()
        for bench in benches:
            free.put(bench)

        def survives(mistake: Mistake) -> bool:
            bench = free.get()
            try:
                return bench.survives(mistake, patience)
            finally:
                free.put(bench)

        yield from workers.map(survives, planted)


def copy_of(root: Path, folder: Path) -> Path:
    """Return a folder made a copy of a checkout, in which mistakes may be planted."""
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns(*_LEFT_BEHIND))
    return folder


def mirroring(root: Path, module: Path) -> Iterator[str]:
    """Yield where the tests of a module are: files named after it, and the nearest folder."""
    folder = Path("tests", *module.parts[1:-1])
    for around in (folder, *folder.parents[:-1]):
        named = around / f"test_{module.stem}.py"
        if (root / named).is_file():
            yield named.as_posix()
    while not (root / folder).is_dir():
        folder = folder.parent
    yield folder.as_posix()


def _report(module: Path, planted: list[Mistake], tried: Iterator[bool]) -> int:
    """Print what survives as it is found, and return how to leave."""
    survivors = 0
    for number, (mistake, survives) in enumerate(zip(planted, tried, strict=True), 1):
        if survives:
            survivors += 1
            _clear()
            print(f"{module}:{mistake.line}: {mistake}", flush=True)
        _progress(f"{number} of {len(planted)} tried, {survivors} survive")
    _clear()
    print(f"planted {len(planted)}, {survivors} survive")
    return 1 if survivors else 0


def _progress(said: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{said}", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
