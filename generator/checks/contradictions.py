"""A text that says that somebody stands elsewhere than the history of the case does.

What is looked for are sentences in the present tense, in every language that the text has: what was
once so is no contradiction. A case is held to all that its text says, other records to what they
say of the people and cases they name by reference.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.checks.doubts import facts_in
from generator.checks.findings import Code, named, part_of, warning
from generator.checks.mentions import asked_for, said_of
from generator.errors import Place, Problem
from generator.facts.accounts import Quote
from generator.facts.cases import Case, Recommendation
from generator.facts.ends import AFTER_RELEASE
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.passages import Passage, field_of, texts_in
from generator.facts.registers import Person
from generator.facts.translations import translations_of
from generator.facts.vocabulary import LIFTING, Status
from generator.gate import Opened
from generator.house.briefs import Brief
from generator.languages import HOUSE_LANGUAGE
from generator.languages.claims import SPOKEN, Claim, claims_in

_TELLING = ("title", "text", "short", "line", "what")

_OVER = LIFTING | {Status.DECEASED, Status.DECEASED_IN_CUSTODY}
_SENTENCED = frozenset(
    {
        Status.IMPRISONED,
        Status.SUSPENDED_SENTENCE,
        Status.RESTRICTED_FREEDOM,
        Status.INTERNAL_EXILE,
    }
)
_AT_LARGE = frozenset(
    {
        Status.AT_LIBERTY,
        Status.TRAVEL_BAN,
        Status.SUSPENDED_SENTENCE,
        Status.RESTRICTED_FREEDOM,
        Status.IN_EXILE,
        Status.RELEASED_CONDITIONALLY,
    }
)
_LOCKED_UP = frozenset(
    {
        Status.ADMINISTRATIVE_DETENTION,
        Status.DETAINED,
        Status.PRE_TRIAL_DETENTION,
        Status.IMPRISONED,
        Status.FORCED_PSYCHIATRIC,
        Status.INCOMMUNICADO,
    }
)

# The statuses that each claim contradicts.
_CONTRADICTED: Mapping[Claim, frozenset[Status]] = {
    Claim.ACCUSED: _OVER | _SENTENCED,
    Claim.LOCKED_UP: _OVER | _AT_LARGE,
    Claim.SERVING: _OVER | {Status.AT_LIBERTY, Status.IN_EXILE},
    Claim.HOUSE_ARREST: _OVER | _AT_LARGE | _LOCKED_UP,
    Claim.FREE: _LOCKED_UP | {Status.DECEASED_IN_CUSTODY, Status.HOUSE_ARREST},
    Claim.IN_EXILE: _LOCKED_UP | _OVER,
    Claim.DEAD: frozenset(Status) - {Status.DECEASED, Status.DECEASED_IN_CUSTODY},
    Claim.TO_BE_RELEASED: AFTER_RELEASE,
}


@dataclass(frozen=True, slots=True)
class _Told:
    """A text of a fact in one language, with how messages call it and where its words stand."""

    fact: Fact
    passage: Passage
    language: str
    place: Place | None = None

    @property
    def called(self) -> str:
        """A translation is called with its field; it stands in another file than its fact."""
        if self.place is None:
            return named(self.fact)
        what = f"{field_of(self.fact, self.passage.path)!r} in {named(self.fact)}"
        return f"the {self.language!r} translation of {what}"

    def at(self, words: str) -> Place:
        return self.place or part_of(self.fact, *self.passage.path, words=words)


def told_otherwise(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for each text of a brief that tells another status than a case's history."""
    yield from _found(library, opened, {*SPOKEN} & {HOUSE_LANGUAGE, brief.language})


def translated_otherwise(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield the same of translations into languages in which the brief is not written itself."""
    yield from _found(library, opened, {*SPOKEN} - {HOUSE_LANGUAGE, brief.language})


def _found(library: Library, opened: Opened, languages: Collection[str]) -> Iterator[Problem]:
    standing = {
        id: one.status
        for id, one in opened.standings.items()
        if all(entry.is_of_all for entry in library.find(Case, id).status)
    }
    cases = _cases(library, standing)
    for fact in facts_in(library, opened):
        own = (str(fact.id), *map(str, fact.people)) if isinstance(fact, Case) else ()
        others = {**cases, **{id: [] for id in own}} if own else cases
        for text in (text for text in _texts(fact) if text.language in languages):
            if isinstance(fact, Case) and str(fact.id) in standing:
                yield from _of_itself(text, standing[str(fact.id)])
            if not isinstance(fact, Quote):  # others said it, and then
                yield from _of_others(text, others, standing)


def _texts(fact: Fact) -> Iterator[_Told]:
    """Yield what papers tell of a fact, in each language of theirs that it has."""
    for path, text in texts_in(fact):
        if path[0] in _TELLING and isinstance(text, tuple):
            yield _Told(fact, Passage(path, text), HOUSE_LANGUAGE)
            for language, other in translations_of(text).items():
                yield _Told(fact, Passage(path, other.text), language, other.place)


def _cases(library: Library, standing: Mapping[str, Status]) -> dict[str, list[str]]:
    """Return the cases that an id stands for: its own, or all of a person's."""
    found: dict[str, list[str]] = {str(person.id): [] for person in library.of(Person)}
    for case in library.of(Case):
        if case.id in standing:
            for id in (case.id, *case.people):
                found.setdefault(str(id), []).append(str(case.id))
    return found


def _of_itself(text: _Told, status: Status) -> Iterator[Problem]:
    words, claims = " ".join(text.passage.words.split()), claims_in(text.language)
    against = [
        claims.said[claim] for claim, statuses in _CONTRADICTED.items() if status in statuses
    ]
    if status in AFTER_RELEASE:
        against.append(claims.demand)
    if match := next(filter(None, (claim.search(words) for claim in against)), None):
        message = f"{text.called} says {match.group()!r}, and its last status is '{status}'"
        yield _told(text, match.group(), message)


def _of_others(
    text: _Told, cases: Mapping[str, list[str]], standing: Mapping[str, Status]
) -> Iterator[Problem]:
    """Yield what a text says of people and cases: of a person, if none of their cases bears it."""
    for words, id, statuses in _said(text, cases):
        its = cases[id]
        if its and all(standing[case] in statuses for case in its):
            last = f"the last status of case {its[-1]!r} is '{standing[its[-1]]}'"
            yield _told(text, words, f"{text.called} says {words!r} of {id!r}, and {last}")


def _said(text: _Told, known: Collection[str]) -> Iterator[tuple[str, str, frozenset[Status]]]:
    typed, language = " ".join(text.passage.with_references.split()), text.language
    if "[[" not in typed:
        return
    for claim, statuses in _CONTRADICTED.items():
        for words, id in said_of(typed, language, claim, known):
            yield words, id, statuses
    if not isinstance(text.fact, Recommendation):  # how a demand ends is known by its case
        for words, id in asked_for(typed, language, known):
            yield words, id, AFTER_RELEASE


def _told(text: _Told, words: str, message: str) -> Problem:
    hint = "write the text anew: since when, and what came before; or add the status it tells of"
    return warning(Code.TOLD_OTHERWISE, message, text.at(words), hint)
