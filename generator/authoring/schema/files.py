"""The schema of a file of facts: what it may hold, and what its records may leave to its head."""

from typing import Any

from pydantic import BaseModel

from generator.authoring.schema.draft import Drafts
from generator.facts.envelope import About, Record
from generator.facts.kinds import KINDS
from generator.yamlfile.models import keys_of

Schema = dict[str, Any]


def file_of_facts(drafts: Drafts) -> Schema:
    """Return the schema of every file under facts/."""
    lists = {plural: _listed(drafts, kind) for plural, kind in KINDS.items()}
    head = {"allOf": [drafts.reference(About)], "description": _told(About)}
    return {
        "description": "Facts: lists of records by kind, with a head that all of them inherit.",
        "type": "object",
        "properties": {"about": head, **lists},
        "additionalProperties": False,
        "allOf": [_left_to_the_head(key) for key in sorted(_inherited())],
        "definitions": dict(drafts.definitions),
    }


def _listed(drafts: Drafts, kind: type[Record]) -> Schema:
    return {"type": "array", "items": drafts.reference(kind), "description": _told(kind)}


def _told(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split())


def _inherited() -> set[str]:
    """Return the keys that some kind requires and a head may give."""
    return {key for kind in KINDS.values() for key in keys_of(About) & _required(kind)}


def _required(kind: type[Record]) -> set[str]:
    return {name for name, field in kind.model_fields.items() if field.is_required()}


def _left_to_the_head(key: str) -> Schema:
    """Require a key of every record that needs it, unless the head has it."""
    given = {"required": [key], "properties": {key: {"not": {"maxItems": 0, "type": "array"}}}}
    free = {plural: True for plural, kind in KINDS.items() if key not in _required(kind)}
    return {
        "if": {"required": ["about"], "properties": {"about": given}},
        "else": {"properties": free, "additionalProperties": {"items": {"required": [key]}}},
    }
