"""All fixed words of ours, and the catalogues that have them in other languages.

`make words` brings the catalogues up to date: new words come in without a translation, and words
that nothing says any more go.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

from generator.endnotes import NOTES, SOURCES
from generator.facts import vocabulary
from generator.facts.verbs import VERBS, Mood
from generator.gate.wording import WITHHELD
from generator.languages import PAPER_LANGUAGES
from generator.languages.catalogue import FILE, SOURCE_LANGUAGE
from generator.shipped import our_templates
from generator.templates.environment import ORDINALS

ROOT = Path(__file__).parent.parent
LANGUAGES = tuple(language for language in PAPER_LANGUAGES if language != SOURCE_LANGUAGE)
_PYTHON = {"say": None, "say_as": ((1, "c"), 2), "say_many": (1, 2)}
_JINJA = {"_": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
_OPTIONS = {"newstyle_gettext": "true", "trimmed": "true"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of ours: one text, or a text for one and a text for many, and where they are said."""

    words: str | tuple[str, ...]
    context: str | None
    where: str


def all_phrases() -> Iterator[Phrase]:
    """Yield all fixed words that papers can print."""
    for page in sorted(our_templates().rglob("*.html")):
        yield from _in_file(page, babel_extract, _JINJA)
    for module in sorted((ROOT / "generator").rglob("*.py")):
        yield from _in_file(module, "python", _PYTHON)
    yield from _closed_sets()


def _in_file(path: Path, method: object, keywords: object) -> Iterator[Phrase]:
    where = path.relative_to(ROOT).as_posix()
    with path.open("rb") as file:
        for _, words, _, context in extract(method, file, keywords, options=_OPTIONS):  # type: ignore[arg-type]
            yield Phrase(words, context, where)


def _closed_sets() -> Iterator[Phrase]:
    """Yield the words that stand in constants."""
    file = "generator/facts/vocabulary.py"
    for name, labels in vars(vocabulary).items():
        if name.endswith("_LABELS"):
            yield from (Phrase(words, None, file) for words in labels.values() if words)
    for verb in VERBS.values():
        for mood in (Mood.INFINITIVE, Mood.GERUND):
            yield Phrase(verb.in_mood(mood), mood.value, "generator/facts/verbs.py")
    for words in (*ORDINALS, WITHHELD, NOTES, SOURCES):
        yield Phrase(words, None, "generator")


def catalogue_of(language: str) -> Catalog:
    """Return a catalogue as translators have it."""
    path = our_templates() / FILE.format(language)
    if not path.is_file():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def update(language: str) -> None:
    """Write a catalogue with all words of today, and the translations it had."""
    before = catalogue_of(language)
    after = Catalog(
        locale=language,
        header_comment=f"# Fixed words of papers ({language}); docs/languages.md tells how.",
        project="brief",
        version="1",
        fuzzy=False,
        creation_date=before.creation_date,  # so that no change makes no change
        revision_date=before.revision_date,
    )
    for phrase in all_phrases():
        known = before.get(phrase.words, phrase.context)
        said = known.string if known and not known.fuzzy else ""
        after.add(phrase.words, said, [(phrase.where, 1)], context=phrase.context)
    path = our_templates() / FILE.format(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, after, width=100, sort_output=True, omit_header=False, include_lineno=False)


if __name__ == "__main__":
    for language in LANGUAGES:
        update(language)
