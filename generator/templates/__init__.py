"""Fill a template with a dossier: text in, a page of our small HTML out.

Templates run in a sandbox and see only frozen values. Whatever is wrong with one is told with the
template's own line, and all that can be seen before filling is told at once.
"""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateSyntaxError, meta, nodes
from jinja2.exceptions import SecurityError, TemplateNotFound, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.errors import BriefError, Place, Problem, near, raise_any
from generator.gate.dossier import Dossier, Words
from generator.shelf import Shelf
from generator.templates.markup import joined
from generator.templates.source import check_source, mark_places, place_in

_NAMES = tuple(field.name for field in dataclasses.fields(Dossier))
ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


def fill_template(shelf: Shelf, document: str, dossier: Dossier) -> str:
    """Return the filled page; every fault found is told with the template's own line."""
    raise_any(check_template(shelf, document))
    environment = _environment(shelf)
    name = f"{document}.html"
    values = {name: getattr(dossier, name) for name in _NAMES}
    try:
        return environment.get_template(name).render(values)
    except (UndefinedError, SecurityError, TypeError, ValueError, OverflowError) as error:
        raise BriefError(_failed(error)) from None


def check_template(shelf: Shelf, document: str) -> list[Problem]:
    """Return what is wrong with a template and with all it extends, imports and includes."""
    environment = _environment(shelf)
    known = {*_NAMES, *environment.globals}
    return list(_checked(environment, shelf, f"{document}.html", known, set()))


class _Loader(BaseLoader):
    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def get_source(self, environment: Environment, template: str) -> Any:  # noqa: ARG002
        found = self._shelf.find(template)
        if found is None:
            raise TemplateNotFound(template)
        path, shown = found
        return mark_places(path.read_text(encoding="utf-8"), shown), str(shown), None


def _environment(shelf: Shelf) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=_Loader(shelf), autoescape=True, undefined=StrictUndefined, finalize=_finalize
    )
    environment.globals = {"ordinals": ORDINALS}
    environment.filters["listed"] = _listed
    return environment


def _listed(names: Sequence[str]) -> str:
    """Join names as prose does: Kazakhstan, Tajikistan and Uzbekistan."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _finalize(value: Any) -> Any:
    return joined(value.inlines) if isinstance(value, Words) else value


def _checked(
    environment: Environment, shelf: Shelf, name: str, known: set[str], done: set[str]
) -> Iterator[Problem]:
    found = shelf.find(name)
    if found is None:
        folders = ", ".join(shown.as_posix() for _, shown in shelf.folders)
        yield Problem(f"there is no template {name!r}", None, f"looked in {folders}", "no-template")
        return
    done.add(name)
    path, shown = found
    try:
        source = path.read_text(encoding="utf-8")
        tree = environment.parse(source)
    except UnicodeDecodeError:
        yield Problem("the file is not UTF-8", Place(shown, 1, 1), "save it as UTF-8", "template")
        return
    except TemplateSyntaxError as error:
        yield Problem(
            _lower(error.message or ""), Place(shown, error.lineno), "", "template-syntax"
        )
        return
    yield from check_source(source, shown)
    yield from _undeclared(tree, source, shown, known)
    for other in meta.find_referenced_templates(tree):
        if other and other not in done:
            yield from _checked(environment, shelf, other, known, done)


def _undeclared(
    tree: nodes.Template, source: str, shown: Path, known: set[str]
) -> Iterator[Problem]:
    for variable in sorted(meta.find_undeclared_variables(tree) - known - _assigned(tree)):
        used = re.search(rf"\b{re.escape(variable)}\b", source)
        place = place_in(source, used.start(), shown) if used else Place(shown)
        hint = near(variable, known) or "known: " + ", ".join(sorted(known))
        yield Problem(f"unknown variable {variable!r}", place, hint, "template-variable")


def _assigned(tree: nodes.Template) -> set[str]:
    """Return the names a template gives itself; Jinja does not see them from inside a block."""
    names = {name.name for name in tree.find_all(nodes.Name) if name.ctx == "store"}
    return names | {imported.target for imported in tree.find_all(nodes.Import)}


def _failed(error: Exception) -> Problem:
    """Return what went wrong while filling, at the template's line; values are not repeated."""
    line = _line_of(error)
    message = "the template cannot be filled here"
    hint = "look at the names and filters on this line"
    if isinstance(error, UndefinedError):
        attribute = re.search(r"has no attribute '(\w+)'", str(error))
        message = f"nothing here is called {attribute[1]!r}" if attribute else message
    elif isinstance(error, SecurityError):
        message = "the template tries to reach something it may not"
    return Problem(message, line, hint, "template-value")


def _line_of(error: Exception) -> Place | None:
    """Return the innermost template line of a traceback; Jinja puts its own lines there."""
    places = []
    step = error.__traceback__
    while step:
        code = step.tb_frame.f_code
        if code.co_filename.endswith(".html"):
            places.append(Place(Path(code.co_filename), step.tb_lineno))
        step = step.tb_next
    return places[-1] if places else None


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")
