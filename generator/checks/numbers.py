"""Numbers that contradict one another."""

from collections.abc import Iterator

from generator.checks.findings import Code, error, known, named, part_of, warning
from generator.errors import Problem
from generator.facts.library import Library
from generator.facts.measures import Figure, Indicator
from generator.facts.vocabulary import Assertion, Precision


def wrong_sums(library: Library) -> Iterator[Problem]:
    """Yield an error for each figure that is not the sum of its parts."""
    for figure in library.of(Figure):
        parts = [known(library, Figure, id) for id in figure.parts]
        listed = [part for part in parts if part]
        if listed and len(listed) == len(parts) and not _adds_up(figure, listed):
            total = sum(part.value for part in listed)
            message = f"the parts of {named(figure)} add up to {total}, not {figure.value}"
            hint = "correct the figure or its parts, or list the parts that are missing"
            yield error(Code.WRONG_SUM, message, part_of(figure, "value"), hint)


def _adds_up(figure: Figure, parts: list[Figure]) -> bool:
    """What is about or at least some number can only be held against a total it goes beyond."""
    total = sum(part.value for part in parts)
    exactness = {part.precision for part in parts}
    if figure.precision is not Precision.EXACT or Precision.ABOUT in exactness:
        return True
    return total == figure.value or (Precision.AT_LEAST in exactness and total < figure.value)


def ranks_beyond(library: Library) -> Iterator[Problem]:
    """Yield a finding for each rank that is larger than the number of those ranked."""
    for indicator in library.of(Indicator):
        for number, rank in enumerate(indicator.ranks):
            if rank.rank > rank.of:
                message = f"{named(indicator)} has rank {rank.rank} of {rank.of}"
                spot = part_of(indicator, "ranks", number, "rank")
                hint = "correct the rank, or how many there are"
                yield error(Code.RANK_BEYOND, message, spot, hint)
            if rank.previous is not None and rank.previous > rank.of:
                told = f"{named(indicator)} had rank {rank.previous}"
                spot = part_of(indicator, "ranks", number, "previous")
                hint = "see whether more were ranked in the edition before"
                yield warning(
                    Code.PREVIOUS_RANK_BEYOND, f"{told}, and only {rank.of} are ranked", spot, hint
                )


def wrong_changes(library: Library) -> Iterator[Problem]:
    """Yield an error for each change that is not the value less the one before."""
    for indicator in library.of(Indicator):
        value, previous, change = indicator.value, indicator.previous, indicator.change
        if value is None or previous is None or change is None:
            continue
        if change != value - previous:
            message = f"{named(indicator)} changed by {value - previous}, not {change}"
            hint = f"{value} less {previous}; correct the one that is wrong"
            yield error(Code.WRONG_CHANGE, message, part_of(indicator, "change"), hint)


def two_values(library: Library) -> Iterator[Problem]:
    """Yield a warning, at both places, for two figures that count the same and differ."""
    settled = {id for figure in library.of(Figure) for id in (*figure.parts, *figure.replaces)}
    counted: dict[tuple[str, str], list[Figure]] = {}
    for figure in library.of(Figure):
        if figure.of and figure.id not in settled and figure.assertion is not Assertion.DISPUTED:
            counted.setdefault((figure.of, figure.unit.casefold()), []).append(figure)
    for first, *others in counted.values():
        against = [other for other in others if other.value != first.value]
        if against:
            yield _told(first, against[0])
        yield from (_told(other, first) for other in against)


def _told(figure: Figure, other: Figure) -> Problem:
    message = f"{named(figure)} and {str(other.id)!r} count the same, and differ"
    hint = f"the other stands at {other.where}; mark both disputed, or let the later supersede"
    return warning(Code.TWO_VALUES, message, part_of(figure, "value"), hint)
