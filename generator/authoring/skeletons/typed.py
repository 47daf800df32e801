"""What somebody types on the command line to begin something, and what is wrong with it."""

import json
import re
from collections.abc import Iterable

from generator.errors import BriefError, Problem, near
from generator.facts.envelope import Record
from generator.facts.ids import fault_of_id, is_id
from generator.facts.library import Library
from generator.house import House
from generator.yamlfile import Scalar

_PLAIN = re.compile(r"[^\W\d_][\w ’'-]*\w")
_NO_TEXT = ("true", "false", "yes", "no", "null")  # an editor would not take them for texts


def refuse_no_id(name: str, what: str) -> None:
    """Raise unless a name can be the id of something."""
    if not is_id(Scalar(name)):
        fault, hint = fault_of_id(name)
        fit = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        hint = f"write it as {fit}" if is_id(Scalar(fit)) else hint
        article = "an" if what[0] in "aeiou" else "a"
        message = f"{name!r} cannot be the name of {article} {what}: {fault}"
        raise BriefError(Problem(message, None, hint, "value"))


def refuse_taken(library: Library, id: str) -> None:
    """Raise if a record has this id already."""
    if id in library.records:
        where = library.records[id].where
        message = f"there is a record with the id {id!r} already"
        raise BriefError(Problem(message, where, "choose another name", "exists"))


def refuse_unknown(library: Library, kind: type[Record], ids: Iterable[str]) -> None:
    """Raise if one of these ids is not that of a record of a kind."""
    known = [str(record.id) for record in library.of(kind)]
    problems = [
        Problem(
            f"unknown {kind.kind} {id!r}",
            None,
            near(id, known) or f"known: {', '.join(known) or 'none'}",
            "unknown-id",
        )
        for id in ids
        if id not in known
    ]
    if problems:
        raise BriefError(*problems)


def whole_library(house: House) -> Library:
    """Return the whole library, or stop with all that is wrong with it."""
    library = house.library()
    if library.problems:
        raise BriefError(*library.problems)
    return library


def as_title(name: str) -> str:
    """Return an id as a title to begin with."""
    return name.replace("-", " ").capitalize()


def quoted(text: str) -> str:
    """Return a text as it is typed in YAML, with quotation marks if it needs them."""
    safe = _PLAIN.fullmatch(text) and text.lower() not in _NO_TEXT
    return text if safe else json.dumps(text, ensure_ascii=False)
