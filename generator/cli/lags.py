"""List the texts that lag behind in a language, with what a translator has to type."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from generator.checks.findings import part_of, part_of_brief
from generator.checks.placing import Files
from generator.cli.list_ import NO_RECORDS, read_whole
from generator.cli.narrowing import Narrowing
from generator.cli.report import print_json
from generator.compose.editions import compose_whole
from generator.compose.order import Order, prepare
from generator.errors import BriefError, Place, Problem, near
from generator.facts.envelope import Fact, Record
from generator.facts.kinds import KINDS
from generator.facts.passages import Path, texts_in
from generator.facts.registers import Source
from generator.facts.translations import (
    LANGUAGES,
    Said,
    fingerprint,
    needs_translation,
    translation_of,
)
from generator.facts.vocabulary import TranslatedBy
from generator.house import House
from generator.house.briefs import Brief

EVERY_KIND = "all"


class Lag(StrEnum):
    """How a text lags behind in a language."""

    MISSING = "missing"
    OUTDATED = "outdated"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Lagging:
    """A text that lags: whose it is, which of its texts, and the fingerprint of the original."""

    id: str
    field: str
    lag: Lag
    of: str
    place: Place

    def __str__(self) -> str:
        return f"{self.place}: {self.id} {self.field}  {self.lag}  of: {self.of}"

    def as_json(self) -> dict[str, Any]:
        """Return the text as programs read it."""
        return {
            "id": self.id,
            "text": self.field,
            "lag": self.lag.value,
            "of": self.of,
            "file": self.place.file.as_posix(),
            "line": self.place.line,
        }


def print_lags(
    house: House, what: str, narrowing: Narrowing, language: str, *, brief: str, json: bool
) -> int:
    """Print each text of some records that lags in a language; there is nothing wrong with that."""
    _refuse(what, language)
    found = _of_brief(house, brief, language) if brief else _of_house(house, narrowing, language)
    files = Files(house)
    lags = [_placed(files, one) for kind, one in found if _is_asked(what, kind)]
    if json:
        print_json({"items": [one.as_json() for one in lags]})
        return 0
    for one in lags:
        print(one)
    if not lags:
        print(f"nothing lags in {language!r}")
    return 0


def _refuse(what: str, language: str) -> None:
    if language not in LANGUAGES:
        hint = near(language, LANGUAGES) or "known: " + ", ".join(LANGUAGES)
        raise BriefError(Problem(f"unknown language {language!r}", None, hint, "unknown-language"))
    if what in NO_RECORDS:
        message = f"--missing-translations lists records, not {what}"
        raise BriefError(Problem(message, None, "ask for facts, or for all", "no-records"))


def _is_asked(what: str, kind: type[Record] | type[Brief]) -> bool:
    if what == EVERY_KIND:
        return True
    return issubclass(kind, KINDS.get(what, Fact))


Found = tuple[type[Record] | type[Brief], Lagging]


def _of_house(house: House, narrowing: Narrowing, language: str) -> Iterator[Found]:
    library = read_whole(house)
    for record in library.records.values():
        if narrowing.takes(library, record):
            yield from _lags(record, language)


def _of_brief(house: House, name: str, language: str) -> Iterator[Found]:
    """Yield what lags of all that a brief prints."""
    prepared = prepare(house, Order(name, language=language))
    untold = compose_whole(prepared).untold
    printed = {id(text) for text in (*untold, *prepared.opened.translated)}
    holders: tuple[Record | Brief, ...] = (prepared.brief, *prepared.library.records.values())
    for holder in holders:
        yield from _lags(holder, language, printed)


def _lags(
    holder: Record | Brief, language: str, printed: set[int] | None = None
) -> Iterator[Found]:
    for path, text in texts_in(holder):
        lag = None if _is_own_title(holder, path) else _lag(text, language)
        if lag and (printed is None or id(text) in printed):
            yield type(holder), _lagging(holder, path, text, lag)


def _is_own_title(holder: Record | Brief, path: Path) -> bool:
    """Return whether a text is a work's own title, which is cited as it is."""
    return isinstance(holder, Source) and holder.quoted and path == ("title",)


def _lag(text: Said, language: str) -> Lag | None:
    other = translation_of(text, language)
    if other is None:
        return Lag.MISSING if needs_translation(text, language) else None
    if other.of != fingerprint(text):
        return Lag.OUTDATED
    return Lag.MACHINE if other.by is TranslatedBy.MACHINE else None


def _lagging(holder: Record | Brief, path: Path, text: Said, lag: Lag) -> Lagging:
    field = ".".join(map(str, path))
    if isinstance(holder, Brief):
        return Lagging("brief", field, lag, fingerprint(text), part_of_brief(holder, *path))
    return Lagging(str(holder.id), field, lag, fingerprint(text), part_of(holder, *path))


def _placed(files: Files, one: Lagging) -> Lagging:
    """Return a text with its line, which is looked up in its file."""
    spot = Problem("", one.place, "", "")
    place = files.place(spot).problem.place
    return replace(one, place=place or one.place)
