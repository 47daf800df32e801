"""Give account of what a limit did to a document, in the manifest."""

from typing import Any

from generator.compose.fit.fitted import Fitted
from generator.compose.fit.length import Length
from generator.house.limits import Limit


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
