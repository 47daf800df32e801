"""Time the cold build of the first brief side by side with the tools it is measured against.

Each pair is run in turn, A B A B …, as whole processes, and the ratio is the median of the pairs:
it holds when the machine's own speed drifts. Nothing here is a test; `make bench` prints a table.

    whole build    `brief build` of both papers, PDF and Word, against raw WeasyPrint printing the
                   same two HTML pages (import and rendering, without our repairs and proofs)
    Word alone     `brief build --to docx`, against pandoc making Word from the same two pages
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.house import find_house
from generator.paper.brand import Face
from generator.writers.html import write_page
from generator.writers.html.body import Notes
from generator.writers.html.look import face_name

BRIEF = "michel-central-asia-2022"
PRINT = """import sys, weasyprint
for page in sys.argv[1:]: weasyprint.HTML(page).write_pdf(page + ".pdf")"""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two commands that do the same work, and the ratio of their times that we must keep under."""

    name: str
    ours: Callable[[], Sequence[Sequence[str]]]
    theirs: Callable[[], Sequence[Sequence[str]]]
    limit: float


def main() -> None:
    """Run every pair, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pairs", type=int, default=9, help="how often each pair is run")
    pairs = parser.parse_args().pairs
    with tempfile.TemporaryDirectory() as folder:
        pages = write_pages(Path(folder))
        for pair in (_whole_build(Path(folder), pages), _word_alone(Path(folder), pages)):
            _print(pair, [_run_pair(pair) for _ in range(pairs + 1)][1:])  # the first warms up


def write_pages(folder: Path) -> list[Path]:
    """Write the brief's papers as the HTML that the PDF writer lays out, fonts beside them."""
    house = find_house(Path(__file__).resolve().parent, Path.cwd())
    prepared, brand = prepare(house, Order(BRIEF)), house.brand()
    for face in brand.faces:
        _font(folder, face).write_bytes(face.data)
    pages = []
    for document in prepared.documents:
        paper = compose(prepared, document).paper
        page = write_page(paper, brand, Notes.AT_FOOT, lambda face: _font(folder, face).as_uri())
        pages.append(folder / f"{document}.html")
        pages[-1].write_text(page, encoding="utf-8")
    return pages


def _font(folder: Path, face: Face) -> Path:
    return folder / f"{face_name(face)}.ttf"


def _whole_build(folder: Path, pages: Sequence[Path]) -> Pair:
    return Pair(
        "whole build / raw WeasyPrint",
        lambda: [[*_brief(), "--output-dir", str(folder / "whole")]],
        lambda: [[sys.executable, "-c", PRINT, *map(str, pages)]],
        limit=1.5,
    )


def _word_alone(folder: Path, pages: Sequence[Path]) -> Pair:
    import pypandoc

    pandoc = pypandoc.get_pandoc_path()
    return Pair(
        "Word alone / pandoc",
        lambda: [[*_brief(), "--to", "docx", "--output-dir", str(folder / "word")]],
        lambda: [[pandoc, str(page), "-o", f"{page}.docx"] for page in pages],
        limit=3.0,
    )


def _brief() -> list[str]:
    return [str(Path(sys.executable).with_name("brief")), "build", BRIEF]


def _run_pair(pair: Pair) -> tuple[float, float]:
    return _seconds(pair.ours()), _seconds(pair.theirs())


def _seconds(commands: Sequence[Sequence[str]]) -> float:
    started = time.perf_counter()
    for command in commands:
        subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - started


def _print(pair: Pair, runs: Sequence[tuple[float, float]]) -> None:
    ours, theirs = (statistics.median(times) for times in zip(*runs, strict=True))
    ratios = sorted(our / their for our, their in runs)
    ratio = statistics.median(ratios)
    print(f"{pair.name}: {ratio:.2f} (limit {pair.limit}; {ratios[0]:.2f}–{ratios[-1]:.2f})")
    print(f"    ours {ours:.2f} s, theirs {theirs:.2f} s, medians of {len(runs)} pairs")


if __name__ == "__main__":
    main()
