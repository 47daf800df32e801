"""Occasions that moved, that are over, or that are counted twice."""

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.doubts import facts_in
from generator.checks.findings import (
    Code,
    Spot,
    error,
    known,
    named,
    part_of,
    part_of_brief,
    warning,
)
from generator.errors import Problem
from generator.facts.homes import home_of
from generator.facts.library import Library
from generator.facts.passages import passages_in
from generator.facts.registers import Country, Occasion, OccasionDate, Office, Source
from generator.gate import Opened
from generator.house.briefs import Brief
from generator.languages.catalogue import Catalogue
from generator.languages.dates import spell_date
from generator.yamlfile.dates import Period, read_date


def date_order(library: Library) -> Iterator[Problem]:
    """Yield a warning for each date of an occasion that an older source gives than the one before
    it: the last in the list is the one that holds.
    """
    for occasion in library.of(Occasion):
        latest = date.min
        for number, entry in enumerate(occasion.dates):
            day = _out(library, entry)
            if day < latest:
                message = f"the dates of {named(occasion)} are not in the order they became known"
                hint = f"this source is of {day}, the one before it of {latest}; the latest last"
                yield warning(Code.DATE_ORDER, message, part_of(occasion, "dates", number), hint)
            latest = max(latest, day)


def _out(library: Library, entry: OccasionDate) -> date:
    sources = (known(library, Source, ref.read) for ref in entry.sources)
    return min((source.out for source in sources if source and source.out), default=date.min)


def repeated_rounds(library: Library) -> Iterator[Problem]:
    """Yield an error for each occasion that has the round of another in its series."""
    first: dict[tuple[str, int], Occasion] = {}
    for occasion in library.of(Occasion):
        if occasion.series and occasion.round:
            other = first.setdefault((occasion.series, occasion.round), occasion)
            if other is not occasion:
                counted = f"round {occasion.round} of {str(occasion.series)!r}"
                message = f"{counted} is {str(other.id)!r} already"
                hint = f"it stands at {other.where}; correct one of the two"
                yield error(Code.REPEATED_ROUND, message, part_of(occasion, "round"), hint)


def own_hosts(library: Library) -> Iterator[Problem]:
    """Yield a warning for each occasion on which a visitor visits or meets their own country."""
    for occasion in library.of(Occasion):
        visitor = known(library, Office, occasion.visitor) if occasion.visitor else None
        home = home_of(visitor, library.of(Country)) if visitor else None
        if home and occasion.hosts == (home.id,):
            message = f"the only host of {named(occasion)} is the visitor's own country"
            hint = "'visitor' is who comes, and 'hosts' are the countries that receive them"
            yield warning(Code.OWN_HOST, message, part_of(occasion, "hosts", 0), hint)


def past_occasion(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield a warning for a paper that is dated after what it is written for."""
    dates = _dates(brief, library)
    last = dates[-1].date.last if dates else None
    if last and last < brief.date:
        message = f"the paper is of {brief.date}, and its occasion was over on {last}"
        hint = "correct one of the dates, or choose another occasion"
        yield warning(Code.PAST_OCCASION, message, part_of_brief(brief, "date"), hint)


def outdated_dates(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for each text that types a day on which the occasion is no longer held."""
    old = _outdated(brief, library)
    if old is None:
        return
    for spot, text in _texts(brief, library, opened):
        if old.search(" ".join(text.split())):
            message = f"this text types a day from which {str(brief.occasion)!r} was moved"
            yield warning(Code.OUTDATED_DATE, message, spot, "type no date of an occasion")


def _dates(brief: Brief, library: Library) -> tuple[OccasionDate, ...]:
    """Return what the date of a brief's occasion was said to be; it may have none."""
    return library.find(Occasion, brief.occasion).dates if brief.occasion else ()


def _outdated(brief: Brief, library: Library) -> re.Pattern[str] | None:
    dates = _dates(brief, library)
    current = dates[-1].date if dates else None
    old = {entry.date.text: entry.date for entry in dates if entry.date != current}
    spelled = [form for when in old.values() if _is_exact(when) for form in _forms(when, brief)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, spelled))})(?!\w)") if spelled else None


def _is_exact(when: Period) -> bool:
    """A month or a year in a text may mean anything that happened in it."""
    return len(when.text.split("/")[0]) == len("2022-01-05")


def _forms(when: Period, brief: Brief) -> tuple[str, str]:
    """Return how a text may have a date; what stands before an open one need not be told."""
    bare = read_date(when.text.removesuffix("~").removesuffix("/.."))
    spelled = spell_date(bare, brief.language, Catalogue(brief.language, {}))
    return (" ".join(spelled.split()), when.text)


def _texts(brief: Brief, library: Library, opened: Opened) -> Iterator[tuple[Spot, str]]:
    yield part_of_brief(brief, "title"), brief.title
    if brief.letter:
        yield part_of_brief(brief, "letter", "subject"), brief.letter.subject
    for fact in facts_in(library, opened):
        for passage in passages_in(fact):
            yield part_of(fact, *passage.path), passage.words
