"""Name an organisation, and say of it what it says of itself."""

from dataclasses import replace

from generator.facts.registers import Organisation
from generator.gate.dossier import Body
from generator.gate.opening import Opening
from generator.gate.wording import abbreviation, paragraphs, plain


def body(opening: Opening, id: str) -> Body:
    """Return an organisation by its name, and its abbreviation if that is its alone."""
    record = opening.library.find(Organisation, id)
    short = abbreviation(opening, record)
    own = short if not opening.is_shared(short) else ""
    return Body(
        plain(opening, record.title),
        own,
        address=record.address,
        email=record.email or "",
        phone=record.phone or "",
        web=record.web or "",
    )


def author(opening: Opening, id: str) -> Body:
    """Return an organisation with what it says of itself, if that was out on the paper's day."""
    words = opening.library.find(Organisation, id).boilerplate
    is_told = words and opening.nameable(words.sources) and opening.all_fit(words.text)
    said_of_itself = paragraphs(opening, words.text) if words and is_told else ()
    return replace(body(opening, id), boilerplate=said_of_itself)
