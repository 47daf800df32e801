"""Tell every file of the past that somebody is in, and what would become of it made anew."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.cli.anew import Anew, Recalled, recalled
from generator.cli.plain import plain_name, say, seen_from_here, warn
from generator.cli.report import print_json
from generator.compose.order import Order
from generator.errors import BriefError, Exit, Problem, counted, near
from generator.facts.cases import Case
from generator.facts.library import Library
from generator.facts.registers import Person
from generator.house import House
from generator.publish.past import OUTPUTS, Past, past_files, unread_manifests


def print_recall(house: House, id: str, folders: Iterable[Path], *, json: bool) -> int:
    """Print the files of the past that a person is in, and return the exit code."""
    places = [house.root / OUTPUTS, *folders]
    files, unread = list(past_files(places)), unread_manifests(places)
    found = [past for past in files if id in past.people]
    if not found:
        _refuse_unknown(house, id)
    told = list(recalled(house, id, found))
    silent = [past for past in files if not past.says_who]
    if json:
        print_json(_answer(id, told, [*(past.path for past in silent), *unread]))
    else:
        _print(id, told, silent, unread)
    return int(Exit.DONE)


def _refuse_unknown(house: House, id: str) -> None:
    """Refuse an id that is no person's; whom papers still tell of may be out of the register."""
    library = _library(house)
    record = library.records.get(id) if library else None
    if library is None or isinstance(record, Person):
        return
    message = f"no person has the id {id!r}"
    hint = near(id, [str(person.id) for person in library.of(Person)])
    if record:
        message = f"{id!r} is a {record.kind}, and files are recalled for a person"
    if isinstance(record, Case):
        hint = f"name whose case it is: {', '.join(record.people)}"
    raise BriefError(Problem(message, None, hint or "brief list people shows all", "unknown-id"))


def _library(house: House) -> Library | None:
    """Return the library, if it can be read: files are recalled even while it cannot."""
    try:
        return house.library()
    except BriefError:
        return None


# In words -----------------------------------------------------------------------------------------


def _print(id: str, told: list[Recalled], silent: list[Past], unread: list[Path]) -> None:
    for one in told:
        say(_line(id, one))
    for folder in dict.fromkeys(past.folder for past in silent):
        where = plain_name(seen_from_here(folder))
        warn(f"{where}: made before recall was kept: who is in its files cannot be told")
    for path in unread:
        where = plain_name(seen_from_here(path))
        warn(f"{where}: cannot be read: what files it is of cannot be told")
    say(_sum(id, told))
    if commands := _commands(told):
        say("\n  ".join(("Make anew what is to change, and tell those who have it:", *commands)))


def _line(id: str, one: Recalled) -> str:
    gone = "" if one.past.path.is_file() else " (no longer there)"
    why = f" ({one.why})" if one.why else ""
    where = plain_name(seen_from_here(one.past.path))
    return f"{where}{gone}: {_how(id, one.past)}; made anew: {one.anew}{why}"


def _how(id: str, past: Past) -> str:
    is_named, is_told = past.names(id), past.tells_of(id)
    return " and ".join(["named"] * is_named + ["told of"] * is_told)


def _sum(id: str, told: list[Recalled]) -> str:
    if not told:
        return f"no file names {id!r} or tells of them"
    changing = sum(one.anew is not Anew.NO_CHANGE for one in told)
    return f"{counted(len(told), 'file')} with {id!r} in it; made anew, {changing} would change"


def _commands(told: list[Recalled]) -> list[str]:
    changing = (one for one in told if one.anew not in (Anew.NO_CHANGE, Anew.STOPPED))
    return list(dict.fromkeys(_command(one.order) for one in changing))


def _command(order: Order) -> str:
    audience = f" --audience {order.audience}" if order.audience else ""
    day = f" --as-of {order.as_of}" if order.as_of else ""
    return f"brief build {order.brief}{audience}{day}"


# As data, for programs ----------------------------------------------------------------------------


def _answer(id: str, told: list[Recalled], silent: list[Path]) -> dict[str, Any]:
    return {
        "person": id,
        "files": [_as_json(id, one) for one in told],
        "cannot_be_told": [seen_from_here(path).as_posix() for path in silent],
    }


def _as_json(id: str, one: Recalled) -> dict[str, Any]:
    past = one.past
    return {
        "path": seen_from_here(past.path).as_posix(),
        "there": past.path.is_file(),
        "brief": past.slip.get("name", ""),
        **{key: past.slip.get(key, "") for key in ("audience", "date", "as_of")},
        "document": past.file.document,
        "language": past.file.language,
        "named": past.names(id),
        "told_of": past.tells_of(id),
        "anew": one.anew.name.lower().replace("_", "-"),
        "why": one.why,
        "command": _command(one.order),
    }
