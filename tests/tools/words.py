"""All fixed words of ours, and the catalogues that have them in other languages.

`make words` brings the catalogues up to date: new words come in without a translation, and words
that nothing says any more go.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

from generator.compose.settle.endnotes import NOTES, OWN_WORD, SOURCES
from generator.compose.templates.environment import ORDINALS
from generator.facts import vocabulary
from generator.facts.treaties import A_TREATY, TREATIES
from generator.facts.verbs import VERBS, Mood
from generator.gate.pseudonyms import CHANGED
from generator.gate.wording import WITHHELD
from generator.languages import PAPER_LANGUAGES
from generator.languages.catalogue import EVERY, FILE, SOURCE_LANGUAGE
from generator.languages.dates import BEFORE_DAY, BEFORE_LONGER, ON, WORDS
from generator.shipped import our_templates
from tests.checkout import ROOT

LANGUAGES = tuple(language for language in PAPER_LANGUAGES if language != SOURCE_LANGUAGE)
_PYTHON = {
    "say": None,
    "say_as": ((1, "c"), 2),
    "say_many": (1, 2),
    "say_many_as": ((1, "c"), 2, 3),
}
_SAYING = re.compile(r"\bsay\w*\(")
_JINJA = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_PART = re.compile(r"\{%-? (block|macro) (\w+)")
_TAG = re.compile(r"<(h[1-4]|p|li|th|td|caption|figcaption|figure|nav|span)\b")
_TAGS = {
    **{f"h{level}": "a heading" for level in range(1, 5)},
    "p": "in a paragraph",
    "li": "in an item of a list",
    "th": "the head of a column or row",
    "td": "in a cell of a table",
    "caption": "the caption of a table",
    "figcaption": "the caption of a figure",
    "figure": "a description of a figure, for who cannot see it",
    "nav": "the title of the contents",
    "span": "a label in a line",
}
_LABELS = {
    "STATUS_LABELS": (
        "Where a man or a woman stands: a noun, or a phrase without gender; after it may stand"
        " since when, or when: “imprisoned since March 2018”."
    ),
    "STAGE_LABELS": "The stage of a law; after it may stand a date: “adopted, 1 March 2021”.",
    "COMMITMENT_LABELS": "What sort of commitment it is.",
    "IMPLEMENTATION_LABELS": "How far a recommendation has been carried out.",
    "PROGRESS_LABELS": "How far a benchmark has been met.",
}
_VERB = "The verb of a recommendation; what it asks for follows: “release Anton Rassendyll”."
_DATE = "A date of which one end is open, or that is not exactly known: “since 5 January 2022”."
_TREATIES = "generator/facts/treaties.py"
_KIND = re.compile(r"\{% set kind = ")
_CALLED = "What a document is: it stands under its title, and where a letter encloses it."
_HAPPENED = "When something happened, as it follows what did: “released in December 2011”."
_ORDINAL = "Begins a paragraph of a letter: “First, we ask you to …”."
_LEAD = "Leads into what somebody says: “According to the Ruritanian Rights League, the police …”; "
_IN_BRACKETS = "In brackets, after a title that stands without its text: “Raid (as alleged)”."
_OTHERS = (
    (
        "according to %(names)s",
        f"{_LEAD}brackets suit names in any case.",
    ),
    ("reportedly", f"{_LEAD}where nobody is named."),
    ("allegedly", f"{_LEAD}where nobody is named, and it is an accusation."),
    ("according to allegations by %(names)s", f"{_LEAD}where it is an accusation."),
    (
        "recommendation of %(names)s",
        "In brackets, after what is asked: who recommends it, if its senders only support it.",
    ),
    ("as reported", _IN_BRACKETS),
    ("as alleged", _IN_BRACKETS),
    ("sources differ", _IN_BRACKETS),
    ("Sources differ on this.", "The last sentence of a text."),
    (WITHHELD, "In place of a name that is not printed."),
    (CHANGED, "Once after a name that somebody is called by instead of their own."),
    (NOTES, "The heading above the notes at the end."),
    (OWN_WORD, "In a list of sources, for what rests on the paper's own authors."),
    (SOURCES, "The heading above the list of sources at the end."),
)
_OPTIONS = {"newstyle_gettext": "true", "trimmed": "true"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of ours: one text, or a text for one and a text for many, and where they are said.

    `told` tells a translator what they are for.
    """

    words: str | tuple[str, ...]
    context: str | None
    where: str
    told: str = ""


