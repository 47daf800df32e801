"""Measure what one crowded country costs: 10,000 cases, and 2 MB of people in one file.

The library is the real one with an invented country beside it. Printed are how it ended, the work
of the processor and the peak of memory of

    one theme       `brief build` of a tenth of the cases, with Word and PDF
    all themes      `brief build` of all of them, which are more than a paper may hold: refused
    misspelt        `brief build` of a brief with ids of which none is right, and each is nearly
                    called as a thousand that are there
    check           `brief check` of the whole
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from scale import ABOUT, HOUSE, write_house

CASES = 10_000
THEMES = 10  # files of cases: one holds 30,000 values at most
PEOPLE = 980  # the same, with ours
NOTED = "    # told to the officer of the house, who noted it down\n" * 30  # of each: 2 MB in all
MISSPELT = 1_000
LIMIT = 20  # seconds of the processor, to build
COUNTRY = "countries:\n  - {id: ruritania, title: Ruritania, prefix: rt, code: RUR}\n"
OPEN = "{scope: public, basis: already_public, source: iphr-letter-2022-10-19}"
BRIEFS = ("one-theme", "all-themes", "misspelt")


def main() -> None:
    """Make the library, give each command, and print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        house = Path(folder)
        write_crowd(house)
        for brief in BRIEFS:
            _print(brief, "build", "--house", folder, "-o", str(house / "build"), brief)
        _print("check", "check", "--house", folder)


def write_crowd(house: Path) -> None:
    """Write the real house, the crowded country, and the briefs on it."""
    write_house(house, 0)
    themes = _themes()
    folder = house / "facts" / "ruritania"
    folder.mkdir()
    _write(folder / "country.yaml", ABOUT, COUNTRY)
    _write(folder / "people.yaml", ABOUT, "people:\n", *map(_person, range(PEOPLE)))
    for number, theme in enumerate(themes):
        cases = range(number, CASES, len(themes))
        _write(folder / f"{theme}.yaml", ABOUT, "cases:\n", *map(_case, cases))
    wrong = [f"rt-casse-{number}" for number in range(MISSPELT)]
    orders = ((themes[:1], []), (themes, []), (themes, wrong))
    for brief, (ordered, included) in zip(BRIEFS, orders, strict=True):
        _write(house / "briefs" / f"{brief}.yaml", *_order(ordered, included))


def _themes() -> list[str]:
    lines = (HOUSE / "facts" / "themes.yaml").read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("  - id: ") for line in lines if line.startswith("  - id: ")][:THEMES]


def _person(number: int) -> str:
    name = f"{_word(number)} {_word(number * 7)}"
    return (
        f"  - id: rt-p{number}\n    name: {name}\n    short: {name}\n"
        f"{NOTED}    role: village teacher\n"
        f"    disclosure:\n      tell: {OPEN}\n      name: {OPEN}\n"
    )


def _word(number: int) -> str:
    """Return a name made of a number, such as Bacadofu."""
    return "".join("bcdfglmnrs"[int(digit)] + "aeiouaeiou"[int(digit)] for digit in f"{number:04}")


def _case(number: int) -> str:
    return (
        f"  - id: rt-case-{number}\n    title: The teacher of village {number}\n"
        f"    people: [rt-p{number % PEOPLE}]\n    date: 2022\n"
        f"    text: The teacher of village {number} lost a post after a report on harvests.\n"
        "    status:\n      - {is: at_liberty, sources: [iphr-letter-2022-10-19]}\n"
    )


def _order(themes: list[str], included: list[str]) -> Iterator[str]:
    yield "title: Teachers of Ruritania\naudience: eu-leaders\nlanguage: en\nauthors: [iphr]\n"
    yield "date: 2022-10-19\nperiod: 2022-01/2022-10\ncountries: [ruritania]\n"
    yield "documents: [briefing-paper]\n"
    yield f"themes: [{', '.join(themes)}]\ninclude: [{', '.join(included)}]\n"


def _write(path: Path, *parts: str) -> None:
    path.write_text("".join(parts), encoding="utf-8")


def _print(called: str, *command: str) -> None:
    begun = time.perf_counter()
    code, seconds, peak, said = _run(*command)
    waited = time.perf_counter() - begun
    limit = f" (limit {LIMIT} s)" if command[0] == "build" else ""
    print(f"{called}: {seconds:.1f} s of the processor{limit}, {waited:.1f} s waited")
    print(f"    exit {code}, {said.count('did you mean')} suggestions, peak {peak} MiB")
    print(f"    {said.strip().splitlines()[0]}")


def _run(*command: str) -> tuple[int, float, int, str]:
    """Return the exit code of a command, the seconds it worked, its peak in MiB, and its words."""
    brief = str(Path(sys.executable).with_name("brief"))
    with tempfile.TemporaryFile("w+") as said:
        started = subprocess.Popen([brief, *command], stdout=said, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(started.pid, 0)
        said.seek(0)
        seconds = used.ru_utime + used.ru_stime
        return os.waitstatus_to_exitcode(status), seconds, used.ru_maxrss // 1024, said.read()


if __name__ == "__main__":
    main()
