"""An entry of a .po file: words, and what is said for them."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.errors import Place, Problem

Key = tuple[str | None, str, bool]  # a context, words, and whether they have forms for numbers


@dataclass(frozen=True, slots=True)
class Entry:
    """Words, in one of their meanings, and what a catalogue says for them.

    Words that go with a number are two, for one and for many; of their texts, `form` tells which
    goes with a number. Where a text is empty, nothing is said yet.
    """

    context: str | None
    words: tuple[str, ...]
    texts: tuple[str, ...]
    form: Callable[[int], int]
    fuzzy: bool
    place: Place

    @property
    def key(self) -> Key:
        """What it is found by."""
        return self.context, self.words[0], len(self.words) > 1

    @property
    def is_said(self) -> bool:
        """Whether it counts: one that a translator still doubts does not."""
        return all(self.texts) and not self.fuzzy


@dataclass(frozen=True, slots=True)
class Forms:
    """How many forms words have that go with a number, and which goes with one."""

    choose: Callable[[int], int]
    count: int


UNKNOWN = Forms(lambda _: 0, 0)
COPY = "copy the line Plural-Forms from another catalogue of the language"


def unfit(message: str, place: Place, hint: str) -> Problem:
    """Return what is wrong with a catalogue at a place."""
    return Problem(message, place, hint, "catalogue")
