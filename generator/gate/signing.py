"""Who signs a letter, and whether each of them has agreed to.

A body that sends a letter signs it too, unless others do. A person, and a body that is in no
register, signs only what they agreed to, on a day that was known; another body signs too what it
demands itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.errors import Place, Problem
from generator.facts.coalitions import Coalition, Signer
from generator.facts.registers import Organisation, Person
from generator.gate.ledger import REASONS, Rule
from generator.gate.opening import Opening
from generator.house.letterslip import LetterSlip, SigningOrder


@dataclass(frozen=True, slots=True)
class Signing:
    """Somebody who signs, and the day on which they agreed to, of their own or of their list."""

    signer: Signer
    agreed: date | None

    @property
    def place(self) -> Place:
        """Where it is typed."""
        typed = self.signer.typed
        assert typed is not None  # a signatory is somebody
        return typed.place

    @property
    def called(self) -> str:
        """What messages call them: never by a name."""
        return repr(str(self.signer.id)) if self.signer.id else "this signatory"


def signings(opening: Opening, slip: LetterSlip) -> Iterator[Signing]:
    """Yield who signs a letter, in the order in which they are typed."""
    for id in slip.from_ if not slip.signatories else ():
        yield Signing(Signer.model_construct(id=id), None)
    for signer in slip.signatories:
        record = opening.library.records.get(signer.id or "")
        if isinstance(record, Coalition):
            yield from (Signing(one, one.agreed or record.agreed) for one in record.members)
        else:
            yield Signing(signer, signer.agreed)


def undersigned(opening: Opening, slip: LetterSlip) -> tuple[str, ...]:
    """Return the bodies that have to stand behind each ask: those who have agreed to it all do."""
    bodies = [
        str(one.signer.id)
        for one in signings(opening, slip)
        if not one.agreed and _is_body(opening, one)
    ]
    return tuple(dict.fromkeys([*map(str, slip.from_), *bodies]))


def unsigned(opening: Opening, slip: LetterSlip) -> Iterator[Problem]:
    """Yield why somebody cannot stand under a letter, as its slip has it."""
    met: set[str] = set()
    for one in signings(opening, slip):
        yield from _withheld(opening, one)
        yield from _without_consent(opening, one)
        if slip.signatories_by is SigningOrder.COUNTRY and not one.signer.country:
            message = f"{one.called} has no country to stand under"
            hint = "add 'country', or let 'signatories_by' be typed or alphabetical"
            yield Problem(message, one.place, hint, "no-country")
        typed = f"{one.signer.id} {one.signer.name} {one.signer.organisation}"
        if typed in met:
            yield Problem(f"{one.called} signs twice", one.place, "take one out", "signs-twice")
        met.add(typed)


def _is_body(opening: Opening, one: Signing) -> bool:
    return isinstance(opening.library.records.get(one.signer.id or ""), Organisation)


def _withheld(opening: Opening, one: Signing) -> Iterator[Problem]:
    """Yield that whoever signs, or whose body is named, may not be named here."""
    for id in filter(None, (one.signer.id, one.signer.of)):
        match opening.library.records[id]:
            case Person() as person if lack := opening.why_unnamed(person):
                hint = f"{REASONS[Rule.NAME_WITHHELD]} ({lack})"
                yield Problem(f"{str(id)!r} may not be named here", id.place, hint, "withheld")
            case Organisation() as body if not opening.passes(body):
                message = f"{str(id)!r} signs the letter, and may not be told here"
                yield Problem(message, id.place, REASONS[Rule.SCOPE], "withheld")
            case _:
                pass


def _without_consent(opening: Opening, one: Signing) -> Iterator[Problem]:
    if one.agreed is None and not _is_body(opening, one):
        message = f"{one.called} signs the letter, and nothing says that they agreed to"
        yield Problem(message, one.place, "add 'agreed' with the day on which they did", "unsigned")
    if one.agreed and one.agreed > opening.as_of:
        message = f"{one.called} agreed to sign on {one.agreed}, after the day the paper knows of"
        yield Problem(message, one.place, "correct one of the two days", "unsigned")
