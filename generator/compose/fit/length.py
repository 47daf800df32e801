"""How long a document is: its words as its limit counts them, and the pages of its PDF."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.compose.fit.bound import Bound
from generator.compose.settle.endnotes import ANCHOR
from generator.errors import BriefError, Place, counted
from generator.paper.brand import Brand
from generator.paper.document import Heading, Paper
from generator.paper.formats import Format
from generator.paper.walk import count_of, words_of, words_without_notes
from generator.writers.bounded import write
from generator.writers.written import NO_PDF, Written

SPARE_LINES = 2  # a page, where there is a Word file


@dataclass(frozen=True, slots=True)
class Length:
    """How long a document is; pages only where a limit asks for them and a PDF can be made."""

    words: int
    pages: int | None

    def __str__(self) -> str:
        words = counted(self.words, "word")
        if self.pages is None:
            return words
        return f"{words} on {counted(self.pages, 'page')}"


def count_words(paper: Paper, bound: Bound) -> int:
    """Return how many words of a paper count against its limit."""
    if bound.notes:
        return count_of(words_of(paper.blocks))
    at_end = (at for at, block in enumerate(paper.blocks) if _begins_notes(block))
    text = paper.blocks[: next(at_end, len(paper.blocks))]
    return count_of(words_without_notes(text))


def _begins_notes(block: object) -> bool:
    return isinstance(block, Heading) and block.anchor == ANCHOR


@dataclass(frozen=True, slots=True)
class Paging:
    """How the pages of a document are counted: those of its PDF, with some lines to spare.

    `look` returns how a paper looks, and `place` is where its template lies.
    """

    look: Callable[[Paper], Brand]
    place: Place
    spare: int

    def lay_out(self, paper: Paper) -> Written | None:
        """Return the PDF of a paper; without the PDF library, there is none."""
        try:
            return write(paper, self.look(paper), Format.PDF, self.place)
        except BriefError as error:
            if any(problem.code != NO_PDF for problem in error.problems):
                raise
            return None

    def count(self, written: Written) -> int:
        """Return how many pages a PDF has, and one more if its last has too little to spare."""
        return (written.pages or 0) + (written.lines_left < self.spare)


def paging(
    look: Callable[[Paper], Brand], place: Place, bound: Bound, formats: Iterable[Format]
) -> Paging:
    """Return how pages are counted against a limit.

    If a document is made in Word too, it must fit with a few lines to spare: Word breaks lines and
    pages by rules of its own, and would send the last lines to one page more.
    """
    spare = SPARE_LINES * (bound.pages or 0) if Format.DOCX in formats else 0
    return Paging(look, place, spare)
