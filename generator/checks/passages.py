"""The texts of a record, each with the keys that lead to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.checks.findings import Path
from generator.document import Text
from generator.facts.envelope import Record
from generator.facts.translations import Translated
from generator.shapes import Strict
from generator.texts import FactInline, Prose, Ref

REFERENCE = " 0 "  # stands for a reference: a word, but in no name


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a record, where references may stand."""

    path: Path
    prose: Prose

    @property
    def words(self) -> str:
        """What was typed, without what references will print."""
        return "\n".join("".join(map(_typed, paragraph)) for paragraph in self.prose)


def passages_in(record: Record) -> Iterator[Passage]:
    """Yield every text of a record, in the house's language."""
    yield from _passages((), record)


def _passages(path: Path, value: Any) -> Iterator[Passage]:
    if isinstance(value, Strict):
        for name, field in type(value).model_fields.items():
            yield from _passages((*path, field.alias or name), getattr(value, name))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _passages((*path, key), part)
    elif isinstance(value, tuple) and value:
        if isinstance(value[0], tuple):
            yield Passage(path, value)
        else:
            for number, part in enumerate(value):
                yield from _passages((*path, number), part)


def translated(record: Record) -> Iterator[tuple[Path, Translated]]:
    """Yield every text of a record that has translations."""
    for passage in passages_in(record):
        if isinstance(passage.prose, Translated):
            yield passage.path, passage.prose


def _typed(inline: FactInline) -> str:
    match inline:
        case Text():
            return inline.text
        case Ref():
            return REFERENCE
        case _:
            return "".join(map(_typed, inline.inlines))
