"""Say how a letter turns to those it is written to, and to those who get a copy."""

from itertools import groupby

from generator.facts.fields import Pointer
from generator.facts.registers import Country, Holder, Office, Person
from generator.facts.translations import Saying
from generator.gate.dossier import CopyGroup, OfficeHolder, Posted
from generator.gate.opening import Opening
from generator.gate.wording import person_name, plain, said
from generator.languages.marks import bare


def addressee(opening: Opening, id: str) -> OfficeHolder:
    """Return who holds an office on the letter's day, and how the letter greets them."""
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


def copies(opening: Opening, ids: tuple[Pointer, ...]) -> list[CopyGroup]:
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
