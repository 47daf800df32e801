"""What the five texts state that our library was made from, as lists of ours tell it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.facts.envelope import Record
from generator.facts.vocabulary import Assertion
from tests.checkout import ROOT
from tests.houses.real import OURS

FOLDER = ROOT / "tests" / "library"
LISTS = sorted((FOLDER / "statements").glob("*.yaml"))


@dataclass(frozen=True, slots=True)
class Statement:
    """What a text states in one of its paragraphs, and the records that carry it."""

    source: str
    paragraph: str
    says: str
    records: tuple[str, ...]
    assertion: Assertion
    left_out: str

    def __str__(self) -> str:
        return f"{self.source}, {self.paragraph}: {self.says}"


@dataclass(frozen=True, slots=True)
class Own:
    """Records that no statement gives, and why the library holds them."""

    why: str
    records: tuple[str, ...]


@cache
def library() -> dict[str, Record]:
    """Return the records of our library."""
    return dict(OURS.library().records)


@cache
def statements() -> tuple[Statement, ...]:
    """Return all statements, text by text."""
    return tuple(one for path in LISTS for one in _listed(path))


def _listed(path: Path) -> Iterator[Statement]:
    typed = _read(path)
    for each in typed["statements"]:
        yield Statement(
            typed["source"],
            str(each["paragraph"]),
            each["says"],
            tuple(each.get("records", ())),
            Assertion(each.get("assertion", Assertion.STATED)),
            each.get("left_out", ""),
        )


@cache
def our_own() -> tuple[Own, ...]:
    """Return what no statement gives, group by group."""
    groups = _read(FOLDER / "own.yaml")["own"]
    return tuple(Own(group["why"], tuple(group["records"])) for group in groups)


def carriers() -> Iterator[tuple[str, Statement]]:
    """Return each record of a statement, with the statement."""
    return ((id, one) for one in statements() for id in one.records)


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))
