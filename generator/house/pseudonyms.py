"""What an order slip calls those whom its papers may tell of, and not name."""

from collections import Counter
from collections.abc import Iterable

from generator.facts.fields import NameField, PersonId
from generator.yamlfile.models import RefusedError, Strict


class Pseudonym(Strict):
    """Another name for somebody in all papers of one brief: a brief of its own has its own."""

    person: PersonId
    """Who is called so, where they may not be named."""
    name: NameField
    """The name: that of nobody in the register."""


def each_its_own(pseudonyms: tuple[Pseudonym, ...]) -> tuple[Pseudonym, ...]:
    """Refuse two names for one person, and one name for two."""
    if twice := _repeated(str(each.person) for each in pseudonyms):
        raise RefusedError(f"{twice!r} stands here twice", "one name for each, in all its papers")
    if _repeated(each.name.casefold() for each in pseudonyms):
        raise RefusedError("two people have the same pseudonym", "give each one of their own")
    return pseudonyms


def _repeated(words: Iterable[str]) -> str:
    counted = Counter(words)
    return next((word for word, times in counted.items() if times > 1), "")
