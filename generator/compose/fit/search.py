"""Bring a document within its limit: by the fewest cuts that do, and by nothing else.

The type and the layout stay as they are. The gate is opened anew for each try, with less, so that
numbers, contents and references come out as if what was cut had never been there.
"""

from collections.abc import Callable
from functools import cached_property

from generator.compose.fit.bound import Bound
from generator.compose.fit.cuts import Cut, Cuts, trims_of, weights_of
from generator.compose.fit.fitted import Draft, Fitted
from generator.compose.fit.length import Length, Paging, count_words
from generator.gate.trims import Trims
from generator.house.audiences import Depth
from generator.writers.written import Written

Drafting = Callable[[Trims], Draft]


def fit(bound: Bound, whole: Draft, cuts: Cuts, draft: Drafting, paging: Paging) -> Fitted:
    """Return a document within its limit, or at its shortest if that is still too long."""
    first = _Try(bound, whole, paging)
    if first.fits:
        return first.against(first)
    steps = _steps(cuts, whole, draft)
    tries = {0: first}

    def fits(count: int) -> bool:
        tries[count] = _Try(bound, draft(trims_of(steps[:count])), paging)
        return tries[count].fits

    return tries[_fewest(len(steps), fits)].against(first)


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
        return Fitted(self._bound, self.draft, whole.length, self.length, weights, self._laid_out)

    @cached_property
    def length(self) -> Length:
        """How long the draft is."""
        pages = self._paging.count(self._laid_out) if self._laid_out else None
        return Length(self._words, pages)

    @cached_property
    def _laid_out(self) -> Written | None:
        return self._paging.lay_out(self.draft.paper) if self._bound.pages else None

    @cached_property
    def _words(self) -> int:
        return count_words(self.draft.paper, self._bound)
