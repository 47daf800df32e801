"""Look a brief's papers over before they leave: what is wrong with them, and what stops them."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from generator.checks.allowances import allow
from generator.checks.counts import untold_cases
from generator.checks.glyphs import missing_glyphs, twofold_letters
from generator.checks.hidden import hidden_in_brief
from generator.checks.lengths import told_of_lengths
from generator.checks.longwords import long_words
from generator.checks.miscounts import miscounted
from generator.checks.mislaid import mislaid_files
from generator.checks.misplaced import misplaced_templates
from generator.checks.missing import missing
from generator.checks.names import typed_in_brief, typed_names
from generator.checks.namesakes import shared_shorts
from generator.checks.papernames import named_in_papers
from generator.checks.readers import untaken_language
from generator.checks.releases import lacking_in_release
from generator.checks.rules import check_brief, check_paper, check_records, placed
from generator.checks.silence import silent_documents
from generator.checks.translations import told_of_originals
from generator.checks.widewords import wide_words
from generator.compose.editions import Edition
from generator.compose.order import Order
from generator.errors import Problem, Severity, raise_any
from generator.house import House
from generator.house.briefs import letters_left_out
from generator.paper.brand import Brand
from generator.paper.formats import Format


def look_over(house: House, order: Order, edition: Edition, brand: Brand) -> tuple[Problem, ...]:
    """Return what should be looked at before papers leave; stop for what cannot be right."""
    told = allow(house, [*_withheld(edition), *_found(house, order, edition, brand)])
    raise_any(problem for problem in told if problem.severity is Severity.ERROR)
    return tuple(told)


def _withheld(edition: Edition) -> tuple[Problem, ...]:
    """Stop if a name is typed, or printed, that the gate withheld; return mere suspicions."""
    prepared, library = edition.prepared, edition.prepared.library
    if not prepared.opened.withheld:
        return ()
    typed = [*typed_names(library), *typed_in_brief(library, prepared.brief, prepared.name)]
    raise_any(problem for problem in typed if problem.severity is Severity.ERROR)
    printed = list(named_in_papers(edition))
    raise_any(problem for problem in printed if problem.severity is Severity.ERROR)
    return (*typed, *printed)


def _found(house: House, order: Order, edition: Edition, brand: Brand) -> Iterator[Problem]:
    """Yield what is to be said of an edition, and of what was done to make it."""
    prepared = edition.prepared
    brief, library = prepared.brief, prepared.library
    fitted, known = edition.fitted.values(), house.document_names()
    yield from told_of_lengths(brief, fitted, known, strict=order.strict_length)
    untold = edition.untold_in(order.documents or edition.composed)
    yield from told_of_originals(brief, library, untold, allowed=order.allow_fallback)
    yield from letters_left_out(brief, prepared.audience, edition.composed)
    yield from (problem for problem in brand.problems if problem.severity is not Severity.NOTE)
    yield from hidden_in_brief(brief, library)
    yield from misplaced_templates(house)
    yield from mislaid_files(house)
    yield from check_records(library, prepared.opened)
    yield from check_edition(edition, brand)
    if Format.PDF in (order.formats or prepared.audience.outputs):
        yield from check_widths(edition, brand, order.documents)


def check_widths(
    edition: Edition, brand: Brand, documents: Collection[str] = ()
) -> Iterator[Problem]:
    """Yield the words for which the PDF of some documents has no room, or which it says wrongly."""
    brief, library = edition.prepared.brief, edition.prepared.library
    for document, paper in edition.papers.items():
        if not documents or document in documents:
            for problem in (
                *wide_words(paper, library, brand),
                *long_words(paper, library, brand),
                *twofold_letters(paper, library),
            ):
                yield replace(problem, place=placed(problem.place, brief, document))


def check_edition(edition: Edition, brand: Brand) -> Iterator[Problem]:
    """Yield what all rules find in the papers of a brief."""
    prepared = edition.prepared
    brief, library = prepared.brief, prepared.library
    yield from untaken_language(brief, prepared.audience)
    yield from check_brief(brief, library, prepared.opened)
    yield from silent_documents(edition)
    yield from lacking_in_release(edition)
    yield from missing(edition)
    yield from untold_cases(edition)
    yield from miscounted(edition)
    yield from shared_shorts(edition.namesakes, library)
    for document, paper in edition.papers.items():
        yield from check_paper(brief, document, paper, library)
        yield from missing_glyphs(paper, library, brand)
