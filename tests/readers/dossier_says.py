"""Write a dossier out, field by field, as a person reads it; what is empty, or said already, is
passed over.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from generator.gate.dossier import Dossier, Words
from generator.paper.document import Cite, Emphasis, Mention, Span, Strong, Text


def dossier_says(dossier: Dossier) -> str:
    """Return all that a dossier says, one field a line."""
    twice = ("foremost",) if dossier.foremost == dossier.whole else ()
    return "".join(f"{line}\n" for line in _lines(dossier, twice))


def fields_told(value: object) -> set[str]:
    """Return the fields, such as `Case.sentence`, that say something anywhere in a value."""
    if isinstance(value, tuple):
        return {name for inner in value for name in fields_told(inner)}
    if not is_dataclass(value) or isinstance(value, type | Words | Cite):
        return set()
    held = {field.name: getattr(value, field.name) for field in fields(value)}
    own = {f"{type(value).__name__}.{name}" for name, each in held.items() if each}
    return own.union(*map(fields_told, held.values()))


def _lines(value: object, passed: tuple[str, ...] = ()) -> Iterator[str]:
    assert is_dataclass(value)
    for field in (each for each in fields(value) if each.name not in passed):
        yield from _field(field.name, getattr(value, field.name))


def _field(name: str, value: object) -> Iterator[str]:
    match value:
        case "" | None | False | () | Words(inlines=()):
            return
        case str() | bool() | Words() | Cite():
            yield f"{name}: {_said(value)}"
        case int():
            yield f"{name}: {value}"
        case tuple():
            for inner in value:
                yield from _field(name, inner)
        case _:
            yield f"{name}:"
            yield from (f"  {line}" for line in _lines(value))


def _said(value: object) -> str:
    """Return words with their marks: *stress*, and a name with the short form after it."""
    match value:
        case Words(inlines=inlines):
            return "".join(map(_said, inlines))
        case Text(text=text):
            return text
        case Emphasis(inlines=inlines) | Strong(inlines=inlines):
            return f"*{''.join(map(_said, inlines))}*"
        case Span(inlines=inlines, language=language):
            return f"<{language}>{''.join(map(_said, inlines))}</{language}>"
        case Mention(id=id, full=full, short=short):
            return f"[{id}: {full} / {short}]"
        case Cite(source=source, locator=locator):
            return f"{source} {locator}".strip()
        case _:
            return str(value)
