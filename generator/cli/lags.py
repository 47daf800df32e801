"""List the texts that lag behind in a language, with what a translator has to type."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.authoring.skeletons.originals import Changed, renew_originals
from generator.authoring.skeletons.translations import Lacking, new_translations
from generator.checks.lags import (
    Lag,
    Lagging,
    lags_asked,
    lags_in,
    lags_of_brief,
    refuse_unknown_language,
)
from generator.checks.placing import Files
from generator.cli.list_ import NO_RECORDS, read_whole
from generator.cli.narrowing import Narrowing
from generator.cli.plain import say
from generator.cli.report import print_json
from generator.errors import BriefError, Place, Problem
from generator.facts.envelope import Fact
from generator.facts.kinds import KINDS
from generator.facts.texts import plain_words
from generator.house import House

EVERY_KIND = "all"


def print_lags(
    house: House, what: str, narrowing: Narrowing, language: str, *, brief: str, json: bool
) -> int:
    """Print each text of some records that lags in a language; there is nothing wrong with that."""
    _refuse(what, language)
    lags = lags_of_brief(house, brief, language) if brief else _of_house(house, narrowing, language)
    files = Files(house)
    found = [(one, _place(files, one)) for one in lags if _is_asked(what, one)]
    if json:
        print_json({"items": [_as_json(one, place) for one, place in found]})
        return 0
    for one, place in found:
        say(f"{place}: {one.id} {one.field}  {one.lag}  of: {one.of}")
    if not found:
        say(f"nothing lags in {language!r}")
    return 0


def make_places(house: House, language: str, brief: str, files: Iterable[Path]) -> list[str]:
    """Make places for what is missing of what a brief prints, of some files, or of all, and tell
    there which originals were changed; return the names of the files.
    """
    lags = lags_asked(house, language, brief, files)
    typed = Files(house)
    lacking = [
        Lacking(one.place.file, one.id, one.field, _words(one, typed), one.of)
        for one in lags
        if one.lag is Lag.MISSING
    ]
    changed = [
        Changed(one.place.file, one.id, one.field, _words(one, typed), one.text)
        for one in lags
        if one.lag is Lag.OUTDATED
    ]
    made = new_translations(house, language, lacking)
    return list(dict.fromkeys([*made, *renew_originals(house, changed)]))


def _words(one: Lagging, typed: Files) -> str:
    """Return a text as it is typed, or as its record has it from the head of the file."""
    if words := typed.typed_at(one.original):
        return words
    return one.text if isinstance(one.text, str) else plain_words(one.text)


def _refuse(what: str, language: str) -> None:
    refuse_unknown_language(language)
    if what in NO_RECORDS:
        message = f"--missing-translations lists records, not {what}"
        raise BriefError(Problem(message, None, "ask for facts, or for all", "no-records"))


def _is_asked(what: str, one: Lagging) -> bool:
    return what == EVERY_KIND or isinstance(one.holder, KINDS.get(what, Fact))


def _of_house(house: House, narrowing: Narrowing, language: str) -> Iterator[Lagging]:
    library = read_whole(house)
    records = library.records.values()
    return lags_in((one for one in records if narrowing.takes(library, one)), language)


def _place(files: Files, one: Lagging) -> Place:
    """Return the line of a text, which is looked up in its file."""
    return files.place(Problem("", one.place)).problem.place or one.place


def _as_json(one: Lagging, place: Place) -> dict[str, Any]:
    """Return a text as programs read it."""
    return {
        "id": one.id,
        "text": one.field,
        "lag": one.lag.value,
        "of": one.of,
        "file": place.file.as_posix(),
        "line": place.line,
    }
