"""Look through a whole house: its facts, its briefs, its templates and its looks."""

from collections.abc import Callable, Iterator

from generator.checks.allowances import allow_and_tell_unused
from generator.checks.catalogues import check_catalogue, misplaced_catalogues
from generator.checks.contradictions import translated_otherwise
from generator.checks.hidden import hidden_signs
from generator.checks.lengths import unknown_documents, unverified_limits
from generator.checks.mislaid import mislaid_files
from generator.checks.misplaced import misplaced_templates, unordered_documents
from generator.checks.names import typed_in_brief
from generator.checks.outgoing import check_edition, check_widths
from generator.checks.papernames import named_in_papers
from generator.checks.pastfiles import outlived_files
from generator.checks.placing import Files
from generator.checks.references import unreferred
from generator.checks.refused import open_or_tell_all
from generator.checks.rules import LIBRARY_RULES
from generator.checks.translations import missing_translations, old_in, unfinished_translations
from generator.checks.writtennames import named_around
from generator.compose.documents import unmade_documents
from generator.compose.editions import compose_whole
from generator.compose.order import Order, orders_of, read_order, refuse_together
from generator.compose.templates import Templates
from generator.errors import BriefError, Problem, Severity
from generator.facts.library import Count, Library
from generator.facts.translations import OTHER_LANGUAGES
from generator.house import House
from generator.house.briefs import Brief
from generator.languages import PAPER_LANGUAGES
from generator.paper.formats import Format
from generator.paper.walk import pictures_shown

Tell = Callable[[str], None]


def check_all(house: House, tell: Tell, count: Count | None = None) -> list[Problem]:
    """Return every problem of a house, in the order they were met.

    `tell` hears of each step, and `count` how many of its files or briefs are done.
    """
    found = [
        *_check_library(house, tell, count),
        *unfinished_translations(Files(house)),
        *hidden_signs(Files(house)),
        *_check_audiences(house, tell),
        *misplaced_templates(house),
        *mislaid_files(house),
        *_told(_check_brand(house)),
        *_check_catalogues(house),
    ]
    return allow_and_tell_unused(house, found)


def _check_library(house: House, tell: Tell, count: Count | None) -> Iterator[Problem]:
    tell("reading the library")
    library = house.library(count)
    yield from library.problems
    tell("looking through the library")
    for rule in LIBRARY_RULES:
        yield from rule(library)
    yield from outlived_files(house, library)
    yield from _check_briefs(house, library, tell, count)


def _check_briefs(
    house: House, library: Library, tell: Tell, count: Count | None
) -> Iterator[Problem]:
    """Yield what is wrong with order slips; once all are read, also what none of them needs."""
    yield from house.misnamed_briefs()
    names = house.brief_names()
    briefs = []
    for done, name in enumerate(names, start=1):
        tell(f"checking brief {name}")
        try:
            briefs.append(house.brief_in(house.brief(name), OTHER_LANGUAGES))
            yield from _check_brief(house, library, name, briefs[-1])
        except BriefError as error:
            yield from error.problems
        if count:
            count(done, len(names))
    if len(briefs) == len(names):
        yield from unreferred(library, briefs)
        yield from _told(unordered_documents(house, briefs))


def _check_brief(house: House, library: Library, name: str, brief: Brief) -> Iterator[Problem]:
    """Yield what is wrong with an order slip; if nothing is, make its papers, but write none."""
    yield from old_in(brief)
    found = [*library.dangling(brief), *typed_in_brief(library, brief, name)]
    yield from found
    if library.problems or any(problem.severity is Severity.ERROR for problem in found):
        return
    yield from unknown_documents(brief.limits, house.document_names())
    orders = orders_of(house, Order(name))
    refuse_together(house, orders[1:])
    ordered = read_order(house, orders[0])
    prepared = open_or_tell_all(house, ordered, house.library_for(ordered.brief))
    edition = compose_whole(prepared)
    brand = house.brand(edition.prepared.audience)
    yield from named_in_papers(edition)
    yield from named_around(edition, brand)
    yield from check_edition(edition, brand)
    yield from translated_otherwise(brief, library, edition.prepared.opened)
    if Format.PDF in edition.prepared.audience.outputs:
        yield from check_widths(edition, brand)
    house.pictures(pictures_shown(edition.papers.values()))
    yield from missing_translations(brief, edition.prepared.library, edition.untold)


def _told(found: Iterator[Problem]) -> Iterator[Problem]:
    """Yield what a check has found, and what stopped it."""
    try:
        yield from found
    except BriefError as error:
        yield from error.problems


def _check_audiences(house: House, tell: Tell) -> Iterator[Problem]:
    for name in house.audience_names():
        tell(f"checking audience {name}")
        yield from _told(_check_audience(house, name))


def _check_audience(house: House, name: str) -> Iterator[Problem]:
    """Yield what is wrong with a profile, and with any template a brief for it can order."""
    audience = house.audience(name)
    yield from unknown_documents(audience.limits, house.document_names())
    own = [limit for limit in audience.limits if house.owns(limit.document.place)]
    yield from unverified_limits(own)
    yield from unmade_documents(house, name, audience.documents)
    templates = Templates(house.shelf(name))
    for document in house.document_names(name):
        yield from templates.check(document)


def _check_catalogues(house: House) -> Iterator[Problem]:
    """Yield what is wrong with catalogues, and with where they stand."""
    yield from misplaced_catalogues(house)
    for language in PAPER_LANGUAGES:
        yield from _told(check_catalogue(house, language))


def _check_brand(house: House) -> Iterator[Problem]:
    yield from house.brand().problems
