"""Find the texts that lag behind in a language: without a translation, or with one to look at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from generator.checks.findings import Spot, part_of, part_of_brief
from generator.compose.editions import compose_whole
from generator.compose.order import Order, prepare
from generator.errors import BriefError, Place, Problem, near, raise_any
from generator.facts.envelope import Record
from generator.facts.passages import Keys, field_of, texts_in
from generator.facts.registers import Country, Source
from generator.facts.translations import (
    LANGUAGES,
    OTHER_LANGUAGES,
    Said,
    fingerprint,
    needs_translation,
    translation_of,
)
from generator.facts.vocabulary import TranslatedBy
from generator.house import House
from generator.house.briefs import BRIEF_ID, Brief
from generator.languages import HOUSE_LANGUAGE

Holder = Record | Brief


class Lag(StrEnum):
    """How a text lags behind in a language."""

    MISSING = "missing"
    OUTDATED = "outdated"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Lagging:
    """A text that lags: whose it is, where it stands in it, and where there is something to do."""

    holder: Holder
    keys: Keys
    text: Said
    lag: Lag
    place: Place

    @property
    def id(self) -> str:
        """The id below which its translation stands."""
        return BRIEF_ID if isinstance(self.holder, Brief) else str(self.holder.id)

    @property
    def field(self) -> str:
        """What its translation is called there."""
        return field_of(self.holder, self.keys)

    @property
    def original(self) -> Spot:
        """Where the text stands itself."""
        return _place(self.holder, self.keys)

    @property
    def of(self) -> str:
        """What says that a translation is of the text as it is now."""
        return fingerprint(self.text)


def refuse_unknown_language(language: str) -> None:
    """Raise unless facts can have texts in a language."""
    if language not in LANGUAGES:
        hint = near(language, LANGUAGES) or "known: " + ", ".join(LANGUAGES)
        raise BriefError(Problem(f"unknown language {language!r}", None, hint, "unknown-language"))


def lags_in(holders: Iterable[Holder], language: str) -> Iterator[Lagging]:
    """Yield what lags of some records and order slips."""
    for holder in holders:
        for keys, text in texts_in(holder):
            if not _is_own_title(holder, keys):
                yield from _lags(holder, keys, text, language)


def lags_of_brief(house: House, name: str, language: str) -> Iterator[Lagging]:
    """Yield what lags of all that a brief prints.

    A country is named where a text does not name it: so it may be once that is translated.
    """
    prepared = prepare(house, Order(name, language=language))
    untold = compose_whole(prepared).untold
    countries = (country.title for country in prepared.library.of(Country))
    printed = {id(text) for text in (*untold, *prepared.opened.translated, *countries)}
    holders: tuple[Holder, ...] = (prepared.brief, *prepared.library.records.values())
    return (one for one in lags_in(holders, language) if id(one.text) in printed)


def lags_asked(house: House, language: str, brief: str, files: Iterable[Path]) -> list[Lagging]:
    """Return what lags of what a brief prints, or of some files or folders; else of all."""
    refuse_unknown_language(language)
    if language == HOUSE_LANGUAGE:
        message = f"originals are in {language!r}, and need no translation"
        hint = "known: " + ", ".join(OTHER_LANGUAGES)
        raise BriefError(Problem(message, None, hint, "unknown-language"))
    if brief:
        return list(lags_of_brief(house, brief, language))
    holders = _holders(house, language)
    for file in files:
        _refuse_empty(file, holders)
    inside = [path.resolve() for path in files]
    wanted = [holder for holder in holders if not inside or _stands_in(holder, inside)]
    return list(lags_in(wanted, language))


def _holders(house: House, language: str) -> list[Holder]:
    """Return all that the house can translate, or stop with what is wrong with it."""
    library = house.library()
    raise_any(library.problems)
    briefs = [house.brief_in(house.brief(name), [language]) for name in house.brief_names()]
    return [*library.records.values(), *briefs]


def _refuse_empty(file: Path, holders: Iterable[Holder]) -> None:
    if not any(_stands_in(holder, [file.resolve()]) for holder in holders):
        known = {_place(holder, ()).file.as_posix() for holder in holders}
        hint = near(file.as_posix(), known) or "name a file of facts or of a brief"
        message = f"{file.as_posix()} holds nothing to translate"
        raise BriefError(Problem(message, None, hint, "nothing-to-translate"))


def _stands_in(holder: Holder, paths: Iterable[Path]) -> bool:
    file = _place(holder, ()).file.resolve()
    return any(file == path or path in file.parents for path in paths)


def _is_own_title(holder: Holder, keys: Keys) -> bool:
    """Return whether a text is a work's own title, which is cited as it is."""
    return isinstance(holder, Source) and holder.quoted and keys == ("title",)


def _lags(holder: Holder, keys: Keys, text: Said, language: str) -> Iterator[Lagging]:
    other = translation_of(text, language)
    if other is None:
        if needs_translation(text, language):
            yield Lagging(holder, keys, text, Lag.MISSING, _place(holder, keys))
    elif other.of != fingerprint(text):
        yield Lagging(holder, keys, text, Lag.OUTDATED, other.of.place)
    elif other.by is TranslatedBy.MACHINE:
        yield Lagging(holder, keys, text, Lag.MACHINE, other.place)


def _place(holder: Holder, keys: Keys) -> Spot:
    return part_of_brief(holder, *keys) if isinstance(holder, Brief) else part_of(holder, *keys)
