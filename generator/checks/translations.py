"""Translations that are missing, that lag behind their original, or that nobody looked through."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.checks.findings import (
    Code,
    Spot,
    error,
    named,
    part_of,
    part_of_brief,
    warning,
)
from generator.checks.placing import Files
from generator.errors import Place, Problem, counted
from generator.facts.envelope import Record
from generator.facts.filenames import beside, language_of
from generator.facts.library import Library
from generator.facts.passages import Keys, field_of, texts_in
from generator.facts.registers import Office, Person
from generator.facts.translations import (
    Said,
    Translation,
    fingerprint,
    translation_of,
    translations_of,
)
from generator.facts.vocabulary import TranslatedBy
from generator.gate import Opened
from generator.house.briefs import BRIEF_ID, Brief
from generator.yamlfile import Mapping, Scalar, key_place

Holder = Record | Brief

_MOST = 3  # files that are named


def old_translations(library: Library) -> Iterator[Problem]:
    """Yield a warning for each translation in the library of a text that was changed since."""
    for record in library.records.values():
        yield from old_in(record)


def old_in(holder: Holder) -> Iterator[Problem]:
    """Yield a warning for each translation of a text that was changed since."""
    for keys, text in texts_in(holder):
        for language, translation in translations_of(text).items():
            yield from _if_old(holder, keys, text, translation, language)


def outdated_translations(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for each translation a paper tells whose original was changed since."""
    for holder, keys, text in _found(opened.translated, brief, library):
        if translation := translation_of(text, brief.language):
            yield from _if_old(holder, keys, text, translation, brief.language)


def _if_old(
    holder: Holder, keys: Keys, text: Said, translation: Translation[Any], language: str
) -> Iterator[Problem]:
    now = fingerprint(text)
    if translation.of != now:
        told = f"{field_of(holder, keys)!r} in {_called(holder)}"
        message = f"'of' is not the fingerprint of {told}, which may have been changed since"
        hint = (
            f"bring the {language!r} translation up to date, then write 'of: {now}';"
            f" 'brief new translation {language}' writes the text as it is now above it"
        )
        yield warning(Code.OLD_TRANSLATION, message, translation.of.place, hint)


