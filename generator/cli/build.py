"""Build briefs one after another; one that fails does not stop the rest."""

import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from generator.build import Built, build
from generator.cli.plain import say, warn
from generator.cli.progress import telling
from generator.cli.report import as_json, print_json, report, verdict
from generator.compose.account import LeftOut, recorded
from generator.compose.order import Order, orders_of, read_order, refuse_together
from generator.errors import BriefError, Exit, Problem, Severity, counted
from generator.gate.ledger import Rule
from generator.house import House
from generator.house.audiences import Readable
from generator.paper.formats import Format
from generator.publish import mend, publish
from generator.publish.standing import read_standing


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for on the command line."""

    names: tuple[str, ...]
    documents: tuple[str, ...]
    formats: tuple[Format, ...]
    audience: str
    as_of: date | None
    output: Path
    final: bool
    strict: bool
    strict_length: bool
    language: str
    allow_fallback: bool
    json: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one brief went: the folder its files are in, if there are any, and what was said."""

    brief: str
    folder: Path
    built: Built | None
    problems: tuple[Problem, ...]
    exit: Exit


def build_all(house: House, wish: Wish) -> int:
    """Build every brief asked for, print what came of it, and return the exit code."""
    names = dict.fromkeys(wish.names or house.brief_names())
    outcomes = []
    for name in names:
        for outcome in _build_each(house, name, wish):
            outcomes.append(outcome)
            report(outcome.problems)
            if not wish.json:
                _print_files(outcome)
                _print_accounts(outcome, wish)
        if len(names) > 1:
            gc.collect()  # it is off while a command runs; a paper leaves some 18 MB behind
    if wish.json:
        print_json(_answer(outcomes))
    elif len(outcomes) > 1:
        _print_summary(outcomes)
    return int(_worst(outcome.exit for outcome in outcomes)) if outcomes else _nothing()


def _worst(exits: Iterable[Exit]) -> Exit:
    """Return the gravest of several exits: one failure weighs more than any warning."""
    return max(exits, key=(Exit.DONE, Exit.WARNED, Exit.FAILED, Exit.WITHHELD).index)


def _nothing() -> int:
    warn("there are no briefs yet: write one in briefs/NAME.yaml")
    return int(Exit.FAILED)


def _build_each(house: House, name: str, wish: Wish) -> Iterator[Outcome]:
    """Build a brief, or one letter after another if all of them can be written."""
    try:
        orders = orders_of(house, _order(name, wish))
        if len(orders) > 1:
            refuse_together(house, orders)
    except BriefError as error:
        yield Outcome(name, wish.output / name, None, error.problems, error.exit)
        return
    for order in orders:
        yield _build_one(house, order, wish)


def _order(name: str, wish: Wish) -> Order:
    return Order(
        name,
        wish.documents,
        wish.formats,
        wish.audience,
        wish.as_of,
        wish.strict_length,
        wish.language,
        wish.allow_fallback,
    )


def _build_one(house: House, order: Order, wish: Wish) -> Outcome:
    name = order.brief
    folder = wish.output / name
    try:
        with telling(f"building {name}") as tell:
            ordered = read_order(house, order)
            folder = wish.output / ordered.folder
            mend(folder)
            standing = read_standing(folder)
            built = build(house, ordered, standing, tell)
            problems = tuple(_as_final(built.problems) if wish.final else built.problems)
            if wish.final and problems:
                raise BriefError(*problems)
            shared = ordered.audience.files is Readable.SHARED
            publish(folder, built.files, standing, shared=shared)
    except BriefError as error:
        return Outcome(name, folder, None, error.problems, error.exit)
    return Outcome(name, folder, built, problems, verdict(problems, strict=wish.strict))


def _as_final(problems: tuple[Problem, ...]) -> Iterator[Problem]:
    """Let no warning pass: a paper that leaves the house is finished."""
    return (replace(problem, severity=Severity.ERROR) for problem in problems)


def _print_files(outcome: Outcome) -> None:
    if outcome.built is None:
        warn(f"{outcome.brief}: nothing was written")
        return
    for file in outcome.built.described:
        limit = outcome.built.limits.get(file.document)
        against = f"; limit: {limit}" if limit else ""
        length = f"{counted(file.words, 'word')}{_pages(file.pages)}"
        say(f"{outcome.folder / file.path}  ({length}{against})")


def _print_accounts(outcome: Outcome, wish: Wish) -> None:
    """Say what became of the facts that were ordered, and where more is told."""
    accounts = [
        str(account)
        for account in (outcome.built.accounts if outcome.built else ())
        if not wish.documents or account.document in wish.documents
    ]
    if accounts:
        told = "\n".join(accounts)
        say(told, f"brief why --brief {outcome.brief} lists them.")
    if waiting := _waiting(outcome, Rule.UNADOPTED):
        say(f"Asks that wait until all senders adopt them ('adopted_by'): {', '.join(waiting)}.")
    if waiting := _waiting(outcome, Rule.NO_ORIGIN):
        say(f"Asks that wait until they say whose they are ('origin'): {', '.join(waiting)}.")


def _waiting(outcome: Outcome, rule: Rule) -> list[str]:
    """Return the asks that the papers would make if their senders were known to be behind them."""
    accounts = outcome.built.accounts if outcome.built else ()
    answers = [answer for account in accounts for answer in account.answers]
    out = (one for one in answers if isinstance(one, LeftOut))
    return sorted({one.id for one in out if one.entry.rule is rule})


def _pages(pages: int | None) -> str:
    return "" if pages is None else f", {counted(pages, 'page')}"


def _print_summary(outcomes: list[Outcome]) -> None:
    failed = [outcome.brief for outcome in outcomes if outcome.exit in (Exit.FAILED, Exit.WITHHELD)]
    done = len(outcomes) - len(failed)
    words = f"; failed: {', '.join(failed)}" if failed else ""
    warn(f"{done} of {counted(len(outcomes), 'brief')} built{words}")


def _answer(outcomes: list[Outcome]) -> dict[str, Any]:
    files = [
        {
            "path": (outcome.folder / file.path).as_posix(),
            "document": file.document,
            "format": file.format.value,
            "language": file.language,
            "sha256": file.sha256,
        }
        for outcome in outcomes
        if outcome.built
        for file in outcome.built.described
    ]
    problems = [as_json(problem) for outcome in outcomes for problem in outcome.problems]
    accounts = {
        outcome.brief: recorded(outcome.built.accounts) for outcome in outcomes if outcome.built
    }
    return {"files": files, "problems": problems, "accounts": accounts}
