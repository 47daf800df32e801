"""Give account of what was shortened: to whoever builds, in the manifest, and in `brief why`."""

from collections.abc import Iterator
from typing import Any

from generator.checks.lengths import (
    Shortened,
    doubtful_bound,
    over_limit,
    shortened,
    too_long,
    uncounted_pages,
)
from generator.compose.fit.search import Fitted, Length
from generator.errors import Problem
from generator.gate import Opened
from generator.gate.ledger import Entry
from generator.house.briefs import Brief
from generator.house.limits import Limit


def problems_of(brief: Brief, document: str, fitted: Fitted, *, strict: bool) -> Iterator[Problem]:
    """Yield what is to be said of a document's length; `strict` lets nothing be shortened."""
    yield from doubtful_bound(brief, document, fitted.bound)
    if fitted.bound.pages and fitted.now.pages is None:
        yield uncounted_pages(brief, document, fitted.bound)
    done = Shortened(document, fitted.bound, str(fitted.whole), str(fitted.now), fitted.draft.trims)
    if over := _over(fitted):
        yield too_long(brief, done, over, fitted.weights)
    elif fitted.is_shortened:
        yield over_limit(brief, done) if strict else shortened(brief, done)


def _over(fitted: Fitted) -> str:
    """Return how many words or pages are too many, or nothing."""
    counts = ((fitted.words_over, "word"), (fitted.pages_over, "page"))
    named = (f"{count:,} {what}{'s' if count > 1 else ''}" for count, what in counts if count)
    return " and ".join(named)


def entries_of(opened: Opened, fitted: Fitted) -> tuple[Entry, ...]:
    """Return the decisions that one document's length changed."""
    before = set(opened.ledger)
    return tuple(entry for entry in fitted.draft.opened.ledger if entry not in before)


def record_of(fitted: Fitted) -> dict[str, Any]:
    """Return what the manifest tells of a document's length."""
    bound, trims = fitted.bound, fitted.draft.trims
    return {
        "limit": {
            "words": bound.words,
            "pages": bound.pages,
            "notes": bound.notes,
            "set_by": [_set_by(limit) for limit in bound.limits],
        },
        "whole": _length(fitted.whole),
        "now": _length(fitted.now),
        "shortened": {id: depth.value for id, depth in sorted(trims.depths.items())},
        "left_out": sorted(trims.left_out),
    }


def _set_by(limit: Limit) -> dict[str, Any]:
    return {
        "source": limit.source,
        "checked": limit.checked.isoformat() if limit.checked else None,
        "verified": limit.verified,
    }


def _length(length: Length) -> dict[str, int | None]:
    return {"words": length.words, "pages": length.pages}
