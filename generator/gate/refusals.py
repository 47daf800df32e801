"""What a letter may not name by hand, or ask for: why, and what the slip or the register lacks."""

from generator.errors import Problem
from generator.facts.cases import Case, Recommendation
from generator.facts.ends import ends_case
from generator.facts.envelope import Fact
from generator.facts.fields import Pointer
from generator.facts.registers import Addressed, Office, Person
from generator.gate.adoption import lack_of
from generator.gate.demands import ended
from generator.gate.ledger import PROTECTIVE, REASONS, WAITING, Rule
from generator.gate.opening import Opening
from generator.gate.selection import put_aside_in
from generator.gate.signing import undersigned, unsigned
from generator.gate.standing import standing
from generator.house.letterslip import LetterSlip


def refusals(opening: Opening, slip: LetterSlip) -> list[Problem]:
    """Return all that keeps a letter from being written as its slip has it."""
    problems = []
    for pointer in slip.facts:
        if rule := _rule_against(opening, pointer):
            problems.append(_refused(opening, pointer, rule))
        elif over := _over(opening, pointer):
            problems.append(over)
    for pointer in slip.asks:
        problems += _not_theirs(opening, slip, pointer)
        problems += _unadopted(opening, slip, pointer)
    problems += unsigned(opening, slip)
    for pointer in (*slip.to, *slip.cc):
        problems += _unwritable(opening, pointer)
    for pointer in slip.to if slip.each else ():
        problems += _ungreeted(opening, pointer)
    for pointer in slip.to if slip.by_email else ():
        problems += _without_email(opening, pointer)
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
    readers = {*map(str, slip.to), *(str(one.id) for one in slip.each)}
    if not _asks_by_name(opening, slip) or set(map(str, to)) & readers:
        return []
    message = f"the letter asks for {str(pointer)!r}, which is not asked of its addressees"
    hint = f"it is asked of {', '.join(to)}; name a recommendation to {', '.join(slip.to)}"
    return [Problem(message, pointer.place, hint, "not-theirs")]


def _asks_by_name(opening: Opening, slip: LetterSlip) -> bool:
    """Return whether all addressees are of whom recommendations ask: a person has no office."""
    records = [opening.library.records[id] for id in slip.to]
    return bool(records) and not any(isinstance(record, Person) for record in records)


def _unadopted(opening: Opening, slip: LetterSlip, pointer: Pointer) -> list[Problem]:
    """Whoever signs a letter stands behind each of its asks."""
    ask = opening.library.find(Recommendation, pointer)
    lack = lack_of(opening.library, ask, undersigned(opening, slip), opening.as_of)
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
    assert isinstance(fact, Fact)
    barred = opening.barrier(fact)
    if barred and barred.rule not in WAITING:
        return barred.rule
    if pointer in opening.brief.exclude:
        return Rule.EXCLUDED
    if put_aside_in(opening, fact):
        return Rule.DEPENDS_ON
    people = opening.people_behind(fact)
    return None if all(map(opening.may_put_to_state, people)) else Rule.TO_STATE


def _lacking(opening: Opening, pointer: Pointer, rule: Rule) -> str:
    """Return whose answers are lacking, and what."""
    fact = opening.library.records[pointer]
    assert isinstance(fact, Fact)
    if barred := opening.barrier(fact):
        return f" ({barred.grounds})" if barred.lack or barred.counts_from else ""
    if rule is Rule.DEPENDS_ON and (aside := put_aside_in(opening, fact)):
        return f" ({aside.id})"
    lacks = ((p.id, opening.why_not_to_state(p)) for p in opening.people_behind(fact))
    told = [f" ({id}: {lack})" for id, lack in lacks if lack]
    return told[0] if told and rule is Rule.TO_STATE else ""


def _unwritable(opening: Opening, pointer: Pointer) -> list[Problem]:
    """Return why nobody can be named where a letter goes; a body is, or the brief was refused."""
    match opening.library.records[pointer]:
        case Office() as office:
            return _unheld(opening, pointer, office)
        case Person() as person if lack := opening.why_unnamed(person):
            return [_unnamed(pointer, f"{str(pointer)!r}", lack)]
        case _:
            return []


def _unheld(opening: Opening, pointer: Pointer, office: Office) -> list[Problem]:
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
        return [_unnamed(pointer, f"the holder of {str(pointer)!r}", lack)]
    return []


def _ungreeted(opening: Opening, pointer: Pointer) -> list[Problem]:
    """Of many letters nobody reads each: none greets a holder by a bare name."""
    office, day = opening.library.records[pointer], opening.brief.date
    holder = office.holder_on(day) if isinstance(office, Office) else None
    if not isinstance(office, Office) or holder is None or holder.greeting or office.address_as:
        return []
    message = f"how the holder of {str(pointer)!r} is greeted is not known for {day.isoformat()}"
    hint = f"add 'address_as' at {office.where}, or a 'greeting' to the holder"
    return [Problem(message, pointer.place, hint, "no-greeting")]


def _unnamed(pointer: Pointer, who: str, lack: str) -> Problem:
    hint = f"{REASONS[Rule.NAME_WITHHELD]} ({lack})"
    return Problem(f"{who} may not be named here", pointer.place, hint, "withheld")


def _without_email(opening: Opening, pointer: Pointer) -> list[Problem]:
    """A letter that goes by e-mail says where to."""
    match opening.library.records[pointer]:
        case Addressed(email=None) as reached:
            hint = f"add 'email' at {reached.where}, or take out 'by_email'"
        case Person():
            hint = "a person has none in the register: take out 'by_email'"
        case _:
            return []
    message = f"the letter goes by e-mail, and {str(pointer)!r} has no address for it"
    return [Problem(message, pointer.place, hint, "no-email")]
