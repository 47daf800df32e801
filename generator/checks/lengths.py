"""How long documents are against their limits, and how sure those limits are."""

from collections.abc import Iterable, Iterator

from generator.checks.findings import Code, Spot, error, part_of_brief, warning
from generator.compose.fit.bound import Bound
from generator.compose.fit.fitted import Fitted
from generator.errors import Place, Problem, counted, near
from generator.gate.trims import Trims
from generator.house.audiences import Depth
from generator.house.briefs import Brief
from generator.house.limits import Limit

HEAVIEST = 5


def told_of_lengths(
    brief: Brief, fitted: Iterable[Fitted], known: list[str], *, strict: bool
) -> Iterator[Problem]:
    """Yield what is to be said of limits, and of what was done to keep them.

    `known` are the documents there are templates for; `strict` lets nothing be shortened.
    """
    yield from unknown_documents(brief.limits, known)
    for document in fitted:
        yield from _told_of(brief, document, strict=strict)


def unknown_documents(limits: Iterable[Limit], known: list[str]) -> Iterator[Problem]:
    """Yield a problem for each limit on a document that no template makes."""
    for limit in limits:
        if limit.document not in known:
            message = f"there is no document {str(limit.document)!r} to limit"
            hint = near(limit.document, known) or "known: " + ", ".join(known)
            yield error(Code.UNKNOWN_DOCUMENT, message, limit.document.place, hint)


def unverified_limits(limits: Iterable[Limit]) -> Iterator[Problem]:
    """Yield a warning for each limit of a profile that nobody read where it is set."""
    for limit in limits:
        if not limit.verified:
            yield _unverified(str(limit.document), limit, limit.document.place)


def _told_of(brief: Brief, fitted: Fitted, *, strict: bool) -> Iterator[Problem]:
    """Yield what is to be said of one document's length."""
    yield from _doubtful(brief, fitted.bound)
    if fitted.bound.pages and fitted.now.pages is None:
        yield _uncounted_pages(brief, fitted.bound)
    if over := _over(fitted):
        yield _too_long(brief, fitted, over)
    elif fitted.is_shortened:
        yield _over_limit(brief, fitted) if strict else _shortened(brief, fitted)


def _doubtful(brief: Brief, bound: Bound) -> Iterator[Problem]:
    """Yield what is doubtful about the limit of a document that a brief makes."""
    for limit in bound.limits:
        if not limit.verified:
            yield _unverified(bound.document, limit, _place_in(brief, bound.document))
    for own in brief.limits:
        if own.document == bound.document and _is_wider(own, bound):
            message = (
                f"the brief lets {bound.document!r} be longer than its audience's limit, {bound}"
            )
            hint = "delete it, or set a narrower one"
            yield warning(Code.WIDER_LIMIT, message, own.document.place, hint)


def _uncounted_pages(brief: Brief, bound: Bound) -> Problem:
    """Return that a limit in pages could not be asked for."""
    message = f"the pages of {bound.document!r} cannot be counted without the PDF library"
    hint = f"its limit is {bound}; run: brief doctor"
    return warning(Code.UNCOUNTED_PAGES, message, _place_in(brief, bound.document), hint)


def _over(fitted: Fitted) -> str:
    """Return how many words or pages are too many, or nothing."""
    counts = ((fitted.words_over, "word"), (fitted.pages_over, "page"))
    named = (counted(count, what) for count, what in counts if count)
    return " and ".join(named)


def _too_long(brief: Brief, fitted: Fitted, over: str) -> Problem:
    """Return that a document cannot be brought within its limit, by how much, and what weighs."""
    document, weights = fitted.bound.document, fitted.weights
    message = (
        f"{document} cannot be brought within its limit of {fitted.bound}:"
        f" at its shortest it has {fitted.now}, {over} too many"
    )
    heaviest = sorted(weights, key=lambda id: (-weights[id], id))[:HEAVIEST]
    listed = ", ".join(f"{id} ({counted(weights[id], 'word')})" for id in heaviest)
    hint = f"exclude some of what weighs most, or give it a lower priority: {listed}"
    return error(Code.TOO_LONG, message, _place_in(brief, document), hint)


def _over_limit(brief: Brief, fitted: Fitted) -> Problem:
    """Return that a document is too long as it is, and what shortening it would do."""
    document, given_way = fitted.bound.document, _list(fitted.draft.trims)
    message = f"{document} is over its limit of {fitted.bound}: it has {fitted.whole}"
    hint = f"without --strict-length it would be shortened to {fitted.now}: {given_way}"
    return error(Code.OVER_LIMIT, message, _place_in(brief, document), hint)


def _shortened(brief: Brief, fitted: Fitted) -> Problem:
    """Return that a document was shortened, and how."""
    document, given_way = fitted.bound.document, _list(fitted.draft.trims)
    message = (
        f"{document} is shortened to {fitted.now}, from {fitted.whole}"
        f" (limit: {fitted.bound}): {given_way}"
    )
    hint = (
        "to choose otherwise, change priorities or exclude facts;"
        " to accept it, write '# allow shortened: ' and the reason"
    )
    return warning(Code.SHORTENED, message, _place_in(brief, document), hint)


def _place_in(brief: Brief, document: str) -> Place | Spot:
    """Return where a brief limits a document, or orders it, or names its audience."""
    named = [limit.document for limit in brief.limits if limit.document == document]
    named += [ordered for ordered in brief.documents or () if ordered == document]
    place = next((id.place for id in named), getattr(brief.audience, "place", None))
    return place or part_of_brief(brief)


def _unverified(document: str, limit: Limit, place: Place | None) -> Problem:
    message = f"nobody has verified the limit on {document!r} with those who set it"
    hint = f"it was found at {limit.source}; once read on their own page, set 'checked' to the day"
    return warning(Code.UNVERIFIED_LIMIT, message, place, hint)


def _is_wider(own: Limit, bound: Bound) -> bool:
    pairs = ((own.words, bound.words), (own.pages, bound.pages))
    return any(mine and narrowest and mine > narrowest for mine, narrowest in pairs)


def _list(trims: Trims) -> str:
    """Return the ids of what is trimmed, by what is left of it."""
    named = (
        ("in short", _told_in(trims, Depth.SHORT)),
        ("in a line", _told_in(trims, Depth.LINE)),
        ("left out", sorted(trims.left_out)),
    )
    return "; ".join(f"{how} {', '.join(ids)}" for how, ids in named if ids)


def _told_in(trims: Trims, depth: Depth) -> list[str]:
    return sorted(id for id, left in trims.depths.items() if left is depth)
