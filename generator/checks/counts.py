"""Figures that say how many cases there are, held against the cases there are, and those told."""

from collections.abc import Iterable, Iterator, Sequence

from generator.checks.findings import Code, error, known, named, part_of, warning
from generator.compose.account import Account
from generator.compose.editions import Edition
from generator.errors import Problem
from generator.facts.cases import Case
from generator.facts.library import Library
from generator.facts.measures import Figure
from generator.facts.vocabulary import Precision


def wrong_counts(library: Library) -> Iterator[Problem]:
    """Yield an error for each figure that is not the number of the cases it lists."""
    for figure in library.of(Figure):
        cases = [known(library, Case, id) for id in figure.cases]
        listed = [case for case in cases if case]
        if listed and len(listed) == len(cases) and not _counts(figure, listed):
            people = people_in(listed)
            message = f"{named(figure)} is {figure.value}, and lists {len(listed)} cases"
            hint = f"they are of {people} people: correct the figure, or the cases it lists"
            yield error(Code.WRONG_COUNT, message, part_of(figure, "value"), hint)


def _counts(figure: Figure, cases: list[Case]) -> bool:
    """A figure counts cases, or the people in them; one that is not exact may be larger."""
    counts = (len(cases), people_in(cases))
    match figure.precision:
        case Precision.EXACT:
            return figure.value in counts
        case Precision.ABOUT:
            return True
        case Precision.AT_LEAST:
            return figure.value <= max(counts)


def people_in(cases: Iterable[Case]) -> int:
    """Return of how many people cases are: each once, and those of groups by their number."""
    listed = list(cases)
    known_by_id = {id for case in listed for id in case.people}
    return len(known_by_id) + sum(case.size - len(set(case.people)) for case in listed)


def figures_of_few(library: Library) -> Iterator[Problem]:
    """Yield a warning for each figure of so few that no paper tells it."""
    for figure in library.of(Figure):
        if figure.may_identify:
            message = f"{named(figure)} counts fewer than five, so that no paper tells it"
            hint = (
                "write 'few: not_people' if it counts no people, or 'few: cannot_identify' once"
                " somebody made sure that nobody is known by it"
            )
            yield warning(Code.FEW_PEOPLE, message, part_of(figure, "value"), hint)


def untold_cases(edition: Edition) -> Iterator[Problem]:
    """Yield a warning for each figure in a paper that tells some of its cases, and not all."""
    dependants = edition.prepared.opened.dependants
    for figure in edition.prepared.library.of(Figure):
        for account in edition.accounts:
            if _is_said(figure, account, dependants.get(figure.id, ())):
                yield from _short_of(figure, account)


def _is_said(figure: Figure, account: Account, dependants: Sequence[str]) -> bool:
    return not account.told.isdisjoint((figure.id, *dependants))


def _short_of(figure: Figure, account: Account) -> Iterator[Problem]:
    lacking = [str(id) for id in figure.cases if id not in account.told]
    if lacking and len(lacking) < len(figure.cases):
        told = len(figure.cases) - len(lacking)
        message = (
            f"{named(figure)} counts {figure.value}, and {account.document} tells {told}"
            f" of its {len(figure.cases)} cases: it lacks {', '.join(lacking)}"
        )
        hint = "say so in its text, exclude it, or see with 'brief why' what keeps them out"
        yield warning(Code.UNTOLD_CASES, message, part_of(figure, "value"), hint)
