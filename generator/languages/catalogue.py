"""Fixed words in the language of a paper: templates and labels say them in English, and a catalogue
has them in the others.

Catalogues are gettext's .po files, as translators edit them; they are read as they are, so that
nothing has to be compiled. Words that a catalogue lacks are an error: no paper mixes languages.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import BriefError, Problem
from generator.languages.pofile import Entry, Key, read_po

FILE = "locale/{}/LC_MESSAGES/brief.po"  # where templates have their catalogue
EVERY = "locale/brief.pot"  # all words of ours, as every catalogue has to call them
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The fixed words of one language; those that are in English already need no entry."""

    language: str
    entries: Mapping[Key, Entry]

    def say(self, words: str) -> str:
        """Return words of ours in the paper's language."""
        found = self._find((None, words, False))
        return found.texts[0] if found else words

    def say_as(self, context: str, words: str) -> str:
        """Return words that mean different things, in one of their meanings."""
        found = self._find((context, words, False))
        return found.texts[0] if found else words

    def say_many(self, one: str, many: str, count: int) -> str:
        """Return words in the form that goes with a number."""
        return self._counted((None, one, True), many, count)

    def say_many_as(self, context: str, one: str, many: str, count: int) -> str:
        """Return words in the form that goes with a number, in one of their meanings."""
        return self._counted((context, one, True), many, count)

    def lack(self, key: Key) -> Problem | None:
        """Return what is wrong if there are no such words in the paper's language."""
        if key in self.entries or self.language == SOURCE_LANGUAGE:
            return None
        message = f"the fixed words {key[1]!r} have no translation into {self.language!r}"
        hint = f"add them to templates/{FILE.format(self.language)}"
        return Problem(message, None, hint, "untranslated-words")

    def _counted(self, key: Key, many: str, count: int) -> str:
        if found := self._find(key):
            return found.texts[found.form(count)]
        return key[1] if count == 1 else many

    def _find(self, key: Key) -> Entry | None:
        if problem := self.lack(key):
            raise BriefError(problem)
        return self.entries.get(key)


ENGLISH = Catalogue(SOURCE_LANGUAGE, {})


def open_catalogue(language: str, folders: Iterable[tuple[Path, Path]]) -> Catalogue:
    """Return the words of a language from folders of templates, each with how messages call it.

    What the first lacks is looked for in the next.
    """
    entries: dict[Key, Entry] = {}
    for folder, shown in reversed(list(folders)):
        found = read_words(language, folder, shown)
        entries |= {entry.key: entry for entry in found if entry.is_said}
    return Catalogue(language, entries)


def read_words(language: str, folder: Path, shown: Path) -> tuple[Entry, ...]:
    """Return what the catalogue of one folder of templates has, if there is one."""
    file = FILE.format(language)
    return read_po(folder / file, shown / file) if (folder / file).is_file() else ()
