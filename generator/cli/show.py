"""Show one record: what it says, where it stands, and what uses it."""

from collections.abc import Iterator

from generator.cli.list_ import find, item_of, read_whole
from generator.cli.narrowing import Narrowing
from generator.cli.plain import say
from generator.cli.report import print_json
from generator.compose.order import Order, prepare
from generator.errors import BriefError
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import texts_in
from generator.facts.references import pointers
from generator.facts.translations import translations_of
from generator.house import House


def print_record(house: House, id: str, narrowing: Narrowing, *, json: bool) -> None:
    """Print a record as it is written, where it stands, and what uses it: briefs and records."""
    library = read_whole(house)
    record = find(library, id)
    used = [name for name in house.brief_names() if _uses(house, name, id)]
    referring = list(referring_to(library, id, narrowing))
    translated = _translated_in(record)
    if not referring:
        narrowing.refuse_unknown(library)
    if json:
        told = {"text": _written(record), "briefs": used, "referred_to_by": referring}
        print_json({**item_of(record).as_json(), **told, "translations": translated})
        return
    say(f"{record.kind} {id}, at {record.where}")
    say(f"used in: {', '.join(used) or 'no brief'}")
    say(f"referred to by: {', '.join(referring) or 'nothing'}")
    say(f"translated in: {', '.join(translated) or 'no file'}\n")
    say(_written(record))


def _translated_in(record: Record) -> list[str]:
    """Return the files that hold translations of a record's texts."""
    others = (other for _, text in texts_in(record) for other in translations_of(text).values())
    return sorted({other.place.file.as_posix() for other in others})


def referring_to(library: Library, id: str, narrowing: Narrowing) -> Iterator[str]:
    """Yield the ids of the records that refer to one, if they are of those asked for."""
    for other in library.records.values():
        if refers(other, id) and narrowing.takes(library, other):
            yield str(other.id)


def refers(value: object, id: str) -> bool:
    """Return whether a record or a part of one refers to a record."""
    return any(pointer.id == id for pointer in pointers(value))


def _uses(house: House, name: str, id: str) -> bool:
    """Return whether a brief tells of a record; one that cannot be made tells of nothing."""
    try:
        prepared = prepare(house, Order(name))
    except BriefError:
        return False
    inside = {entry.id for entry in prepared.opened.ledger if entry.outcome == "in"}
    told = [prepared.library.records[entry] for entry in inside]
    return id in inside or any(refers(one, id) for one in told)


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
