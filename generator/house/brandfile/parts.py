"""What the parts of the brand.yml standard have in common: any of them may be missing, or short."""

from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, PlainValidator, model_validator

from generator.yamlfile import Mapping, Scalar
from generator.yamlfile.models import Strict


class Part(Strict):
    """A part of the file; a key with nothing after it is as if it were not there."""

    @model_validator(mode="before")
    @classmethod
    def _without_empty(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: said for key, said in value.items() if said != ""}
        return value


class Open(Part):
    """A part in which other tools keep what is theirs."""

    model_config = ConfigDict(extra="ignore")


def short(key: str) -> BeforeValidator:
    """Return the reader of a part that may be typed as a text alone: what its `key` says."""

    def read(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(read)


def _colour(value: Any) -> Any:
    """Return a colour as it was typed: of two, the one for a light ground, such as paper."""
    if isinstance(value, Mapping) and value and value.keys() <= {"light", "dark"}:
        value = value.get("light")
    if value is not None and not isinstance(value, str):
        raise ValueError('write a colour, such as "#0b4f6c", or two: {light: …, dark: …}')
    return value


Colour = Annotated[Scalar | None, PlainValidator(_colour)]
