"""Translations that lag behind their original, or that nobody has looked through."""

from collections.abc import Iterator

from generator.briefs import Brief
from generator.checks.doubts import facts_in
from generator.checks.findings import Code, named, part_of, warning
from generator.checks.passages import translated
from generator.errors import Problem
from generator.facts.library import Library
from generator.facts.translations import fingerprint
from generator.facts.vocabulary import TranslatedBy
from generator.gate import Opened


def old_translations(library: Library) -> Iterator[Problem]:
    """Yield a warning for each translation of a text that was changed since."""
    for record in library.records.values():
        for path, text in translated(record):
            now = fingerprint(tuple(text))
            for language, translation in text.others.items():
                if translation.of != now:
                    message = f"the {language!r} translation in {named(record)} is of an older text"
                    hint = f"bring it up to date, then write 'of: {now}'"
                    spot = part_of(record, *path, language, "of")
                    yield warning(Code.OLD_TRANSLATION, message, spot, hint)


def machine_translations(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield a warning for each text of a paper that a machine translated and nobody reviewed."""
    for fact in facts_in(library, opened):
        for path, text in translated(fact):
            translation = text.others.get(brief.language)
            if translation and translation.by is TranslatedBy.MACHINE:
                message = f"the {brief.language!r} translation in {named(fact)} is a machine's"
                hint = "have somebody review it, then write 'by: reviewed'"
                spot = part_of(fact, *path, brief.language, "by")
                yield warning(Code.MACHINE_TRANSLATION, message, spot, hint)
