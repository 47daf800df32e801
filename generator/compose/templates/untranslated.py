"""Find the fixed words of a house's templates that a catalogue does not have."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from generator.compose.templates.environment import Loader, environment_of
from generator.errors import BriefError, Place, Problem
from generator.house.shelf import Shelf
from generator.languages.catalogue import Catalogue
from generator.yamlfile import read_text

_NOWHERE = Shelf((), (Path(), Path()))


def untranslated_in(path: Path, shown: Path, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield the words of a template that have no translation; one with other faults has none."""
    try:
        tree = environment_of(Loader(_NOWHERE), catalogue).parse(read_text(path, shown))
    except (BriefError, TemplateSyntaxError, RecursionError):
        return
    for call in tree.find_all(nodes.Call):
        if problem := _unsaid(call, catalogue):
            yield replace(problem, place=Place(shown, call.lineno))


def _unsaid(call: nodes.Call, catalogue: Catalogue) -> Problem | None:
    """Return what a catalogue says of the words that a call names, if it cannot say them."""
    words = [word.value for word in call.args if isinstance(word, nodes.Const)]
    try:
        match call.node, words:
            case nodes.Name(name="_" | "gettext"), [str(one), *_]:
                catalogue.say(one)
            case nodes.Name(name="ngettext"), [str(one), str(many), *_]:
                catalogue.say_many(one, many, 2)
            case nodes.Name(name="pgettext"), [str(context), str(one), *_]:
                catalogue.say_as(context, one)
            case _:
                pass
    except BriefError as error:
        return error.problems[0]
    return None
