"""Find the fixed words of a house's templates, and which of them a catalogue does not have."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from generator.compose.templates.environment import Loader, environment_of
from generator.errors import BriefError, Place, Problem
from generator.house.shelf import Read, Shelf
from generator.languages.catalogue import ENGLISH, Catalogue
from generator.languages.pofile import Key

_NOWHERE = Shelf((), (Path(), Path()))


def untranslated_in(path: Path, shown: Path, read: Read, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield the words of a template that have no translation."""
    for key, place in said_in(path, shown, read):
        if problem := catalogue.lack(key):
            yield replace(problem, place=place)


def said_in(path: Path, shown: Path, read: Read) -> Iterator[tuple[Key, Place]]:
    """Yield the words of a template, each with its line; one with other faults has none."""
    try:
        tree = environment_of(Loader(_NOWHERE), ENGLISH).parse(read(path, shown))
    except (BriefError, TemplateSyntaxError, RecursionError):
        return
    for call in tree.find_all(nodes.Call):
        if key := _key(call):
            yield key, Place(shown, call.lineno)


def _key(call: nodes.Call) -> Key | None:
    """Return what the words that a call names are found by."""
    words = [word.value for word in call.args if isinstance(word, nodes.Const)]
    match call.node, words:
        case nodes.Name(name="_" | "gettext"), [str(one), *_]:
            return None, one, False
        case nodes.Name(name="ngettext"), [str(one), str(_), *_]:
            return None, one, True
        case nodes.Name(name="pgettext"), [str(context), str(one), *_]:
            return context, one, False
        case nodes.Name(name="npgettext"), [str(context), str(one), str(_), *_]:
            return context, one, True
        case _:
            return None
