"""Measure what a large library costs: one country's brief, and a whole check.

The large library is the real one with thousands of files on invented countries beside it. Printed
are

    one brief, large / real     `brief build` of one brief, in the house as it is and in a copy
                                with 100,000 more facts; only what the brief needs should be read
    check, whole / half         `brief check` of the large library against one of half its size,
                                to see that the time grows in proportion, and its peak of memory
"""

import argparse
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
BRIEF = "michel-central-asia-2022"
THEMES = 18  # files of facts in a country's folder, beside country.yaml and people.yaml
PER_FILE = 50  # records in each
PEOPLE = 20  # people in each country
BRIEF_LIMIT = 1.3
MEMORY_LIMIT = 2048  # MiB

ABOUT = (
    "about: {scope: public, sources: [iphr-letter-2022-10-19],"
    " verified: {at: 2026-11-22, by: curator}, stage: checked}\n"
)


@dataclass(frozen=True, slots=True)
class Land:
    """An invented country, and the prefix of its ids."""

    number: int

    @property
    def id(self) -> str:
        """Its id, which is its folder's name."""
        return f"ruritania-{self.number:03}"

    @property
    def prefix(self) -> str:
        """What its ids begin with."""
        return f"r{self.number:03}"


def main() -> None:
    """Make both libraries, run both comparisons, and print them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--facts", type=int, default=100_000, help="facts in the large library")
    parser.add_argument("--pairs", type=int, default=7, help="how often the brief is built in each")
    options = parser.parse_args()
    lands = max(2, options.facts // ((THEMES + 2) * PER_FILE))
    with tempfile.TemporaryDirectory() as folder:
        real, half, large = (Path(folder) / name for name in ("real", "half", "large"))
        for house, count in ((real, 0), (half, lands // 2), (large, lands)):
            write_house(house, count)
        _print_brief(real, large, options.pairs)
        _print_check(half, large)


def write_house(house: Path, lands: int) -> None:
    """Copy the real house, and add so many invented countries to it."""
    for part in ("facts", "briefs"):
        shutil.copytree(HOUSE / part, house / part)
    themes = _themes(house)
    for land in map(Land, range(1, lands + 1)):
        write_land(house / "facts" / land.id, land, themes)


def _themes(house: Path) -> list[str]:
    lines = (house / "facts" / "themes.yaml").read_text(encoding="utf-8").splitlines()
    themes = [line.removeprefix("  - id: ") for line in lines if line.startswith("  - id: ")]
    return (themes * 2)[:THEMES]


def write_land(folder: Path, land: Land, themes: Sequence[str]) -> None:
    """Write a country's folder; a theme that comes round again is left out."""
    folder.mkdir()
    country = f"{{id: {land.id}, title: Ruritania {land.number}, prefix: {land.prefix}, code: RUR}}"
    _write(folder / "country.yaml", ABOUT, [f"countries:\n  - {country}\n"])
    _write(folder / "people.yaml", ABOUT, ["people:\n", *map(land_person(land), range(PEOPLE))])
    for number, theme in enumerate(dict.fromkeys(themes)):
        _write(folder / f"{theme}.yaml", ABOUT, _facts(land, number))


def land_person(land: Land) -> Callable[[int], str]:
    """Return what writes one person of a country after the other."""

    def person(number: int) -> str:
        name = f"{_letters(land.number)} {_letters(number + 40)}{_letters(land.number + 7)}"
        return (
            f"  - id: {land.prefix}-p{number}\n    name: {name}\n    short: {name}\n"
            "    role: village teacher\n"
        )

    return person


def _letters(number: int) -> str:
    """Return a word made of a number, such as Bacado."""
    return "".join("bcdfglmnrs"[int(digit)] + "aeiouaeiou"[int(digit)] for digit in f"{number:03}")


