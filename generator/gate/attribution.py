"""Whose word a fact is: papers say it wherever the fact's own words do not.

What is reported or alleged begins with who says so, what is disputed ends with it, in each of the
forms that a paper may print. A text that names them, and tells it as their word, stands as it is.
An ask that its senders have adopted from others says who recommends it.
"""

from collections.abc import Sequence
from dataclasses import replace

from generator.facts.accounts import Quote
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact, Record
from generator.facts.references import pointers
from generator.facts.registers import Office, Organisation, Person
from generator.facts.texts import Prose
from generator.facts.translations import translation_of
from generator.facts.vocabulary import Assertion
from generator.gate.adoption import borrowed_from, senders_of
from generator.gate.dossier import Words
from generator.gate.opening import Opening
from generator.gate.speakers import FORM, says_whose_word
from generator.gate.wording import paragraphs, person_name, plain
from generator.languages import HOUSE_LANGUAGE
from generator.languages.sentences import begun, continued, with_article
from generator.languages.typography import listed
from generator.paper.document import Text


def on_whose_word(opening: Opening, fact: Fact, form: Prose) -> tuple[Words, ...]:
    """Return the paragraphs of one form of a fact's text, with whose word they are."""
    words = paragraphs(opening, form)
    if fact.assertion is not Assertion.DISPUTED and says_whose_word(opening.library, fact, form):
        return words
    return with_attribution(opening, fact, words)


def with_attribution(opening: Opening, fact: Fact, words: tuple[Words, ...]) -> tuple[Words, ...]:
    """Return words that do not say it themselves with whose word they are."""
    if not words or fact.attributed:
        return words
    match _told_as(fact):
        case Assertion.STATED | Assertion.DOCUMENTED:
            return words
        case Assertion.REPORTED | Assertion.ALLEGED:
            return (_led_in(opening, fact, words[0]), *words[1:])
        case Assertion.DISPUTED:
            return (*words[:-1], *_doubted(opening, words[-1]))


def with_those_who_state(opening: Opening, ask: Recommendation, what: Words) -> Words:
    """Return what is asked, with whose recommendation it is if its senders have it from others."""
    ids = borrowed_from(opening.library, ask, senders_of(opening.brief))
    if not ids or any(pointer.id in ids for pointer in pointers(ask.what)):
        return what
    said = opening.say("recommendation of %(names)s") % {"names": _names(opening, ids)}
    return replace(what, inlines=(*what.inlines, Text(f" ({said})")))


def word_for(opening: Opening, fact: Fact) -> str:
    """Return whose word a fact is, as it stands in brackets after its title."""
    match _told_as(fact):
        case Assertion.STATED | Assertion.DOCUMENTED:
            return ""
        case Assertion.REPORTED:
            return _according_to(opening, fact) or opening.say("as reported")
        case Assertion.ALLEGED:
            return opening.say("as alleged")
        case Assertion.DISPUTED:
            return opening.say("sources differ")


def _told_as(fact: Fact) -> Assertion:
    """Return how a fact is told: an ask is no report, and a quotation says whose words it has."""
    hearsay = fact.assertion in (Assertion.REPORTED, Assertion.ALLEGED)
    is_own = hearsay and isinstance(fact, Recommendation | Quote)
    return Assertion.STATED if is_own else fact.assertion


def _led_in(opening: Opening, fact: Fact, words: Words) -> Words:
    lead = begun(_lead(opening, fact))
    return replace(words, inlines=continued(lead, words.inlines, opening.language))


def _lead(opening: Opening, fact: Fact) -> str:
    """Return what a statement begins with."""
    match fact.assertion, bool(fact.according_to):
        case Assertion.ALLEGED, True:
            names = _names(opening, fact.according_to)
            return opening.say("according to allegations by %(names)s") % {"names": names}
        case Assertion.ALLEGED, False:
            return opening.say("allegedly")
        case _:
            return _according_to(opening, fact) or opening.say("reportedly")


def _according_to(opening: Opening, fact: Fact) -> str:
    """Return the words for those who say it: a form of theirs, or their names in brackets."""
    if not fact.according_to:
        return ""
    records = [opening.library.records[id] for id in fact.according_to]
    forms = [record.forms.get(FORM, ()) for record in records]
    if all(form and _is_sayable(opening, form) for form in forms):
        return listed([plain(opening, form) for form in forms], opening.language)
    return opening.say("according to %(names)s") % {"names": _names(opening, fact.according_to)}


def _names(opening: Opening, ids: Sequence[str]) -> str:
    return listed([_name(opening, opening.library.records[id]) for id in ids], opening.language)


def _is_sayable(opening: Opening, form: Prose) -> bool:
    own = opening.language == HOUSE_LANGUAGE
    return own or translation_of(form, opening.language) is not None


def _name(opening: Opening, record: Record) -> str:
    match record:
        case Person():
            return person_name(opening, record)
        case Office() if opening.language == HOUSE_LANGUAGE:
            return f"the {plain(opening, record.title)}"
        case Organisation() if opening.language == HOUSE_LANGUAGE:
            return with_article(plain(opening, record.title))
        case _:
            return plain(opening, record.title)


def _doubted(opening: Opening, words: Words) -> Sequence[Words]:
    """Return a last paragraph that says that sources differ; after a list it stands by itself."""
    doubt = opening.say("Sources differ on this.")
    if words.items:
        return (words, Words((Text(doubt),)))
    return (replace(words, inlines=(*words.inlines, Text(f" {doubt}"))),)
