"""Read what stands beside a file: its texts in other languages, by id and field.

kz-case-mamai:
  text: {text: …, of: 191dbdf1, by: reviewed}
  sources.iphr-letter.locator: {…}
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from os.path import lexists
from pathlib import Path
from typing import Annotated, Any, Generic

from generator import yamlfile
from generator.errors import BriefError, Place, Problem, near, shown
from generator.facts.envelope import Record
from generator.facts.fields import Reads
from generator.facts.filenames import beside
from generator.facts.passages import Kept, Keys, field_of, texts_in, with_translations
from generator.facts.translatable import Read, reader_of, translatable
from generator.facts.translations import Said, Translation, fingerprint
from generator.facts.vocabulary import TranslatedBy
from generator.yamlfile import Scalar, key_place, read_yaml
from generator.yamlfile.models import Strict, keys_of, validate

_FORM = "write each as 'title: {text: …, of: …, by: reviewed}'"
_FIELD = re.compile(r"[a-z0-9_-]{1,64}(\.[a-z0-9_-]{1,64}){0,8}")


def _scalar(value: Any) -> Scalar:
    if not isinstance(value, Scalar):
        raise ValueError("this must be a text; one that begins with [ or { needs quotation marks")
    return value


_Typed = Annotated[Scalar, Reads(_scalar, {"type": ["string", "number"]})]


class TypedTranslation(Strict):
    """A text in another language, as it is typed."""

    text: _Typed
    """The translation; it is missing as long as nothing stands here."""
    of: _Typed
    """The fingerprint of the original it was made from."""
    by: TranslatedBy
    """Who answers for it: a machine, or somebody who reviewed it."""


@dataclass(frozen=True, slots=True)
class Stray:
    """An id in a translation file, of which the file of the originals holds nothing."""

    id: str
    place: Place
    original: Path
    language: str


@dataclass(frozen=True, slots=True)
class Beside(Generic[Kept]):
    """What a file holds, by id and with its translations, and what is wrong with these."""

    holders: Mapping[str, Kept]
    problems: tuple[Problem, ...]
    strays: tuple[Stray, ...]


def read_beside(
    holders: Mapping[str, Kept], path: Path, seen: Path, languages: Collection[str]
) -> Beside[Kept]:
    """Return the records or the order slip of a file with what stands beside it in some languages.

    `seen` is how messages call the file.
    """
    reader = _Reader(holders, seen)
    for language in languages:
        if lexists(beside(path, language)):
            reader.read(beside(path, language), language)
    told = {id: with_translations(holders[id], texts) for id, texts in reader.told.items()}
    return Beside({**holders, **told}, tuple(reader.problems), tuple(reader.strays))


def unknown_record(stray: Stray, records: Mapping[str, Record]) -> Problem:
    """Return the problem of translations whose record is not in the file they stand beside."""
    message = f"there is no record{shown(stray.id)} in {stray.original.as_posix()}"
    if record := records.get(stray.id):
        there = beside(record.where.file, stray.language).as_posix()
        hint = f"it stands at {record.where}: move its translations to {there}"
    else:
        here = [id for id, record in records.items() if record.where.file == stray.original]
        hint = near(stray.id, here) or "delete its translations, if the record is gone"
    return Problem(message, stray.place, hint, "unknown-id")


class _Reader:
    """Reads file after file, gathering translations and problems."""

    def __init__(self, holders: Mapping[str, Strict], seen: Path) -> None:
        self._holders = holders
        self._seen = seen
        self.told: dict[str, dict[Keys, dict[str, Translation[Any]]]] = {}
        self.problems: list[Problem] = []
        self.strays: list[Stray] = []

    def read(self, path: Path, language: str) -> None:
        try:
            root = read_yaml(path, beside(self._seen, language))
        except BriefError as error:
            self.problems += error.problems
            return
        for id, fields in root.items():
            if id not in self._holders:
                self.strays.append(Stray(id, key_place(root, id), self._seen, language))
            elif isinstance(fields, yamlfile.Mapping):
                self._read_all(id, fields, language)
            else:
                message = f"{str(id)!r} must hold fields with their translations"
                self.problems.append(Problem(message, key_place(root, id), _FORM, "shape"))

    def _read_all(self, id: str, fields: yamlfile.Mapping, language: str) -> None:
        holder = self._holders[id]
        texts = {field_of(holder, keys): (keys, text) for keys, text in texts_in(holder) if text}
        for field, typed in fields.items():
            if field not in texts:
                unknown = _unknown(holder, field, texts)
                self.problems.append(replace(unknown, place=key_place(fields, field)))
                continue
            keys, original = texts[field]
            try:
                found = _translation(typed, field, original, reader_of(type(holder), keys))
            except BriefError as error:
                self.problems += (_placed(one, key_place(fields, field)) for one in error.problems)
                continue
            if found:
                self.told.setdefault(id, {}).setdefault(keys, {})[language] = found


def _translation(typed: Any, field: str, original: Said, read: Read) -> Translation[Any] | None:
    """Return a translation; nothing if it is not written yet. Raises BriefError for a faulty one.

    `read` is how the original is read.
    """
    if not isinstance(typed, yamlfile.Mapping):
        raise BriefError(Problem(f"{field!r} is not in a form we can read", None, _FORM, "shape"))
    found = validate(TypedTranslation, typed, f"the translation of {field!r}")
    if isinstance(found, list):
        raise BriefError(*(_with_form(problem, original) for problem in found))
    if not found.text.strip():
        return None
    try:
        return Translation(read(found.text), found.of, found.by, found.text.place)
    except ValueError as error:
        place = getattr(error, "place", None) or found.text.place
        hint = getattr(error, "hint", "")
        problem = Problem(f"the translation of {field!r}: {error}", place, hint, "value")
        raise BriefError(problem) from None


def _with_form(problem: Problem, original: Said) -> Problem:
    """Tell who left something out how the whole is written."""
    form = f"write {{text: …, of: {fingerprint(original)}, by: reviewed}}"
    return replace(problem, hint=problem.hint or form)


def _placed(problem: Problem, place: Place) -> Problem:
    return replace(problem, place=problem.place or place)


def _unknown(holder: Strict, field: str, texts: Collection[str]) -> Problem:
    """Return what is wrong with a field that is no text of a record or an order slip."""
    first, kind = field.partition(".")[0], type(holder)
    called = f"{holder.kind} {str(holder.id)!r}" if isinstance(holder, Record) else "the brief"
    named = f" {str(field)!r}" if _FIELD.fullmatch(field) else ""
    hint = near(field, texts)
    if first in {pattern[0] for pattern in translatable(kind)}:
        message = f"{called} has no text{named} to translate"
        hint = hint or "delete this, or write the original first"
    elif first in keys_of(kind):
        message, hint = f"{first!r} of {called} is not translated", "delete this"
    else:
        message = f"unknown field{named} of {called}"
        hint = hint or "it has to translate: " + ", ".join(texts)
    return Problem(message, None, hint, "unknown-field")
