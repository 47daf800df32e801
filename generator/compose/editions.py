"""The editions of a brief's papers: its own language, and others that stand beside it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator.compose.fit import dossier_of, fit_all, papers_within
from generator.compose.fit.fitted import Fitted
from generator.compose.order import Order, Prepared, prepare
from generator.compose.recipe import untold
from generator.errors import BriefError
from generator.facts.translations import Said
from generator.house import House
from generator.paper.document import Paper


def stems(house: House, order: Order, prepared: Prepared) -> dict[str, str]:
    """Return how the files of each document are called; the brief's own language goes unsaid."""
    own, language = house.brief(order.brief).language, prepared.brief.language
    ending = "" if language == own else f"-{language}"
    return {document: f"{document}{ending}" for document in prepared.documents}


def editions_beside(
    house: House,
    order: Order,
    languages: Iterable[str],
    tell: Callable[[str], None],
) -> dict[str, Paper]:
    """Return the papers in other languages, as they would be made today."""
    papers: dict[str, Paper] = {}
    for language in languages:
        try:
            other = prepare(house, replace(order, language=language))
            made = papers_within(other, fit_all(house, other, tell))
        except BriefError:
            continue  # files that could not be made today do not stay
        called = stems(house, order, other)
        papers |= {called[document]: paper for document, paper in made.items()}
    return papers


def untold_in_all(prepared: Prepared, fitted: Mapping[str, Fitted]) -> tuple[Said, ...]:
    """Return every text that the papers tell in the original."""
    found: dict[int, Said] = {}
    for document in prepared.documents:
        texts = untold(dossier_of(prepared, document, fitted), document)
        found |= {id(text): text for text in texts}
    return tuple(found.values())
