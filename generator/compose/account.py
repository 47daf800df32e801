"""Give account of a document: each fact it was ordered to tell, told in it or not, and why.

Every fact has one answer. What the gate lets in and no block of the paper came from is found here:
a template that drops it does so in sight.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.compose.sorts import sort_of
from generator.errors import counted
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.measures import Figure
from generator.gate import Opened
from generator.gate.ledger import REASONS, Entry, Outcome, Rule, briefly
from generator.gate.points import beyond
from generator.languages.typography import number
from generator.paper.document import Paper
from generator.paper.walk import blocks_in, facts_in, origin_of, words_of


@dataclass(frozen=True, slots=True)
class Told:
    """A fact stands in the document, in these of its blocks; `depth` is what a limit left of it.

    `people` says of a group how many are named, and who is in the count alone.
    """

    id: str
    blocks: tuple[int, ...]
    depth: str = ""
    people: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A figure without words of its own: its number stands in what another fact tells."""

    id: str
    within: str


@dataclass(frozen=True, slots=True)
class Unprinted:
    """A fact was let in, but the document prints none of its sort, or only some."""

    id: str
    sort: str
    some: bool
    beyond: bool = False  # the points that the audience wants


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A rule of the gate kept a fact out of the document."""

    id: str
    entry: Entry


Answer = Told | Named | Unprinted | LeftOut


@dataclass(frozen=True)
class Account:
    """What became of every fact that a document was ordered to tell, in the order of their ids."""

    document: str
    answers: tuple[Answer, ...]

    @cached_property
    def told(self) -> frozenset[str]:
        """The facts that a reader of the document meets."""
        return frozenset(one.id for one in self.answers if isinstance(one, Told | Named))

    def of(self, id: str) -> Answer | None:
        """Return what became of a fact, or nothing if it was not ordered."""
        return self._by_id.get(id)

    @cached_property
    def _by_id(self) -> dict[str, Answer]:
        return {answer.id: answer for answer in self.answers}

    def __str__(self) -> str:
        told = f"{self.document}: told {counted(len(self.told), 'fact')}."
        rest = ", ".join(_counts(self.answers))
        return f"{told} Not told: {rest}." if rest else told


def account_of(document: str, paper: Paper, opened: Opened, library: Library) -> Account:
    """Return the account of a document that was made from what the gate opened for it."""
    blocks = facts_in(paper)
    asked = opened.ordered | set(blocks)
    facts = {str(fact.id): fact for fact in library.of(Fact) if fact.id in asked}
    printed = {sort_of(fact) for id, fact in facts.items() if id in blocks}
    entries = {entry.id: entry for entry in opened.ledger}
    too_many = beyond(opened.dossier.whole, opened.dossier.foremost)

    def answer(id: str) -> Answer:
        entry = entries[id]
        if id in blocks:
            depth = entry.because if entry.rule is Rule.SHORTENED else ""
            return Told(id, blocks[id], depth, people=entry.lack)
        if entry.outcome is not Outcome.IN:
            return LeftOut(id, entry)
        fact = facts[id]
        if isinstance(fact, Figure) and (within := _naming(fact, paper, opened)):
            return Named(id, within)
        sort = sort_of(fact)
        return Unprinted(id, sort, some=sort in printed, beyond=id in too_many)

    return Account(document, tuple(map(answer, sorted(facts))))


def _naming(figure: Figure, paper: Paper, opened: Opened) -> str:
    """Return a fact in the document that refers to a figure, in words that have its number."""
    said = number(figure.value, paper.meta.language)
    referring = opened.dependants.get(figure.id, ())
    saying = (block for block in blocks_in(paper.blocks) if said in words_of([block]))
    named = (id for block in saying for id in origin_of(block) if id in referring)
    return next(named, "")


# As data, for programs ----------------------------------------------------------------------------


def record_of(answer: Answer) -> dict[str, Any]:
    """Return what became of a fact, as programs read it."""
    match answer:
        case Told():
            found = {"answer": "told", "blocks": list(answer.blocks), "depth": answer.depth}
            return {**found, "people": answer.people} if answer.people else found
        case Named():
            return {"answer": "named", "within": answer.within}
        case Unprinted():
            sort = {"answer": "not printed", "sort": answer.sort, "some": answer.some}
            return {**sort, "beyond": answer.beyond}
        case LeftOut():
            entry = answer.entry
            return {"answer": "left out", "rule": entry.rule.value, "because": entry.grounds}


def recorded(accounts: Iterable[Account]) -> dict[str, dict[str, Any]]:
    """Return the accounts of all documents, as the manifest holds them."""
    return {
        account.document: {answer.id: record_of(answer) for answer in account.answers}
        for account in accounts
    }


# In words -----------------------------------------------------------------------------------------


def describe(answer: Answer, document: str) -> str:
    """Return what became of a fact in a document, as `brief why` says it."""
    match answer:
        case Told():
            return f"in the {document}{_in_depth(answer)}{_of_people(answer)}"
        case Named():
            return f"in the {document}: its number stands in what {answer.within} tells"
        case Unprinted(beyond=True):
            return f"let in, but the {document} makes its points with what comes before it"
        case Unprinted():
            printed = f"other {answer.sort} alone" if answer.some else f"no {answer.sort}"
            return f"let in, but the {document} prints {printed}"
        case LeftOut():
            return f"not in the {document}: {_because(answer.entry)}"


def _in_depth(answer: Told) -> str:
    return f" ({answer.depth}: {REASONS[Rule.SHORTENED]})" if answer.depth else ""


def _of_people(answer: Told) -> str:
    return f" ({answer.people})" if answer.people else ""


def _because(entry: Entry) -> str:
    return f"{entry.reason} [{entry.rule}]"


def _counts(answers: Iterable[Answer]) -> Iterator[str]:
    """Yield how many facts are not told, reason by reason."""
    kept_out = [answer.entry for answer in answers if isinstance(answer, LeftOut)]
    for reason, count in sorted(Counter(briefly(entry.rule) for entry in kept_out).items()):
        yield f"{count} {reason}{_first_of(kept_out, reason)}"
    if unprinted := sum(isinstance(answer, Unprinted) for answer in answers):
        yield f"{unprinted} let in but not printed by this document"


def _first_of(entries: Iterable[Entry], reason: str) -> str:
    """Return the first source that will be known, and from when, where that is the reason."""
    dated = [
        (entry.counts_from, entry.grounds)
        for entry in entries
        if entry.counts_from and briefly(entry.rule) == reason
    ]
    return f" (the first: {min(dated)[1]})" if dated else ""
