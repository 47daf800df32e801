"""The texts of a record or of an order slip, each with the keys that lead to it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from generator.facts.envelope import Record
from generator.facts.fields import Pointer
from generator.facts.texts import FactInline, FactWords, Listed, Prose, Ref
from generator.facts.translations import Others, Saying, in_languages
from generator.paper.document import Text
from generator.yamlfile.models import Strict

Keys = tuple[str | int, ...]
Kept = TypeVar("Kept", bound=Strict)

REFERENCE = " 0 "  # stands for a reference: a word, but in no name


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a record, where references may stand."""

    path: Keys
    prose: Prose

    @property
    def words(self) -> str:
        """What was typed, without what references will print."""
        return self._typed(lambda _: REFERENCE)

    @property
    def with_references(self) -> str:
        """What was typed, its references as they were written."""
        return self._typed(str)

    def _typed(self, reference: Callable[[Ref], str]) -> str:
        return "\n".join(_typed(paragraph, reference) for paragraph in self.prose)


def passages_in(record: Record) -> Iterator[Passage]:
    """Yield every text of a record where references may stand, in the house's language."""
    for path, text in texts_in(record):
        if isinstance(text, tuple):
            yield Passage(path, text)


def texts_in(value: Strict) -> Iterator[tuple[Keys, Prose | Saying]]:
    """Yield every text that papers print of a record or an order slip, names among them."""
    yield from _texts((), value)


def _texts(path: Keys, value: Any) -> Iterator[tuple[Keys, Prose | Saying]]:
    if _is_text(value):
        yield path, value
    else:
        for step, part in _parts(value):
            yield from _texts((*path, step), part)


def _is_text(value: Any) -> bool:
    return isinstance(value, Saying) or is_prose(value)


def is_prose(value: Any) -> bool:
    """Return whether a value is a text in which references may stand, and not an empty one."""
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], tuple)


def rewritten(value: Any, change: Callable[[Prose], Prose]) -> Any:
    """Return a value with each of its texts changed in which references may stand."""
    if is_prose(value):
        return change(value)
    if isinstance(value, str):
        return value
    before = list(_parts(value))
    after = [(step, rewritten(part, change)) for step, part in before]
    if all(new is old for (_, new), (_, old) in zip(after, before, strict=True)):
        return value
    match value:
        case Strict():
            names = {field.alias or name: name for name, field in type(value).model_fields.items()}
            return value.model_copy(update={names[str(step)]: part for step, part in after})
        case dict():
            return dict(after)
        case _:
            return tuple(part for _, part in after)


def _parts(value: Any) -> Iterator[tuple[str | int, Any]]:
    """Yield what a value holds, each with the key or the position that leads to it."""
    match value:
        case Strict():
            for name, field in type(value).model_fields.items():
                yield field.alias or name, getattr(value, name)
        case dict():
            yield from value.items()
        case tuple():
            yield from enumerate(value)
        case _:
            return


def _typed(words: FactWords, reference: Callable[[Ref], str]) -> str:
    return "".join(_typed_inline(inline, reference) for inline in words)


def _typed_inline(inline: FactInline, reference: Callable[[Ref], str]) -> str:
    match inline:
        case Text():
            return inline.text
        case Ref():
            return reference(inline)
        case Listed():
            return "".join("\n" + _typed(item, reference) for item in inline.items)
        case _:
            return _typed(inline.inlines, reference)


# What translators call a text ---------------------------------------------------------------------


def field_of(holder: Strict, path: Keys) -> str:
    """Return how a text is called where it is translated: `forms.in`, `sources.rrl-2021.locator`.

    An entry of a list goes by the id in it, or else by its number, the first being 1: so what was
    said for one is never taken for another that came before it later.
    """
    value: Any = holder
    names = []
    for step in path:
        names.append(_entry(value, step) if isinstance(step, int) else step)
        value = dict(_parts(value))[step]
    return ".".join(names)


def _entry(entries: tuple[Any, ...], number: int) -> str:
    ids = [_id_in(entry) for entry in entries]
    own = ids[number]
    return own if own and ids.count(own) == 1 else str(number + 1)


def _id_in(entry: Any) -> str:
    ids = (str(part) for _, part in _parts(entry) if isinstance(part, Pointer))
    return next(ids, "")


def with_translations(holder: Kept, told: Mapping[Keys, Others]) -> Kept:
    """Return a record or an order slip with translations of some of its texts."""
    changed: Kept = _with(holder, told) if told else holder
    return changed


def _with(value: Any, told: Mapping[Keys, Others]) -> Any:
    if () in told:
        return in_languages(value, told[()])
    below = {path[0] for path in told}
    parts = {
        step: _with(part, {path[1:]: others for path, others in told.items() if path[0] == step})
        if step in below
        else part
        for step, part in _parts(value)
    }
    match value:
        case Strict():
            fields = type(value).model_fields.items()
            update = {name: parts[field.alias or name] for name, field in fields}
            return value.model_copy(update=update)
        case dict():
            return parts
        case _:
            return tuple(parts.values())
