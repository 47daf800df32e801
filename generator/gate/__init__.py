"""Open the library just as far as an audience may see, for one brief and one day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.errors import Problem, raise_any
from generator.facts.acts import Law
from generator.facts.cases import Case
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.references import pointers
from generator.facts.registers import Author, Person, Source
from generator.facts.translations import Said, Saying, translation_of
from generator.facts.vocabulary import Role
from generator.gate.bodies import author, body
from generator.gate.chapter import of, under_its_title, whole
from generator.gate.chapters import apart, chapters, messages
from generator.gate.coarse import open_gate
from generator.gate.contacts import contact, withheld_contact
from generator.gate.dossier import Dossier, SourceNote, Switches
from generator.gate.grouptelling import counted_in
from generator.gate.issues import dated, issues, known_until
from generator.gate.ledger import REASONS, Entry, Outcome, Rule
from generator.gate.letters import letter
from generator.gate.occasions import occasion
from generator.gate.opening import Opening
from generator.gate.points import foremost
from generator.gate.pseudonyms import pseudonym_of, registered_pseudonyms
from generator.gate.selection import decide, is_ordered, last_step
from generator.gate.standing import Standing, standing
from generator.gate.telling import spelled
from generator.gate.trims import UNTRIMMED, Trims
from generator.gate.wording import as_words, plain, resolve, said, source_address
from generator.house.audiences import Audience, Cases, Gathering, Marking
from generator.house.briefs import Brief
from generator.languages.catalogue import ENGLISH, Catalogue
from generator.languages.dates import plain_date


@dataclass(frozen=True, slots=True)
class Opened:
    """A dossier, and the ledger of why each thing is in it, out of it or masked.

    `ordered` are the facts of the brief's countries and themes, and those it names by hand;
    `withheld` are the people who may not be named here; `stale` the cases told as past;
    `standings` says where the person of each case stands that is not barred; `dependants` are the
    facts that cannot be told without a record, by its id; `people` are those whom a fact that was
    let in tells of, by its id; `hidden` are the
    pictures that show somebody who may not be shown. `left` are the texts told in the
    original, where a mark's number finds them, and `translated` those that are not.
    """

    dossier: Dossier
    ledger: tuple[Entry, ...]
    ordered: frozenset[str]
    withheld: tuple[str, ...]
    stale: tuple[str, ...]
    standings: Mapping[str, Standing]
    dependants: Mapping[str, Sequence[str]]
    people: Mapping[str, Sequence[str]]
    hidden: frozenset[str]
    left: tuple[Said, ...]
    translated: tuple[Said, ...]


def open_dossier(
    library: Library,
    audience: Audience,
    brief: Brief,
    catalogue: Catalogue,
    trims: Trims = UNTRIMMED,
) -> Opened:
    """Return what one paper may say, less what is trimmed to keep it within its limit.

    The catalogue has the paper's language, and its fixed words.

    Raises BriefError for a brief or library whose references lead nowhere, and for a letter that
    names by hand what may not be told.
    """
    raise_any((*library.problems, *library.dangling(brief)))
    opening = open_gate(library, audience, brief, catalogue, trims)
    refused = (_narrow_choices, withheld_contact, registered_pseudonyms)
    raise_any(problem for refuse in refused for problem in refuse(opening))
    ledger = decisions(opening)
    inside = {entry.id for entry in ledger if entry.outcome is Outcome.IN}
    told = (fact for fact in opening.library.of(Fact) if fact.id in inside)
    facts = sorted(told, key=lambda fact: fact.sorting)
    people = library.of(Person)
    standings = _standings(opening)
    dossier = _dossier(opening, facts)
    return Opened(
        dossier=dossier,
        ledger=ledger,
        ordered=_ordered(opening),
        withheld=tuple(str(person.id) for person in people if not opening.may_name(person)),
        stale=tuple(
            str(case.id) for case in of(Case, facts) if standings[case.id].is_stale(opening.as_of)
        ),
        standings=standings,
        dependants=opening.dependants,
        people={str(fact.id): _ids(opening.people_in(fact)) for fact in facts},
        hidden=frozenset(
            file
            for person in library.of(Person)
            if opening.why_unshown(person)
            for file in person.pictures
        ),
        left=tuple(opening.interpreter.left),
        translated=tuple(opening.interpreter.translated),
    )


def _ids(people: Iterable[Person]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(person.id) for person in people))


def _standings(opening: Opening) -> dict[str, Standing]:
    cases = (case for case in opening.library.of(Case) if not opening.barrier(case))
    return {str(case.id): standing(opening, case) for case in cases}


def explain(library: Library, audience: Audience, brief: Brief) -> tuple[Entry, ...]:
    """Return what the gate decides for a brief, even one whose letter it would stop.

    It decides as for the brief's own language, whose fixed words make no difference.
    """
    raise_any((*library.problems, *library.dangling(brief)))
    return decisions(open_gate(library, audience, brief, ENGLISH))


def ordered_by(library: Library, audience: Audience, brief: Brief) -> frozenset[str]:
    """Return the facts of a brief's countries and themes, and those it names by hand."""
    return _ordered(open_gate(library, audience, brief, ENGLISH))


