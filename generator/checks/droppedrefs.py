"""References of an original that its translation does not have: a name was typed, or is lost.

A name that is typed in a translation is not masked, and follows no register. Where the original
refers to a case, its translation may name the people in it, whose names have forms.
"""

from collections.abc import Iterator

from generator.checks.findings import Code, known, named, warning
from generator.errors import Problem
from generator.facts.cases import Case
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import Keys, field_of, texts_in
from generator.facts.references import pointers
from generator.facts.translations import Translation, translations_of


def dropped_references(library: Library) -> Iterator[Problem]:
    """Yield a warning for each translation that lacks a reference of its original."""
    for record in library.records.values():
        for keys, text in texts_in(record):
            for language, translation in translations_of(text).items():
                if dropped := _dropped(text, translation, library):
                    yield _told(record, keys, language, translation, sorted(dropped))


def _dropped(text: object, translation: Translation[object], library: Library) -> set[str]:
    """Return what a translation does not refer to, but for cases whose people it names instead."""
    refs = _refs(translation.text)
    dropped = _refs(text) - refs
    cases = (known(library, Case, id) for id in dropped)
    told = {str(case.id) for case in cases if case and case.people and refs.issuperset(case.people)}
    return dropped - told


def _refs(text: object) -> set[str]:
    return {pointer.id for pointer in pointers(tuple(text))} if isinstance(text, tuple) else set()


def _told(
    record: Record, keys: Keys, language: str, translation: Translation[object], ids: list[str]
) -> Problem:
    listed = ", ".join(f"[[{id}]]" for id in ids)
    what = f"{field_of(record, keys)!r} in {named(record)}"
    message = f"the {language!r} translation of {what} lacks {listed}"
    hint = "refer to it there, too: a name that is typed is never masked, and follows no register"
    place = translation.place
    return warning(Code.DROPPED_REFERENCE, message, place, hint)
