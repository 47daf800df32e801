"""The parts of a letter that its slip puts in order, each with what may be said of it."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import Field, model_validator

from generator.errors import near, shown
from generator.facts.fields import FactId, Pointer, QuoteId, SayingField, Widened
from generator.yamlfile.models import RefusedError, Strict


class AskForm(StrEnum):
    """How asks are put: as sentences that are counted, as a list, or as a numbered one."""

    PROSE = "prose"
    LIST = "list"
    NUMBERED = "numbered"


class AskGrouping(StrEnum):
    """What stands above asks that are put together: who is asked, or the country they are on."""

    ADDRESSEE = "addressee"
    COUNTRY = "country"


class CaseForm(StrEnum):
    """How cases are put: in a sentence, as a list, or as a table."""

    SENTENCE = "sentence"
    LIST = "list"
    TABLE = "table"


class Bare(Strict):
    """A part of which nothing else is said."""


class AsksPart(Strict):
    """What we ask."""

    as_: AskForm = Field(default=AskForm.PROSE, alias="as")
    """How it is put."""
    by: AskGrouping | None = None
    """What it is put together by, if by anything."""
    lead: SayingField | None = None
    """What leads into a list, if not the usual words."""


class CasesPart(Strict):
    """The cases that the letter names."""

    as_: CaseForm = Field(default=CaseForm.SENTENCE, alias="as")
    """How they are put."""
    lead: SayingField | None = None
    """What leads into a list or a table, if anything."""


class BenchmarksPart(Strict):
    """What the brief's benchmarks ask for, in one list."""

    lead: SayingField | None = None
    """What leads into it, if not the usual words."""


class Part(Strict):
    """One part of a letter: its name alone, or with what may be said of it."""

    written: ClassVar = "ID"
    opening: Bare | None = None
    """The sentence on what the letter is written for."""
    purpose: Bare | None = None
    """Why we write: the paragraph that the letter names."""
    paragraphs: tuple[FactId, ...] | None = Field(default=None, min_length=1)
    """The texts of facts, in order, with their sources as notes."""
    asks: AsksPart | None = None
    """What we ask."""
    cases: CasesPart | None = None
    """The cases that the letter names."""
    benchmarks: BenchmarksPart | None = None
    """What the brief's benchmarks ask for."""
    quote: QuoteId | None = None
    """Somebody's exact words."""
    annex: Bare | None = None
    """Where to read on: the papers that are enclosed."""
    contact: Bare | None = None
    """Whom to turn to: the brief's contact."""
    closing: Bare | None = None
    """The sentence of thanks."""

    @model_validator(mode="after")
    def _is_one(self) -> "Part":
        if len(self.model_fields_set) != 1:
            known = ", ".join(type(self).model_fields)
            raise RefusedError("each part stands for itself", f"begin each with a dash: {known}")
        return self

    @property
    def name(self) -> str:
        """What it is called."""
        [name] = self.model_fields_set
        return name

    @property
    def facts(self) -> Iterator[Pointer]:
        """The facts that it names."""
        yield from self.paragraphs or ()
        if self.quote:
            yield self.quote


_NAMES = tuple(name for name in Part.model_fields if name not in ("paragraphs", "quote"))


def _named(value: Any) -> Any:
    """Return a part that is typed by its name alone as the others are."""
    if not isinstance(value, str):
        return value
    if value not in _NAMES:
        hint = near(value, Part.model_fields) or f"known: {', '.join(Part.model_fields)}"
        raise RefusedError(f"there is no part{shown(value)} that stands by its name alone", hint)
    return {value: {}}


Parts = tuple[Annotated[Part, Widened(_named, lambda _: {"enum": list(_NAMES)})], ...]
