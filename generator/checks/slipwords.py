"""Find where an order slip itself says words of a paper, such as its title."""

from generator.checks.findings import Spot, part_of_brief
from generator.facts.passages import texts_in
from generator.facts.translations import Saying, translations_of
from generator.house.briefs import Brief


def said_by_brief(brief: Brief, words: str) -> Spot | None:
    """Return the part of a brief that says words of a paper, in whatever language, or nothing."""
    for path, text in texts_in(brief):
        if isinstance(text, Saying) and any(words in said for said in _in_all(text)):
            return part_of_brief(brief, *path, words=words)
    return None


def _in_all(text: Saying) -> list[str]:
    return [str(text), *(str(other.text) for other in translations_of(text).values())]
