"""Fixed words in the language of a paper: templates and labels say them in English, and a catalogue
has them in the others.

Catalogues are gettext's .po files, as translators edit them; they are read as they are, so that
nothing has to be compiled. Words that a catalogue lacks are an error: no paper mixes languages.
"""

import re
from collections.abc import Iterable, Iterator
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from generator.errors import BriefError, Place, Problem, raise_any

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

FILE = "locale/{}/LC_MESSAGES/brief.po"  # where templates have their catalogue
SOURCE_LANGUAGE = "en"
COUNTED = "count"  # a form for one may say it in words
_NAME = re.compile(r"%\((\w+)\)s")


class Catalogue:
    """The fixed words of one language."""

    def __init__(self, language: str, translations: NullTranslations) -> None:
        self.language = language
        self._translations = translations

    def say(self, words: str) -> str:
        """Return words of ours in the paper's language."""
        return self._translations.gettext(words)

    def say_as(self, context: str, words: str) -> str:
        """Return words that mean different things, in one of their meanings."""
        return self._translations.pgettext(context, words)

    def say_many(self, one: str, many: str, count: int) -> str:
        """Return words in the form that goes with a number."""
        return self._translations.ngettext(one, many, count)


def open_catalogue(language: str, folders: Iterable[tuple[Path, Path]]) -> Catalogue:
    """Return the words of a language from folders of templates, each with how messages call it.

    What the first lacks is looked for in the next.
    """
    last: NullTranslations = NullTranslations()
    if language != SOURCE_LANGUAGE:
        last = _Lacking(language)
    for folder, shown in reversed(list(folders)):
        path = folder / FILE.format(language)
        if path.is_file():
            found = _read(path, shown / FILE.format(language))
            found.add_fallback(last)
            last = found
    return Catalogue(language, last)


ENGLISH = Catalogue(SOURCE_LANGUAGE, NullTranslations())


class _Lacking(NullTranslations):
    """Stands behind the last catalogue: whatever is asked for here is in none of them."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def gettext(self, message: str) -> NoReturn:
        raise BriefError(_untranslated(message, self._language))

    def pgettext(self, context: str, message: str) -> NoReturn:  # noqa: ARG002
        raise BriefError(_untranslated(message, self._language))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> NoReturn:  # noqa: ARG002
        raise BriefError(_untranslated(msgid1, self._language))

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> NoReturn:  # noqa: ARG002
        raise BriefError(_untranslated(msgid1, self._language))


def _untranslated(words: str, language: str) -> Problem:
    message = f"the fixed words {words!r} have no translation into {language!r}"
    hint = f"add them to templates/{FILE.format(language)}"
    return Problem(message, None, hint, "untranslated-words")


def _read(path: Path, shown: Path) -> GNUTranslations:
    """Return what gettext would read from the compiled file."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    compiled = BytesIO()
    try:
        with path.open("rb") as file:
            catalogue = read_po(file, abort_invalid=True)
        raise_any(_misnamed(catalogue, shown))
        write_mo(compiled, catalogue)
        compiled.seek(0)
        return GNUTranslations(compiled)
    except PoFileError as error:
        raise BriefError(_unreadable(Place(shown, error.lineno or 1))) from None
    except (OSError, ValueError, LookupError):
        raise BriefError(_unreadable(Place(shown))) from None


def _misnamed(catalogue: "Catalog", shown: Path) -> Iterator[Problem]:
    """Yield translations that leave out a value, which nobody would miss, or name another."""
    for message in catalogue:
        wanted = _names_in(message.id)
        for text in _each(message.string) if message.id and message.string else ():
            if text and not wanted - {COUNTED} <= _names_in(text) <= wanted:
                hint = "keep as they are: " + ", ".join(f"%({name})s" for name in sorted(wanted))
                place = Place(shown, message.lineno or 1)
                yield Problem("the translation fills in other values", place, hint, "catalogue")


def _each(text: str | Iterable[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def _names_in(text: str | Iterable[str]) -> set[str]:
    return {name for each in _each(text) for name in _NAME.findall(each)}


def _unreadable(place: Place) -> Problem:
    hint = "open it in a gettext editor such as Poedit, which shows what is wrong"
    return Problem("this catalogue cannot be read", place, hint, "catalogue")
