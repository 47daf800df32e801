"""A house's own catalogues: words without a translation, and entries that nothing ever says."""

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from generator.checks.findings import Code, warning
from generator.compose.templates.untranslated import said_in, untranslated_in
from generator.errors import Place, Problem, near
from generator.house import House
from generator.languages import PAPER_LANGUAGES
from generator.languages.catalogue import FILE
from generator.languages.pofile import Entry, Key


def check_catalogue(house: House, language: str) -> Iterator[Problem]:
    """Yield what is wrong with the fixed words of a language."""
    catalogue = house.catalogue(language)
    if house.translates_into(language):
        for page, shown in _pages(house):
            yield from untranslated_in(page, shown, house.template, catalogue)
        ours = house.our_words()
        said = {*_own(house), *(entry.key for entry in ours)}
        yield from _idle(house.own_words(language), said, ours[0].place.file)


def misplaced_catalogues(house: House) -> Iterator[Problem]:
    """Yield a warning for each catalogue that stands where no paper looks for its words."""
    files = [FILE.format(language) for language in PAPER_LANGUAGES]
    for path in house.catalogue_files():
        if not any(path.as_posix().endswith(f"templates/{file}") for file in files):
            message = "no paper looks for its words in this file"
            others = ", ".join(PAPER_LANGUAGES)
            meant = FILE.format(_meant(path))
            hint = f"it looks in templates/{meant} and its like, for {others}"
            yield warning(Code.IDLE_WORDS, message, Place(path), hint)


def _meant(path: Path) -> str:
    """Return the language that a folder on the way to a file begins with: `en_GB`, `DE`."""
    begun = [re.split("[_@-]", folder.lower())[0] for folder in path.parts]
    return next((language for language in begun if language in PAPER_LANGUAGES), "fr")


def _pages(house: House) -> Iterator[tuple[Path, Path]]:
    for folder, shown in house.template_folders():
        yield from ((page, shown / page.name) for page in sorted(folder.glob("*.html")))


def _own(house: House) -> Iterator[Key]:
    """Yield the words of the house's own templates."""
    for page, shown in _pages(house):
        yield from (key for key, _ in said_in(page, shown, house.template))


def _idle(entries: Iterable[Entry], said: Collection[Key], listed: Path) -> Iterator[Problem]:
    """Yield a warning for each entry that no paper says; `listed` is where all words stand."""
    for entry in entries:
        if entry.key not in said:
            message = f"no paper says {entry.words[0]!r}"
            hint = _remedy(entry.key, said) or f"all words of ours stand in {listed.as_posix()}"
            yield warning(Code.IDLE_WORDS, message, entry.place, hint)
        elif not any(entry.texts):
            message = f"nothing is said for {entry.words[0]!r}, which stays as it is"
            hint = "write what papers shall say under msgstr, or take the entry out"
            yield warning(Code.IDLE_WORDS, message, entry.place, hint)
        elif entry.fuzzy:
            message = "what is said here is marked as fuzzy, and not used"
            hint = "look it over, then take out the word 'fuzzy' above it"
            yield warning(Code.IDLE_WORDS, message, entry.place, hint)


def _remedy(key: Key, said: Collection[Key]) -> str:
    """Return how words are called that may have been meant, if any are alike."""
    context, words, counted = key
    for other, alike, other_counted in sorted(said, key=str):
        if alike == words and other != context:
            return f'write msgctxt "{other}" above it' if other else "take out its msgctxt"
        if alike == words and other_counted != counted:
            return f"it has {'a' if other_counted else 'no'} msgid_plural"
    return near(words, {one for _, one, _ in said})
