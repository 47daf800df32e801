"""Texts in several languages: the house's own, and translations that know what they translate.

A translation carries the fingerprint of the original it was made from, so that an original that
was changed since shows which translations lag behind.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from generator import yamlfile
from generator.errors import Place, near
from generator.facts.vocabulary import TranslatedBy
from generator.texts import FactWords, Prose, plain_words
from generator.yamlfile import Scalar, key_place

HOUSE_LANGUAGE = "en"
LANGUAGES = ("en", "fr", "de", "ru", "kk", "ky", "tg", "tk", "uz")
_KEYS = ("text", "of", "by")


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in another language, and the fingerprint of the original it was made from."""

    prose: Prose
    of: str
    by: TranslatedBy
    place: Place


class Translated(tuple[FactWords, ...]):
    """A text in the house's language, with its translations by language."""

    others: Mapping[str, Translation]


def fingerprint(prose: Prose) -> str:
    """Return eight signs that change with a text's words or references."""
    return sha256(plain_words(prose).encode()).hexdigest()[:8]


def read_translated(value: yamlfile.Mapping, read: Callable[[Any], Prose]) -> Translated:
    """Return a text typed as `{en: …, fr: {text: …, of: …, by: …}}`.

    Raises ValueError, with a sentence for the editor, for any other form.
    """
    if HOUSE_LANGUAGE not in value:
        raise ValueError(f"a text in several languages needs {HOUSE_LANGUAGE!r}, the original")
    original = value[HOUSE_LANGUAGE]
    if not isinstance(original, Scalar):
        raise ValueError(f"under {HOUSE_LANGUAGE!r} stands the original text itself")
    text = Translated(read(original))
    text.others = {
        str(language): _translation(value, language, read)
        for language in value
        if language != HOUSE_LANGUAGE
    }
    return text


def _translation(
    value: yamlfile.Mapping, language: str, read: Callable[[Any], Prose]
) -> Translation:
    if language not in LANGUAGES:
        raise ValueError(f"unknown language {language!r}; {_known(language)}")
    typed = value[language]
    if not isinstance(typed, yamlfile.Mapping) or set(typed) != set(_KEYS):
        raise ValueError(f"a translation is written {language}: {{text: …, of: …, by: reviewed}}")
    by, of = typed["by"], typed["of"]
    if by not in list(TranslatedBy):
        raise ValueError("a translation is by 'machine' or 'reviewed'")
    if not isinstance(of, Scalar):
        raise ValueError("'of' is the fingerprint of the original")
    return Translation(read(typed["text"]), str(of), TranslatedBy(by), key_place(value, language))


def _known(language: str) -> str:
    return near(language, LANGUAGES) or "known: " + ", ".join(LANGUAGES)
