"""Compute what stands around a letter's substance: who is greeted, copied, and who signs."""

from dataclasses import replace
from itertools import groupby

from generator.errors import Problem, raise_any
from generator.facts.accounts import Paragraph
from generator.facts.cases import Case, Recommendation
from generator.facts.ends import ends_case
from generator.facts.envelope import Fact
from generator.facts.fields import Pointer
from generator.facts.registers import (
    Country,
    Holder,
    Office,
    Organisation,
    Person,
)
from generator.facts.translations import Saying
from generator.gate import telling
from generator.gate.adoption import lack_of
from generator.gate.demands import ended
from generator.gate.dossier import Body, CopyGroup, Letter, OfficeHolder, Posted
from generator.gate.ledger import PROTECTIVE, REASONS, WAITING, Rule
from generator.gate.opening import Opening
from generator.gate.standing import standing
from generator.gate.wording import abbreviation, paragraphs, person_name, plain, said
from generator.house.audiences import Depth
from generator.house.briefs import LetterSlip
from generator.languages.marks import bare


def letter(opening: Opening, slip: LetterSlip) -> Letter:
    """Return the letter; what it names by hand must be allowed, or the build stops and says why."""
    raise_any(_refusals(opening, slip))
    purpose = opening.library.find(Paragraph, slip.purpose)
    asks = [opening.library.find(Recommendation, id) for id in slip.asks]
    cases = [opening.library.find(Case, id) for id in slip.priority_cases]
    return Letter(
        addressees=tuple(_holder(opening, id) for id in slip.to),
        copies=tuple(_copies(opening, slip.cc)),
        signatories=tuple(body(opening, id) for id in slip.from_),
        place=said(opening, slip.place),
        subject=said(opening, slip.subject),
        purpose=telling.told(opening, purpose, Depth.FULL),
        asks=tuple(telling.ask(opening, fact) for fact in asks),
        priority_cases=tuple(telling.case(opening, fact, Depth.FULL) for fact in cases),
        enclosures=(),
    )


def body(opening: Opening, id: str) -> Body:
    """Return an organisation by its name, and its abbreviation if that is its alone."""
    record = opening.library.find(Organisation, id)
    short = abbreviation(opening, record)
    own = short if not opening.is_shared(short) else ""
    return Body(plain(opening, record.title), own)


def author(opening: Opening, id: str) -> Body:
    """Return an organisation with what it says of itself, if that was out on the paper's day."""
    words = opening.library.find(Organisation, id).boilerplate
    is_told = words and opening.nameable(words.sources) and opening.all_fit(words.text)
    said_of_itself = paragraphs(opening, words.text) if words and is_told else ()
    return replace(body(opening, id), boilerplate=said_of_itself)


def _refusals(opening: Opening, slip: LetterSlip) -> list[Problem]:
    problems = []
    for pointer in (slip.purpose, *slip.asks, *slip.priority_cases):
        if rule := _rule_against(opening, pointer):
            problems.append(_refused(opening, pointer, rule))
        elif over := _over(opening, pointer):
            problems.append(over)
    for pointer in slip.asks:
        problems += _not_theirs(opening, slip, pointer)
        problems += _unadopted(opening, slip, pointer)
    for pointer in (*slip.to, *slip.cc):
        problems += _unheld(opening, pointer)
    return problems


def _refused(opening: Opening, pointer: Pointer, rule: Rule) -> Problem:
    what = "may not be told here" if rule in PROTECTIVE else "is not told here"
    message = f"the letter names {str(pointer)!r}, which {what}"
    code = "withheld" if rule in PROTECTIVE else "not-told"
    return Problem(message, pointer.place, REASONS[rule] + _lacking(opening, pointer, rule), code)


def _over(opening: Opening, pointer: Pointer) -> Problem | None:
    """Return that a letter asks for what a case has come to, or has left behind, or nothing."""
    match opening.library.records[pointer]:
        case Recommendation() as ask if entry := ended(opening, ask):
            message = (
                f"the letter asks for {str(pointer)!r}, which is {entry.rule}:"
                f" {_stands(opening, entry.because)}"
            )
            hint = "take it out of the letter, or say under its 'ends_with' what ends it"
            return Problem(message, pointer.place, hint, "case-over")
        case Case() as case if ends_case(standing(opening, case).status):
            message = f"the letter urges what is over: {_stands(opening, case.id)}"
            hint = "take it out of 'priority_cases'"
            return Problem(message, pointer.place, hint, "case-over")
        case _:
            return None


def _stands(opening: Opening, id: str) -> str:
    case = opening.library.find(Case, id)
    return f"case {str(id)!r} is at '{standing(opening, case).status}'"


