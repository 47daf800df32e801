"""Compute what stands around a letter's substance: who is greeted, copied, and who signs."""

from generator.errors import raise_any
from generator.facts.accounts import Paragraph
from generator.facts.cases import Case, Recommendation
from generator.gate import telling
from generator.gate.addressees import addressee, copies
from generator.gate.askgroups import by_those_asked
from generator.gate.bodies import body
from generator.gate.dossier import Letter
from generator.gate.letterparts import parts
from generator.gate.opening import Opening
from generator.gate.refusals import refusals
from generator.gate.signatories import signatories
from generator.gate.wording import said
from generator.house.audiences import Depth
from generator.house.letterslip import LetterSlip, Public, SigningOrder


def letter(opening: Opening, slip: LetterSlip) -> Letter:
    """Return the letter; what it names by hand must be allowed, or the build stops and says why."""
    raise_any(refusals(opening, slip))
    purpose = opening.library.find(Paragraph, slip.purpose) if slip.purpose else None
    asks = [opening.library.find(Recommendation, id) for id in slip.asks]
    cases = [opening.library.find(Case, id) for id in slip.priority_cases]
    return Letter(
        addressees=tuple(addressee(opening, id, by_email=slip.by_email) for id in slip.to),
        addressed=bool(slip.to) or slip.public is Public.TO_WHOM_IT_MAY_CONCERN,
        public=slip.public or "",
        copies=tuple(copies(opening, slip.cc)),
        senders=tuple(body(opening, id) for id in slip.from_),
        signatories=tuple(signatories(opening, slip)),
        by_country=slip.signatories_by is SigningOrder.COUNTRY,
        place=said(opening, slip.place),
        subject=said(opening, slip.subject),
        purpose=telling.told(opening, purpose, Depth.FULL) if purpose else None,
        asks=tuple(telling.ask(opening, fact) for fact in asks),
        demands=tuple(by_those_asked(opening, asks)),
        priority_cases=tuple(telling.case(opening, fact, Depth.FULL) for fact in cases),
        parts=tuple(parts(opening, slip)),
        enclosures=(),
    )
