"""Translations that are missing, that lag behind their original, or that nobody looked through."""

from collections.abc import Iterable, Iterator

from generator.checks.findings import (
    Code,
    Spot,
    error,
    named,
    part_of,
    part_of_brief,
    warning,
)
from generator.errors import Problem
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import Path, texts_in, translated
from generator.facts.translations import Said, fingerprint, translation_of
from generator.facts.vocabulary import TranslatedBy
from generator.gate import Opened
from generator.house.briefs import Brief

Holder = Record | Brief


def old_translations(library: Library) -> Iterator[Problem]:
    """Yield a warning for each translation of a text that was changed since."""
    for record in library.records.values():
        for path, text in translated(record):
            now = fingerprint(text)
            for language, translation in text.others.items():
                if translation.of != now:
                    yield _old(record, path, language, now)


def outdated_translations(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for each translation a paper tells whose original was changed since."""
    for holder, path, text in _found(opened.translated, brief, library):
        now, translation = fingerprint(text), translation_of(text, brief.language)
        if translation and translation.of != now:
            yield _old(holder, path, brief.language, now)


def machine_translations(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield one warning if a paper tells what a machine translated and nobody reviewed."""
    told = {id(text): translation_of(text, brief.language) for text in opened.translated}
    count = sum(1 for other in told.values() if other and other.by is TranslatedBy.MACHINE)
    if count:
        message = f"{count} texts in {brief.language!r} are a machine's, and nobody reviewed them"
        hint = f"have them reviewed, then write 'by: reviewed'; {_command(brief)} lists them"
        spot = part_of_brief(brief, "language")
        yield warning(Code.MACHINE_TRANSLATION, message, spot, hint)


def told_of_originals(
    brief: Brief, library: Library, untold: Iterable[Said], *, allowed: bool
) -> Iterator[Problem]:
    """Yield what is to be said of texts without a translation: where allowed, it stops nothing."""
    if allowed:
        return fallbacks(brief, untold)
    return missing_translations(brief, library, untold)


def missing_translations(
    brief: Brief, library: Library, untold: Iterable[Said]
) -> Iterator[Problem]:
    """Yield an error for each text that a paper would have to print in the original."""
    texts = list(untold)
    found = list(_found(texts, brief, library))
    for holder, path, _ in found:
        message = f"{_field(path)!r} in {_called(holder)} has no {brief.language!r} translation"
        hint = f"add one, or build with --allow-fallback; {_command(brief)} lists all"
        yield error(Code.NO_TRANSLATION, message, _spot(holder, path), hint)
    if len({id(text) for *_, text in found}) < len({id(text) for text in texts}):
        message = f"an addressee has no greeting in {brief.language!r}"
        hint = "add 'greeting' to the holder of the office, in English and in this language"
        yield error(Code.NO_TRANSLATION, message, part_of_brief(brief, "letter", "to"), hint)


def fallbacks(brief: Brief, untold: Iterable[Said]) -> Iterator[Problem]:
    """Yield one warning if a paper prints texts in the original, as was allowed."""
    if count := len({id(text) for text in untold}):
        message = f"{count} texts have no {brief.language!r} translation, and are in English"
        hint = f"the manifest names them; {_command(brief)} lists them"
        yield warning(Code.IN_ORIGINAL, message, part_of_brief(brief, "language"), hint)


def holders_of(texts: Iterable[Said], brief: Brief, library: Library) -> Iterator[tuple[str, str]]:
    """Yield the id of the record, or `brief`, and the keys that lead to each of some texts."""
    for holder, path, _ in _found(texts, brief, library):
        yield ("brief" if isinstance(holder, Brief) else str(holder.id), _field(path))


def _found(
    texts: Iterable[Said], brief: Brief, library: Library
) -> Iterator[tuple[Holder, Path, Said]]:
    """Yield where texts stand: a text does not know it, but is the same value wherever it is."""
    wanted = {id(text) for text in texts}
    if wanted:
        holders: tuple[Holder, ...] = (brief, *library.records.values())
        for holder in holders:
            for path, text in texts_in(holder):
                if id(text) in wanted:
                    yield holder, path, text


def _old(holder: Holder, path: Path, language: str, now: str) -> Problem:
    message = f"the {language!r} translation in {_called(holder)} is of an older text"
    hint = f"bring it up to date, then write 'of: {now}'"
    return warning(Code.OLD_TRANSLATION, message, _spot(holder, (*path, language, "of")), hint)


def _spot(holder: Holder, path: Path) -> Spot:
    if isinstance(holder, Brief):
        return part_of_brief(holder, *path)
    return part_of(holder, *path)


def _called(holder: Holder) -> str:
    return "the brief" if isinstance(holder, Brief) else named(holder)


def _field(path: Path) -> str:
    return ".".join(map(str, path))


def _command(brief: Brief) -> str:
    name = brief.occasion.place.file.stem
    return f"'brief list all --brief {name} --missing-translations {brief.language}'"
