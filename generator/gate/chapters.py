"""Put the facts of a paper into chapters: one for each country visited, one for the rest."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import TypeVar

from generator.audiences import Depth
from generator.facts import acts, cases
from generator.facts.accounts import Event, Paragraph
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.measures import Figure
from generator.facts.registers import Country, Office, Region
from generator.facts.vocabulary import Role
from generator.gate import telling
from generator.gate.dossier import AskGroup, Chapter, Told
from generator.gate.opening import Opening
from generator.gate.wording import plain

Kind = TypeVar("Kind", bound=Fact)
Telling = TypeVar("Telling", bound=Told)


def chapters(opening: Opening, facts: Sequence[Fact]) -> tuple[Chapter, ...]:
    """Return the chapters that have something to tell, the visited countries' first."""
    visited = [_country(opening, id, facts) for id in opening.brief.countries]
    told = [*visited, *_rest(opening, facts)]
    return tuple(chapter for chapter in told if _has_substance(chapter))


def messages(opening: Opening, facts: Sequence[Fact]) -> tuple[Told, ...]:
    """Return the key messages."""
    found = (fact for fact in _of(Paragraph, facts) if fact.role is Role.MESSAGE)
    return tuple(telling.told(opening, fact, Depth.FULL) for fact in found)


def _country(opening: Opening, id: str, facts: Sequence[Fact]) -> Chapter:
    title = plain(opening, opening.library.find(Country, id).title)
    own = [fact for fact in facts if _home(opening, fact) == id]
    return _chapter(opening, (id, title), own, opening.audience.visited)


def _home(opening: Opening, fact: Fact) -> str:
    """Return the chapter a fact stands in; without a region, its first country visited."""
    visited = [id for id in opening.brief.countries if id in fact.countries]
    if opening.brief.region and (not visited or len(fact.countries) > 1):
        return opening.brief.region
    return (visited or opening.brief.countries)[0]


def _rest(opening: Opening, facts: Sequence[Fact]) -> Iterable[Chapter]:
    """Yield the chapter on the region: what concerns several countries, or those not visited."""
    if opening.brief.region is None:
        return
    region = opening.library.find(Region, opening.brief.region)
    rest = [fact for fact in facts if _home(opening, fact) == region.id]
    name = (str(region.id), plain(opening, region.title))
    yield _chapter(opening, name, rest, opening.audience.rest)


def _chapter(
    opening: Opening, name: tuple[str, str], facts: Sequence[Fact], depth: Depth
) -> Chapter:
    paragraphs, asks = _of(Paragraph, facts), _of(Recommendation, facts)
    offices = [fact for fact in asks if _asks_office(opening, fact)]
    authorities = [fact for fact in asks if not _asks_office(opening, fact)]

    def tell(
        found: Iterable[Kind], how: Callable[[Opening, Kind, Depth], Telling]
    ) -> tuple[Telling, ...]:
        return tuple(how(opening, fact, depth) for fact in found)

    return Chapter(
        id=name[0],
        title=name[1],
        region=name[0] == opening.brief.region,
        context=tell((p for p in paragraphs if p.role is Role.CONTEXT), telling.told),
        events=tell(_of(Event, facts), telling.told),
        figures=tell(_of(Figure, facts), telling.told),
        trends=tell((p for p in paragraphs if p.role is Role.TREND), telling.told),
        cases=tell(_of(cases.Case, facts), telling.case),
        laws=tell(_of(acts.Law, facts), telling.law),
        commitments=tell(_of(acts.Commitment, facts), telling.commitment),
        asks=tuple(telling.ask(opening, fact) for fact in offices),
        recommendations=tuple(_groups(opening, authorities)),
    )


def _of(kind: type[Kind], facts: Iterable[Fact]) -> list[Kind]:
    return [fact for fact in facts if isinstance(fact, kind)]


def _asks_office(opening: Opening, fact: Recommendation) -> bool:
    return any(isinstance(opening.library.records[id], Office) for id in fact.to)


def _groups(opening: Opening, asks: Iterable[Recommendation]) -> Iterable[AskGroup]:
    ordered = sorted(asks, key=lambda fact: (len(fact.to), fact.to, fact.sorting))
    for to, group in groupby(ordered, key=lambda fact: fact.to):
        records = [opening.library.records[id] for id in to]
        yield AskGroup(
            to=tuple(plain(opening, record.title) for record in records),
            region=any(isinstance(record, Region) for record in records),
            asks=tuple(telling.ask(opening, fact) for fact in group),
        )


def _has_substance(chapter: Chapter) -> bool:
    parts = (
        chapter.context, chapter.events, chapter.figures, chapter.trends, chapter.cases,
        chapter.laws, chapter.commitments, chapter.asks, chapter.recommendations,
    )  # fmt: skip
    return any(parts)
