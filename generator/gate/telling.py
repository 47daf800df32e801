"""Turn the facts that are in a paper into what its dossier tells of them."""

from dataclasses import replace

from generator.facts import accounts, acts, cases
from generator.facts.accounts import Paragraph
from generator.facts.cases import Recommendation
from generator.facts.ends import ends_case
from generator.facts.envelope import Fact, Sources
from generator.facts.measures import Figure
from generator.facts.registers import Country, Person, Source
from generator.facts.verbs import VERBS, Mood
from generator.facts.vocabulary import (
    COMMITMENT_LABELS,
    IMPLEMENTATION_LABELS,
    PROGRESS_LABELS,
    STAGE_LABELS,
    Precision,
    Status,
)
from generator.gate.attribution import (
    on_whose_word,
    with_attribution,
    with_those_who_state,
    word_for,
)
from generator.gate.dossier import (
    Ask,
    Benchmark,
    Case,
    Commitment,
    Criterion,
    Law,
    Message,
    Quote,
    Told,
    Words,
)
from generator.gate.grained import is_day, told_day
from generator.gate.grouptelling import group
from generator.gate.opening import Opening
from generator.gate.selection import last_step, may_follow
from generator.gate.standing import standing, standing_apart
from generator.gate.statuswords import since_when, status_of
from generator.gate.whereabouts import of_its_kind, unsaid_countries
from generator.gate.wording import (
    after,
    at_depth,
    cites,
    line,
    person_name,
    plain,
    source_address,
    unstopped,
)
from generator.house.audiences import Depth
from generator.languages.dates import spell_date
from generator.languages.sentences import inside
from generator.languages.typography import number
from generator.paper.document import Cite, Text
from generator.yamlfile.dates import Period


def told(opening: Opening, fact: Fact, depth: Depth) -> Told:
    """Return what a fact of any kind tells."""
    return Told(*_common(opening, fact, depth))


_Common = tuple[
    str, Words, tuple[Words, ...], tuple[Words, ...], str, str, tuple[Cite, ...], str, str, str
]


def _common(opening: Opening, fact: Fact, depth: Depth) -> _Common:
    """Return the fields of `Told`, in their order."""
    allowed = opening.trims.at_most(fact.id, depth)
    title = line(opening, fact.title)
    told = on_whose_word(opening, fact, at_depth(fact, allowed))
    shortest = on_whose_word(opening, fact, at_depth(fact, Depth.LINE))
    named = (title, *of_its_kind(opening, fact))
    return (
        str(fact.id),
        title,
        told,
        shortest,
        spelled(opening, fact.date),
        word_for(opening, fact),
        cites(opening, fact.sources),
        unsaid_countries(opening, fact, (*named, *told)),
        unsaid_countries(opening, fact, shortest),
        unsaid_countries(opening, fact, named),
    )


def figure(opening: Opening, fact: Figure, depth: Depth) -> Told:
    """Return a figure with its text; one without any says its number, and what it counts."""
    whole = told(opening, fact, depth)
    if whole.paragraphs:
        return whole
    counted = with_attribution(opening, fact, (Words((Text(_counted(opening, fact)),)),))
    return replace(whole, paragraphs=counted, shortest=counted)


def _counted(opening: Opening, fact: Figure) -> str:
    value, unit = number(fact.value, opening.language), opening.interpreter.line(fact.unit)
    match fact.precision:
        case Precision.EXACT:
            counted = value
        case Precision.ABOUT:
            counted = opening.say("About %(number)s") % {"number": value}
        case Precision.AT_LEAST:
            counted = opening.say("At least %(number)s") % {"number": value}
    return f"{counted} {unit}."


def message(opening: Opening, fact: Paragraph) -> Message:
    """Return a key message, and the country it is on, if it is on one alone."""
    on_one = len(fact.countries) == 1
    country = _countries(opening, fact) if on_one else ""
    return Message(*_common(opening, fact, Depth.FULL), country=country)


def ask(opening: Opening, fact: Recommendation) -> Ask:
    """Return a recommendation, with the paragraphs that argue for it if they may be told."""
    context = [opening.library.find(Paragraph, id) for id in fact.context]
    verb = VERBS[fact.verb]
    return Ask(
        *_common(opening, fact, Depth.FULL),
        infinitive=opening.say_verb(verb, Mood.INFINITIVE),
        gerund=opening.say_verb(verb, Mood.GERUND),
        what=with_those_who_state(opening, fact, line(opening, fact.what)),
        context=tuple(told(opening, p, Depth.FULL) for p in context if may_follow(opening, p)),
    )


