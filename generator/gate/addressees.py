"""Say how a letter turns to those it is written to, and to those who get a copy."""

from collections.abc import Iterator
from itertools import groupby

from generator.facts.fields import Pointer
from generator.facts.registers import Addressed, Country, Holder, Office, Organisation, Person
from generator.facts.translations import Saying
from generator.gate.dossier import Addressee, CopyGroup, Posted
from generator.gate.opening import Opening
from generator.gate.wording import person_name, plain, said
from generator.languages import HOUSE_LANGUAGE
from generator.languages.marks import bare


def addressee(opening: Opening, id: str, *, by_email: bool) -> Addressee:
    """Return who is written to under an id, and how the letter greets them."""
    match opening.library.records[id]:
        case Office() as office:
            return _in_office(opening, office, by_email=by_email)
        case Organisation() as body:
            return _body(opening, body, by_email=by_email)
        case Person() as person:
            name = person_name(opening, person)
            greeting = said(opening, person.greeting or Saying(person.name))
            return Addressee(name, "", (), "", greeting)
        case other:
            raise AssertionError(other)  # the slip refers to nothing else


def _in_office(opening: Opening, office: Office, *, by_email: bool) -> Addressee:
    holder, person = _holder(opening, office)
    usual = Saying(f"{office.address_as or ''} {person.short}".strip())
    return Addressee(
        person_name(opening, person),
        plain(opening, office.title),
        tuple(_lines(opening, office)),
        _email(office, by_email=by_email),
        said(opening, holder.greeting or usual),
    )


def _body(opening: Opening, body: Organisation, *, by_email: bool) -> Addressee:
    name = said(opening, body.members) or plain(opening, body.title)
    lines, email = tuple(_lines(opening, body)), _email(body, by_email=by_email)
    return Addressee(name, "", lines, email, _greeting(opening, body))


def _greeting(opening: Opening, body: Organisation) -> str:
    """Return how a body is greeted: other languages need the whole of it, or take the usual one."""
    if body.greeting:
        return said(opening, body.greeting)
    members = said(opening, body.members) if opening.language == HOUSE_LANGUAGE else ""
    return members or opening.say("Sir or Madam")


def _lines(opening: Opening, reached: Addressed) -> Iterator[str]:
    if reached.attention:
        yield said(opening, reached.attention)
    yield from reached.address


def _email(reached: Addressed, *, by_email: bool) -> str:
    return reached.email or "" if by_email else ""


def _holder(opening: Opening, office: Office) -> tuple[Holder, Person]:
    holder = office.holder_on(opening.brief.date)
    assert holder is not None  # it has been refused else
    return holder, opening.library.find(Person, holder.person)


# Copies -------------------------------------------------------------------------------------------


def copies(opening: Opening, ids: tuple[Pointer, ...]) -> list[CopyGroup]:
    """Return those copied, neighbours in like offices under one title."""
    records = [opening.library.records[id] for id in ids]
    return [
        group
        for _, alike in groupby(records, key=lambda record: _sort(opening, record))
        for group in _groups(opening, list(alike))
    ]


def _sort(opening: Opening, record: object) -> str:
    """Return what those have in common whom one title may name."""
    return bare(plain(opening, record.title)) if isinstance(record, Office) else ""


def _groups(opening: Opening, records: list[object]) -> Iterator[CopyGroup]:
    offices = [record for record in records if isinstance(record, Office)]
    if len(offices) > 1 and (title := offices[0].title_plural):
        yield CopyGroup(plain(opening, title), tuple(_posted(opening, one) for one in offices))
    else:
        yield from (CopyGroup("", (_alone(opening, record),)) for record in records)


def _posted(opening: Opening, office: Office) -> Posted:
    _, person = _holder(opening, office)
    name, country = person_name(opening, person), _post(opening, office)
    return Posted(name, country, _to(opening, name, country))


def _alone(opening: Opening, record: object) -> Posted:
    match record:
        case Office():
            _, person = _holder(opening, record)
            name, country = person_name(opening, person), _post(opening, record)
            titled = f"{name}, {plain(opening, record.title)}"
            return Posted(name, country, _to(opening, titled, country))
        case Organisation():
            name = said(opening, record.members) or plain(opening, record.title)
            return Posted(name, "", name)
        case Person():
            name = person_name(opening, record)
            return Posted(name, "", name)
        case other:
            raise AssertionError(other)  # the slip refers to nothing else


def _to(opening: Opening, name: str, country: str) -> str:
    if not country:
        return name
    return opening.say("%(name)s (to %(country)s)") % {"name": name, "country": country}


def _post(opening: Opening, office: Office) -> str:
    post = opening.library.find(Country, office.posted_to) if office.posted_to else None
    return plain(opening, post.title) if post and opening.passes(post) else ""