def machine_translations(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:  # noqa: ARG001
    """Yield one warning if a paper tells what a machine translated and nobody reviewed, at the
    first of it.
    """
    told = {id(text): translation_of(text, brief.language) for text in opened.translated}
    machine = [other for other in told.values() if other and other.by is TranslatedBy.MACHINE]
    if machine:
        texts = f"{counted(len(machine), 'text')} in {brief.language!r}"
        message = f"nobody reviewed {texts} that a machine translated"
        hint = f"have this reviewed, then write 'by: reviewed'; {_command(brief)} lists them"
        place = min(translation.place for translation in machine)
        yield warning(Code.MACHINE_TRANSLATION, message, place, hint)


def unfinished_translations(files: Files) -> Iterator[Problem]:
    """Yield one warning for each language in which places are empty, at the first of them."""
    found: dict[str, dict[Path, list[Place]]] = {}
    for file in files.translations():
        if empty := list(_empty_places(files.root(file))):
            found.setdefault(language_of(file), {})[file] = empty
    for language, by_file in found.items():
        yield _unfinished(language, by_file)


def _unfinished(language: str, by_file: dict[Path, list[Place]]) -> Problem:
    texts = counted(sum(map(len, by_file.values())), "text")
    spread = "" if len(by_file) == 1 else f" in {len(by_file)} files"
    message = f"{texts} still to be translated into {language!r}{spread}, beginning here"
    hint = "write each translation below its original; until then it is missing"
    if len(by_file) > 1:
        numbers = sorted(by_file, key=lambda file: (-len(by_file[file]), file))
        most = ", ".join(f"{file.as_posix()} ({len(by_file[file])})" for file in numbers[:_MOST])
        hint += f"; {'most are' if len(by_file) > _MOST else 'they are'} in {most}"
    first = next(iter(by_file.values()))[0]
    return warning(Code.UNFINISHED_TRANSLATION, message, first, hint)


def _empty_places(root: Mapping) -> Iterator[Place]:
    for fields in root.values():
        for typed in fields.values() if isinstance(fields, Mapping) else ():
            text = typed.get("text") if isinstance(typed, Mapping) else None
            if isinstance(text, Scalar) and not text.strip():
                yield key_place(typed, "text")


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
    for holder, keys, _ in found:
        text = f"{field_of(holder, keys)!r} in {_called(holder)}"
        message = f"{text} has no {brief.language!r} translation"
        file = beside(_file(holder), brief.language).as_posix()
        hint = (
            f"write it in {file}, or build with --allow-fallback;"
            f" 'brief new translation {brief.language} --brief {_name(brief)}' makes its place"
        )
        yield error(Code.NO_TRANSLATION, message, _spot(holder, keys), hint)
    if len({id(text) for *_, text in found}) < len({id(text) for text in texts}):
        yield from _without_greeting(brief, library)


def _without_greeting(brief: Brief, library: Library) -> Iterator[Problem]:
    """Yield an error for each addressee whose greeting is made of English words alone."""
    for pointer in brief.letter.to if brief.letter else ():
        if where := _ungreeted(brief, library.records[pointer]):
            message = f"the addressee {str(pointer)!r} has no greeting in {brief.language!r}"
            hint = (
                f"add 'greeting' {where}, as it follows 'Dear' in"
                f" English; then 'brief new translation {brief.language} --brief {_name(brief)}'"
                " makes the place for the whole greeting"
            )
            yield error(Code.NO_TRANSLATION, message, pointer.place, hint)


def _ungreeted(brief: Brief, record: Record) -> str:
    """Return where an addressee lacks a greeting, or nothing; a body has the usual one."""
    match record:
        case Office():
            holder = record.holder_on(brief.date)
            lacking = holder is not None and not holder.greeting
            return f"to the holder at {holder.person.place}" if holder and lacking else ""
        case Person(greeting=None):
            return f"to the person at {record.where}"
        case _:
            return ""


def fallbacks(brief: Brief, untold: Iterable[Said]) -> Iterator[Problem]:
    """Yield one warning if a paper prints texts in the original, as was allowed."""
    if count := len({id(text) for text in untold}):
        texts = f"{counted(count, 'text')} without {brief.language!r} translation"
        message = f"the papers print {texts} in English"
        hint = f"the manifest names each; {_command(brief)} lists them"
        yield warning(Code.IN_ORIGINAL, message, part_of_brief(brief, "language"), hint)


def holders_of(texts: Iterable[Said], brief: Brief, library: Library) -> Iterator[tuple[str, str]]:
    """Yield the id of the record, or `brief`, and the keys that lead to each of some texts."""
    for holder, keys, _ in _found(texts, brief, library):
        id = BRIEF_ID if isinstance(holder, Brief) else str(holder.id)
        yield (id, field_of(holder, keys))


def _found(
    texts: Iterable[Said], brief: Brief, library: Library
) -> Iterator[tuple[Holder, Keys, Said]]:
    """Yield where texts stand: a text does not know it, but is the same value wherever it is."""
    wanted = {id(text) for text in texts}
    if wanted:
        holders: tuple[Holder, ...] = (brief, *library.records.values())
        for holder in holders:
            for keys, text in texts_in(holder):
                if id(text) in wanted:
                    yield holder, keys, text


def _spot(holder: Holder, keys: Keys) -> Spot:
    if isinstance(holder, Brief):
        return part_of_brief(holder, *keys)
    return part_of(holder, *keys)


def _file(holder: Holder) -> Path:
    return _spot(holder, ()).file


def _called(holder: Holder) -> str:
    return "the brief" if isinstance(holder, Brief) else named(holder)


def _command(brief: Brief) -> str:
    return f"'brief list all --brief {_name(brief)} --missing-translations {brief.language}'"


def _name(brief: Brief) -> str:
    return part_of_brief(brief).file.stem