def _not_theirs(opening: Opening, slip: LetterSlip, pointer: Pointer) -> list[Problem]:
    """A letter asks its addressees for what is asked of them, not for what others should do."""
    to = opening.library.find(Recommendation, pointer).to
    if set(map(str, to)) & set(map(str, slip.to)):
        return []
    message = f"the letter asks for {str(pointer)!r}, which is not asked of its addressees"
    hint = f"it is asked of {', '.join(to)}; name a recommendation to {', '.join(slip.to)}"
    return [Problem(message, pointer.place, hint, "not-theirs")]


def _unadopted(opening: Opening, slip: LetterSlip, pointer: Pointer) -> list[Problem]:
    """Whoever signs a letter stands behind each of its asks."""
    ask = opening.library.find(Recommendation, pointer)
    lack = lack_of(opening.library, ask, tuple(map(str, slip.from_)), opening.as_of)
    if lack is None:
        return []
    message = (
        f"the letter asks for {str(pointer)!r}, which not all who sign it have asked:"
        f" {lack.grounds}"
    )
    return [Problem(message, pointer.place, REASONS[lack.rule], lack.rule)]


def _rule_against(opening: Opening, pointer: Pointer) -> Rule | None:
    """A letter asks that its priority cases be raised, so each must be fit to be put to a state."""
    fact = opening.library.records[pointer]
    assert isinstance(fact, Paragraph | Recommendation | Case)
    barred = opening.barrier(fact)
    if barred and barred.rule not in WAITING:
        return barred.rule
    if pointer in opening.brief.exclude:
        return Rule.EXCLUDED
    people = opening.people_behind(fact)
    return None if all(map(opening.may_put_to_state, people)) else Rule.TO_STATE


def _lacking(opening: Opening, pointer: Pointer, rule: Rule) -> str:
    """Return whose answers are lacking, and what."""
    fact = opening.library.records[pointer]
    assert isinstance(fact, Fact)
    if barred := opening.barrier(fact):
        return f" ({barred.grounds})" if barred.lack or barred.counts_from else ""
    lacks = ((p.id, opening.why_not_to_state(p)) for p in opening.people_behind(fact))
    told = [f" ({id}: {lack})" for id, lack in lacks if lack]
    return told[0] if told and rule is Rule.TO_STATE else ""


def _unheld(opening: Opening, pointer: Pointer) -> list[Problem]:
    office = opening.library.find(Office, pointer)
    day = opening.brief.date
    holder = office.holder_on(day)
    if holder is None:
        message = f"no holder of {str(pointer)!r} is known for {day.isoformat()}"
        hint = (
            f"add the holder with a term or an attested day at {office.where},"
            " or correct the paper's date"
        )
        return [Problem(message, pointer.place, hint, "no-holder")]
    if lack := opening.why_unnamed(opening.library.find(Person, holder.person)):
        message = f"the holder of {str(pointer)!r} may not be named here"
        hint = f"{REASONS[Rule.NAME_WITHHELD]} ({lack})"
        return [Problem(message, pointer.place, hint, "withheld")]
    return []


def _holder(opening: Opening, id: str) -> OfficeHolder:
    office, holder, person = _office(opening, id)
    usual = Saying(f"{office.address_as or ''} {person.short}".strip())
    return OfficeHolder(
        person_name(opening, person),
        plain(opening, office.title),
        said(opening, holder.greeting or usual),
    )


def _office(opening: Opening, id: str) -> tuple[Office, Holder, Person]:
    office = opening.library.find(Office, id)
    holder = office.holder_on(opening.brief.date)
    assert holder is not None  # _refusals has seen to it
    return office, holder, opening.library.find(Person, holder.person)


def _copies(opening: Opening, ids: tuple[Pointer, ...]) -> list[CopyGroup]:
    """Return those copied, neighbours in like offices under one title."""
    posted = [(office, person) for office, _, person in (_office(opening, id) for id in ids)]
    return [
        _group(opening, list(group))
        for _, group in groupby(posted, key=lambda pair: bare(plain(opening, pair[0].title)))
    ]


def _group(opening: Opening, pairs: list[tuple[Office, Person]]) -> CopyGroup:
    first = pairs[0][0]
    title = first.title_plural if len(pairs) > 1 and first.title_plural else first.title
    holders = tuple(_posted(opening, office, person) for office, person in pairs)
    return CopyGroup(plain(opening, title), holders)


def _posted(opening: Opening, office: Office, person: Person) -> Posted:
    name, country = person_name(opening, person), _post(opening, office)
    if not country:
        return Posted(name, country, name)
    both = opening.say("%(name)s (to %(country)s)") % {"name": name, "country": country}
    return Posted(name, country, both)


def _post(opening: Opening, office: Office) -> str:
    post = opening.library.find(Country, office.posted_to) if office.posted_to else None
    return plain(opening, post.title) if post and opening.passes(post) else ""
