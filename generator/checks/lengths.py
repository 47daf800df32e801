"""How long documents are against their limits, and how sure those limits are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.checks.findings import Code, Spot, error, part_of_brief, warning
from generator.errors import Place, Problem, near
from generator.gate.trims import Trims
from generator.house.audiences import Depth
from generator.house.briefs import Brief
from generator.house.limits import Bound, Limit

HEAVIEST = 5


@dataclass(frozen=True, slots=True)
class Shortened:
    """What was done to a document to bring it within its limit, in words for a message."""

    document: str
    bound: Bound
    whole: str
    now: str
    trims: Trims


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


def doubtful_bound(brief: Brief, document: str, bound: Bound) -> Iterator[Problem]:
    """Yield what is doubtful about the limit of a document that a brief makes."""
    for limit in bound.limits:
        if not limit.verified:
            yield _unverified(document, limit, place_in(brief, document))
    for own in brief.limits:
        wider = own.document == document and _is_wider(own, bound)
        if wider:
            message = f"the brief lets {document!r} be longer than its audience's limit, {bound}"
            hint = "delete it, or set a narrower one"
            yield warning(Code.WIDER_LIMIT, message, own.document.place, hint)


def shortened(brief: Brief, done: Shortened) -> Problem:
    """Return that a document was shortened, and how."""
    message = f"{done.document} is shortened to {done.now}, from {done.whole} (limit: {done.bound})"
    hint = (
        "to choose otherwise, change priorities or exclude facts;"
        " to accept it, write '# allow shortened: ' and the reason"
    )
    place = place_in(brief, done.document)
    return warning(Code.SHORTENED, f"{message}: {_list(done.trims)}", place, hint)


def over_limit(brief: Brief, done: Shortened) -> Problem:
    """Return that a document is too long as it is, and what shortening it would do."""
    message = f"{done.document} is over its limit of {done.bound}: it has {done.whole}"
    hint = f"without --strict-length it would be shortened to {done.now}: {_list(done.trims)}"
    return error(Code.OVER_LIMIT, message, place_in(brief, done.document), hint)


def too_long(brief: Brief, done: Shortened, over: str, weights: Mapping[str, int]) -> Problem:
    """Return that a document cannot be brought within its limit, by how much, and what weighs."""
    message = (
        f"{done.document} cannot be brought within its limit of {done.bound}:"
        f" at its shortest it has {done.now}, {over} too many"
    )
    heaviest = sorted(weights, key=lambda id: (-weights[id], id))[:HEAVIEST]
    listed = ", ".join(f"{id} ({weights[id]} words)" for id in heaviest)
    hint = f"exclude some of what weighs most, or give it a lower priority: {listed}"
    return error(Code.TOO_LONG, message, place_in(brief, done.document), hint)


def uncounted_pages(brief: Brief, document: str, bound: Bound) -> Problem:
    """Return that a limit in pages could not be asked for."""
    message = f"the pages of {document!r} cannot be counted without the PDF library"
    hint = f"its limit is {bound}; run: brief doctor"
    return warning(Code.UNCOUNTED_PAGES, message, place_in(brief, document), hint)


def place_in(brief: Brief, document: str) -> Place | Spot:
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
