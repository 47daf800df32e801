"""Draft a schema of each model: pydantic says what fits, we add what it means and examples."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import PydanticOmit, core_schema

from generator.authoring.schema.docstrings import told_of
from generator.authoring.schema.examples import examples_of
from generator.authoring.schema.labels import choices
from generator.facts.envelope import About, Record
from generator.yamlfile.models import WHERE, keys_of

Schema = dict[str, Any]
_CHOICES = "choices"  # marks a closed set until it is written out where it is used


@dataclass(frozen=True, slots=True)
class Drafts:
    """The schemas of some models and of all they are made of, by name."""

    names: Mapping[type[BaseModel], str]
    definitions: Mapping[str, Schema]

    def reference(self, model: type[BaseModel]) -> Schema:
        """Return what leads to a model's schema."""
        return {"$ref": f"#/definitions/{self.names[model]}"}

    def whole(self, model: type[BaseModel]) -> Schema:
        """Return one model's schema, followed by what it is made of."""
        others = {
            name: part for name, part in self.definitions.items() if name != self.names[model]
        }
        return {**self.definitions[self.names[model]], "definitions": others}


def drafts_of(*models: type[BaseModel]) -> Drafts:
    """Return the schemas of these models."""
    references, drafted = models_json_schema(
        [(model, "validation") for model in models],
        ref_template="#/definitions/{model}",
        schema_generator=_Draft,
    )
    names = {model: _name(references[model, "validation"]["$ref"]) for model in models}
    found = {_name(name): part for name, part in drafted["$defs"].items()}
    kept = {name: _settled(part, found) for name, part in found.items() if _CHOICES not in part}
    return Drafts(names, kept)


def _name(reference: str) -> str:
    """Return a model's own name: pydantic puts its module before it if another is called so."""
    return re.split("/|__", reference)[-1]


class _Draft(GenerateJsonSchema):
    """Drafts as pydantic does, but as a file is typed: nothing is null, and nothing filled in."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> Schema:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> Schema:
        return self.generate_inner(schema["schema"])

    def enum_schema(self, schema: core_schema.EnumSchema) -> Schema:
        words = [member.value for member in schema["members"]]
        return {"enum": words, _CHOICES: choices(schema["cls"])}

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> Schema:  # noqa: ARG002
        raise PydanticOmit  # the place of a record is not typed, but found

    def model_schema(self, schema: core_schema.ModelSchema) -> Schema:
        drafted = super().model_schema(schema)
        model = schema["cls"]
        told = told_of(model)
        properties = {
            key: {
                **drafted["properties"][key],
                **_bounds(field),
                "description": told[name],
                "examples": examples_of(model, key),
            }
            for name, field in model.model_fields.items()
            if (key := field.alias or name) != WHERE
        }
        required = [key for key in drafted.get("required", ()) if key not in _left_out(model)]
        kept = {"type": "object", "description": drafted["description"], "properties": properties}
        return {**kept, "required": required, "additionalProperties": False}


def _bounds(field: FieldInfo) -> Schema:
    """Return the least a number may be, which pydantic tells only of numbers it reads itself."""
    least = [bound.ge for bound in field.metadata if hasattr(bound, "ge")]
    return {"minimum": least[0]} if least else {}


def _left_out(model: type[BaseModel]) -> set[str]:
    """Return the keys a record need not have itself: its file's head may have them."""
    return keys_of(About) if issubclass(model, Record) else set()


# Settling -----------------------------------------------------------------------------------------


def _settled(part: Any, found: Mapping[str, Schema]) -> Any:
    """Write closed sets out where they are used, and let nothing stand beside a `$ref`.

    Draft-07 overlooks what stands beside a `$ref`.
    """
    match part:
        case {"$ref": str(reference)}:
            beside = {key: value for key, value in part.items() if key != "$ref"}
            return _beside(reference, beside, found)
        case dict():
            return {key: _settled(value, found) for key, value in part.items()}
        case list():
            return [_settled(value, found) for value in part]
        case _:
            return part


def _beside(reference: str, beside: Schema, found: Mapping[str, Schema]) -> Schema:
    target = found[reference.split("/")[-1]]
    if _CHOICES in target:
        told = f"{beside.get('description', '')} {target[_CHOICES]}".strip()
        return {"enum": target["enum"], **beside, "description": told}
    return {"allOf": [{"$ref": reference}], **beside} if beside else {"$ref": reference}
