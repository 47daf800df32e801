"""Paste the pages of every paper, PDF above Word, on one sheet a paper under build/look.

For the eye: what a test cannot judge is judged here. `make look`, or for some briefs only
`python -m tests.tools.look BRIEF …`; `--dpi 110` for a closer look. LibreOffice stands in for Word.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image

from generator.compose.order import Order
from generator.facts.filenames import originals_in
from generator.house import House
from tests.checkout import ROOT
from tests.houses.building import build

FOLDER = ROOT / "build" / "look"
_WORDS = FOLDER / "word"
_GAP = 12  # pixels between two pages
_ACROSS = 4  # pages in a row
_DESK = "#8c9296"  # what the pages lie on
_POINTS = 72


def main() -> None:
    """Make the sheets and say where they lie."""
    asked = _asked()
    office = _office()
    FOLDER.mkdir(parents=True, exist_ok=True)
    papers = [paper for brief in asked.briefs or _all_briefs() for paper in _papers(brief)]
    _print_as_word_would(papers, office)
    for paper in papers:
        rows = [_pages(paper, asked.dpi), _pages(_WORDS / paper.name, asked.dpi)]
        _paste(list(_in_strips(rows))).save(paper.with_suffix(".png"))
        print(paper.with_suffix(".png").relative_to(ROOT))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Look at papers, in PDF and Word.")
    parser.add_argument("briefs", nargs="*", metavar="BRIEF", help="all briefs if none is named")
    parser.add_argument("--dpi", type=int, default=60)
    return parser.parse_args()


def _office() -> str:
    """Return LibreOffice's command, or leave with how to get it."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        sys.exit("Word files are shown by LibreOffice: sudo apt install libreoffice-writer")
    return office


def _all_briefs() -> list[str]:
    return [path.stem for path in originals_in(ROOT.glob("briefs/*.yaml"))]


def _papers(brief: str) -> list[Path]:
    """Build a brief and return its papers' PDF files; each has its Word file beside it."""
    files = build(House(ROOT, Path()), Order(brief)).files
    for name, data in files.items():
        (FOLDER / name).write_bytes(data)
    return [FOLDER / name for name in files if name.endswith(".pdf")]


def _print_as_word_would(papers: Sequence[Path], office: str) -> None:
    """Print the papers' Word files with LibreOffice, which gets a profile of its own."""
    profile = f"-env:UserInstallation={(FOLDER / 'profile').resolve().as_uri()}"
    files = [paper.with_suffix(".docx") for paper in papers]
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(_WORDS)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=300)


def _pages(file: Path, dpi: int) -> list[Image.Image]:
    pages = pypdfium2.PdfDocument(file)
    return [page.render(scale=dpi / _POINTS).to_pil() for page in pages]


def _in_strips(papers: Sequence[Sequence[Image.Image]]) -> Iterator[list[Image.Image]]:
    """Yield rows of a few pages: those of the first format, the same ones of the next, and on."""
    longest = max(map(len, papers))
    for first in range(0, longest, _ACROSS):
        yield from (list(pages[first : first + _ACROSS]) for pages in papers)


def _paste(rows: Sequence[Sequence[Image.Image]]) -> Image.Image:
    """Return rows of pages, each as wide and tall as the largest, on one sheet."""
    every = [page for row in rows for page in row]
    width = max(page.width for page in every) + _GAP
    height = max(page.height for page in every) + _GAP
    size = (width * max(map(len, rows)) + _GAP, height * len(rows) + _GAP)
    sheet = Image.new("RGB", size, _DESK)
    for down, row in enumerate(rows):
        for across, page in enumerate(row):
            sheet.paste(page, (_GAP + across * width, _GAP + down * height))
    return sheet


if __name__ == "__main__":
    main()
