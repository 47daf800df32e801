"""Whether papers for different audiences agree on what they tell of each fact."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.compose.order import Order, Prepared, prepare
from generator.compose.recipe import compose
from generator.facts.library import Library
from generator.facts.registers import Organisation, Person, Place, Term
from generator.facts.texts import plain_words
from generator.facts.vocabulary import (
    IMPLEMENTATION_LABELS,
    PROGRESS_LABELS,
    STAGE_LABELS,
    STATUS_LABELS,
)
from generator.gate.dossier import Ask, Benchmark, Case, Commitment, Law, Told, Words
from generator.house import House
from generator.paper.document import Block, Callout, Inline, Items, Quote, Section, Table
from generator.paper.walk import blocks_in, text_of

# These print all that is known; what others print must not go beyond it.
FULLEST = ("eu-leaders", "eeas-dialogue", "european-parliament", "un-treaty-body", "osce")

_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(rf"(?:\d{{1,2}} )?(?:{_MONTHS}) \d{{4}}")
_SAID = r"(?:(?:We ask|We call on) .+ to |.+ should |\w+, we ask you to )?"
_RECOMMENDED = r"(?:To .+ we recommend )?"
_DATELINE = re.compile(rf"^(?:[\w/ ]+, )?\d+ (?:{_MONTHS}) \d+ – (?:.*? says?: )?")
_THEN = r"(?:: | \(| – )"  # between a criterion and how far it was met


@dataclass(frozen=True, slots=True)
class Statement:
    """What one block of a document tells of one fact: its words without notes, names in short."""

    audience: str
    document: str
    id: str
    words: str


def statements(house: House, brief: str, audience: str) -> list[Statement]:
    """Return what all papers for an audience tell of each fact."""
    prepared = prepare(house, Order(brief, audience=audience))
    titles = {told.id: in_short(plain(told.title), prepared.library) for told in _facts(prepared)}
    return [
        Statement(audience, document, id, in_short(words, prepared.library))
        for document in prepared.documents
        for id, words in _told(compose(prepared, document).paper.blocks, prepared.library, titles)
    ]


def disagreements(house: House, brief: str, briefs: Mapping[str, str]) -> list[str]:
    """Return where names, numbers, dates, statuses or recommendations differ from one brief in
    those for several audiences.
    """
    reference = prepare(house, Order(brief))
    told = [one for reader, order in briefs.items() for one in statements(house, order, reader)]
    facts = {fact.id: fact for fact in _facts(reference)}
    found = [*_against_facts(told, facts, reference.library), *_beyond(told, reference.library)]
    return sorted(found)


# What is known ------------------------------------------------------------------------------------


def _facts(prepared: Prepared) -> Iterator[Told]:
    whole = prepared.opened.dossier.whole
    for group in (*whole.asks, *whole.recommendations):
        yield from group.asks
    yield from (*whole.cases, *whole.laws, *whole.commitments, *whole.benchmarks)


def _against_facts(
    told: Iterable[Statement], facts: dict[str, Told], library: Library
) -> Iterator[str]:
    for one in told:
        for fault in _faults(one, facts.get(one.id), library):
            yield f"{one.audience}, {one.document}: {one.id} {fault}: {one.words}"


def _faults(one: Statement, fact: Told | None, library: Library) -> Iterator[str]:
    match fact:
        case Ask():
            yield from _wrong_ask(one.words, fact, in_short(plain(fact.what), library))
        case Case():
            if in_short(plain(fact.title), library) not in one.words:
                yield "is not called by its name"
            if one.document != "letter":
                wanted = [fact.status, unspaced(fact.status_date)]
                yield from (f"lacks {words!r}" for words in wanted if words not in one.words)
            yield from _other_labels(one.words, fact, fact.status, STATUS_LABELS.values())
        case Law():
            wanted = [fact.stage, unspaced(fact.stage_date)]
            yield from (f"lacks {words!r}" for words in wanted if words not in one.words)
            yield from _other_labels(one.words, fact, fact.stage, STAGE_LABELS.values())
        case Commitment():
            labels = IMPLEMENTATION_LABELS.values()
            if fact.implementation not in one.words:
                yield f"lacks {fact.implementation!r}"
            yield from _other_labels(one.words, fact, fact.implementation, labels)
        case Benchmark():
            yield from _wrong_progress(one.words, fact, library)
        case _:
            pass


def _wrong_ask(words: str, ask: Ask, what: str) -> Iterator[str]:
    """A recommendation is printed word for word, whatever the mood of its verb."""
    object = re.escape(what)
    infinitive, gerund = re.escape(ask.infinitive), re.escape(ask.gerund)
    begun = re.escape(ask.infinitive[:1].upper() + ask.infinitive[1:])
    forms = (
        rf"{_SAID}{infinitive} {object}\.",
        rf"{begun} {object}\.",
        rf"{_RECOMMENDED}{gerund} {object}\.",
    )
    if not any(re.fullmatch(form, words) for form in forms):
        yield "is said otherwise"


def _wrong_progress(words: str, benchmark: Benchmark, library: Library) -> Iterator[str]:
    for criterion in benchmark.criteria:
        asked = re.escape(in_short(plain(criterion.text), library))
        after = [label for label in PROGRESS_LABELS.values() if _follows(asked, label, words)]
        if re.search(asked, words) and after != [criterion.progress][: bool(criterion.progress)]:
            yield f"has {after} for a criterion"


def _follows(asked: str, label: str, words: str) -> bool:
    return bool(re.search(rf"{asked}{_THEN}{label}(?!\w)", words))


def _other_labels(words: str, fact: Told, own: str, labels: Iterable[str]) -> Iterator[str]:
    """Yield the labels beside a fact that are neither its own nor words of its text."""
    text = " ".join([own, *map(plain, (fact.title, *fact.paragraphs, *fact.shortest))])
    for label in labels:
        if re.search(rf"\b{label}\b", words) and label not in text:
            yield f"has {label!r}"


# What others print --------------------------------------------------------------------------------


def _beyond(told: list[Statement], library: Library) -> Iterator[str]:
    """Yield what a paper says of a fact that the fullest papers do not say."""
    known: dict[str, set[str]] = {}
    for one in told:
        if one.audience in FULLEST:
            known.setdefault(one.id, set()).update(_details(one.words, library))
    for one in told:
        more = _details(one.words, library) - known.get(one.id, set())
        if one.id in known and more:
            yield f"{one.audience}, {one.document}: {one.id} has {sorted(more)}: {one.words}"


def _details(words: str, library: Library) -> set[str]:
    """Return the numbers, dates and registered names in words."""
    names = {name for name in _names(library) if re.search(rf"\b{re.escape(name)}\b", words)}
    return {*_NUMBER.findall(words), *_DATE.findall(words), *names}


def _names(library: Library) -> Iterator[str]:
    yield from (str(person.short) for person in library.of(Person))
    yield from (record.abbreviation or plain_words(record.title) for record in _named(library))


def _named(library: Library) -> list[Organisation | Place | Term]:
    return [*library.of(Organisation), *library.of(Place), *library.of(Term)]


# Words --------------------------------------------------------------------------------------------


def _told(
    blocks: Iterable[Block], library: Library, titles: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield each block, and each row of a table, that comes from one fact, with its words."""
    for block in blocks:
        origin: tuple[str, ...] = getattr(block, "origin", ())
        if isinstance(block, Callout) and len(origin) == 1:
            yield origin[0], " ".join(_words(block.blocks))
        elif isinstance(block, Callout | Section | Quote):
            yield from _told(block.blocks, library, titles)
        elif isinstance(block, Items):
            for item in block.items:
                yield from _told(item, library, titles)
        elif isinstance(block, Table):
            yield from _rows(block, library, titles)
        elif len(origin) == 1:
            yield origin[0], " ".join(_words([block]))


