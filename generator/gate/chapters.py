"""Put the facts of a paper into chapters: by country, the visited first, or by theme."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from generator.audiences import Depth, Order
from generator.facts import accounts, acts, cases
from generator.facts.accounts import Event, Paragraph
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.measures import Figure, Indicator
from generator.facts.registers import Office, Organisation, Region, Theme
from generator.facts.vocabulary import Polarity, Role
from generator.gate import telling
from generator.gate.dossier import AskGroup, Chapter, Table, Told
from generator.gate.opening import Opening
from generator.gate.rankings import comparisons, standings
from generator.gate.wording import plain

Kind = TypeVar("Kind", bound=Fact)
Telling = TypeVar("Telling", bound=Told)


def chapters(opening: Opening, facts: Sequence[Fact]) -> tuple[Chapter, ...]:
    """Return the chapters that have something to tell, in the order the audience is used to."""
    match opening.audience.order:
        case Order.COUNTRY:
            told = _by_country(opening, facts)
        case Order.THEME:
            told = [_theme(opening, id, facts) for id in opening.brief.themes]
    return tuple(chapter for chapter in told if _has_substance(chapter))


def messages(opening: Opening, facts: Sequence[Fact]) -> tuple[Told, ...]:
    """Return the key messages."""
    found = (fact for fact in _of(Paragraph, facts) if fact.role is Role.MESSAGE)
    return tuple(telling.told(opening, fact, Depth.FULL) for fact in found)


# By country ---------------------------------------------------------------------------------------


def _by_country(opening: Opening, facts: Sequence[Fact]) -> list[Chapter]:
    """Return a chapter for each country, and one for the region.

    The region comes last, with the rest of its countries; if there is no rest, it comes first, with
    what concerns them all. The tables that compare countries stand in it, or in the last chapter.
    """
    told = [
        _chapter(opening, id, _at_home(opening, facts, id), opening.audience.visited)
        for id in opening.brief.countries
    ]
    compared = comparisons(opening, _of(Indicator, facts))
    if (region := opening.brief.region) is None:
        return [*told[:-1], _with_tables(told[-1], compared)]
    whole = set(opening.members) <= set(opening.brief.countries)
    depth = opening.audience.visited if whole else opening.audience.rest
    shared = _chapter(opening, region, _at_home(opening, facts, region), depth)
    shared = _with_tables(shared, compared)
    return [shared, *told] if whole else [*told, shared]


def _with_tables(chapter: Chapter, tables: tuple[Table, ...]) -> Chapter:
    return replace(chapter, tables=(*tables, *chapter.tables))


def _at_home(opening: Opening, facts: Sequence[Fact], chapter: str) -> list[Fact]:
    return [fact for fact in facts if _home(opening, fact) == chapter]


def _home(opening: Opening, fact: Fact) -> str:
    """Return the chapter a fact stands in; without a region, its first country visited."""
    visited = [id for id in opening.brief.countries if id in fact.countries]
    if opening.brief.region and (not visited or len(fact.countries) > 1):
        return opening.brief.region
    return (visited or opening.brief.countries)[0]


# By theme -----------------------------------------------------------------------------------------


def _theme(opening: Opening, theme: str, facts: Sequence[Fact]) -> Chapter:
    """Return a chapter on a theme: what concerns the region, then a part for each country."""
    own = [fact for fact in facts if _theme_of(opening, fact) == theme]
    asks, rest = _of(Recommendation, own), _others(Recommendation, own)
    shared = [fact for fact in rest if len(fact.countries) != 1]
    parts = (
        _chapter(opening, id, [fact for fact in rest if fact.countries == (id,)], depth)
        for id, depth in _countries(opening)
    )
    chapter = _chapter(opening, theme, [*shared, *asks], opening.audience.visited)
    compared = comparisons(opening, _of(Indicator, own))
    told = tuple(part for part in parts if _has_substance(part))
    return replace(_with_tables(chapter, compared), parts=told)


def _theme_of(opening: Opening, fact: Fact) -> str:
    """Return the first theme of the brief that a fact has; one told by hand may have none."""
    themes = opening.brief.themes
    return next((theme for theme in themes if theme in fact.themes), themes[0])


def _countries(opening: Opening) -> list[tuple[str, Depth]]:
    """Return the countries visited, then the rest of the region, and how much is told of each."""
    visited = [(str(id), opening.audience.visited) for id in opening.brief.countries]
    known = opening.brief.countries
    return [*visited, *((id, opening.audience.rest) for id in opening.members if id not in known)]


# A chapter ----------------------------------------------------------------------------------------


def _chapter(opening: Opening, id: str, facts: Sequence[Fact], depth: Depth) -> Chapter:
    record = opening.library.records[id]
    paragraphs, asks = _of(Paragraph, facts), _of(Recommendation, facts)
    events = _of(Event, facts)
    addressed = [fact for fact in asks if _asks_addressee(opening, fact)]

    def tell(
        found: Iterable[Kind], how: Callable[[Opening, Kind, Depth], Telling]
    ) -> tuple[Telling, ...]:
        return tuple(how(opening, fact, depth) for fact in found)

    return Chapter(
        id=id,
        title=plain(opening, record.title),
        region=isinstance(record, Region),
        theme=isinstance(record, Theme),
        context=tell((p for p in paragraphs if p.role is Role.CONTEXT), telling.told),
        steps=tell((e for e in events if e.polarity is Polarity.POSITIVE), telling.told),
        events=tell((e for e in events if e.polarity is Polarity.NEGATIVE), telling.told),
        figures=tell(_of(Figure, facts), telling.told),
        trends=tell((p for p in paragraphs if p.role is Role.TREND), telling.told),
        quotes=tell(_of(accounts.Quote, facts), telling.quote),
        tables=standings(opening, [i for i in _of(Indicator, facts) if id in i.countries]),
        cases=tell(_of(cases.Case, facts), telling.case),
        laws=tell(_of(acts.Law, facts), telling.law),
        commitments=tell(_of(acts.Commitment, facts), telling.commitment),
        benchmarks=tell(_of(acts.Benchmark, facts), telling.benchmark),
        asks=tuple(_groups(opening, addressed)),
        recommendations=tuple(_groups(opening, [f for f in asks if f not in addressed])),
        parts=(),
    )


def _of(kind: type[Kind], facts: Iterable[Fact]) -> list[Kind]:
    return [fact for fact in facts if isinstance(fact, kind)]


def _others(kind: type[Fact], facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if not isinstance(fact, kind)]


def _asks_addressee(opening: Opening, fact: Recommendation) -> bool:
    """Return whether an office or a body is asked, rather than the authorities of countries."""
    asked = (opening.library.records[id] for id in fact.to)
    return any(isinstance(record, Office | Organisation) for record in asked)


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
    told = (
        chapter.context, chapter.steps, chapter.events, chapter.figures, chapter.trends,
        chapter.quotes, chapter.tables, chapter.cases, chapter.laws, chapter.commitments,
        chapter.benchmarks, chapter.asks, chapter.recommendations, chapter.parts,
    )  # fmt: skip
    return any(told)
