"""Tell the parts of a letter that its slip puts in order."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.facts import accounts
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.registers import Country
from generator.gate import telling
from generator.gate.askgroups import asks_authorities, by_those_asked
from generator.gate.dossier import AskGroup, LetterPart, Told
from generator.gate.opening import Opening
from generator.gate.wording import plain, said
from generator.house.audiences import Depth
from generator.house.letterparts import AskGrouping, AsksPart, Part
from generator.house.letterslip import LetterSlip


def parts(opening: Opening, slip: LetterSlip) -> Iterator[LetterPart]:
    """Yield the parts of a letter; none, if its slip leaves them to the template."""
    for part in slip.parts:
        options = part.asks or part.cases or part.benchmarks
        yield LetterPart(
            name=part.name,
            form=_form(part),
            lead=said(opening, options.lead) if options else "",
            groups=tuple(_groups(opening, slip, part.asks)) if part.asks else (),
            told=tuple(_told(opening, opening.library.find(Fact, id)) for id in part.facts),
        )


def _form(part: Part) -> str:
    if part.asks:
        return part.asks.as_
    return part.cases.as_ if part.cases else ""


def _told(opening: Opening, fact: Fact) -> Told:
    if isinstance(fact, accounts.Quote):
        return telling.quote(opening, fact, Depth.FULL)
    return telling.told(opening, fact, Depth.FULL)


def _groups(opening: Opening, slip: LetterSlip, part: AsksPart) -> Iterator[AskGroup]:
    asks = [opening.library.find(Recommendation, id) for id in slip.asks]
    match part.by:
        case None:
            yield _under(opening, "", asks)
        case AskGrouping.ADDRESSEE:
            yield from by_those_asked(opening, sorted(asks, key=lambda ask: _first(asks, ask)))
        case AskGrouping.COUNTRY:
            yield from _by_country(opening, asks)


def _first(asks: list[Recommendation], ask: Recommendation) -> int:
    """Return where those who are asked are asked first: they stand together there."""
    return next(at for at, other in enumerate(asks) if other.to == ask.to)


def _by_country(opening: Opening, asks: list[Recommendation]) -> Iterator[AskGroup]:
    """Yield asks by their countries as the brief has these in order; the others come last."""
    order = [*map(str, opening.brief.countries), *map(str, opening.members)]

    def place(ask: Recommendation) -> int:
        return min(
            (order.index(str(id)) for id in ask.countries if id in order), default=len(order)
        )

    for at, group in groupby(sorted(asks, key=place), key=place):
        country = opening.library.find(Country, order[at]) if at < len(order) else None
        yield _under(opening, plain(opening, country.title) if country else "", group)


def _under(opening: Opening, title: str, asks: Iterable[Recommendation]) -> AskGroup:
    """Return asks that stand under a title, if they have one."""
    alike = list(asks)
    return AskGroup(
        to=(title,) if title else (),
        of="",
        region=False,
        outside=False,
        authorities=all(asks_authorities(opening, ask) for ask in alike),
        asks=tuple(telling.ask(opening, ask) for ask in alike),
    )
