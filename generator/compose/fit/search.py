"""Bring a document within its limit: by the fewest cuts that do, and by nothing else.

The type and the layout stay as they are. The gate is opened anew for each try, with less, so that
numbers, contents and references come out as if what was cut had never been there.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.compose.fit.cuts import Cut, Cuts, trims_of, weights_of
from generator.compose.settle.endnotes import ANCHOR
from generator.errors import BriefError
from generator.gate import Opened
from generator.gate.trims import UNTRIMMED, Trims
from generator.house.audiences import Depth
from generator.house.limits import Bound
from generator.paper.brand import Brand
from generator.paper.document import Break, Heading, Inline, Paper, Paragraph, Text
from generator.paper.formats import Format
from generator.paper.walk import count_of, words_of, words_without_notes
from generator.writers import WRITERS
from generator.writers.written import NO_PDF

SPARE_LINES = 2  # a page, where there is a Word file


@dataclass(frozen=True, slots=True)
class Length:
    """How long a document is; pages only where a limit asks for them and a PDF can be made."""

    words: int
    pages: int | None

    def __str__(self) -> str:
        words = f"{self.words:,} words"
        if self.pages is None:
            return words
        return f"{words} on {self.pages} page{'s' if self.pages > 1 else ''}"


@dataclass(frozen=True, slots=True)
class Draft:
    """A document less some trims, and the gate's account of it."""

    paper: Paper
    opened: Opened
    trims: Trims = UNTRIMMED


@dataclass(frozen=True, slots=True)
class Fitted:
    """A document as long as it may be, or as short as it can be; how long it was and is now.

    `weights` are the words of each fact that is left.
    """

    bound: Bound
    draft: Draft
    whole: Length
    now: Length
    weights: Mapping[str, int]

    @property
    def is_shortened(self) -> bool:
        """Whether anything had to give way."""
        return self.draft.trims != UNTRIMMED

    @property
    def words_over(self) -> int:
        """How many words are too many."""
        return max(self.now.words - (self.bound.words or self.now.words), 0)

    @property
    def pages_over(self) -> int:
        """How many pages are too many."""
        pages = self.now.pages or 0
        return max(pages - (self.bound.pages or pages), 0)


Drafting = Callable[[Trims], Draft]
Paging = Callable[[Paper], int | None]


def fit(bound: Bound, cuts: Callable[[Draft], Cuts], draft: Drafting, paging: Paging) -> Fitted:
    """Return a document within its limit, or at its shortest if that is still too long."""
    whole = _Try(bound, draft(UNTRIMMED), paging)
    if whole.fits:
        return whole.against(whole)
    steps = _steps(cuts(whole.draft), whole.draft, draft)
    tries = {0: whole}

    def fits(count: int) -> bool:
        tries[count] = _Try(bound, draft(trims_of(steps[:count])), paging)
        return tries[count].fits

    return tries[_fewest(len(steps), fits)].against(whole)


def _steps(cuts: Cuts, whole: Draft, draft: Drafting) -> tuple[Cut, ...]:
    """Return the cuts in order, with what each saves seen in the document itself."""
    weights = {Depth.FULL: weights_of(whole.paper)}
    for depth in (Depth.SHORT, Depth.LINE):
        weights[depth] = weights_of(draft(cuts.all_told_in(depth)).paper)
    return cuts.in_order(weights)


def _fewest(count: int, fits: Callable[[int], bool]) -> int:
    """Return how few cuts fit, or all if not even they do; that none does not fit is known.

    It halves between the same points whatever the limit is: so a looser limit never cuts more.
    """
    if not fits(count):
        return count
    short, enough = 0, count
    while enough - short > 1:
        middle = (short + enough) // 2
        if fits(middle):
            enough = middle
        else:
            short = middle
    return enough


class _Try:
    """One draft held against the limit; it is laid out only if its words are few enough."""

    def __init__(self, bound: Bound, draft: Draft, paging: Paging) -> None:
        self.draft = draft
        self._bound = bound
        self._paging = paging

    @cached_property
    def fits(self) -> bool:
        """Whether the draft is within the limit; pages that cannot be counted are."""
        if self._bound.words and self._words > self._bound.words:
            return False
        return not self._bound.pages or (self.length.pages or 0) <= self._bound.pages

    def against(self, whole: "_Try") -> Fitted:
        """Return the draft with how long it is, and how long the whole was."""
        weights = weights_of(self.draft.paper)
        return Fitted(self._bound, self.draft, whole.length, self.length, weights)

    @cached_property
    def length(self) -> Length:
        """How long the draft is."""
        pages = self._paging(self.draft.paper) if self._bound.pages else None
        return Length(self._words, pages)

    @cached_property
    def _words(self) -> int:
        return count_words(self.draft.paper, self._bound)


def count_words(paper: Paper, bound: Bound) -> int:
    """Return how many words of a paper count against its limit."""
    if bound.notes:
        return count_of(words_of(paper.blocks))
    at_end = (at for at, block in enumerate(paper.blocks) if _begins_notes(block))
    text = paper.blocks[: next(at_end, len(paper.blocks))]
    return count_of(words_without_notes(text))


def _begins_notes(block: object) -> bool:
    return isinstance(block, Heading) and block.anchor == ANCHOR


def counting_pages(brand: Brand, bound: Bound, formats: Iterable[Format]) -> Paging:
    """Return what counts the pages of a paper's PDF; without the PDF library, nothing can.

    If the paper is made in Word too, it must fit with a few lines to spare: Word breaks lines and
    pages by rules of its own, and would send the last lines to one page more.
    """
    spare = SPARE_LINES * (bound.pages or 0) if Format.DOCX in formats else 0

    def count(paper: Paper) -> int | None:
        try:
            return WRITERS[Format.PDF](_longer_by(spare, paper), brand).pages
        except BriefError as error:
            if any(problem.code != NO_PDF for problem in error.problems):
                raise
            return None

    return count


def _longer_by(lines: int, paper: Paper) -> Paper:
    if not lines:
        return paper
    more: tuple[Inline, ...] = (Break(), Text("\u00a0")) * (lines - 1)
    return replace(paper, blocks=(*paper.blocks, Paragraph((Text("\u00a0"), *more))))
