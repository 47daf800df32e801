"""What fitting a document to its limit came to: all that checks and the manifest tell."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.compose.fit.bound import Bound
from generator.compose.fit.length import Length
from generator.compose.recipe import Composed
from generator.gate import Opened
from generator.gate.trims import UNTRIMMED, Trims
from generator.paper.document import Paper
from generator.writers.written import Written


@dataclass(frozen=True, slots=True)
class Draft:
    """A document less some trims, and the gate's account of it."""

    composed: Composed
    opened: Opened
    trims: Trims = UNTRIMMED

    @property
    def paper(self) -> Paper:
        """The document itself."""
        return self.composed.paper


@dataclass(frozen=True, slots=True)
class Fitted:
    """A document as long as it may be, or as short as it can be; how long it was and is now.

    `weights` are the words of each fact that is left. Where pages count, `laid_out` is the PDF that
    they were counted in.
    """

    bound: Bound
    draft: Draft
    whole: Length
    now: Length
    weights: Mapping[str, int]
    laid_out: Written | None

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
