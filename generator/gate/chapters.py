"""Put the facts of a paper into chapters: by country, by theme, by article or by benchmark.

Whatever the order, the facts are the same, and so is what is told of each.
"""

from collections.abc import Sequence
from dataclasses import replace

from generator.facts.accounts import Paragraph
from generator.facts.acts import Benchmark
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.measures import Indicator
from generator.facts.registers import Theme
from generator.facts.treaties import A_TREATY, TREATIES, Article
from generator.facts.vocabulary import Role
from generator.gate import telling
from generator.gate.chapter import EMPTY, chapter_on, has_substance, of, untitled
from generator.gate.dossier import Chapter, Message, Table, Told
from generator.gate.opening import Opening
from generator.gate.rankings import comparisons
from generator.gate.wording import plain
from generator.house.audiences import ChapterOrder, Depth

_BEYOND = replace(EMPTY, benchmark=True)  # what no benchmark speaks of
_UNNUMBERED = (1000,)  # themes that the treaty does not protect come after all its articles


def chapters(opening: Opening, facts: Sequence[Fact]) -> tuple[Chapter, ...]:
    """Return the chapters that have something to tell, in the order the audience is used to."""
    match opening.audience.order:
        case ChapterOrder.COUNTRY:
            told = _by_country(opening, facts)
        case ChapterOrder.THEME:
            told = [_theme(opening, id, facts) for id in opening.brief.themes]
        case ChapterOrder.ARTICLE:
            told = _by_article(opening, facts)
        case ChapterOrder.BENCHMARK:
            told = _by_benchmark(opening, facts)
    return tuple(chapter for chapter in told if has_substance(chapter))


def messages(opening: Opening, facts: Sequence[Fact]) -> tuple[Message, ...]:
    """Return the key messages."""
    found = (fact for fact in of(Paragraph, facts) if fact.role is Role.MESSAGE)
    return tuple(telling.message(opening, fact) for fact in found)


def apart(opening: Opening, facts: Sequence[Fact], role: Role) -> tuple[Told, ...]:
    """Return the paragraphs of a role that stand in no chapter."""
    found = (fact for fact in of(Paragraph, facts) if fact.role is role)
    return tuple(telling.told(opening, fact, Depth.FULL) for fact in found)


# By country ---------------------------------------------------------------------------------------


def _by_country(opening: Opening, facts: Sequence[Fact]) -> list[Chapter]:
    """Return a chapter for each country, and one for the region.

    The region comes last, with the rest of its countries; if there is no rest, it comes first, with
    what concerns them all. The tables that compare countries stand in it, or in the last chapter.
    """
    told = [
        chapter_on(opening, id, _at_home(opening, facts, id), opening.audience.visited)
        for id in opening.brief.countries
    ]
    compared = comparisons(opening, of(Indicator, facts))
    if (region := opening.brief.region) is None:
        return [*told[:-1], _with_tables(told[-1], compared)]
    whole = set(opening.members) <= set(opening.brief.countries)
    depth = opening.audience.visited if whole else opening.audience.rest
    shared = chapter_on(opening, region, _at_home(opening, facts, region), depth)
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


# By theme and by article --------------------------------------------------------------------------


def _theme(opening: Opening, theme: str, facts: Sequence[Fact]) -> Chapter:
    """Return a chapter on a theme."""
    own = [fact for fact in facts if _theme_of(opening, fact) == theme]
    return _in_parts(opening, chapter_on(opening, theme, [], opening.audience.visited), own)


def _theme_of(opening: Opening, fact: Fact) -> str:
    """Return the first theme of the brief that a fact has; one told by hand may have none."""
    themes = opening.brief.themes
    return next((theme for theme in themes if theme in fact.themes), themes[0])


def _by_article(opening: Opening, facts: Sequence[Fact]) -> list[Chapter]:
    """Return a chapter for each theme, in the order of the articles that protect them."""
    treaty = opening.brief.treaty or opening.audience.treaty

    def named(id: str) -> list[Article]:
        groups = opening.library.find(Theme, id).articles
        return [article for some in groups if some.treaty is treaty for article in some.articles]

    ordered = sorted(
        opening.brief.themes,
        key=lambda id: [article.sorting for article in named(id)] or [_UNNUMBERED],
    )
    return [
        replace(
            _theme(opening, id, facts),
            treaty=opening.catalogue.say_as(A_TREATY, treaty.value),
            treaty_title=opening.say(TREATIES[treaty].title),
            articles=tuple(map(str, named(id))),
        )
        for id in ordered
    ]


def _in_parts(opening: Opening, head: Chapter, facts: Sequence[Fact]) -> Chapter:
    """Return a chapter that tells what concerns several countries, then a part for each country.

    In a paper on one country there is nothing to part.
    """
    several = _countries(opening)
    countries = several if len(several) > 1 else []
    asks = of(Recommendation, facts)
    rest = [fact for fact in facts if not isinstance(fact, Recommendation)]
    homes = [(id,) for id, _ in countries]
    inside = {fact.id for fact in rest if fact.countries in homes and fact.id != head.id}
    shared = [fact for fact in rest if fact.id not in inside]
    parts = (
        chapter_on(opening, id, [f for f in rest if f.countries == (id,) and f.id in inside], depth)
        for id, depth in countries
    )
    told = untitled(opening, [*shared, *asks], opening.audience.visited)
    return replace(
        told,
        id=head.id,
        title=head.title,
        theme=head.theme,
        benchmark=head.benchmark,
        tables=comparisons(opening, of(Indicator, facts)),
        parts=tuple(part for part in parts if has_substance(part)),
    )


def _countries(opening: Opening) -> list[tuple[str, Depth]]:
    """Return the countries visited, then the rest of the region, and how much is told of each."""
    visited = [(str(id), opening.audience.visited) for id in opening.brief.countries]
    known = opening.brief.countries
    return [*visited, *((id, opening.audience.rest) for id in opening.members if id not in known)]


# By benchmark -------------------------------------------------------------------------------------


def _by_benchmark(opening: Opening, facts: Sequence[Fact]) -> list[Chapter]:
    """Return a chapter for each benchmark, with the evidence for it, and one for all else."""
    benchmarks = of(Benchmark, facts)
    homes = {fact.id: _judged_by(fact, benchmarks) for fact in facts}
    return [
        _in_parts(opening, head, [fact for fact in facts if homes[fact.id] == head.id])
        for head in (*(_head(opening, found) for found in benchmarks), _BEYOND)
    ]


def _head(opening: Opening, benchmark: Benchmark) -> Chapter:
    return replace(_BEYOND, id=str(benchmark.id), title=plain(opening, benchmark.title))


def _judged_by(fact: Fact, benchmarks: Sequence[Benchmark]) -> str:
    """Return the benchmark that a fact is evidence for: one it rests on, or the first of its kind.

    That is the first which speaks of its countries and shares a theme with it.
    """
    basis = fact.basis if isinstance(fact, Recommendation) else (fact.id,)
    rested_on = [str(benchmark.id) for benchmark in benchmarks if benchmark.id in basis]
    concerned = [str(benchmark.id) for benchmark in benchmarks if _concerns(benchmark, fact)]
    return next(iter((*rested_on, *concerned)), "")


def _concerns(benchmark: Benchmark, fact: Fact) -> bool:
    spoken_of = not benchmark.countries or (
        fact.countries and set(fact.countries) <= set(benchmark.countries)
    )
    return bool(spoken_of and set(fact.themes) & set(benchmark.themes))
