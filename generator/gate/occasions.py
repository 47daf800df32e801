"""Say what a paper is written for: who travels, where to, and whether that is the reader."""

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


def occasion(opening: Opening) -> dossier.Occasion:
    """Return the occasion as the paper tells it."""
    record = opening.library.find(Occasion, opening.brief.occasion)
    named = (opening.library.find(Country, id) for id in record.hosts)
    hosts = [host for host in named if opening.passes(host)]
    visitor = opening.library.find(Office, record.visitor) if record.visitor else None
    before = preposition(record)
    return dossier.Occasion(
        title=plain(opening, record.title) if opening.all_fit(record.title) else "",
        date=_date(opening, record),
        form=said(opening, record.form),
        hosts=tuple(plain(opening, host.title) for host in hosts),
        where=_after(opening, before, hosts) if hosts else "",
        visited=bool(hosts) and before is Preposition.TO,
        visitor=plain(opening, visitor.title) if visitor and opening.passes(visitor) else "",
        yours=_is_readers_own(opening, record),
        programme=line(opening, record.programme if opening.all_fit(record.programme) else ()),
        round=str(record.round or ""),
    )


def preposition(record: Occasion) -> Preposition:
    """Return what stands before the countries: one visits to, meets with, and debates on them."""
    words = record.form.lower().split()
    return record.preposition or _USUAL.get(words[-1], Preposition.IN)


def _after(opening: Opening, before: Preposition, hosts: list[Country]) -> str:
    """Return the countries with what stands before them; other languages have both in one form."""
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
