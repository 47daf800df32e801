"""Say what a paper is written for: who travels, where to, and whether that is the reader."""

from generator.facts.homes import home_of
from generator.facts.registers import Country, Occasion, Office
from generator.facts.vocabulary import Preposition
from generator.gate import dossier, telling
from generator.gate.opening import Opening
from generator.gate.wording import after, line, plain, said
from generator.languages import HOUSE_LANGUAGE

# What stands before the countries of an occasion, by the last word of what it is.
_USUAL = {
    **dict.fromkeys(("visit", "trip", "mission", "journey", "tour"), Preposition.TO),
    **dict.fromkeys(("summit", "dialogue", "meeting", "talks"), Preposition.WITH),
    **dict.fromkeys(("consultation", "consultations", "negotiations"), Preposition.WITH),
    **dict.fromkeys(("session", "hearing", "debate", "vote", "discussion"), Preposition.ON),
    **dict.fromkeys(("review", "examination", "consideration"), Preposition.OF),
}


NONE = dossier.Occasion(
    title="",
    date="",
    form="",
    hosts=(),
    where="",
    visited=False,
    visitor="",
    yours=False,
    programme=dossier.Words(()),
    round="",
)


def occasion(opening: Opening) -> dossier.Occasion:
    """Return the occasion as the paper tells it, if it has one."""
    id = opening.brief.occasion
    return _told(opening, opening.library.find(Occasion, id)) if id else NONE


def _told(opening: Opening, record: Occasion) -> dossier.Occasion:
    visitor = opening.library.find(Office, record.visitor) if record.visitor else None
    hosts = _hosts(opening, record, visitor)
    before = preposition(record)
    receiver = _receiver(opening, record, hosts)
    return dossier.Occasion(
        title=plain(opening, record.title) if opening.all_fit(record.title) else "",
        date=_date(opening, record),
        form=said(opening, record.form),
        hosts=tuple(plain(opening, host.title) for host in hosts),
        where=_with(opening, visitor) if visitor and receiver else _after(opening, before, hosts),
        visited=bool(hosts) and before is Preposition.TO,
        visitor=_goes(opening, record, receiver or visitor, hosts),
        yours=receiver is not None or _is_readers_own(opening, record),
        programme=line(opening, record.programme if opening.all_fit(record.programme) else ()),
        round=str(record.round or ""),
    )


def preposition(record: Occasion) -> Preposition:
    """Return what stands before the countries: one visits to, meets with, and debates on them."""
    words = record.form.lower().split()
    return record.preposition or _USUAL.get(words[-1], Preposition.IN)


def _hosts(opening: Opening, record: Occasion, visitor: Office | None) -> list[Country]:
    """Return the countries, of which nobody visits or meets their own."""
    named = (opening.library.find(Country, id) for id in record.hosts)
    home = home_of(visitor, opening.library.of(Country)) if visitor else None
    return [host for host in named if opening.passes(host) and host is not home]


def _receiver(opening: Opening, record: Occasion, hosts: list[Country]) -> Office | None:
    """Return the only reader of a letter, if a visitor comes to meet their country."""
    letter, visitor = opening.brief.letter, record.visitor
    if letter is None or not visitor or preposition(record) is not Preposition.WITH:
        return None
    if len(letter.to) != 1 or visitor in letter.to:
        return None
    if not opening.passes(opening.library.find(Office, visitor)):
        return None
    reader = opening.library.records[letter.to[0]]
    return reader if isinstance(reader, Office) and home_of(reader, hosts) else None


def _goes(opening: Opening, record: Occasion, office: Office | None, hosts: list[Country]) -> str:
    """Return who travels, or meets a visitor; who meets nobody we know is told by the title."""
    alone = preposition(record) is Preposition.WITH and not hosts
    if office is None or not opening.passes(office):
        return ""
    if alone and opening.all_fit(record.title) and not _is_readers_own(opening, record):
        return ""
    return plain(opening, office.title)


def _with(opening: Opening, visitor: Office) -> str:
    """Return whom the reader of a letter meets."""
    name = after(opening, Preposition.WITH.value, [visitor])
    return f"with the {name}" if opening.language == HOUSE_LANGUAGE else name


def _after(opening: Opening, before: Preposition, hosts: list[Country]) -> str:
    """Return the countries with what stands before them; other languages have both in one form."""
    if not hosts:
        return ""
    names = after(opening, before.value, hosts)
    return f"{before.value} {names}" if opening.language == HOUSE_LANGUAGE else names


def _is_readers_own(opening: Opening, record: Occasion) -> bool:
    """Return whether a letter goes to whoever travels, and to nobody beside them."""
    letter = opening.brief.letter
    return letter is not None and record.visitor is not None and letter.to == (record.visitor,)


def _date(opening: Opening, record: Occasion) -> str:
    """Return the latest date that a source gave by then."""
    known = [entry.date for entry in record.dates if opening.nameable(entry.sources)]
    return telling.spelled(opening, known[-1] if known else None)
