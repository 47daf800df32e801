"""Fill one chapter with what its facts tell, and take all chapters together as one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from generator.facts import accounts, acts, cases
from generator.facts.accounts import Event, Paragraph
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.measures import Figure, Indicator
from generator.facts.registers import Region, Theme
from generator.facts.vocabulary import Polarity, Role
from generator.gate import telling
from generator.gate.askgroups import asks_authorities, by_those_asked
from generator.gate.dossier import AskGroup, Chapter, Told
from generator.gate.ledger import Outcome
from generator.gate.opening import Opening
from generator.gate.rankings import standings
from generator.gate.selection import decide
from generator.gate.wording import at_depth, plain
from generator.house.audiences import Depth

Kind = TypeVar("Kind", bound=Fact)
Telling = TypeVar("Telling", bound=Told)

EMPTY = Chapter(
    id="", title="", region=False, theme=False, benchmark=False, treaty="", treaty_title="",
    articles=(), context=(), steps=(), events=(), figures=(), trends=(), quotes=(), tables=(),
    cases=(), laws=(), commitments=(), benchmarks=(), asks=(), recommendations=(), parts=(),
)  # fmt: skip
_SUBSTANCE = tuple(
    field.name
    for field in fields(Chapter)
    if field.type not in (str, bool) and field.name != "articles"
)
_TOLD = tuple(
    name for name in _SUBSTANCE if name not in ("tables", "asks", "recommendations", "parts")
)  # the facts of a chapter, kind by kind


def chapter_on(opening: Opening, id: str, facts: Sequence[Fact], depth: Depth) -> Chapter:
    """Return a chapter on a country, a region or a theme."""
    record = opening.library.records[id]
    return replace(
        untitled(opening, facts, depth),
        id=id,
        title=plain(opening, record.title),
        region=isinstance(record, Region),
        theme=isinstance(record, Theme),
        tables=standings(opening, [i for i in of(Indicator, facts) if id in i.countries]),
    )


def untitled(opening: Opening, facts: Sequence[Fact], depth: Depth) -> Chapter:
    """Return a chapter that says what its facts tell, but not what it is about."""
    paragraphs, asks = of(Paragraph, facts), of(Recommendation, facts)
    events = of(Event, facts)
    addressed = [fact for fact in asks if not asks_authorities(opening, fact)]
    governing = [fact for fact in asks if fact not in addressed]

    def tell(
        found: Iterable[Kind], how: Callable[[Opening, Kind, Depth], Telling]
    ) -> tuple[Telling, ...]:
        return tuple(how(opening, fact, depth) for fact in found)

    return replace(
        EMPTY,
        context=tell((p for p in paragraphs if p.role is Role.CONTEXT), telling.told),
        steps=tell((e for e in events if e.polarity is Polarity.POSITIVE), telling.told),
        events=tell((e for e in events if e.polarity is Polarity.NEGATIVE), telling.told),
        figures=tell((f for f in of(Figure, facts) if _stands_alone(opening, f)), telling.figure),
        trends=tell((p for p in paragraphs if p.role is Role.TREND), telling.told),
        quotes=tell(of(accounts.Quote, facts), telling.quote),
        cases=tell(of(cases.Case, facts), telling.case),
        laws=tell(of(acts.Law, facts), telling.law),
        commitments=tell(of(acts.Commitment, facts), telling.commitment),
        benchmarks=tell(of(acts.Benchmark, facts), telling.benchmark),
        asks=tuple(by_those_asked(opening, _in_order(addressed))),
        recommendations=tuple(by_those_asked(opening, _in_order(governing))),
    )


def _in_order(asks: Iterable[Recommendation]) -> list[Recommendation]:
    """Return recommendations by those who are asked, one alone before several."""
    return sorted(asks, key=lambda fact: (len(fact.to), fact.to, fact.sorting))


def _stands_alone(opening: Opening, fact: Figure) -> bool:
    """A figure without a text is not told again where its number stands in what another tells."""
    if at_depth(fact, Depth.FULL):
        return True
    others = (opening.library.find(Fact, id) for id in opening.dependants.get(fact.id, ()))
    return not any(decide(opening, other).outcome is Outcome.IN for other in others)


def of(kind: type[Kind], facts: Iterable[Fact]) -> list[Kind]:
    """Return the facts of a kind."""
    return [fact for fact in facts if isinstance(fact, kind)]


def has_substance(chapter: Chapter) -> bool:
    """Return whether a chapter has anything to tell."""
    return any(getattr(chapter, name) for name in _SUBSTANCE)


# All chapters as one ------------------------------------------------------------------------------


def whole(chapters: Sequence[Chapter]) -> Chapter:
    """Return all chapters as one: what each tells, one after the other."""
    flat = [one for chapter in chapters for one in (chapter, *chapter.parts)]
    told: dict[str, Any] = {
        name: tuple(found for one in flat for found in getattr(one, name))
        for name in _SUBSTANCE
        if name != "parts"
    }
    merged = replace(EMPTY, **told)
    return replace(
        merged,
        asks=_merged(merged.asks),
        recommendations=_merged(merged.recommendations),
    )


def _merged(groups: Iterable[AskGroup]) -> tuple[AskGroup, ...]:
    """Let those who are asked in several chapters be asked once; one alone comes before several."""
    found: dict[tuple[str, ...], AskGroup] = {}
    for group in groups:
        before = found.get(group.to)
        asks = (*before.asks, *group.asks) if before else group.asks
        found[group.to] = replace(group, asks=asks)
    return tuple(sorted(found.values(), key=lambda group: (group.region, len(group.to))))


# Under titles -------------------------------------------------------------------------------------


def under_its_title(chapter: Chapter) -> Chapter:
    """Return a chapter whose facts need not say the country that its title is."""
    found: dict[str, Any] = {
        name: tuple(_named_above(fact, chapter.title) for fact in getattr(chapter, name))
        for name in _TOLD
    }
    return replace(chapter, **found, parts=tuple(map(under_its_title, chapter.parts)))


def _named_above(fact: Telling, title: str) -> Telling:
    return replace(
        fact,
        where=fact.where if fact.where != title else "",
        where_shortest=fact.where_shortest if fact.where_shortest != title else "",
        where_titled=fact.where_titled if fact.where_titled != title else "",
    )