@cache
def all_phrases() -> tuple[Phrase, ...]:
    """Return all fixed words that papers can print."""
    return tuple(_said_anywhere())


def _said_anywhere() -> Iterator[Phrase]:
    for page in sorted(our_templates().rglob("*.html")):
        yield from _in_file(page, babel_extract, _JINJA)
    for module in sorted((ROOT / "generator").rglob("*.py")):
        if module.parent.name == "cli":
            continue  # what it says is for the terminal
        if _SAYING.search(module.read_text(encoding="utf-8")):  # most say nothing: that is quick
            yield from _in_file(module, "python", _PYTHON)
    yield from _closed_sets()


def _in_file(path: Path, method: object, keywords: object) -> Iterator[Phrase]:
    where = path.relative_to(ROOT).as_posix()
    lines = path.read_text(encoding="utf-8").split("\n")
    with path.open("rb") as file:
        for at, words, _, context in extract(method, file, keywords, options=_OPTIONS):  # type: ignore[arg-type]
            yield Phrase(words, context, where, _told_by(lines[:at]))


def _told_by(lines: list[str]) -> str:
    """Return the part of a template that words stand in, and the tag, from the lines up to them."""
    if _KIND.match(lines[-1]):
        return _CALLED
    begun = next((at for at in reversed(range(len(lines))) if _PART.search(lines[at])), None)
    if begun is None:
        return ""
    inside = "\n".join(lines[begun:])
    part, tags = _PART.findall(lines[begun])[-1], _TAG.findall(inside)
    where = f"In {part[0]} “{part[1]}”"
    return f"{where}, {_TAGS[tags[-1]]}." if tags else f"{where}."


def _closed_sets() -> Iterator[Phrase]:
    """Yield the words that stand in constants."""
    file = "generator/facts/vocabulary.py"
    for name, told in _LABELS.items():
        labels = getattr(vocabulary, name).values()
        yield from (Phrase(words, None, file, told) for words in labels)
    for treaty, text in TREATIES.items():
        yield Phrase(text.title, None, _TREATIES, "The title of a treaty, as the UN has it.")
        yield Phrase(treaty.value, A_TREATY, _TREATIES, "The short name of a treaty.")
    for verb in VERBS.values():
        for mood in (Mood.INFINITIVE, Mood.GERUND):
            yield Phrase(verb.in_mood(mood), mood.value, "generator/facts/verbs.py", _VERB)
    for words in WORDS.values():
        for context in (BEFORE_DAY, BEFORE_LONGER):
            yield Phrase(words, context, "generator/languages/dates.py", _DATE)
    for context, words in ON.values():
        yield Phrase(words, context, "generator/languages/dates.py", _HAPPENED)
    for words, told in (*((word, _ORDINAL) for word in ORDINALS), *_OTHERS):
        yield Phrase(words, None, "generator", told)


def catalogue_of(language: str) -> Catalog:
    """Return a catalogue as translators have it; without a language, all words untranslated."""
    path = our_templates() / (FILE.format(language) if language else EVERY)
    if not path.is_file():
        return Catalog(locale=language or None)
    with path.open("rb") as file:
        return read_po(file, locale=language or None)


def update(language: str = "") -> None:
    """Write a catalogue with all words of today, and the translations it had."""
    before = catalogue_of(language)
    tongue = f" ({language})" if language else ""
    after = Catalog(
        locale=language or None,
        header_comment=f"# Fixed words of papers{tongue}; docs/languages.md tells how.",
        project="brief",
        version="1",
        fuzzy=False,
        msgid_bugs_address="",
        last_translator="",
        language_team="",
        creation_date=before.creation_date,  # so that no change makes no change
        revision_date=before.revision_date,
    )
    if language:
        after.mime_headers = [("Plural-Forms", before.plural_forms)]  # Babel's own may change
    for phrase in all_phrases():
        known = before.get(phrase.words, phrase.context)
        kept = known and not known.fuzzy and known.pluralizable is isinstance(phrase.words, tuple)
        said = known.string if known and kept else ""
        told = [phrase.told] if phrase.told else []
        after.add(phrase.words, said, [(phrase.where, 1)], (), told, context=phrase.context)
    path = our_templates() / (FILE.format(language) if language else EVERY)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, after, width=100, sort_output=True, omit_header=False, include_lineno=False)


if __name__ == "__main__":
    for language in ("", *LANGUAGES):
        update(language)
