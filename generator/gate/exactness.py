"""How exactly it may be told when and where something was, and what somebody was sentenced to."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from generator.yamlfile.dates import Grain


class Nearness(IntEnum):
    """How exactly a place may be told."""

    COUNTRY = 1
    REGION = 2
    PLACE = 3


@dataclass(frozen=True, slots=True)
class Exactness:
    """What may be told of a story beside its words."""

    date: Grain = Grain.DAY
    place: Nearness = Nearness.PLACE
    sentence: bool = True

    def at_most(self, other: "Exactness") -> "Exactness":
        """Return what both allow: the least counts of all that apply."""
        return Exactness(
            min(self.date, other.date),
            min(self.place, other.place),
            self.sentence and other.sentence,
        )

    def __str__(self) -> str:
        return ", ".join(self._limits())

    def _limits(self) -> Iterator[str]:
        if self.date < Grain.DAY:
            yield f"dates to the {self.date.name.lower()}"
        if self.place < Nearness.PLACE:
            yield f"places to the {self.place.name.lower()}"
        if not self.sentence:
            yield "no sentence"


EXACT = Exactness()
