"""The schemas of files: of facts with their head, and of the translations beside a file."""

from typing import Any

from pydantic import BaseModel

from generator.authoring.schema.draft import Drafts
from generator.facts.beside import TypedTranslation
from generator.facts.envelope import About, Record
from generator.facts.kinds import KINDS
from generator.facts.patterns import ID_PATTERN
from generator.facts.translatable import EACH, Pattern, translatable
from generator.house.briefs import Brief
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


def file_of_translations(drafts: Drafts) -> Schema:
    """Return the schema of every file of translations, beside facts or an order slip."""
    translation = drafts.reference(TypedTranslation)
    texts = dict.fromkeys(text for kind in (*KINDS.values(), Brief) for text in translatable(kind))
    fields = {
        "type": "object",
        "properties": {text[0]: translation for text in texts if len(text) == 1},
        "patternProperties": {_named(text): translation for text in texts if len(text) > 1},
        "additionalProperties": False,
    }
    return {
        "description": "Texts in another language: by a record's id, or `brief`, and by field.",
        "type": "object",
        "propertyNames": {"pattern": f"^({ID_PATTERN})$"},
        "additionalProperties": fields,
        "definitions": dict(drafts.definitions),
    }


def _named(text: Pattern) -> str:
    """Return what finds the names of a text, by the keys that lead to it."""
    return "^" + r"\.".join("[^.]+" if key == EACH else key for key in text) + "$"


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
