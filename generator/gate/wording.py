"""What references print: names where the gate allows them, a neutral phrase elsewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.facts.envelope import Fact, Record, SourceRef
from generator.facts.measures import Figure
from generator.facts.registers import Organisation, Person, Place, Source, Term
from generator.facts.texts import FactInline, FactWords, Listed, Prose, Ref
from generator.facts.translations import Saying, translation_of
from generator.gate.dossier import Words
from generator.gate.opening import Opening
from generator.gate.pseudonyms import pseudonym_of
from generator.house.audiences import Depth
from generator.languages import HOUSE_LANGUAGE
from generator.languages.marks import without_stop
from generator.languages.typography import listed, number
from generator.paper.document import Cite, Emphasis, Link, Mention, OpenInline, Strong, Text

WITHHELD = "[name withheld]"  # msgid: every catalogue has it


def paragraphs(opening: Opening, prose: Prose) -> tuple[Words, ...]:
    """Return a text's paragraphs with their references resolved."""
    return tuple(_paragraph(opening, words) for words in opening.interpreter.prose(prose))


def _paragraph(opening: Opening, words: FactWords) -> Words:
    match words:
        case (*lead, Listed(items, is_ordered)):
            listed_items = tuple(Words(resolve(opening, item)) for item in items)
            return Words(resolve(opening, tuple(lead)), listed_items, is_ordered)
        case _:
            return Words(resolve(opening, words))


def line(opening: Opening, phrase: Prose) -> Words:
    """Return a one-line text with its references resolved; an absent one is no words."""
    said = opening.interpreter.prose(phrase)
    return Words(resolve(opening, said[0]) if said else ())


def unstopped(words: Words) -> Words:
    """Return words without the full stop at their end: templates put them into a sentence."""
    return replace(words, inlines=_unstopped(words.inlines))


def _unstopped(inlines: tuple[OpenInline, ...]) -> tuple[OpenInline, ...]:
    match inlines:
        case (*lead, Text(last)):
            return (*lead, Text(without_stop(last)))
        case (*lead, Strong() | Emphasis() | Link() as last):
            return (*lead, replace(last, inlines=_unstopped(last.inlines)))
        case _:
            return inlines


def at_depth(fact: Fact, depth: Depth) -> Prose:
    """Return a fact's text in the depth asked for, or the nearest it has: a longer one first."""
    match depth:
        case Depth.LINE:
            return fact.line or fact.short or fact.text
        case Depth.SHORT:
            return fact.short or fact.text or fact.line
        case Depth.FULL:
            return fact.text or fact.short or fact.line


def plain(opening: Opening, phrase: Prose) -> str:
    """Return a one-line text as bare words, names in full."""
    return as_words(line(opening, phrase).inlines)


def as_words(inlines: Iterable[OpenInline]) -> str:
    """Return inlines as bare words, names in full."""
    return "".join(map(_plain, inlines))


def person_name(opening: Opening, person: Person) -> str:
    """Return a person's name, or the neutral phrase."""
    if opening.may_name(person):
        return opening.interpreter.line(person.name)
    other = pseudonym_of(opening, person)
    return f"{other.full}{other.remark}" if other else opening.say(WITHHELD)


def abbreviation(opening: Opening, record: Organisation | Place | Term) -> str:
    """Return the short form of a name, if it has one."""
    short = record.abbreviation
    return opening.interpreter.line(short) if short else ""


def said(opening: Opening, line: Saying | None) -> str:
    """Return a line without references in the paper's language; an absent one is no words."""
    return opening.interpreter.line(line) if line else ""


def after(opening: Opening, preposition: str, records: Sequence[Record]) -> str:
    """Return names as they follow "of", "to" or "in", which the English words themselves have.

    Other languages have them in one form with the preposition, under `forms`; where a record lacks
    it, all stand in brackets, which is right in any.
    """
    forms = [record.forms.get(preposition, ()) for record in records]
    if all(translation_of(form, opening.language) for form in forms):
        return listed([plain(opening, form) for form in forms], opening.language)
    names = listed([plain(opening, record.title) for record in records], opening.language)
    return names if opening.language == HOUSE_LANGUAGE else f"({names})"


def cites(opening: Opening, sources: tuple[SourceRef, ...]) -> tuple[Cite, ...]:
    """Return the citations of the sources that may be named."""
    return tuple(_cite(opening, ref) for ref in opening.nameable(sources))


def _cite(opening: Opening, ref: SourceRef) -> Cite:
    """Return a citation; what these papers themselves cite, they cite at first hand."""
    if ref.in_ in opening.brief.produced:
        return Cite(str(ref.id))
    return Cite(str(ref.id), opening.interpreter.line(ref.locator), read_in=str(ref.in_ or ""))


def source_address(opening: Opening, source: Source) -> str:
    """Return where a source stands, unless that page names somebody whom this paper may not."""
    open = opening.may_cite(source) and opening.names_openly(source)
    return source.url or "" if open else ""


def resolve(opening: Opening, words: FactWords) -> tuple[OpenInline, ...]:
    """Return words with every reference replaced by what it may print."""
    return tuple(open for inline in words for open in _resolved(opening, inline))


def _resolved(opening: Opening, inline: FactInline) -> tuple[OpenInline, ...]:
    match inline:
        case Text():
            return (inline,)
        case Strong():
            return (Strong(resolve(opening, inline.inlines)),)
        case Emphasis():
            return (Emphasis(resolve(opening, inline.inlines)),)
        case Link():
            return (Link(resolve(opening, inline.inlines), inline.address),)
        case Ref():
            return _printed(opening, opening.library.records[inline.id], inline.form)
        case Listed():
            raise AssertionError(inline)  # it ends a paragraph, which has taken it out


def _printed(opening: Opening, record: Record, form: str) -> tuple[OpenInline, ...]:
    """Return what a reference prints; a person's other forms are names too, so the gate decides."""
    match record:
        case Person() if not opening.may_name(record):
            return (pseudonym_of(opening, record) or Text(opening.say(WITHHELD)),)
        case _ if form:
            return line(opening, record.forms[form]).inlines
        case Person():
            say = opening.interpreter.line
            return (Mention(record.id, say(record.name), say(record.short)),)
        case Organisation() | Place() | Term() if record.abbreviation:
            short = abbreviation(opening, record)
            full = short if record.familiar else f"{plain(opening, record.title)} ({short})"
            return (Mention(record.id, full, short),)
        case Figure():
            return (Text(number(record.value, opening.language)),)
        case _:
            return line(opening, record.title).inlines


def _plain(inline: OpenInline) -> str:
    match inline:
        case Text():
            return inline.text
        case Mention():
            return inline.full
        case Strong() | Emphasis() | Link():
            return "".join(_plain(part) for part in inline.inlines)
        case _:
            raise AssertionError(inline)  # facts hold nothing else
