"""What a template may ask of the values it is given, by the names of their parts."""

import dataclasses

from generator.errors import near
from generator.gate import dossier as told

ATTRIBUTES = frozenset(
    field.name
    for kind in vars(told).values()
    if dataclasses.is_dataclass(kind)
    for field in dataclasses.fields(kind)
)
_OF_WORDS_AND_LISTS = frozenset(
    name for kind in (str, tuple, dict) for name in vars(kind) if not name.startswith("_")
)


def is_known(name: str) -> bool:
    """Return whether anything that a template is given has a part of this name."""
    return name in ATTRIBUTES or name in _OF_WORDS_AND_LISTS


def nothing_called(name: str) -> tuple[str, str]:
    """Return that there is no part of this name, and which may be meant."""
    hint = near(name, ATTRIBUTES - {name}) or "docs/contract.md says what it has"
    return f"nothing here is called {name!r}", hint
