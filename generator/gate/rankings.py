"""Put indicators into tables: countries side by side, or one country among several groups."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress, groupby

from generator.facts.measures import Indicator, Rank
from generator.facts.registers import Country, Organisation
from generator.facts.texts import Prose
from generator.facts.translations import Saying
from generator.gate.dossier import Row, Table
from generator.gate.opening import Opening
from generator.gate.telling import spelled
from generator.gate.wording import cites, plain, said
from generator.languages.typography import number

GAP = "–"


def comparisons(opening: Opening, indicators: Sequence[Indicator]) -> tuple[Table, ...]:
    """Return a table for each edition of an index, with all the countries it tells of.

    One country alone, ranked among several groups, has its own: see `standings`.
    """
    return tuple(
        _comparison(opening, edition)
        for edition in _editions(indicators)
        if len(_countries(edition)) > 1 or len(_groups(edition)) <= 1
    )


def standings(opening: Opening, indicators: Sequence[Indicator]) -> tuple[Table, ...]:
    """Return a table for each edition of an index that ranks one country among several groups."""
    return tuple(
        _standing(opening, edition)
        for edition in _editions(indicators)
        if len(_groups(edition)) > 1 and len(_countries(edition)) == 1
    )


def _editions(indicators: Sequence[Indicator]) -> Iterator[list[Indicator]]:
    def key(fact: Indicator) -> tuple[str, str]:
        return (fact.index, fact.edition.text)

    for _, edition in groupby(sorted(indicators, key=key), key=key):
        yield list(edition)


# Countries side by side ---------------------------------------------------------------------------


def _comparison(opening: Opening, edition: Sequence[Indicator]) -> Table:
    """Return measures down and countries across; a single measure has its countries down."""
    countries, measures = _in_order(opening, edition), _measures(edition)
    names = [plain(opening, opening.library.find(Country, id).title) for id in countries]
    titles = [plain(opening, measure) for measure in measures]
    of = _common_total(edition)
    found = {(fact.title, str(fact.countries[0])): fact for fact in edition}
    lines = [[found.get((measure, id)) for id in countries] for measure in measures]
    if len(measures) > 1:
        rows = [_row(opening, title, facts, of) for title, facts in zip(titles, lines, strict=True)]
        stub = opening.say("measure")
        return _table(opening, edition, _Grid(stub, tuple(names), tuple(rows), of, of=of))
    rows = [_row(opening, name, [fact], of) for name, fact in zip(names, lines[0], strict=True)]
    stub = opening.say("country")
    return _table(opening, edition, _Grid(stub, tuple(titles), tuple(rows), of, of=of))


def _in_order(opening: Opening, edition: Iterable[Indicator]) -> list[str]:
    """Return the countries as papers list them: those of the brief, then the rest by name."""
    asked = list(map(str, opening.brief.countries))
    known = _countries(edition)
    return [*(id for id in asked if id in known), *sorted(set(known) - set(asked))]


def _row(opening: Opening, name: str, facts: Sequence[Indicator | None], of: str) -> Row:
    cells = tuple(_cell(opening, fact, of) for fact in facts)
    return Row(_ids(facts), name, cells, tuple(map(_number, facts)))


def _number(fact: Indicator | None) -> str:
    """Return the bare number of what compares."""
    if fact is None or fact.no_data or fact.category:
        return GAP
    return str(fact.ranks[0].rank if fact.ranks else fact.value)


def _cell(opening: Opening, fact: Indicator | None, of: str) -> str:
    """Return what an indicator says; its first rank is the one that compares."""
    if fact is None or fact.no_data:
        return GAP
    if fact.ranks:
        return _rank(opening, fact.ranks[0], of)
    if fact.category or fact.value is None:
        return said(opening, fact.category)
    return number(fact.value, opening.language)


def _rank(opening: Opening, rank: Rank, of: str) -> str:
    place = str(rank.rank)
    if not of:
        place = opening.say("%(rank)s of %(total)s") % {"rank": place, "total": rank.of}
    return f"{place} ({rank.previous})" if rank.previous else place


def _common_total(edition: Iterable[Indicator]) -> str:
    totals = {fact.ranks[0].of for fact in edition if fact.ranks}
    return str(*totals) if len(totals) == 1 else ""


# One country among several groups -----------------------------------------------------------------


def _standing(opening: Opening, edition: Sequence[Indicator]) -> Table:
    """Return measures down and groups across; a measure ranked in one group alone is left out."""
    edition = [fact for fact in edition if len(fact.ranks) > 1]
    groups = _groups(edition)
    rows = (
        Row(
            _ids([fact]),
            plain(opening, fact.title),
            _among(opening, fact.ranks, groups),
            _ranks(fact.ranks, groups),
        )
        for fact in edition
    )
    named = plain(opening, opening.library.find(Country, edition[0].countries[0]).title)
    names = tuple(said(opening, group) for group in groups)
    total = _first_total(edition, groups[0])
    grid = _Grid(opening.say("measure"), names, tuple(rows), total, named)
    return _table(opening, edition, grid)


def _among(opening: Opening, ranks: Iterable[Rank], groups: Iterable[Saying]) -> tuple[str, ...]:
    by_group = {rank.among: _rank(opening, rank, "") for rank in ranks}
    return tuple(by_group.get(group, GAP) for group in groups)


def _ranks(ranks: Iterable[Rank], groups: Iterable[Saying]) -> tuple[str, ...]:
    by_group = {rank.among: str(rank.rank) for rank in ranks}
    return tuple(by_group.get(group, GAP) for group in groups)


def _first_total(edition: Iterable[Indicator], group: Saying) -> str:
    """Return how many were ranked in a group, empty where measures differ in it."""
    totals = {rank.of for fact in edition for rank in fact.ranks if rank.among == group}
    return str(*totals) if len(totals) == 1 else ""


def _groups(edition: Iterable[Indicator]) -> tuple[Saying, ...]:
    return tuple(dict.fromkeys(rank.among for fact in edition for rank in fact.ranks))


# The table ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells of a table, what its first column names, and what all its cells have in common."""

    stub: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    total: str
    country: str = ""
    of: str = ""


def _table(opening: Opening, edition: Sequence[Indicator], grid: _Grid) -> Table:
    first = edition[0]
    columns = tuple(zip(*(row.numbers for row in grid.rows), strict=True))
    known = tuple(any(number != GAP for number in column) for column in columns)
    sources = tuple(dict.fromkeys(ref for fact in edition for ref in fact.sources))
    return Table(
        index=said(opening, first.index),
        publisher=plain(opening, opening.library.find(Organisation, first.publisher).title),
        edition=spelled(opening, first.edition),
        country=grid.country,
        of=grid.of,
        stub=grid.stub,
        columns=grid.columns,
        rows=tuple(_charted(row, known) for row in grid.rows),
        charted=tuple(compress(grid.columns, known)),
        total=grid.total,
        numbers=all(fact.category is None for fact in edition),
        gaps=any(GAP in row.cells for row in grid.rows),
        previous=any(rank.previous for fact in edition for rank in fact.ranks),
        cites=cites(opening, sources),
    )


def _charted(row: Row, known: Sequence[bool]) -> Row:
    return replace(row, numbers=tuple(compress(row.numbers, known)))


def _ids(facts: Iterable[Indicator | None]) -> tuple[str, ...]:
    return tuple(str(fact.id) for fact in facts if fact)


def _countries(edition: Iterable[Indicator]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(fact.countries[0]) for fact in edition))


def _measures(edition: Iterable[Indicator]) -> tuple[Prose, ...]:
    return tuple(dict.fromkeys(fact.title for fact in edition))
