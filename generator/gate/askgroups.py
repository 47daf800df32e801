"""Put recommendations together by those who are asked."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.facts.cases import Recommendation
from generator.facts.registers import Office, Organisation, Region
from generator.gate import telling
from generator.gate.dossier import AskGroup
from generator.gate.opening import Opening
from generator.gate.wording import after, plain


def asks_authorities(opening: Opening, fact: Recommendation) -> bool:
    """Return whether the authorities of countries are asked, and no office or body."""
    asked = (opening.library.records[id] for id in fact.to)
    return not any(isinstance(record, Office | Organisation) for record in asked)


def by_those_asked(opening: Opening, asks: Iterable[Recommendation]) -> Iterator[AskGroup]:
    """Yield recommendations in their order, neighbours to the same together."""
    for to, group in groupby(asks, key=lambda fact: fact.to):
        alike = list(group)
        records = [opening.library.records[id] for id in to]
        yield AskGroup(
            to=tuple(plain(opening, record.title) for record in records),
            of=after(opening, "of", records),
            region=any(isinstance(record, Region) for record in records),
            outside=any(isinstance(r, Office) and not r.institution for r in records),
            authorities=asks_authorities(opening, alike[0]),
            asks=tuple(telling.ask(opening, fact) for fact in alike),
        )
