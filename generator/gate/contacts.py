"""Say whom readers may turn to; a person has to be one who may be named."""

from collections.abc import Iterator

from generator.errors import Problem
from generator.facts.registers import Person
from generator.gate.dossier import Contact
from generator.gate.ledger import REASONS, Rule
from generator.gate.opening import Opening
from generator.gate.wording import person_name, said


def contact(opening: Opening) -> Contact | None:
    """Return whom the brief names, if it names anybody."""
    found = opening.brief.contact
    if found is None:
        return None
    person = opening.library.find(Person, found.person) if found.person else None
    name = person_name(opening, person) if person else ""
    named = ", ".join(filter(None, (name, said(opening, found.desk))))
    return Contact(named, found.email or "", found.phone or "", found.web or "")


def withheld_contact(opening: Opening) -> Iterator[Problem]:
    """Yield that whom the brief names may not be named here."""
    found = opening.brief.contact
    if found and found.person:
        lack = opening.why_unnamed(opening.library.find(Person, found.person))
        message = f"the contact {str(found.person)!r} may not be named here"
        hint = f"{REASONS[Rule.NAME_WITHHELD]} ({lack})"
        if lack:
            yield Problem(message, found.person.place, hint, "withheld")
