"""Turn the facts that are in a paper into what its dossier tells of them."""

from generator.audiences import Depth
from generator.dates import Period, plain_date, spell_date
from generator.facts import accounts, acts, cases
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.registers import Country, Person, Source
from generator.facts.verbs import VERBS, Mood
from generator.facts.vocabulary import STAGE_LABELS, STATUS_LABELS
from generator.gate.dossier import Ask, Case, Commitment, Law, Told, Words
from generator.gate.opening import Opening
from generator.gate.selection import is_stale, last_status, last_step, may_follow
from generator.gate.wording import at_depth, cites, line, paragraphs, plain, source_address


def told(opening: Opening, fact: Fact, depth: Depth) -> Told:
    """Return what a fact of any kind tells."""
    return Told(
        id=str(fact.id),
        title=line(opening, fact.title),
        paragraphs=paragraphs(opening, at_depth(fact, depth)),
        date=spelled(opening, fact.date),
        cites=cites(opening, fact.sources),
    )


def ask(opening: Opening, fact: Recommendation) -> Ask:
    """Return a recommendation, with the paragraphs that argue for it if they may be told."""
    context = [opening.library.find(accounts.Paragraph, id) for id in fact.context]
    verb = VERBS[fact.verb]
    return Ask(
        id=str(fact.id),
        title=line(opening, fact.title),
        paragraphs=paragraphs(opening, fact.text),
        date=spelled(opening, fact.date),
        cites=cites(opening, fact.sources),
        infinitive=verb.in_mood(Mood.INFINITIVE),
        gerund=verb.in_mood(Mood.GERUND),
        what=line(opening, fact.what),
        context=tuple(told(opening, p, Depth.FULL) for p in context if may_follow(opening, p)),
    )


def case(opening: Opening, fact: cases.Case, depth: Depth) -> Case:
    """Return a case with the last status that was known on the paper's day."""
    entry = last_status(opening, fact)
    people = [opening.library.find(Person, id) for id in fact.people]
    asks = [opening.library.find(Recommendation, id) for id in fact.asks]
    return Case(
        id=str(fact.id),
        title=line(opening, fact.title),
        paragraphs=paragraphs(opening, at_depth(fact, depth)),
        date=spelled(opening, fact.date),
        cites=cites(opening, fact.sources),
        role=_role(opening, people[0]),
        country=_countries(opening, fact),
        status=STATUS_LABELS[entry.is_],
        status_date=plain_date(opening.known_since(entry.sources), opening.language),
        past=is_stale(opening, fact),
        asks=tuple(ask(opening, found) for found in asks if may_follow(opening, found)),
        more=_addresses(opening, fact),
    )


def _role(opening: Opening, person: Person) -> Words:
    """Return what somebody is known as; that of a person who is masked would tell who it is."""
    tells = opening.may_name(person) and opening.all_fit(person.role)
    return line(opening, person.role if tells else ())


def law(opening: Opening, fact: acts.Law, depth: Depth) -> Law:
    """Return a law with the last stage that was known on the paper's day."""
    step = last_step(opening, fact)
    whole = told(opening, fact, depth)
    return Law(
        whole.id,
        whole.title,
        whole.paragraphs,
        whole.date,
        whole.cites,
        stage=STAGE_LABELS[step.stage],
        stage_date=spelled(opening, step.date),
    )


def commitment(opening: Opening, fact: acts.Commitment, depth: Depth) -> Commitment:
    """Return a commitment and who made it."""
    whole = told(opening, fact, depth)
    by = plain(opening, opening.library.records[fact.by].title)
    return Commitment(whole.id, whole.title, whole.paragraphs, whole.date, whole.cites, by=by)


def spelled(opening: Opening, when: Period | None) -> str:
    """Return a date in the paper's language; an absent one is no words."""
    return spell_date(when, opening.language) if when else ""


def _countries(opening: Opening, fact: Fact) -> str:
    countries = [opening.library.find(Country, id) for id in fact.countries]
    return ", ".join(plain(opening, country.title) for country in countries)


def _addresses(opening: Opening, fact: cases.Case) -> tuple[str, ...]:
    sources = (opening.library.find(Source, id) for id in fact.more)
    return tuple(address for source in sources if (address := source_address(opening, source)))
