"""What is somebody's word says whose it is, and where sources differ there are two."""

from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.errors import Problem
from generator.facts.accounts import Quote
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.measures import Figure
from generator.facts.texts import plain_words
from generator.facts.vocabulary import Assertion
from generator.languages.hearsay import is_somebodys_word

_HEARSAY = (Assertion.REPORTED, Assertion.ALLEGED)
_OWN_WORD = (Assertion.STATED, Assertion.DOCUMENTED)


def unattributed(library: Library) -> Iterator[Problem]:
    """Yield a warning for each statement that is somebody's word, and says nowhere whose."""
    for fact in _statements(library):
        if fact.assertion in _HEARSAY and not (fact.according_to or fact.attributed):
            message = f"{named(fact)} is {fact.assertion}, and does not say by whom"
            hint = (
                "name who says it under 'according_to'; or let its words say it, with"
                " 'attributed: true'"
            )
            yield warning(Code.UNATTRIBUTED, message, part_of(fact, "assertion"), hint)


def hollow_attributions(library: Library) -> Iterator[Problem]:
    """Yield a warning for each form of a text that is told as fact although it is attributed."""
    for fact in _statements(library):
        if not fact.attributed or fact.assertion in _OWN_WORD:
            continue
        for field in ("text", "short", "line"):
            form = getattr(fact, field)
            if form and not is_somebodys_word(plain_words(form)):
                message = f"{named(fact)} is 'attributed', but its {field!r} tells it as a fact"
                hint = "say in it whose word it is, or take 'attributed' away"
                yield warning(Code.HOLLOW_ATTRIBUTION, message, part_of(fact, field), hint)


def idle_speakers(library: Library) -> Iterator[Problem]:
    """Yield a warning for each speaker of a statement that is ours or documented."""
    for fact in _statements(library):
        own = [pointer for pointer in fact.according_to if pointer.place.line >= fact.where.line]
        if own and fact.assertion in _OWN_WORD:
            message = f"{named(fact)} is {fact.assertion}, so that papers do not say by whom"
            hint = "write 'assertion: reported' or 'alleged', or take 'according_to' away"
            yield warning(Code.IDLE_SPEAKER, message, part_of(fact, "according_to"), hint)


def one_sided_disputes(library: Library) -> Iterator[Problem]:
    """Yield a warning for each disputed statement that rests on one source alone."""
    disputed = [fact for fact in _statements(library) if fact.assertion is Assertion.DISPUTED]
    for fact in disputed:
        sides = {ref.id for other in disputed if _is_of_one(fact, other) for ref in other.sources}
        if len(sides) < 2:
            message = f"{named(fact)} is disputed, and has one source: none differs from it"
            hint = (
                "add the source that says otherwise; if one contradicts itself, its text says so,"
                " with 'assertion: reported'"
            )
            yield warning(Code.ONE_SIDED_DISPUTE, message, part_of(fact, "assertion"), hint)


def _statements(library: Library) -> Iterator[Fact]:
    facts = library.of(Fact)
    return (fact for fact in facts if not isinstance(fact, Recommendation | Quote))


def _is_of_one(fact: Fact, other: Fact) -> bool:
    """Return whether two statements are one, or two numbers for the same."""
    if not isinstance(fact, Figure) or not isinstance(other, Figure):
        return fact is other
    return fact is other or (fact.of is not None and (fact.of, fact.unit) == (other.of, other.unit))
