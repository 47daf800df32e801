"""Give what was typed its shape: a mapping becomes a model, or every problem with it is told.

Models are pydantic's; this module puts its findings into the editor's words, with their places.
"""

import re
from collections.abc import Iterator
from collections.abc import Mapping as KeysAndWords
from typing import Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.errors import Place, Problem, near, shown
from generator.yamlfile import Mapping, key_place, place_at

Model = TypeVar("Model", bound=BaseModel)

WHERE = "@where"  # the key under which a reader tells a record its own place


class RefusedError(ValueError):
    """Raised for a value, or a line in it, that cannot be taken; the hint says what to do."""

    def __init__(self, message: str, hint: str, place: Place | None = None) -> None:
        super().__init__(message)
        self.hint = hint
        self.place = place


class Strict(BaseModel):
    """A frozen value that refuses unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    elsewhere: ClassVar[KeysAndWords[str, str]] = {}
    """Keys that are often looked for here, and where they are written."""
    written: ClassVar[str] = ""
    """How one is written in a list, for who typed but a word; ID stands for that."""


def validate(model: type[Model], raw: Mapping, what: str) -> Model | list[Problem]:
    """Return a model of a mapping, or every problem with it in the editor's words."""
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        return list(_all_told(model, raw, error.errors(), what))


def keys_of(kind: type[BaseModel]) -> set[str]:
    """Return the keys a mapping for this model may have."""
    return {field.alias or name for name, field in kind.model_fields.items()} - {WHERE}


def _all_told(
    model: type[BaseModel], raw: Mapping, details: list[Any], what: str
) -> Iterator[Problem]:
    """Tell every finding, but not that a key is missing which was misspelt.

    A list whose only entry is at fault is not told to be empty, too.
    """
    details = [detail for detail in details if not _follows_from_another(detail, details)]
    problems = [_told(model, raw, detail, what) for detail in details]
    hints = {problem.hint for problem in problems if problem.code == "unknown-key"}
    for problem, detail in zip(problems, details, strict=True):
        misspelt = f"did you mean {detail['loc'][-1]!r}?" in hints if detail["loc"] else False
        if not (misspelt and detail["type"] == "missing"):
            yield problem


def _follows_from_another(detail: Any, details: list[Any]) -> bool:
    """Return whether a list is too short only because an entry of it cannot be read."""
    path = detail["loc"]
    inside = (other["loc"] for other in details if len(other["loc"]) > len(path))
    return detail["type"] == "too_short" and any(loc[: len(path)] == path for loc in inside)


def _told(model: type[BaseModel], raw: Mapping, detail: Any, what: str) -> Problem:
    path = [step for step in detail["loc"] if _leads_somewhere(step)]
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    place = place_at(raw, path, raw.place)
    match detail["type"]:
        case "extra_forbidden":
            return _unknown_key(model, raw, path, what)
        case "missing":
            return _missing(raw, path, key, what)
        case "too_short" if key == "sources":
            return _missing(raw, path, key, what)
        case "enum":
            message, hint = _not_in_set(detail, key)
        case "value_error":
            told, error = repr(key) if key else what, detail["ctx"]["error"]
            message, hint = f"{told}: {error}", getattr(error, "hint", "")
            place = getattr(error, "place", None) or place
        case "greater_than_equal":
            message, hint = f"{key!r} must be {detail['ctx']['ge']} or more", ""
        case "less_than_equal":
            message, hint = f"{key!r} must be {detail['ctx']['le']} or less", ""
        case "too_long":
            most = detail["ctx"]["max_length"]
            message, hint = f"{key!r} may have {most} entries at most", ""
        case "too_short":
            message, hint = f"{key!r} must not be empty", ""
        case "model_type" | "model_attributes_type":
            message = f"{key!r} is not in a form we can read"
            hint = (
                _written(model, path, detail)
                or "write its parts in braces: {key: value, key: value}"
            )
        case "tuple_type":
            message, hint = f"{key!r} must be a list", _written(model, path, detail)
            hint = hint or "write it as [one, two]"
        case _:
            message, hint = f"{key!r} is not in a form we can read", ""
    return Problem(message, place, hint, code="value")


def _written(model: type[BaseModel], path: list[Any], detail: Any) -> str:
    """Return how the whole list is written in which a word was typed alone, if we show that."""
    part, typed = _model_at(model, path), str(detail["input"])
    if part is model or not issubclass(part, Strict) or not part.written or not shown(typed):
        return ""
    return f"write it as [{part.written.replace('ID', typed)}]"


def _leads_somewhere(step: str | int) -> bool:
    """Drop the names pydantic puts into a path for the members of a union."""
    return isinstance(step, int) or not step.startswith(("function-", "Author"))


def _unknown_key(model: type[BaseModel], raw: Mapping, path: list[Any], what: str) -> Problem:
    *above, key = path
    holder = raw
    for step in above:
        holder = holder[step]
    owner = _model_at(model, above)
    told = _part(above, what)
    known = "known here: " + ", ".join(sorted(keys_of(owner)))
    hint = _elsewhere(owner, key) or near(key, keys_of(owner)) or known
    return Problem(
        f"unknown key{shown(key)} in {told}", key_place(holder, key), hint, "unknown-key"
    )


def _elsewhere(owner: type[BaseModel], key: str) -> str:
    return owner.elsewhere.get(key, "") if issubclass(owner, Strict) else ""


def _part(path: list[Any], what: str) -> str:
    """Return how a part of a record is called."""
    names = [step for step in path if isinstance(step, str)]
    return f"{names[-1]!r} of {what}" if names else what


def _model_at(model: type[BaseModel], path: list[Any]) -> type[BaseModel]:
    """Return the model whose key was unknown: the one a path of field names leads to."""
    for step in path:
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        if isinstance(step, str) and step in fields:
            model = model_in(fields[step].annotation) or model
    return model


def model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model inside `X | None`, `tuple[X, ...]` or `Annotated[X, …]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (model_in(part) for part in getattr(annotation, "__args__", ()))
    return next((found for found in inner if found), None)


def _missing(raw: Mapping, path: list[Any], key: str, what: str) -> Problem:
    if key == "sources" and len(path) == 1:
        return Problem(
            f"{what} has no source",
            raw.place,
            "every record needs at least one entry under 'sources'",
            code="no-source",
        )
    if key == "scope" and len(path) == 1:
        return Problem(
            f"{what} does not say how far it may travel",
            raw.place,
            "add 'scope: internal', partners, official or public, here or under 'about'",
            code="no-scope",
        )
    told = _part(path[:-1], what)
    return Problem(f"{told} lacks {key!r}", place_at(raw, path[:-1], raw.place), code="missing")


def _not_in_set(detail: Any, key: str) -> tuple[str, str]:
    typed = str(detail["input"])
    known = re.findall(r"'([^']+)'", detail["ctx"]["expected"])
    hint = near(typed, known) or "known: " + ", ".join(known)
    return f"{key!r} has no value{shown(typed) or ' like this'}", hint
