"""Say why a record is in a brief or not."""

from collections.abc import Iterator

from generator.cli.list_ import find, read_whole
from generator.cli.narrowing import Narrowing
from generator.cli.report import print_json
from generator.cli.show import referring_to, refers
from generator.compose.editions import compose_within_limits
from generator.compose.fit.account import entries_of
from generator.compose.order import Order, Ordered, open_order, read_order
from generator.errors import BriefError, Problem
from generator.facts.library import Library
from generator.gate import explain
from generator.gate.ledger import REASONS, Entry
from generator.house import House
from generator.house.briefs import Brief


def print_why(house: House, id: str, order: Order, *, json: bool) -> None:
    """Print each decision the gate made about a record in a brief."""
    ordered = read_order(house, order)
    slip, library = ordered.brief, house.library_for(ordered.brief)
    entries = [entry for entry in explain(library, ordered.audience, slip) if entry.id == id]
    if id not in library.records:
        find(read_whole(house), id)
        hint = "it belongs to none of the brief's countries and themes, and nothing refers to it"
        message = f"brief {order.brief!r} did not read {id!r}"
        raise BriefError(Problem(message, None, hint, "not-read"))
    users = [] if entries else _users(library, slip, id)
    trimmed = list(_trimmed(house, ordered, library, id)) if entries else []
    if json:
        listed = [_explained(entry) for entry in entries]
        lengths = [{"document": document, **_explained(entry)} for document, entry in trimmed]
        told = {"entries": listed, "lengths": lengths, "referred_to_by": users}
        print_json({"brief": order.brief, **told})
        return
    for entry in entries:
        print(entry)
    for document, entry in trimmed:
        print(f"but in its {document}: {entry}")
    if not entries:
        print(f"{id}: {library.records[id].kind} of the registers, printed where it is referred to")
        print(f"referred to here by: {', '.join(users) or 'nothing'}")


def _trimmed(
    house: House, ordered: Ordered, library: Library, id: str
) -> Iterator[tuple[str, Entry]]:
    """Yield what the limits of documents changed; a brief that cannot be made changes nothing."""
    try:
        edition = compose_within_limits(house, open_order(house, ordered, library), lambda _: None)
    except BriefError:
        return
    for document, fitted in edition.fitted.items():
        for entry in entries_of(edition.prepared.opened, fitted):
            if entry.id == id:
                yield document, entry


def _explained(entry: Entry) -> dict[str, str]:
    return {
        "id": entry.id,
        "outcome": entry.outcome.value,
        "rule": entry.rule.value,
        "reason": REASONS[entry.rule],
        "because": entry.because,
    }


def _users(library: Library, slip: Brief, id: str) -> list[str]:
    """Return what refers to a record of the registers: the brief itself, and other records."""
    by_brief = ["the brief"] if refers(slip, id) else []
    return [*by_brief, *referring_to(library, id, Narrowing())]