def _facts(land: Land, file: int) -> Iterator[str]:
    kinds = (_events, _paragraphs, _figures, _recommendations, _cases)
    share = (PER_FILE + PER_FILE // 9) // len(kinds)
    for kind in kinds:
        yield from kind(land, file, share)


def _id(land: Land, file: int, letter: str, number: int) -> str:
    return f"{land.prefix}-{letter}{file}-{number}"


def _events(land: Land, file: int, count: int) -> Iterator[str]:
    yield "events:\n"
    for number in range(count):
        yield (
            f"  - id: {_id(land, file, 'e', number)}\n    date: 2022-0{number % 9 + 1}\n"
            f"    title: Closure {number} of a printing house\n    assertion: reported\n"
            f"    text: >\n      In the town numbered {number} a printing house was closed by the\n"
            f"      police after it had printed {number} reports on harvest {file}, and nobody\n"
            f"      has told its owners why, or when they may open it in land {land.number}.\n"
        )


def _paragraphs(land: Land, file: int, count: int) -> Iterator[str]:
    yield "paragraphs:\n"
    for number in range(count):
        yield (
            f"  - id: {_id(land, file, 'p', number)}\n    role: trend\n    date: 2022\n"
            f"    title: Pattern {number}\n    text: >\n"
            f"      Editors avoid subject {number} of theme {file}, and so do the readers of land\n"
            f"      {land.number}: see [[{_id(land, file, 'e', number)}]], which many remember.\n"
        )


def _figures(land: Land, file: int, count: int) -> Iterator[str]:
    yield "figures:\n"
    for number in range(count):
        id = _id(land, file, "f", number)
        yield (
            f"  - id: {id}\n    date: 2022\n    value: {number * 7 + file}\n"
            f"    unit: houses closed in district {number}\n"
            f"    of: {_id(land, file, 'e', number)}\n"
            f"    text: In district {number} of land {land.number}, [[{id}]] houses closed.\n"
        )


def _recommendations(land: Land, file: int, count: int) -> Iterator[str]:
    yield "recommendations:\n"
    for number in range(count):
        yield (
            f"  - id: {_id(land, file, 'r', number)}\n    to: {land.id}\n    date: 2022\n"
            "    origin: stated\n"
            f"    verb: ensure\n    what: that press {number} of district {file} may open\n"
            f"    basis: [{_id(land, file, 'e', number)}]\n"
        )


def _cases(land: Land, file: int, count: int) -> Iterator[str]:
    yield "cases:\n"
    for number in range(count):
        yield (
            f"  - id: {_id(land, file, 'c', number)}\n    title: A teacher of village {number}\n"
            f"    people: [{land.prefix}-p{number % PEOPLE}]\n    date: 2022\n"
            f"    text: A teacher of village {number} lost post {file} in land {land.number}.\n"
            "    status:\n      - {is: at_liberty, sources: [iphr-letter-2022-10-19]}\n"
        )


def _write(path: Path, about: str, parts: Iterable[str]) -> None:
    path.write_text(about + "".join(parts), encoding="utf-8")


# Measuring ----------------------------------------------------------------------------------------


def _print_brief(real: Path, large: Path, pairs: int) -> None:
    runs = [(_seconds(_build(large)), _seconds(_build(real))) for _ in range(pairs + 1)][1:]
    ratios = sorted(ours / theirs for ours, theirs in runs)
    ratio = statistics.median(ratios)
    spread = f"{ratios[0]:.2f}–{ratios[-1]:.2f}"
    print(f"one brief, large / real: {ratio:.2f} (limit {BRIEF_LIMIT}; {spread})")
    medians = [statistics.median(times) for times in zip(*runs, strict=True)]
    print(f"    large {medians[0]:.2f} s, real {medians[1]:.2f} s, medians of {len(runs)} pairs")


def _print_check(half: Path, large: Path) -> None:
    shorter = _seconds(_check(half))
    longer = _seconds(_check(large))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    facts = [_count(house) for house in (large, half)]
    grown = facts[0] / facts[1]
    print(f"check, whole / half: {longer / shorter:.2f} (facts: {grown:.2f} times as many)")
    print(
        f"    {facts[0]:,} facts in {_files(large):,} files: {longer:.1f} s; half: {shorter:.1f} s"
    )
    print(f"    peak of memory {peak} MiB (limit {MEMORY_LIMIT})")


def _count(house: Path) -> int:
    return sum(path.read_text().count("- id: ") for path in (house / "facts").rglob("*.yaml"))


def _files(house: Path) -> int:
    return sum(1 for _ in (house / "facts").rglob("*.yaml"))


def _build(house: Path) -> list[str]:
    return [*_brief(), "--house", str(house), "-o", str(house / "build"), BRIEF]


def _check(house: Path) -> list[str]:
    return [_brief()[0], "check", "--house", str(house)]


def _brief() -> list[str]:
    return [str(Path(sys.executable).with_name("brief")), "build"]


def _seconds(command: Sequence[str]) -> float:
    started = time.perf_counter()
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(ended.stderr or ended.stdout)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
