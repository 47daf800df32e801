"""Time the writers against the number of pages: 10, 50, 150, made of the first brief's own blocks.

    PDF         our printing, with repairs, proofs and tags, against raw WeasyPrint of the same HTML
    Word        `write_docx`, fonts and all
    in step     how the time of a page grows from 10 pages to 150: 1.0 is in proportion

Each pair is run in turn in this process, after a first run that warms it up. Times are those of
the processor: what else the machine does counts as little as can be.
"""

import argparse
import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from statistics import median

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.house import find_house
from generator.paper.brand import Brand
from generator.paper.document import (
    Block,
    Callout,
    Contents,
    Heading,
    Inline,
    Items,
    Note,
    Paper,
    Paragraph,
    Quote,
    Table,
)
from generator.writers.docx import write_docx
from generator.writers.html import write_page
from generator.writers.html.body.inlines import Notes
from generator.writers.pdf.native import load

BRIEF, DOCUMENT = "michel-central-asia-2022", "briefing-paper"
USUAL, PAGES = 15, (10, 50, 150)
WORD_LIMIT, PDF_LIMIT, GROWTH_LIMIT = 0.5, 1.5, 1.2


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds for a paper of so many pages."""

    pages: int
    pdf: float
    raw: float
    word: float


def main() -> None:
    """Print a line for each length, and how times grow."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=3, help="how often each length is timed")
    runs = parser.parse_args().runs
    load()
    gc.disable()  # as the command line does
    house = find_house(Path(__file__).resolve().parent, Path.cwd())
    paper, brand = compose(prepare(house, Order(BRIEF)), DOCUMENT).paper, house.brand()
    usual = lengthened(paper, brand, USUAL)
    first = _seconds(lambda: write_docx(usual, brand))  # its fonts are compressed
    print(f"{USUAL:4} pages: Word {first:.2f} s the first time (limit {WORD_LIMIT})")
    told = [_timed(lengthened(paper, brand, pages), brand, runs) for pages in PAGES]
    for times in told:
        _print(times)
    _print_growth(told[0], told[-1])


def lengthened(paper: Paper, brand: Brand, pages: int) -> Paper:
    """Return a paper of about so many pages: its chapters again and again, its notes numbered."""
    body = [block for block in paper.blocks if not isinstance(block, Contents)]
    once = _pages(replace(paper, blocks=tuple(body)), brand)
    blocks = body * max(1, round(pages / once))
    return replace(paper, blocks=tuple(_renumbered(blocks, count(1))))


def _renumbered(blocks: list[Block], numbers: Iterator[int]) -> Iterator[Block]:
    """Yield blocks with notes in one sequence, and no anchor twice."""
    for block in blocks:
        yield _again(block, numbers)


def _again(block: Block, numbers: Iterator[int]) -> Block:
    match block:
        case Heading():
            return replace(block, anchor="", inlines=_words(block.inlines, numbers))
        case Paragraph():
            return replace(block, inlines=_words(block.inlines, numbers))
        case Items():
            items = tuple(tuple(_again(each, numbers) for each in item) for item in block.items)
            return replace(block, items=items)
        case Callout() | Quote():
            return replace(block, blocks=tuple(_again(each, numbers) for each in block.blocks))
        case Table():
            return replace(block, anchor="")
        case _:
            return block


def _words(inlines: tuple[Inline, ...], numbers: Iterator[int]) -> tuple[Inline, ...]:
    return tuple(
        replace(each, number=next(numbers)) if isinstance(each, Note) else each for each in inlines
    )


def _timed(paper: Paper, brand: Brand, runs: int) -> Times:
    rounds = [
        (
            _seconds(lambda: _ours(paper, brand)),
            _seconds(lambda: _raw(paper, brand)),
            _seconds(lambda: write_docx(paper, brand)),
        )
        for _ in range(runs)
    ]
    pdf, raw, word = (median(each) for each in zip(*rounds, strict=True))
    return Times(_pages(paper, brand), pdf, raw, word)


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    started = time.process_time()
    work()
    return time.process_time() - started


def _ours(paper: Paper, brand: Brand) -> int:
    from generator.writers.pdf.layout import print_pdf

    return print_pdf(paper, brand).pages or 0


_pages = _ours


def _raw(paper: Paper, brand: Brand) -> bytes:
    """Print the same HTML with WeasyPrint as it comes."""
    import weasyprint

    from generator.writers.pdf.layout import _asset_address, _Assets

    page = write_page(paper, brand, Notes.AT_FOOT, _asset_address)
    assets = {_asset_address(face): face.data for face in brand.faces}
    html = weasyprint.HTML(string=page, base_url=None, url_fetcher=_Assets(assets))
    return html.write_pdf()


def _print(times: Times) -> None:
    print(
        f"{times.pages:4} pages: PDF {times.pdf:6.2f} s, raw {times.raw:6.2f} s, "
        f"ratio {times.pdf / times.raw:.2f} (limit {PDF_LIMIT}); Word {times.word:.3f} s"
    )


def _print_growth(short: Times, long: Times) -> None:
    grown = long.pages / short.pages
    for name, ratio in (
        ("PDF", long.pdf / short.pdf / grown),
        ("raw WeasyPrint", long.raw / short.raw / grown),
        ("Word", long.word / short.word / grown),
    ):
        told = f"{long.pages} pages to {short.pages}: {ratio:.2f} (limit {GROWTH_LIMIT})"
        print(f"{name}: time of a page, {told}")


if __name__ == "__main__":
    main()
