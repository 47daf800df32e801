"""Make the papers of a brief. Read this first: it is the whole way from facts to files.

read what its brief needs of the library
open a dossier, by the gate                   -> everything its papers are made from (order)
fill each template, read the page, settle it  -> papers, as data (recipe)
where one is too long, open the dossier anew,
with less in it                               -> papers within their limits (fit)
look them over before they leave              -> problems (checks)
write each in the formats asked for           -> files (publish)
describe what went into them                  -> the manifest
search all that was written for names         -> nothing, or no files at all (checks)
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator import __version__
from generator.checks.allowances import allow
from generator.checks.outgoing import look_over
from generator.checks.refused import open_or_tell_all
from generator.checks.rules import ordered_at
from generator.checks.translations import holders_of
from generator.checks.writtennames import named_in_files
from generator.compose.account import Account, recorded
from generator.compose.editions import Edition, compose_within_limits, editions_beside
from generator.compose.fit.account import record_of
from generator.compose.order import Ordered, Prepared
from generator.errors import BriefError, Place, Problem, near, raise_any
from generator.gate.present import Present
from generator.house import House
from generator.paper.document import Paper
from generator.paper.formats import Format
from generator.paper.walk import pictures_shown
from generator.publish.manifest import NAME, File, counts, describe, facts_used, languages_of
from generator.publish.press import Press, Pressed

Each = TypeVar("Each")


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build: files by name, their descriptions, and problems that did not stop it.

    `limits` says how long documents may be that have a limit, `accounts` what became of each fact
    that was ordered.
    """

    files: Mapping[str, bytes]
    described: tuple[File, ...]
    problems: tuple[Problem, ...]
    limits: Mapping[str, str]
    accounts: tuple[Account, ...]


def build(
    house: House, ordered: Ordered, standing: Mapping[str, bytes], tell: Callable[[str], None]
) -> Built:
    """Return every file of a build.

    `standing` holds the files that stand there now: those that this build was not asked for are
    kept if what they were made from has not changed, and else made anew. `tell` hears of each step.
    """
    _refuse_unordered(ordered)
    tell("opening the library")
    others = languages_of(standing.get(NAME, b"")) - {ordered.brief.language}
    library = house.library_for(ordered.brief, others)
    prepared = open_or_tell_all(house, ordered, library, allow)
    edition = compose_within_limits(house, prepared, tell)
    doubts = look_over(house, ordered.order, edition, house.brand(ordered.audience))
    beside = tuple(editions_beside(house, ordered, library, sorted(others), tell))
    press = _press(house, ordered, edition, beside, tell)
    made = press.make(*_wanted(ordered, edition))
    pressed = press.renew(made, standing)
    built = _account(edition, pressed, doubts)
    tell("searching the files for names")
    raise_any(named_in_files(edition, _by_files(ordered, beside), ordered.folder, built.files))
    return built


def _refuse_unordered(ordered: Ordered) -> None:
    known = ordered.documents
    for document in ordered.order.documents:
        if document not in known:
            message = f"the brief orders no document {document!r}"
            hint = near(document, known) or _orders(ordered)
            raise BriefError(Problem(message, None, hint, "unknown-document"))


def _orders(ordered: Ordered) -> str:
    """Say what is ordered; for another audience than the brief's, why that is not the brief's."""
    documents, audience = ", ".join(ordered.documents), ordered.brief.audience
    if audience == ordered.written.audience:
        return f"it orders {documents}"
    usual = f"for another audience than its own its usual documents are made: {documents}"
    return f"{usual}; a brief that says audience: {audience} may order others"


def _press(
    house: House,
    ordered: Ordered,
    edition: Edition,
    beside: Iterable[Edition],
    tell: Callable[[str], None],
) -> Press:
    """Return what writes an edition, and knows what others beside it would be made from."""
    papers: dict[str, Paper] = {}
    present: dict[str, Present] = {}
    for each in (*beside, edition):
        papers |= _by_stem(ordered, each, each.papers)
        present |= _by_stem(ordered, each, each.present)
    laid_out = _by_stem(ordered, edition, edition.laid_out)
    brand = house.brand(ordered.audience, pictures_shown(papers.values()))
    return Press(
        ordered.order.brief,
        ordered.documents,
        papers,
        present,
        laid_out,
        brand,
        tell,
        places=_places(ordered, edition),
        silent=edition.silent,
        withheld=any(each.prepared.opened.withheld for each in (*beside, edition)),
    )


def _places(ordered: Ordered, edition: Edition) -> dict[str, Place]:
    """Return where each document is ordered."""
    brief = edition.prepared.brief
    return _by_stem(ordered, edition, {each: ordered_at(brief, each) for each in edition.papers})


def _by_files(ordered: Ordered, editions: Iterable[Edition]) -> dict[str, Edition]:
    """Return some editions by what the files of their papers are called."""
    brief = ordered.order.brief
    return {
        f"{brief}-{stem}": each
        for each in editions
        for stem in _by_stem(ordered, each, each.papers)
    }


def _by_stem(ordered: Ordered, edition: Edition, found: Mapping[str, Each]) -> dict[str, Each]:
    """Return what there is of the documents of an edition, by what their files are called."""
    language = edition.prepared.brief.language
    return {ordered.stem(document, language): each for document, each in found.items()}


def _wanted(ordered: Ordered, edition: Edition) -> tuple[list[str], tuple[Format, ...]]:
    """Return what files to make: of which documents that say something, in which formats."""
    documents = [document for document in ordered.wanted if document not in edition.silent]
    stems = [ordered.stem(document, ordered.brief.language) for document in documents]
    return stems, ordered.order.formats or ordered.audience.outputs


def _account(edition: Edition, pressed: Pressed, doubts: tuple[Problem, ...]) -> Built:
    """Return the finished build, with a manifest of what went into it."""
    prepared, fitted = edition.prepared, edition.fitted
    manifest = describe(
        slip=_slip(prepared),
        files=pressed.described,
        facts=facts_used(prepared.library, edition.papers, prepared.shown),
        ledger=counts(prepared.opened.ledger),
        accounts=recorded(edition.accounts),
        lengths={document: record_of(found) for document, found in fitted.items()},
        originals=list(holders_of(edition.untold, prepared.brief, prepared.library)),
    )
    return Built(
        files={**pressed.files, NAME: manifest},
        described=pressed.described,
        problems=(*doubts, *pressed.problems),
        limits={document: str(found.bound) for document, found in fitted.items()},
        accounts=edition.accounts,
    )


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
