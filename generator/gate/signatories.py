"""Name those who sign a letter, and put them in the order that its slip asks for."""

import unicodedata
from collections.abc import Iterable

from generator.facts.registers import Person
from generator.gate.bodies import body
from generator.gate.dossier import Signatory
from generator.gate.opening import Opening
from generator.gate.signing import Signing, signings
from generator.gate.wording import person_name
from generator.house.letterslip import LetterSlip, SigningOrder

_ARTICLE = "the "


def signatories(opening: Opening, slip: LetterSlip) -> list[Signatory]:
    """Return those who sign, in order."""
    named = [(_key(opening, one), _named(opening, one)) for one in signings(opening, slip)]
    match slip.signatories_by:
        case SigningOrder.TYPED:
            return [who for _, who in named]
        case SigningOrder.ALPHABETICAL:
            return [who for _, who in sorted(named, key=lambda pair: pair[0])]
        case SigningOrder.COUNTRY:
            return _by_country(who for _, who in named)


def _by_country(named: Iterable[Signatory]) -> list[Signatory]:
    return sorted(named, key=lambda who: _folded(who.country))


def _named(opening: Opening, one: Signing) -> Signatory:
    name, abbreviation = _name(opening, one)
    return Signatory(
        name,
        abbreviation,
        function=one.signer.function or "",
        organisation=_organisation(opening, one),
        country=one.signer.country or "",
    )


def _name(opening: Opening, one: Signing) -> tuple[str, str]:
    """Return the name of whoever signs, and the abbreviation of a body."""
    signer = one.signer
    if signer.id is None:
        return str(signer.name or signer.organisation), ""
    record = opening.library.records[signer.id]
    if isinstance(record, Person):
        return person_name(opening, record), ""
    found = body(opening, signer.id)
    return found.name, found.abbreviation


def _organisation(opening: Opening, one: Signing) -> str:
    """Return the body of a person."""
    if one.signer.of:
        found = body(opening, one.signer.of)
        return f"{found.name} ({found.abbreviation})" if found.abbreviation else found.name
    return str(one.signer.organisation or "") if one.signer.name or one.signer.id else ""


def _key(opening: Opening, one: Signing) -> str:
    """Return what one is sorted by: a person's last name, a body's without its article."""
    signer = one.signer
    record = opening.library.records.get(signer.id or "")
    if isinstance(record, Person):
        return _folded(str(record.short))
    if signer.name:
        return _folded(signer.name.split()[-1])
    return _folded(_name(opening, one)[0]).removeprefix(_ARTICLE)


def _folded(name: str) -> str:
    """Return a name as alphabets sort it: without marks on its letters."""
    parted = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in parted if not unicodedata.combining(sign))