def case(opening: Opening, fact: cases.Case, depth: Depth) -> Case:
    """Return a case with the last status that was known on the paper's day."""
    stood = standing(opening, fact)
    asks = [opening.library.find(Recommendation, id) for id in fact.asks]
    since = since_when(opening, stood)
    known = told_day(opening, fact, stood.known)
    title = line(opening, fact.title)
    return Case(
        *_common(opening, fact, depth),
        mentioned=replace(title, inlines=inside(title.inlines, opening.language)),
        role=_role(opening, fact),
        group=group(opening, fact),
        country=_countries(opening, fact),
        place=after(opening, "in", [opening.library.find(Country, id) for id in fact.countries]),
        status=status_of(opening, stood, since),
        since=since,
        status_date=spelled(opening, known),
        status_day=is_day(known),
        status_cites=cites(opening, _beyond(_sources_of(opening, fact), fact.sources)),
        happened=stood.has_happened,
        died=stood.status is Status.DECEASED_IN_CUSTODY,
        over=ends_case(stood.status),
        past=stood.is_stale(opening.as_of),
        charge=line(opening, stood.charge),
        sentence=line(opening, stood.sentence),
        held=line(opening, stood.place),
        asks=tuple(ask(opening, found) for found in asks if may_follow(opening, found)),
        more=_addresses(opening, fact),
    )


def _sources_of(opening: Opening, case: cases.Case) -> Sources:
    """Return the sources of what is said of where people stand."""
    shares = standing_apart(opening, case)
    return tuple(ref for share in shares for ref in share.history[-1].sources)


def _beyond(sources: Sources, named: Sources) -> Sources:
    """Return the sources that are not among those named already, each once."""
    told = {(other.id, other.in_) for other in named}
    others = {(ref.id, ref.in_): ref for ref in reversed(sources)}
    return tuple(others[key] for key in reversed(others) if key not in told)


def law(opening: Opening, fact: acts.Law, depth: Depth) -> Law:
    """Return a law with the last stage that was known on the paper's day."""
    step = last_step(opening, fact)
    votes = (str(step.votes.for_), str(step.votes.against)) if step.votes else ()
    whole = Law(
        *_common(opening, fact, depth),
        official=line(opening, fact.official),
        stage=opening.say(STAGE_LABELS[step.stage]),
        stage_date=spelled(opening, step.date),
        votes=votes,
    )
    return replace(whole, cites=_distinct((*whole.cites, *cites(opening, step.sources))))


def _distinct(found: tuple[Cite, ...]) -> tuple[Cite, ...]:
    return tuple(dict.fromkeys(found))


def commitment(opening: Opening, fact: acts.Commitment, depth: Depth) -> Commitment:
    """Return a commitment, who made it, and how far it has been kept."""
    kept = fact.implementation
    return Commitment(
        *_common(opening, fact, depth),
        by=_title(opening, fact.by),
        form=opening.say(COMMITMENT_LABELS[fact.form]),
        symbol=fact.symbol or "",
        paragraph=fact.paragraph or "",
        implementation=opening.say(IMPLEMENTATION_LABELS[kept]) if kept else "",
    )


def benchmark(opening: Opening, fact: acts.Benchmark, depth: Depth) -> Benchmark:
    """Return a benchmark, each criterion with the last assessment that was known."""
    criteria = tuple(_criterion(opening, criterion) for criterion in fact.criteria)
    by = _title(opening, fact.by)
    return Benchmark(*_common(opening, fact, depth), by=by, criteria=criteria)


def _criterion(opening: Opening, criterion: acts.Criterion) -> Criterion:
    known = [found for found in criterion.assessments if opening.nameable(found.sources)]
    last = known[-1] if known else None
    return Criterion(
        text=unstopped(line(opening, criterion.text)),
        progress=opening.say(PROGRESS_LABELS[last.is_]) if last else "",
        shown_by=line(opening, last.text if last else ()),
        cites=cites(opening, last.sources) if last else (),
    )


def quote(opening: Opening, fact: accounts.Quote, depth: Depth) -> Quote:
    """Return somebody's exact words, and who said them."""
    speaker = opening.library.records[fact.by]
    by = person_name(opening, speaker) if isinstance(speaker, Person) else _title(opening, fact.by)
    words = line(opening, fact.words)
    return Quote(*_common(opening, fact, depth), words=words, by=by, translated=fact.translated)


def _title(opening: Opening, id: str) -> str:
    return plain(opening, opening.library.records[id].title)


def _role(opening: Opening, case: cases.Case) -> Words:
    """Return what somebody is known as; that of a person who is masked would tell who it is."""
    if case.group:
        return line(opening, ())
    person = opening.library.find(Person, case.people[0])
    tells = opening.may_name(person) and opening.all_fit(person.role)
    return line(opening, person.role if tells else ())


def spelled(opening: Opening, when: Period | None) -> str:
    """Return a date in the paper's language; an absent one is no words."""
    return spell_date(when, opening.dated_in, opening.catalogue) if when else ""


def _countries(opening: Opening, fact: Fact) -> str:
    countries = [opening.library.find(Country, id) for id in fact.countries]
    return ", ".join(plain(opening, country.title) for country in countries)


def _addresses(opening: Opening, fact: cases.Case) -> tuple[str, ...]:
    """Return where readers find more: elsewhere than in the paper they hold."""
    others = (id for id in fact.more if id not in opening.brief.produced)
    sources = (opening.library.find(Source, id) for id in others)
    return tuple(address for source in sources if (address := source_address(opening, source)))
