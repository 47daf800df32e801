"""What journalists need of a press release beside the news: somebody to ask, and words to quote."""

from collections.abc import Iterator

from generator.checks.findings import Code, known, warning
from generator.checks.rules import ordered_at
from generator.compose.editions import Edition
from generator.errors import Problem
from generator.facts.accounts import Quote
from generator.facts.cases import Case
from generator.facts.library import Library
from generator.facts.registers import Office, Organisation, Person
from generator.house.briefs import Brief
from generator.paper.document import Paper
from generator.paper.walk import facts_in

RELEASE = "press-release"


def lacking_in_release(edition: Edition) -> Iterator[Problem]:
    """Yield a warning if a press release says nobody to turn to, or quotes none of its senders."""
    brief, library = edition.prepared.brief, edition.prepared.library
    release = edition.papers.get(RELEASE)
    if not release:
        return
    place = ordered_at(brief, RELEASE)
    if not brief.contact:
        message = "the press release says nobody whom journalists may turn to"
        hint = "add 'contact:' with a name or a desk, and how to reach it"
        yield warning(Code.NO_CONTACT, message, place, hint)
    if not any(_is_ours(quote, brief, library) for quote in _quotes_in(release, library)):
        message = "the press release quotes nobody who speaks for its authors"
        hint = "let it tell a quote by one of its authors, by an office of theirs, or by a person"
        yield warning(Code.NO_SPOKESPERSON, message, place, hint)


def _quotes_in(paper: Paper, library: Library) -> Iterator[Quote]:
    found = (known(library, Quote, id) for id in facts_in(paper))
    return (quote for quote in found if quote)


def _is_ours(quote: Quote, brief: Brief, library: Library) -> bool:
    """Return whether words may be those of a spokesperson."""
    match library.records.get(quote.by):
        case Organisation(id=id):
            return id in brief.authors
        case Office(institution=institution):
            return institution in brief.authors
        case Person(id=id):
            return not _has_another_part(id, brief, library)
        case _:
            return False


def _has_another_part(person: str, brief: Brief, library: Library) -> bool:
    """Return whether a case is about somebody, or they hold an office that is not the authors'.

    Nothing says for whom a person speaks; for these it is plain that it is not for the authors.
    """
    others = (one for one in library.of(Office) if one.institution not in brief.authors)
    holders = (holder for office in others for holder in office.holders)
    return any(person in case.people for case in library.of(Case)) or any(
        holder.person == person and holder.held_on(brief.date) for holder in holders
    )
