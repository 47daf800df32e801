"""How many people a case is of, where one record tells of many."""

from typing import Any

from pydantic import field_validator, model_validator

from generator.facts.fields import Count, Phrase
from generator.facts.vocabulary import Few
from generator.yamlfile.models import RefusedError, Strict


class Group(Strict):
    """The people of a case, counted: some may be in the register, the others are a number alone."""

    count: Count
    """How many they are in all, those under `people` among them."""
    called: Phrase = ()
    """What they are, as it stands after their number, such as: printers; people, without it."""
    women: Count | None = None
    """How many of them are women."""
    men: Count | None = None
    """How many of them are men."""
    children: Count | None = None
    """How many of them are under 18."""
    few: Few | None = None
    """`cannot_identify`, where one to four of them are told of by their number alone."""

    @property
    def makeup(self) -> tuple[int, ...]:
        """How many women, men and children there are; what is not said is none."""
        return tuple(number or 0 for number in (self.women, self.men, self.children))

    @field_validator("few", mode="after")
    @classmethod
    def _counts_people(cls, value: Any) -> Any:
        if value is Few.NOT_PEOPLE:
            hint = "write 'cannot_identify' once somebody made sure that nobody is known by it"
            raise RefusedError("a group is of people", hint)
        return value

    @model_validator(mode="after")
    def _adds_up(self) -> "Group":
        if self.count == 0:
            raise RefusedError("it counts nobody", "say how many they are under 'count'")
        women, men, children = self.makeup
        if women + men > self.count or children > self.count:
            hint = "correct the 'count', or how many are women, men or children"
            raise RefusedError(f"it counts {self.count}, and more are said to be in it", hint)
        return self
