"""Make places for the translations that are missing: beside each file, below the original words."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.skeletons.additions import with_additions
from generator.authoring.skeletons.originals import commented
from generator.facts.filenames import beside
from generator.house import House
from generator.languages.locales import english_name
from generator.publish.newfiles import create, rewrite
from generator.yamlfile import glance

_SHORT = 70  # signs; a longer text begins on a line of its own

_HEAD = """\
# yaml-language-server: $schema={up}build/schema/translation.json
# {name} in {language}.
# Write `by: reviewed` once somebody has read the two side by side.
"""
_PLACE = """\
{original}
{field}:
  text: {text}
  of: {of}
  by: machine
"""


@dataclass(frozen=True, slots=True)
class Lacking:
    """A text without a translation: its file, whose it is, its field, its words as they are typed,
    and the fingerprint of them.
    """

    file: Path
    id: str
    field: str
    words: str
    of: str


def new_translations(house: House, language: str, lacking: Iterable[Lacking]) -> list[str]:
    """Write a place for each text that has no translation, and return the names of the files."""
    wanted: dict[Path, dict[str, dict[str, str]]] = {}
    for one in lacking:
        wanted.setdefault(one.file, {}).setdefault(one.id, {})[one.field] = _place(one)
    before = {file: glance(house.root / _name(house, file, language)) for file in wanted}
    after = {
        file: with_additions(before[file], places, beside(file, language))
        for file, places in wanted.items()
    }
    changed = {file: text for file, text in after.items() if text != before[file]}
    _put(house, language, changed, {file for file in changed if not before[file]})
    return [_name(house, file, language) for file in changed]


def _put(house: House, language: str, texts: dict[Path, bytes], fresh: set[Path]) -> None:
    """Put all new files in place, or none of them; then each that there was, whole."""
    heads = {original: _head(house, original, language).encode() for original in fresh}
    new = {_name(house, at, language): head + texts[at] for at, head in heads.items()}
    create(house.root, new, house.shown)
    for original in texts.keys() - fresh:
        rewrite(house.root / _name(house, original, language), texts[original])


def _name(house: House, original: Path, language: str) -> str:
    return beside(original, language).relative_to(house.shown).as_posix()


def _head(house: House, original: Path, language: str) -> str:
    up = "../" * len(original.relative_to(house.shown).parent.parts)
    return _HEAD.format(up=up, name=original.name, language=english_name(language))


def _place(one: Lacking) -> str:
    """Return the lines where a translation is to be written, below the original."""
    words = one.words.strip()
    original = "\n".join(commented(words))
    text = '""' if len(words) <= _SHORT and "\n" not in words else ">"
    return _PLACE.format(original=original, field=one.field, text=text, of=one.of)