def _ordered(opening: Opening) -> frozenset[str]:
    return frozenset(str(f.id) for f in opening.library.of(Fact) if is_ordered(opening, f))


def _narrow_choices(opening: Opening) -> Iterator[Problem]:
    """Yield a problem for each office or body a brief names that is not fit for its audience."""
    brief = opening.brief
    for pointer in pointers(brief):
        if pointer.id in brief.produced:
            continue  # no paper prints it
        record = opening.library.records[pointer.id]
        narrow = not isinstance(record, Fact | Person) and not opening.passes(record)
        if narrow and pointer.id not in brief.exclude:
            message = f"the brief names {pointer.id!r}, which may not be told here"
            yield Problem(message, pointer.place, REASONS[Rule.SCOPE], "withheld")


def decisions(opening: Opening) -> tuple[Entry, ...]:
    """Return what the gate does with every fact it read, and with every person they name."""
    entries = [_decided(opening, fact) for fact in opening.library.of(Fact)]
    inside = {entry.id for entry in entries if entry.outcome is Outcome.IN}
    named = {
        pointer.id: None
        for id in inside
        for pointer in pointers(opening.library.records[id])
        if isinstance(opening.library.records[pointer.id], Person)
    }
    people = (opening.library.find(Person, id) for id in sorted(named))
    namings = (_naming(opening, person) for person in people)
    return (*entries, *namings, *_unshown(opening))


def _unshown(opening: Opening) -> Iterator[Entry]:
    """Yield who is in pictures of the house, and may not be shown."""
    for person in opening.library.of(Person):
        if person.pictures and (lack := opening.why_unshown(person)):
            yield Entry(person.id, Outcome.MASKED, Rule.PHOTO, lack=lack)


def _decided(opening: Opening, fact: Fact) -> Entry:
    """Return what is decided on a fact; of a group that goes in, with who of it is named."""
    entry = decide(opening, fact)
    if isinstance(fact, Case) and fact.group and entry.outcome is Outcome.IN:
        return replace(entry, lack=counted_in(opening, fact))
    return entry


def _naming(opening: Opening, person: Person) -> Entry:
    """Return whether a person is named, and what else of their story is not told exactly."""
    limits = str(opening.exactness(person))
    if opening.may_name(person):
        return Entry(person.id, Outcome.IN, Rule.NAMED, lack=limits)
    other = "told by a pseudonym" if pseudonym_of(opening, person) else ""
    lack = "; ".join(filter(None, (opening.why_unnamed(person), other, limits)))
    return Entry(person.id, Outcome.MASKED, Rule.NAME_WITHHELD, lack=lack)


def _dossier(opening: Opening, facts: list[Fact]) -> Dossier:
    brief = opening.brief
    told = chapters(opening, facts)
    key, all_told = messages(opening, facts), whole(told)
    return Dossier(
        title=said(opening, brief.title),
        language=opening.language,
        date=dated(opening, brief.date),
        information_as_of=known_until(opening, _known_until(opening, facts)),
        occasion=occasion(opening),
        authors=tuple(author(opening, id) for id in brief.authors),
        coalition=said(opening, brief.coalition),
        contact=contact(opening),
        switches=_switches(opening.audience),
        issued=tuple(issues(opening)),
        reference=brief.reference or "",
        places=tuple(said(opening, place) for place in _places(brief)),
        full_paper=brief.full_paper or "",
        marking=_marking(opening),
        countries=_titles(opening, brief.countries),
        themes=_titles(opening, brief.themes),
        messages=key,
        methods=apart(opening, facts, Role.METHOD),
        questions=apart(opening, facts, Role.QUESTION),
        chapters=tuple(map(under_its_title, told)),
        whole=all_told,
        foremost=foremost(opening, all_told, len(key[1:])),
        letter=letter(opening, brief.letter) if brief.letter else None,
        sources=tuple(_sources(opening)),
    )


