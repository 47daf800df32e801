"""The editions of a brief's papers: its own language, and others that stand beside it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from generator.checks.translations import fallbacks, missing_translations
from generator.compose.fit import dossier_of, fit_all, papers_within
from generator.compose.fit.search import Fitted
from generator.compose.order import Order, Prepared, prepare
from generator.compose.recipe import untold
from generator.errors import BriefError, Problem
from generator.facts.translations import Said
from generator.house import House
from generator.house.briefs import Brief
from generator.paper.document import Paper
from generator.publish.manifest import NAME, files_of


def stems(house: House, order: Order, prepared: Prepared) -> dict[str, str]:
    """Return how the files of each document are called; the brief's own language goes unsaid."""
    own, language = house.brief(order.brief).language, prepared.brief.language
    ending = "" if language == own else f"-{language}"
    return {document: f"{document}{ending}" for document in prepared.documents}


def editions_beside(
    house: House,
    order: Order,
    prepared: Prepared,
    standing: Mapping[str, bytes],
    tell: Callable[[str], None],
) -> dict[str, Paper]:
    """Return the papers in the other languages that stand there, as they would be made today."""
    papers: dict[str, Paper] = {}
    for language in _other_languages(standing, prepared.brief):
        try:
            other = prepare(house, replace(order, language=language))
            made = papers_within(other, fit_all(house, other, tell))
        except BriefError:
            continue  # files that could not be made today do not stay
        called = stems(house, order, other)
        papers |= {called[document]: paper for document, paper in made.items()}
    return papers


def _other_languages(standing: Mapping[str, bytes], brief: Brief) -> list[str]:
    """Return the languages, other than that of a build, that files stand in."""
    languages = {file.language for file in files_of(standing.get(NAME, b""))}
    return sorted(languages - {brief.language})


def untold_in_all(prepared: Prepared, fitted: Mapping[str, Fitted]) -> tuple[Said, ...]:
    """Return every text that the papers tell in the original."""
    found: dict[int, Said] = {}
    for document in prepared.documents:
        texts = untold(dossier_of(prepared, document, fitted), document)
        found |= {id(text): text for text in texts}
    return tuple(found.values())


def told_of_originals(
    prepared: Prepared, left: tuple[Said, ...], *, allowed: bool
) -> Iterator[Problem]:
    """Yield what is to be said of texts without a translation: where allowed, it stops nothing."""
    if allowed:
        return fallbacks(prepared.brief, left)
    return missing_translations(prepared.brief, prepared.library, left)
