"""What was ordered and is in no paper: named by hand, asked for, put first, or a whole theme.

An account tells what became of every fact. A warning is due where nobody chose that one is lacking:
what time, the order slip or a record's own reach keeps out is counted there, and no fault.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.checks.findings import Code, Spot, named, part_of, part_of_brief, warning
from generator.compose.account import Account, Answer, LeftOut, Named, Told, Unprinted, describe
from generator.compose.editions import Edition
from generator.errors import Place, Problem
from generator.facts.accounts import Paragraph
from generator.facts.cases import Case, Recommendation
from generator.facts.envelope import Fact
from generator.facts.fields import Pointer
from generator.facts.library import Library
from generator.facts.vocabulary import Role
from generator.gate.ledger import Entry, Rule
from generator.house.briefs import Brief
from generator.house.letterslip import LetterSlip

FIRST = 1  # the priority of what no paper should lack unseen
_SAID_ELSEWHERE = (Role.PURPOSE, Role.ARGUMENT)  # a letter's own: other papers do without

_EMPTY = "brief why --brief NAME says what keeps its facts out; or order it no more"


@dataclass(frozen=True)
class _Asked:
    """A brief with what its documents account for."""

    brief: Brief
    library: Library
    accounts: Mapping[str, Account]
    letters: Mapping[str, LetterSlip]
    rules: Mapping[str, Entry]  # what the gate decided on each fact

    @cached_property
    def told(self) -> frozenset[str]:
        return frozenset[str]().union(*(found.told for found in self.accounts.values()))

    @cached_property
    def beyond(self) -> frozenset[str]:
        """What some document has no room for among its few points: that is no fault."""
        answers = (answer for account in self.accounts.values() for answer in account.answers)
        return frozenset(one.id for one in answers if isinstance(one, Unprinted) and one.beyond)

    def answers(self, id: str) -> list[tuple[str, Answer]]:
        found = ((name, account.of(id)) for name, account in self.accounts.items())
        return [(name, answer) for name, answer in found if answer]


def missing(edition: Edition) -> Iterator[Problem]:
    """Yield a warning for each thing that was ordered and that no paper tells."""
    prepared = edition.prepared
    slips = {document: prepared.letter_in(document) for document in prepared.documents}
    asked = _Asked(
        brief=prepared.brief,
        library=prepared.library,
        accounts={account.document: account for account in edition.accounts},
        letters={document: slip for document, slip in slips.items() if slip},
        rules={entry.id: entry for entry in prepared.opened.ledger},
    )
    by_hand = [*_included(asked), *_lacking_in_letters(asked)]
    yield from (problem for _, problem in by_hand)
    yield from _facts(asked, {id for id, _ in by_hand})
    yield from _left_empty(asked)


# Named by hand ------------------------------------------------------------------------------------


def _included(asked: _Asked) -> Iterator[tuple[str, Problem]]:
    for id in asked.brief.include:
        fact = asked.library.records[id]
        if isinstance(fact, Fact) and id not in asked.told:
            message = f"{named(fact)} is included, and no document tells it: {_why(asked, id)}"
            yield (
                id,
                warning(Code.MISSING, message, id.place, _remedy(asked, id, "take it out here")),
            )


def _lacking_in_letters(asked: _Asked) -> Iterator[tuple[str, Problem]]:
    """Yield what a letter orders and its template does not print."""
    for document, slip in asked.letters.items():
        for id in slip.facts:
            if id not in asked.accounts[document].told:
                yield id, _lacking(asked, document, id)


def _lacking(asked: _Asked, document: str, id: Pointer) -> Problem:
    message = f"the letter orders {named(asked.library.records[id])}, and {document} lacks it"
    hint = f"let the template of {document} print it, or take it out here"
    return warning(Code.MISSING, message, id.place, hint)


def _why(asked: _Asked, id: str) -> str:
    """Return what became of a fact, document by document."""
    said = [describe(answer, document) for document, answer in asked.answers(id)]
    return "; ".join(dict.fromkeys(said))


def _remedy(asked: _Asked, id: str, otherwise: str) -> str:
    """Return what lets a document tell a fact, or else how to order it no more."""
    remedies = (_telling(answer) for _, answer in asked.answers(id))
    return ", ".join([*dict.fromkeys(filter(None, remedies)), f"or {otherwise}"])


def _telling(answer: Answer) -> str:
    match answer:
        case Unprinted(beyond=True):
            return "let the audience want more 'points'"
        case Unprinted():
            return f"order a document that prints {answer.sort}"
        case LeftOut():
            return _letting_in(answer.entry)
        case Told() | Named():
            return ""


def _letting_in(entry: Entry) -> str:
    match entry.rule:
        case Rule.PERSON | Rule.TO_STATE:
            return "let the register have the person's answer, once there is one"
        case Rule.EXACT:
            return "write the day in 'date' alone, and places as references"
        case Rule.FEW:
            return "write under 'few' why it may be told"
        case Rule.NOT_YET_KNOWN:
            return "give it a source that was out by then"
        case Rule.SOURCE_WITHHELD:
            return "give it a source that may be named"
        case Rule.DEPENDS_ON:
            return f"write its text without {entry.because}"
        case Rule.UNADOPTED:
            return "have all senders adopt it"
        case Rule.NO_ORIGIN:
            return "write its 'origin'"
        case _:
            return "change what keeps it out"


# Of the countries and themes ----------------------------------------------------------------------


def _facts(asked: _Asked, known: set[str]) -> Iterator[Problem]:
    """Yield what is told of the cases, the recommendations and what comes first."""
    unprinted: dict[str, list[str]] = {}
    done = asked.told | asked.beyond | known
    for id in sorted({answer.id for found in asked.accounts.values() for answer in found.answers}):
        fact = asked.library.find(Fact, id)
        if id in done or not _matters(fact):
            continue
        answers = [answer for _, answer in asked.answers(id)]
        if dropped := next((one for one in answers if isinstance(one, Unprinted)), None):
            unprinted.setdefault(dropped.sort, []).append(id)
        elif any(_is_odd(asked, fact, one.entry) for one in answers if isinstance(one, LeftOut)):
            message = f"{named(fact)} is asked for, and no document tells it: {_why(asked, id)}"
            hint = _remedy(asked, id, "exclude it in the brief")
            yield warning(Code.MISSING, message, part_of(fact), hint)
    if unprinted:
        yield _unprinted(asked, unprinted)


def _matters(fact: Fact) -> bool:
    if isinstance(fact, Paragraph) and fact.role in _SAID_ELSEWHERE:
        return False
    return isinstance(fact, Case | Recommendation) or fact.priority == FIRST


def _is_odd(asked: _Asked, fact: Fact, entry: Entry) -> bool:
    """Return whether nobody chose that a fact is left out, by the rule at the root of it."""
    match entry.rule:
        case Rule.TO_STATE | Rule.EXACT | Rule.FEW | Rule.SOURCE_WITHHELD:
            return True
        case Rule.PERSON:
            return fact.priority == FIRST
        case Rule.DEPENDS_ON:
            root = asked.rules.get(entry.because)
            return root is None or _is_odd(asked, fact, root)
        case (
            Rule.SELECTED | Rule.BY_HAND | Rule.NAMED | Rule.NAME_WITHHELD | Rule.SHORTENED
            | Rule.PHOTO
            | Rule.SCOPE | Rule.EMBARGO | Rule.AUDIENCE | Rule.NOT_YET_KNOWN | Rule.EXCLUDED
            | Rule.COUNTRY | Rule.THEME | Rule.PERIOD | Rule.ADDRESSEE | Rule.PRIORITY
            | Rule.SUPERSEDED | Rule.STALE | Rule.OUTDATED | Rule.LENGTH
            | Rule.MET | Rule.OVERTAKEN | Rule.CASE | Rule.UNADOPTED | Rule.NO_ORIGIN
        ):  # fmt: skip
            return False


def _unprinted(asked: _Asked, ids: Mapping[str, list[str]]) -> Problem:
    listed = "; ".join(f"{sort} {', '.join(some)}" for sort, some in ids.items())
    message = f"what is ordered and no document prints: {listed}"
    hint = "order a document that does, exclude them, or let what is not so urgent have priority 2"
    return warning(Code.MISSING, message, ordered_at(asked.brief), hint)


def ordered_at(brief: Brief, document: str = "") -> Place | Spot:
    """Return where a brief orders a document, or else names its audience."""
    ordered = [one.place for one in brief.documents or () if one == document]
    if ordered:
        return ordered[0]
    return getattr(brief.audience, "place", None) or part_of_brief(brief)


# Countries and themes -----------------------------------------------------------------------------


def _left_empty(asked: _Asked) -> Iterator[Problem]:
    """Yield each country and theme that no paper says anything on; a letter alone need not."""
    if all(document in asked.letters for document in asked.accounts):
        return
    facts = [asked.library.find(Fact, id) for id in asked.told | asked.beyond]
    countries = {str(id) for fact in facts for id in fact.countries}
    themes = {str(id) for fact in facts for id in fact.themes}
    for id in asked.brief.countries:
        if id not in countries:
            message = f"no document tells anything of country {str(id)!r}"
            yield warning(Code.EMPTY_COUNTRY, message, id.place, _EMPTY)
    for id in asked.brief.themes:
        if id not in themes:
            message = f"no document tells anything on theme {str(id)!r}"
            yield warning(Code.EMPTY_THEME, message, id.place, _EMPTY)
