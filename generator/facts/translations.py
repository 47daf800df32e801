"""Texts in several languages: the house's own, and translations that know what they translate.

A translation carries the fingerprint of the original it was made from, so that an original that
was changed since shows which translations lag behind. It stands in a file beside its original's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from generator.errors import Place
from generator.facts.texts import FactWords, Prose, plain_words
from generator.facts.vocabulary import TranslatedBy
from generator.languages import DATED_LANGUAGES, HOUSE_LANGUAGE, PAPER_LANGUAGES, same_script
from generator.yamlfile import Scalar

T = TypeVar("T")

LANGUAGES = (*PAPER_LANGUAGES, *DATED_LANGUAGES)
OTHER_LANGUAGES = tuple(language for language in LANGUAGES if language != HOUSE_LANGUAGE)
_LETTER = re.compile(r"[^\W\d_]")
_REFERENCE = re.compile(r"\[\[[^\]]*\]\]")


@dataclass(frozen=True, slots=True)
class Translation(Generic[T]):
    """A text in another language, and the fingerprint of the original it was made from."""

    text: T
    of: Scalar
    by: TranslatedBy
    place: Place


class Translated(tuple[FactWords, ...]):
    """A text in the house's language, with its translations by language."""

    others: Mapping[str, Translation[Prose]]


class Reworded(Translated):
    """A text that is not told as it was written, and the one that was."""

    original: Prose


class Saying(str):
    """A line without references that papers print: a name, a subject; `others` translate it."""

    others: Mapping[str, Translation[str]] = MappingProxyType({})


class Name(Saying):
    """A name: it needs a translation only into a language with other letters."""


Said = Prose | Saying  # what a paper may be asked to say in its language
Others = Mapping[str, Translation[Any]]


def in_languages(text: Said, others: Others) -> Said:
    """Return a text with its translations."""
    kept = type(text)(text) if isinstance(text, Saying) else Translated(text)
    kept.others = others
    return kept


def as_written(text: Said) -> Said:
    """Return a text as its record has it, whatever was made of it since."""
    return text.original if isinstance(text, Reworded) else text


def translations_of(text: Said) -> Others:
    """Return the translations of a text by their languages."""
    return text.others if isinstance(text, Translated | Saying) else {}


def translation_of(text: Said, language: str) -> Translation[Any] | None:
    """Return a text's translation into a language, if it has one."""
    return translations_of(text).get(language)


def in_language(line: Saying, language: str) -> str:
    """Return a line in a language, as it is where it has no translation into it."""
    other = line.others.get(language)
    return str(other.text if other else line)


def is_wordless(text: Said) -> bool:
    """Return whether a text says nothing but what its references and numbers print."""
    words = text if isinstance(text, str) else _REFERENCE.sub("", plain_words(text))
    return not _LETTER.search(words)


def needs_translation(text: Said, language: str) -> bool:
    """Return whether a paper in a language cannot print a text as the house wrote it."""
    if language == HOUSE_LANGUAGE or is_wordless(text):
        return False
    return not (isinstance(text, Name) and same_script(HOUSE_LANGUAGE, language))


def fingerprint(text: Prose | str) -> str:
    """Return eight signs that change with a text's words or references."""
    words = text if isinstance(text, str) else plain_words(text)
    return sha256(words.encode()).hexdigest()[:8]
