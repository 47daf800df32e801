"""Say why records are in a brief or not, and what each of its documents tells of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.cli.list_ import find, read_whole
from generator.cli.narrowing import Narrowing
from generator.cli.plain import say
from generator.cli.report import print_json
from generator.cli.show import referring_to, refers
from generator.compose.account import Account, Answer, LeftOut, Told, describe, record_of
from generator.compose.editions import Edition, compose_within_limits
from generator.compose.order import Order, Ordered, open_order, read_order
from generator.errors import BriefError, Problem
from generator.facts.library import Library
from generator.gate import explain, ordered_by
from generator.gate.ledger import REASONS, Entry
from generator.house import House
from generator.paper.formats import Format
from generator.paper.walk import pictures_shown
from generator.writers.bounded import write
from generator.writers.written import Written


@dataclass(frozen=True, slots=True)
class _Opened:
    """A brief with what the gate decides for it, and its papers if they can be made."""

    house: House
    ordered: Ordered
    library: Library
    entries: tuple[Entry, ...]
    edition: Edition | None

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self.edition.accounts if self.edition else ()


def _opened(house: House, order: Order) -> _Opened:
    ordered = read_order(house, order)
    library = house.library_for(ordered.brief)
    entries = explain(library, ordered.audience, ordered.brief)
    try:
        edition = compose_within_limits(house, open_order(house, ordered, library), lambda _: None)
    except BriefError:
        edition = None  # what stops it is told by build and check
    return _Opened(house, ordered, library, entries, edition)


# One record ---------------------------------------------------------------------------------------


def print_why(house: House, id: str, order: Order, *, json: bool) -> None:
    """Print what the gate decided about a record, and what became of it in each document."""
    opened = _opened(house, order)
    entries = [entry for entry in opened.entries if entry.id == id]
    if id not in opened.library.records:
        _refuse(house, id, order)
    users = [] if entries else _users(opened, id)
    if json:
        listed = [_explained(entry) for entry in entries]
        told = {"entries": listed, "documents": _recorded(opened, id), "referred_to_by": users}
        print_json({"brief": order.brief, **told})
        return
    for entry in entries:
        say(entry)
    for document, answer in _answers(opened, id):
        if not (isinstance(answer, LeftOut) and answer.entry in entries):
            say(f"{describe(answer, document)}{_on_pages(opened, document, answer)}")
    if not entries:
        kind = opened.library.records[id].kind
        say(f"{id}: {kind} of the registers, printed where it is referred to")
        say(f"referred to here by: {', '.join(users) or 'nothing'}")


def _refuse(house: House, id: str, order: Order) -> None:
    find(read_whole(house), id)
    hint = "it belongs to none of the brief's countries and themes, and nothing refers to it"
    message = f"brief {order.brief!r} did not read {id!r}"
    raise BriefError(Problem(message, None, hint, "not-read"))


def _answers(opened: _Opened, id: str) -> Iterator[tuple[str, Answer]]:
    for account in opened.accounts:
        if answer := account.of(id):
            yield account.document, answer


def _recorded(opened: _Opened, id: str) -> dict[str, Any]:
    return {
        document: {**record_of(answer), "pages": list(_pages(opened, document, answer))}
        for document, answer in _answers(opened, id)
    }


def _on_pages(opened: _Opened, document: str, answer: Answer) -> str:
    pages = _pages(opened, document, answer)
    return f", p. {', '.join(map(str, pages))}" if pages else ""


def _pages(opened: _Opened, document: str, answer: Answer) -> tuple[int, ...]:
    """Return the pages of the PDF that a fact is told on, if one is made."""
    if opened.edition is None or not isinstance(answer, Told):
        return ()
    try:
        written = _laid_out(opened, opened.edition, document)
    except BriefError:
        return ()  # without the PDF library nobody knows the page
    return written.told_on.get(answer.id, ()) if written else ()


def _laid_out(opened: _Opened, edition: Edition, document: str) -> Written | None:
    """Return the PDF of a document, if its readers get one."""
    audience, paper = opened.ordered.audience, edition.papers[document]
    if Format.PDF not in audience.outputs:
        return None
    known = edition.laid_out.get(document)
    brand = opened.house.brand(audience, pictures_shown([paper]))
    place = edition.prepared.templates.place(document)
    return known or write(paper, brand, Format.PDF, place)


def _explained(entry: Entry) -> dict[str, str]:
    return {
        "id": entry.id,
        "outcome": entry.outcome.value,
        "rule": entry.rule.value,
        "reason": REASONS[entry.rule],
        "because": entry.grounds,
    }


def _users(opened: _Opened, id: str) -> list[str]:
    """Return what refers to a record of the registers: the brief itself, and other records."""
    by_brief = ["the brief"] if refers(opened.ordered.brief, id) else []
    return [*by_brief, *referring_to(opened.library, id, Narrowing())]


# All that was ordered -----------------------------------------------------------------------------


def print_account(house: House, order: Order, *, json: bool) -> None:
    """Print what became of every fact of a brief's countries and themes, then the sums."""
    opened = _opened(house, order)
    wanted = ordered_by(opened.library, opened.ordered.audience, opened.ordered.brief)
    entries = [entry for entry in opened.entries if entry.id in wanted]
    if json:
        facts = [
            {**_explained(entry), "documents": _documents(opened, entry.id)} for entry in entries
        ]
        print_json({"brief": order.brief, "facts": facts})
        return
    for entry in entries:
        say(_line(opened, entry))
    for account in opened.accounts:
        say(account)


def _documents(opened: _Opened, id: str) -> dict[str, Any]:
    return {document: record_of(answer) for document, answer in _answers(opened, id)}


def _line(opened: _Opened, entry: Entry) -> str:
    """Return one line on a fact: why it is out, or what each document does with it."""
    answers = [
        describe(answer, document)
        for document, answer in _answers(opened, entry.id)
        if not (isinstance(answer, LeftOut) and answer.entry == entry)
    ]
    return f"{entry.id}: {'; '.join(answers)}" if answers else str(entry)
