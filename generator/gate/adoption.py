"""Whose an ask is: a paper demands nothing in the name of those who have not asked for it.

An ask belongs to a sender who stated it, in a source of their own, or who has adopted it. What the
house has derived from facts is a proposal until then, and so is what does not say where it comes
from. All senders speak in a paper, so that each has to be behind each of its asks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.facts.cases import Recommendation
from generator.facts.library import Library
from generator.facts.registers import Source
from generator.facts.vocabulary import Origin
from generator.gate.ledger import Rule
from generator.house.briefs import Brief


@dataclass(frozen=True, slots=True)
class Lack:
    """What an ask lacks to be made in the senders' name, and the rule that asks for it."""

    rule: Rule
    grounds: str


def senders_of(brief: Brief) -> tuple[str, ...]:
    """Return the organisations in whose name the papers of a brief ask: its authors or signers."""
    signers = brief.letter.from_ if brief.letter else ()
    return tuple(map(str, brief.authors or signers))


def lack_of(
    library: Library, ask: Recommendation, senders: Sequence[str], day: date
) -> Lack | None:
    """Return what an ask lacks until each of the senders has stated it or adopted it by a day."""
    behind = stated_by(library, ask) | _adopted_by(ask, day)
    missing = [sender for sender in senders if sender not in behind]
    if senders and not missing:
        return None
    lacking = f"not adopted by {', '.join(missing)}" if missing else "the brief has no 'authors'"
    rule = Rule.UNADOPTED if says_whose(ask) else Rule.NO_ORIGIN
    return Lack(rule, f"{_whose(library, ask)}, {lacking}")


def borrowed_from(library: Library, ask: Recommendation, senders: Sequence[str]) -> tuple[str, ...]:
    """Return the organisations that state an ask, if its senders have only made it their own."""
    stated = stated_by(library, ask)
    return () if stated & set(senders) else tuple(sorted(stated))


def says_whose(ask: Recommendation) -> bool:
    """Return whether an ask says where it comes from."""
    return ask.origin is not None or bool(ask.stated_by)


def _whose(library: Library, ask: Recommendation) -> str:
    if ask.origin is Origin.DERIVED:
        return "derived"
    if not says_whose(ask):
        return "of no 'origin'"
    return f"stated by {', '.join(sorted(stated_by(library, ask))) or 'others'}"


def stated_by(library: Library, ask: Recommendation) -> set[str]:
    """Return the organisations that state an ask: those it names, or who issued its sources."""
    match ask.origin:
        case Origin.DERIVED:
            return set()
        case Origin.STATED | None if ask.stated_by:
            return set(map(str, ask.stated_by))
        case None:
            return set()
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
