"""Every fixed word of ours is in every catalogue, translated, with the same names to fill in."""

import re
from functools import cache
from pathlib import Path

import pytest

from generator.languages.catalogue import EVERY
from generator.languages.pofile import read_po
from generator.shipped import our_templates
from tests.tools.words import LANGUAGES, Phrase, all_phrases, catalogue_of

_NAME = re.compile(r"%\((\w+)\)s")
COUNTS = {"count"}  # a form for one may say it in words


@cache
def phrases() -> dict[tuple[str | tuple[str, ...], str | None], Phrase]:
    return {(phrase.words, phrase.context): phrase for phrase in all_phrases()}


def texts(words: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words)


def names_in(text: str) -> set[str]:
    return set(_NAME.findall(text))


def test_words_are_found_in_templates_in_code_and_in_closed_sets() -> None:
    found = {words if isinstance(words, str) else words[0] for words, _ in phrases()}
    assert {"Key messages", "%(author)s and others", "under house arrest", "release"} <= found


def test_words_of_templates_and_of_closed_sets_tell_a_translator_where_they_stand() -> None:
    untold = {phrase.where for phrase in phrases().values() if not phrase.told}
    assert {where for where in untold if not where.endswith(".py")} == set()
    told = {texts(words)[0]: phrase.told for (words, _), phrase in phrases().items()}
    assert told["Key messages"] == "In block “messages”, a heading."
    assert told["under house arrest"].startswith("Where a man or a woman stands: a noun")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    catalogue = catalogue_of(language)
    lacking = []
    for words, context in phrases():
        known = catalogue.get(texts(words)[0], context)
        if known is None or known.fuzzy or not all(texts(known.string)):
            lacking.append(words)
    assert lacking == [], "run: make words, and translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_has_words_that_nothing_says(language: str) -> None:
    said = {(texts(words)[0], context) for words, context in phrases()}
    kept = {(texts(one.id)[0], one.context) for one in catalogue_of(language) if one.id}
    assert kept - said == set(), "run: make words"


def test_the_list_of_all_words_is_that_of_today() -> None:
    listed = {entry.key[:2] for entry in read_po(our_templates() / EVERY, Path(EVERY))}
    said = {(texts(words)[0], context) for words, context in phrases()}
    assert {(words, context) for context, words in listed} == said, "run: make words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_the_same_names(language: str) -> None:
    for message in catalogue_of(language):
        if message.id:
            wanted = set().union(*map(names_in, texts(message.id)))
            for text in texts(message.string):
                assert wanted - COUNTS <= names_in(text) <= wanted, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_with_forms_for_numbers_has_as_many_as_the_language(language: str) -> None:
    catalogue = catalogue_of(language)
    several = [message for message in catalogue if message.pluralizable]
    assert several
    assert {len(message.string) for message in several} == {catalogue.num_plurals}


# Words that readers stumbled over, in each language that had them. None may come back.
GONE = [
    "I speak for this organisation",
    "areas of concern",
    "status not known",
    "A status is that of the day beside it",
    "the participating State %",
    "as for the paragraphs that follow",
    "without a note",
    "statut inconnu",
    "statut non connu",
    "Status unbekannt",
    "Status nicht bekannt",
    "статус неизвестен",
]


@cache
def all_said() -> str:
    """Return all fixed words, their translations and our templates."""
    words = [text for phrase in all_phrases() for text in texts(phrase.words)]
    for language in LANGUAGES:
        words += [text for one in catalogue_of(language) for text in texts(one.string or "")]
    pages = (page.read_text(encoding="utf-8") for page in our_templates().rglob("*.html"))
    return "\n".join((*words, *pages)).casefold()


@pytest.mark.parametrize("phrase", GONE)
def test_what_readers_stumbled_over_is_in_no_template_and_no_catalogue(phrase: str) -> None:
    assert "key messages" in all_said()
    assert phrase.casefold() not in all_said()
