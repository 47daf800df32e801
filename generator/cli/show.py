"""Show one record, and say why it is in a brief or not."""

from collections.abc import Iterator

from generator.cli.list_ import find, item_of, read_whole
from generator.cli.narrowing import Narrowing
from generator.cli.report import print_json
from generator.compose.editions import compose_within_limits
from generator.compose.fit.account import entries_of
from generator.compose.order import Order, Ordered, open_order, prepare, read_order
from generator.errors import BriefError, Problem
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import texts_in
from generator.facts.references import pointers
from generator.facts.translations import translations_of
from generator.gate import explain
from generator.gate.ledger import REASONS, Entry
from generator.house import House
from generator.house.briefs import Brief


def print_record(house: House, id: str, narrowing: Narrowing, *, json: bool) -> None:
    """Print a record as it is written, where it stands, and what uses it: briefs and records."""
    library = read_whole(house)
    record = find(library, id)
    used = [name for name in house.brief_names() if _uses(house, name, id)]
    referring = list(_referring(library, id, narrowing))
    translated = _translated_in(record)
    if not referring:
        narrowing.refuse_unknown(library)
    if json:
        told = {"text": _written(record), "briefs": used, "referred_to_by": referring}
        print_json({**item_of(record).as_json(), **told, "translations": translated})
        return
    print(f"{record.kind} {id}, at {record.where}")
    print(f"used in: {', '.join(used) or 'no brief'}")
    print(f"referred to by: {', '.join(referring) or 'nothing'}")
    print(f"translated in: {', '.join(translated) or 'no file'}\n")
    print(_written(record))


def _translated_in(record: Record) -> list[str]:
    """Return the files that hold translations of a record's texts."""
    others = (other for _, text in texts_in(record) for other in translations_of(text).values())
    return sorted({other.place.file.as_posix() for other in others})


def _referring(library: Library, id: str, narrowing: Narrowing) -> Iterator[str]:
    """Yield the ids of the records that refer to one, if they are of those asked for."""
    for other in library.records.values():
        if _refers(other, id) and narrowing.takes(library, other):
            yield str(other.id)


def _refers(value: object, id: str) -> bool:
    return any(pointer.id == id for pointer in pointers(value))


def _uses(house: House, name: str, id: str) -> bool:
    """Return whether a brief tells of a record; one that cannot be made tells of nothing."""
    try:
        prepared = prepare(house, Order(name))
    except BriefError:
        return False
    inside = {entry.id for entry in prepared.opened.ledger if entry.outcome == "in"}
    told = [prepared.library.records[entry] for entry in inside]
    return id in inside or any(_refers(one, id) for one in told)


def _written(record: Record) -> str:
    """Return a record's own lines in its file."""
    lines = record.id.lines[record.where.line - 1 :]
    indent = record.where.column - 1
    own = [lines[0]]
    for line in lines[1:]:
        if line.strip() and len(line) - len(line.lstrip()) < indent:
            break
        own.append(line)
    return "\n".join(line[max(indent - 2, 0) :] for line in own).rstrip()


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
    by_brief = ["the brief"] if _refers(slip, id) else []
    return [*by_brief, *_referring(library, id, Narrowing())]
