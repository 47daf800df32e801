"""What references print: names where the gate allows them, a neutral phrase elsewhere."""

from generator.audiences import Depth
from generator.document import Cite, Emphasis, Link, Mention, OpenInline, Strong, Text
from generator.facts.envelope import Fact, Record, SourceRef
from generator.facts.measures import Figure
from generator.facts.registers import Organisation, Person, Place, Source, Term
from generator.gate.dossier import Words
from generator.gate.opening import Opening
from generator.texts import FactInline, FactWords, Prose, Ref

WITHHELD = "[name withheld]"


def paragraphs(opening: Opening, prose: Prose) -> tuple[Words, ...]:
    """Return a text's paragraphs with their references resolved."""
    return tuple(Words(resolve(opening, words)) for words in prose)


def line(opening: Opening, phrase: Prose) -> Words:
    """Return a one-line text with its references resolved; an absent one is no words."""
    return Words(resolve(opening, phrase[0]) if phrase else ())


def at_depth(fact: Fact, depth: Depth) -> Prose:
    """Return a fact's text in the depth asked for, or the nearest longer one it has."""
    match depth:
        case Depth.LINE:
            return fact.line or fact.short or fact.text
        case Depth.SHORT:
            return fact.short or fact.text
        case Depth.FULL:
            return fact.text


def plain(opening: Opening, phrase: Prose) -> str:
    """Return a one-line text as bare words, names in full."""
    return "".join(_plain(inline) for inline in line(opening, phrase).inlines)


def person_name(opening: Opening, person: Person) -> str:
    """Return a person's name, or the neutral phrase."""
    return person.name if opening.may_name(person) else WITHHELD


def cites(opening: Opening, sources: tuple[SourceRef, ...]) -> tuple[Cite, ...]:
    """Return the citations of the sources that may be named."""
    return tuple(Cite(ref.id, ref.locator) for ref in opening.nameable(sources))


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


def _printed(opening: Opening, record: Record, form: str) -> tuple[OpenInline, ...]:
    """Return what a reference prints; a person's other forms are names too, so the gate decides."""
    match record:
        case Person() if not opening.may_name(record):
            return (Text(WITHHELD),)
        case _ if form:
            return resolve(opening, record.forms[form][0])
        case Person():
            return (Mention(record.id, record.name, record.short),)
        case Organisation() | Place() | Term() if record.abbreviation:
            name = plain(opening, record.title)
            full = f"{name} ({record.abbreviation})"
            return (Mention(record.id, full, record.abbreviation),)
        case Figure():
            return (Text(f"{record.value:,}"),)
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
