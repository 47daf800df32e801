"""Texts in several languages: the house's own, and translations that know what they translate.

A translation carries the fingerprint of the original it was made from, so that an original that
was changed since shows which translations lag behind.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from generator import yamlfile
from generator.errors import Place, near
from generator.facts.texts import FactWords, Prose, plain_words
from generator.facts.vocabulary import TranslatedBy
from generator.languages import DATED_LANGUAGES, HOUSE_LANGUAGE, PAPER_LANGUAGES, same_script
from generator.yamlfile import Scalar, key_place

T = TypeVar("T")
S = TypeVar("S", bound="Saying")

LANGUAGES = (*PAPER_LANGUAGES, *DATED_LANGUAGES)
_KEYS = ("text", "of", "by")
_LETTER = re.compile(r"[^\W\d_]")
_REFERENCE = re.compile(r"\[\[[^\]]*\]\]")


@dataclass(frozen=True, slots=True)
class Translation(Generic[T]):
    """A text in another language, and the fingerprint of the original it was made from."""

    text: T
    of: str
    by: TranslatedBy
    place: Place


class Translated(tuple[FactWords, ...]):
    """A text in the house's language, with its translations by language."""

    others: Mapping[str, Translation[Prose]]


class Saying(str):
    """A line without references that papers print: a name, a subject; `others` translate it."""

    others: Mapping[str, Translation[str]] = MappingProxyType({})


class Name(Saying):
    """A name: it needs a translation only into a language with other letters."""


Said = Prose | Saying  # what a paper may be asked to say in its language


def is_wordless(text: Said) -> bool:
    """Return whether a text says nothing but what its references and numbers print."""
    words = text if isinstance(text, str) else _REFERENCE.sub("", plain_words(text))
    return not _LETTER.search(words)


def needs_translation(text: Said, language: str) -> bool:
    """Return whether a paper in a language cannot print a text as the house wrote it."""
    if language == HOUSE_LANGUAGE or is_wordless(text):
        return False
    return not (isinstance(text, Name) and same_script(HOUSE_LANGUAGE, language))


def translation_of(text: Said, language: str) -> Translation[Any] | None:
    """Return a text's translation into a language, if it has one."""
    others = text.others if isinstance(text, Translated | Saying) else {}
    return others.get(language)


def fingerprint(text: Prose | str) -> str:
    """Return eight signs that change with a text's words or references."""
    words = text if isinstance(text, str) else plain_words(text)
    return sha256(words.encode()).hexdigest()[:8]


def read_translated(value: yamlfile.Mapping, read: Callable[[Any], Prose]) -> Translated:
    """Return a text typed as `{en: …, fr: {text: …, of: …, by: …}}`.

    Raises ValueError, with a sentence for the editor, for any other form.
    """
    text = Translated(read(_original(value)))
    text.others = _others(value, read)
    return text


def read_saying(value: Any, kind: type[S], read: Callable[[Any], str]) -> S:
    """Return a line, typed by itself or with translations as other texts have them."""
    if not isinstance(value, yamlfile.Mapping):
        return kind(read(value))
    saying = kind(read(_original(value)))
    saying.others = _others(value, read)
    return saying


def _original(value: yamlfile.Mapping) -> Scalar:
    if HOUSE_LANGUAGE not in value:
        raise ValueError(f"a text in several languages needs {HOUSE_LANGUAGE!r}, the original")
    original = value[HOUSE_LANGUAGE]
    if not isinstance(original, Scalar):
        raise ValueError(f"under {HOUSE_LANGUAGE!r} stands the original text itself")
    return original


def _others(value: yamlfile.Mapping, read: Callable[[Any], T]) -> dict[str, Translation[T]]:
    return {
        str(language): _translation(value, language, read)
        for language in value
        if language != HOUSE_LANGUAGE
    }


def _translation(
    value: yamlfile.Mapping, language: str, read: Callable[[Any], T]
) -> Translation[T]:
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
