"""The texts of a record or of an order slip, each with the keys that lead to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.facts.envelope import Record
from generator.facts.texts import FactInline, Prose, Ref
from generator.facts.translations import Saying, Translated
from generator.paper.document import Text
from generator.yamlfile.models import Strict

Path = tuple[str | int, ...]

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
    """Yield every text of a record where references may stand, in the house's language."""
    for path, text in texts_in(record):
        if isinstance(text, tuple):
            yield Passage(path, text)


def texts_in(value: Strict) -> Iterator[tuple[Path, Prose | Saying]]:
    """Yield every text that papers print of a record or an order slip, names among them."""
    yield from _texts((), value)


def translated(value: Strict) -> Iterator[tuple[Path, Translated | Saying]]:
    """Yield every text that has translations."""
    for path, text in texts_in(value):
        if isinstance(text, Translated) or (isinstance(text, Saying) and text.others):
            yield path, text


def _texts(path: Path, value: Any) -> Iterator[tuple[Path, Prose | Saying]]:
    if isinstance(value, Saying):
        yield path, value
    elif isinstance(value, Strict):
        for name, field in type(value).model_fields.items():
            yield from _texts((*path, field.alias or name), getattr(value, name))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts((*path, key), part)
    elif isinstance(value, tuple) and value:
        if isinstance(value[0], tuple):
            yield path, value
        else:
            for number, part in enumerate(value):
                yield from _texts((*path, number), part)


def _typed(inline: FactInline) -> str:
    match inline:
        case Text():
            return inline.text
        case Ref():
            return REFERENCE
        case _:
            return "".join(map(_typed, inline.inlines))
