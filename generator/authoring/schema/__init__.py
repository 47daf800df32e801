"""What editors need to complete and check our files while somebody types: JSON Schemas.

They are made of the models that read the files, in the part of draft-07 that yaml-language-server
understands. They are as strict as one file allows: whether a reference leads somewhere, only
`brief check` can say.
"""

from collections.abc import Iterator
from typing import Any

from generator.authoring.schema.draft import drafts_of
from generator.authoring.schema.files import file_of_facts, file_of_translations
from generator.errors import BriefError, Problem, near
from generator.facts.beside import TypedTranslation
from generator.facts.envelope import About
from generator.facts.kinds import KINDS
from generator.house.audiences import Audience
from generator.house.briefs import Brief

_DIALECT = "http://json-schema.org/draft-07/schema#"
FILES = ("facts", "translation", "brief", "audience")


def schema_of(name: str) -> dict[str, Any]:
    """Return the schema of a sort of file, or of one kind of record."""
    kinds = {kind.kind: kind for kind in KINDS.values()}
    match name:
        case "facts":
            return {"$schema": _DIALECT, **file_of_facts(drafts_of(About, *KINDS.values()))}
        case "translation":
            return {"$schema": _DIALECT, **file_of_translations(drafts_of(TypedTranslation))}
        case "brief":
            return {"$schema": _DIALECT, **drafts_of(Brief).whole(Brief)}
        case "audience":
            return {"$schema": _DIALECT, **drafts_of(Audience).whole(Audience)}
        case _ if name in kinds:
            return {"$schema": _DIALECT, **drafts_of(kinds[name]).whole(kinds[name])}
        case _:
            known = [*FILES, *kinds]
            hint = near(name, known) or "known: " + ", ".join(known)
            raise BriefError(Problem(f"there is no schema of {name!r}", None, hint, "no-schema"))


def all_schemas() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the schema of each sort of file, with the name of its own file."""
    return ((f"{name}.json", schema_of(name)) for name in FILES)