def _places(brief: Brief) -> tuple[Saying, ...]:
    """Return where the papers are put out: where the letter is written, unless the brief says."""
    letter = brief.letter
    return brief.places or ((letter.place,) if letter and letter.place else ())


def _switches(audience: Audience) -> Switches:
    return Switches(
        positive_first=audience.positive_first,
        gathered=audience.recommendations is Gathering.END,
        listed=audience.cases is Cases.LIST,
        mood=audience.mood.value,
        vocabulary=audience.vocabulary.value,
    )


def _marking(opening: Opening) -> str:
    """Return who may read the paper, or when; an embargo that has no end is none."""
    match opening.audience.marking:
        case Marking.NONE:
            return ""
        case Marking.CONFIDENTIAL:
            return opening.say("CONFIDENTIAL")
        case Marking.EMBARGOED:
            until = said(opening, opening.brief.embargo)
            return opening.say("EMBARGOED UNTIL %(day)s") % {"day": until} if until else ""
        case Marking.DRAFT:
            return opening.say("DRAFT")


def _titles(opening: Opening, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(plain(opening, opening.library.records[id].title) for id in ids)


def _known_until(opening: Opening, facts: list[Fact]) -> date:
    """Return the day of the latest knowledge the paper rests on."""
    return max((_rested_on(opening, fact) for fact in facts), default=opening.as_of)


def _rested_on(opening: Opening, fact: Fact) -> date:
    """Return the day of the latest knowledge of a fact, its status or its stage."""
    first = opening.known_since(fact.sources)
    match fact:
        case Case():
            return max(first, standing(opening, fact).known)
        case Law():
            step = last_step(opening, fact)
            return max(first, opening.known_since(step.sources or fact.sources))
        case _:
            return first


def _sources(opening: Opening) -> list[SourceNote]:
    """Return the sources that may be named to this audience, as notes name them."""
    return [
        SourceNote(
            id=str(source.id),
            authors=tuple(_authors(opening, source)),
            title=_title(opening, source),
            quoted=source.quoted and opening.names_openly(source),
            publisher=plain(opening, source.publisher),
            date=spelled(opening, source.issued),
            address=source_address(opening, source),
            accessed=_accessed(opening, source),
            short=plain(opening, source.short),
            symbol=source.symbol or "",
            own=source.id in opening.brief.produced,
            language=_language(opening, source),
        )
        for source in opening.library.of(Source)
        if opening.may_cite(source)
    ]


def _title(opening: Opening, source: Source) -> str:
    """Return our description of a source, or the work's own title: that needs no translation."""
    own = source.quoted and source.title and not translation_of(source.title, opening.language)
    return as_words(resolve(opening, source.title[0])) if own else plain(opening, source.title)


def _language(opening: Opening, source: Source) -> str:
    """Return the language of a work's own title, if the paper is in another and cites it so."""
    language = source.language or ""
    own = source.quoted and not translation_of(source.title, opening.language)
    return language if own and language != opening.language else ""


def _authors(opening: Opening, source: Source) -> list[str]:
    """Return who wrote a source: bodies by their abbreviation, if that is theirs alone, people by
    family name.
    """
    return [_author(opening, author) for author in source.author]


def _accessed(opening: Opening, source: Source) -> str:
    """Return when a source was looked at, unless that was after the paper's day."""
    day = source.accessed
    return plain_date(day, opening.dated_in) if day and day <= opening.as_of else ""


def _author(opening: Opening, author: Author | str) -> str:
    if isinstance(author, Author):
        given = f" {author.given}" if author.given else ""
        if author.literal:
            return opening.interpreter.line(author.literal)
        return f"{author.family}{given}"
    known = body(opening, author)
    return known.abbreviation or known.name
