"""Whose an ask is: a paper demands nothing in the name of those who have not asked for it.

An ask belongs to a sender who stated it, in a source of their own, or who has adopted it. What the
house has derived from facts is a proposal until then. All senders speak in a paper, so that each
has to be behind each of its asks.
"""

from collections.abc import Sequence
from datetime import date

from generator.facts.cases import Recommendation
from generator.facts.library import Library
from generator.facts.registers import Source
from generator.facts.vocabulary import Origin
from generator.house.briefs import Brief


def senders_of(brief: Brief) -> tuple[str, ...]:
    """Return the organisations in whose name the papers of a brief ask: its authors or signers."""
    signers = brief.letter.from_ if brief.letter else ()
    return tuple(map(str, brief.authors or signers))


def lack_of(library: Library, ask: Recommendation, senders: Sequence[str], day: date) -> str:
    """Return who of the senders has neither stated an ask nor adopted it by a day, or nothing."""
    stated = _stated_by(library, ask)
    behind = stated | _adopted_by(ask, day)
    missing = [sender for sender in senders if sender not in behind]
    if senders and not missing:
        return ""
    is_derived = ask.origin is Origin.DERIVED
    whose = "derived" if is_derived else f"stated by {', '.join(sorted(stated)) or 'others'}"
    lacking = f"not adopted by {', '.join(missing)}" if missing else "the brief has no 'authors'"
    return f"{whose}, {lacking}"


def _stated_by(library: Library, ask: Recommendation) -> set[str]:
    """Return the organisations that state an ask: those it names, or who issued its sources."""
    match ask.origin:
        case Origin.DERIVED:
            return set()
        case Origin.STATED if ask.stated_by:
            return set(map(str, ask.stated_by))
        case Origin.STATED:
            sources = (library.find(Source, ref.id) for ref in ask.sources)
            authors = (author for source in sources for author in source.author)
            return {str(author) for author in authors if isinstance(author, str)}


def _adopted_by(ask: Recommendation, day: date) -> set[str]:
    """Return who had adopted an ask by a day; a month or a year counts from its last day."""
    return {
        str(adoption.id)
        for adoption in ask.adopted_by
        if adoption.date.last is not None and adoption.date.last <= day
    }