def _rows(
    table: Table[object, Inline], library: Library, titles: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield each row that begins with the title of a fact."""
    for row in table.body:
        words = " ".join(_bare(text_of(cell.inlines)) for cell in row)
        for id in table.origin:
            if id in titles and in_short(words, library).startswith(titles[id]):
                yield id, words


def _words(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks_in(blocks):
        if words := text_of(getattr(block, "inlines", ())):
            yield _DATELINE.sub("", _bare(words))


def _bare(words: str) -> str:
    """Return words without the calls of notes."""
    return unspaced(re.sub(r"\[\d+\]", "", words)).strip()


def unspaced(words: str) -> str:
    return words.replace("\u00a0", " ")


def in_short(words: str, library: Library) -> str:
    """Return words with every name as it stands after its first mention."""
    for person in library.of(Person):
        words = words.replace(person.name, person.short)
    for record in _named(library):
        if record.abbreviation:
            name = plain_words(record.title)
            words = words.replace(f"{name} ({record.abbreviation})", record.abbreviation)
            words = words.replace(name, record.abbreviation)
    return words


def plain(words: Words) -> str:
    told = "".join(
        getattr(inline, "text", "") or getattr(inline, "full", "") for inline in words.inlines
    )
    return unspaced(told.replace("'", "’"))
