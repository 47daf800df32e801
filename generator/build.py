"""Make the papers of a brief. Read this first: it is the whole way from facts to files.

read the brief and what it needs of the library
open a dossier, by the gate
fill a template, read the page, settle it     -> a paper, as data (compose)
open the dossier anew, with less in it        -> a paper within its limit (fit)
write the paper in each format                -> bytes
describe what went into it                    -> the manifest
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator import __version__
from generator.checks.allowances import allow
from generator.checks.glyphs import missing_glyphs
from generator.checks.lengths import told_of_lengths
from generator.checks.names import refuse_names, typed_in_brief, typed_names
from generator.checks.readers import untaken_language
from generator.checks.rules import check_brief, check_paper
from generator.checks.translations import holders_of, told_of_originals
from generator.compose.editions import editions_beside, stems, untold_in_all
from generator.compose.fit import fit_all, papers_within
from generator.compose.fit.account import record_of
from generator.compose.fit.fitted import Fitted
from generator.compose.order import Order, Prepared, prepare
from generator.errors import BriefError, Problem, Severity, near, raise_any
from generator.facts.registers import Person
from generator.facts.translations import Said
from generator.house import House
from generator.house.briefs import letters_left_out
from generator.paper.document import Paper
from generator.paper.walk import everything_in, pictures_shown
from generator.publish.manifest import NAME, File, counts, describe, facts_used, languages_of
from generator.publish.press import Press, Pressed


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build: files by name, their descriptions, and problems that did not stop it.

    `limits` says how long documents may be that have a limit.
    """

    files: Mapping[str, bytes]
    described: tuple[File, ...]
    problems: tuple[Problem, ...]
    limits: Mapping[str, str]


def folder_of(house: House, order: Order) -> str:
    """Return the folder of the outputs; a brief built otherwise than it says has one of its own."""
    brief = house.brief(order.brief)
    audience = order.audience or brief.audience
    later = order.as_of if order.as_of != brief.knows_until else None
    if audience == brief.audience and later is None:
        return order.brief
    return f"{order.brief}@{audience}" + (f"@{later.isoformat()}" if later else "")


def build(
    house: House, order: Order, standing: Mapping[str, bytes], tell: Callable[[str], None]
) -> Built:
    """Return every file of a build.

    `standing` holds the files that stand there now: those that this build does not make are kept
    if what they were made from has not changed. `tell` hears of each step.
    """
    tell("opening the library")
    prepared = prepare(house, order)
    _refuse_unordered(prepared, order)
    fitted = fit_all(house, prepared, tell)
    papers = papers_within(prepared, fitted)
    suspicions = _protect(prepared, papers)
    brief, library, known = prepared.brief, prepared.library, house.document_names()
    lengths = told_of_lengths(brief, fitted.values(), known, strict=order.strict_length)
    left = untold_in_all(prepared, fitted)
    tongues = told_of_originals(brief, library, left, allowed=order.allow_fallback)
    doubts = _look_over(house, prepared, papers, (*lengths, *suspicions, *tongues))
    called = stems(house, order, prepared)
    others = sorted(languages_of(standing.get(NAME, b"")) - {brief.language})
    beside = editions_beside(house, order, others, tell)
    editions = {**beside, **{called[document]: paper for document, paper in papers.items()}}
    brand = house.brand(prepared.audience, pictures_shown(editions.values()))
    press = Press(prepared.name, editions, brand, tell)
    wanted = [called[document] for document in order.documents or prepared.documents]
    made = press.make(wanted, order.formats or prepared.audience.outputs)
    pressed = press.keep(made, standing)
    problems = (*doubts, *pressed.problems)
    return _account(prepared, papers, pressed, fitted, left, problems)


def _refuse_unordered(prepared: Prepared, order: Order) -> None:
    for document in order.documents:
        if document not in prepared.documents:
            known = prepared.documents
            message = f"the brief orders no document {document!r}"
            hint = near(document, known) or "it orders " + ", ".join(known)
            raise BriefError(Problem(message, None, hint, "unknown-document"))


def _protect(prepared: Prepared, papers: Mapping[str, Paper]) -> tuple[Problem, ...]:
    """Stop if a name is typed, or printed, that the gate withheld; return mere suspicions."""
    withheld = [prepared.library.find(Person, id) for id in prepared.opened.withheld]
    if not withheld:
        return ()
    typed = [
        *typed_names(prepared.library),
        *typed_in_brief(prepared.library, prepared.brief, prepared.name),
    ]
    raise_any(problem for problem in typed if problem.severity is Severity.ERROR)
    refuse_names(withheld, map(everything_in, papers.values()))
    return tuple(typed)


def _look_over(
    house: House, prepared: Prepared, papers: Mapping[str, Paper], suspicions: Iterable[Problem]
) -> tuple[Problem, ...]:
    """Return what should be looked at before the papers leave; stop for what cannot be right."""
    brief, library = prepared.brief, prepared.library
    look = house.brand(prepared.audience)
    unmade = letters_left_out(brief, prepared.audience, prepared.documents)
    untaken = untaken_language(brief, prepared.audience)
    found = [*suspicions, *unmade, *untaken, *check_brief(brief, library, prepared.opened)]
    for document, paper in papers.items():
        found += check_paper(brief, document, paper, library)
        found += missing_glyphs(paper, library, look)
    told = allow(house, found)
    raise_any(problem for problem in told if problem.severity is Severity.ERROR)
    return tuple(told)


def _account(
    prepared: Prepared,
    papers: Mapping[str, Paper],
    pressed: Pressed,
    fitted: Mapping[str, Fitted],
    left: tuple[Said, ...],
    problems: tuple[Problem, ...],
) -> Built:
    """Return the finished build, with a manifest of what went into it."""
    manifest = describe(
        slip=_slip(prepared),
        files=pressed.described,
        facts=facts_used(prepared.library, papers, prepared.house),
        ledger=counts(prepared.opened.ledger),
        lengths={document: record_of(found) for document, found in fitted.items()},
        originals=list(holders_of(left, prepared.brief, prepared.library)),
    )
    limits = {document: str(found.bound) for document, found in fitted.items()}
    return Built({**pressed.files, NAME: manifest}, pressed.described, problems, limits)


def _slip(prepared: Prepared) -> dict[str, str]:
    brief = prepared.brief
    return {
        "name": prepared.name,
        "title": brief.title,
        "audience": brief.audience,
        "language": brief.language,
        "date": brief.date.isoformat(),
        "as_of": brief.knows_until.isoformat(),
        "version": __version__,
    }
