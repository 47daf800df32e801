"""Count the notes on each page of our papers, and those that only point back to another note.

`python -m tests.tools.notepages [BRIEF …]` prints a line for each page that has notes, and a sum.
A note only points back if it leads to an earlier one for each work that it names. One that gives a
place in the source of the whole paper is none of these: it tells where to look.
"""

import argparse
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.facts.filenames import originals_in
from generator.house import House
from generator.paper.document import Note, Paper
from generator.paper.walk import notes_in, words_of
from tests.checkout import ROOT
from tests.houses.real import OURS
from tests.readers.layout import notes_of_pages

_BACK = re.compile(r"\(note\s\d+\)")


@dataclass(frozen=True, slots=True)
class NotesOfPage:
    """How many notes stand on a page, and how many of them only point back."""

    paper: str
    page: int
    notes: int
    back: int

    @property
    def only_points_back(self) -> bool:
        """Whether the page has notes, and none of them names a work."""
        return 0 < self.notes == self.back


def main() -> None:
    """Print what is counted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("briefs", nargs="*", metavar="BRIEF", help="all briefs if none is named")
    briefs = parser.parse_args().briefs or all_briefs()
    counted = [page for brief in briefs for page in notes_by_page(OURS, brief)]
    for page in counted:
        flag = "  nothing but pointers" if page.only_points_back else ""
        print(f"{page.paper:55} p. {page.page:2}  {page.notes:2} notes, {page.back} back{flag}")
    print(f"{share_back(counted):.0%} of {sum(page.notes for page in counted)} notes point back")


def all_briefs() -> list[str]:
    """Return the names of our own briefs."""
    return [path.stem for path in originals_in(ROOT.glob("briefs/*.yaml"))]


def notes_by_page(house: House, brief: str) -> Iterator[NotesOfPage]:
    """Yield the pages of a brief's papers that have notes at their foot."""
    prepared = prepare(house, Order(brief))
    for document in prepared.documents:
        paper = compose(prepared, document).paper
        back = {note.number for note in notes_in(paper.blocks) if only_points_back(note)}
        yield from _pages(f"{brief} {document}", paper, house, back)


def _pages(name: str, paper: Paper, house: House, back: set[int]) -> Iterator[NotesOfPage]:
    for page, numbers in enumerate(notes_of_pages(paper, house.brand()), 1):
        if numbers:
            yield NotesOfPage(name, page, len(numbers), len(back.intersection(numbers)))


def only_points_back(note: Note) -> bool:
    """Return whether a note leads to earlier ones for every work that it names."""
    works = [work.partition(", cited in ")[0] for work in words_of(note.blocks).split("; ")]
    return all(map(_BACK.search, works))


def share_back(counted: Iterable[NotesOfPage]) -> float:
    """Return what share of all notes only point back."""
    pages = list(counted)
    return sum(page.back for page in pages) / max(1, sum(page.notes for page in pages))


if __name__ == "__main__":
    main()
