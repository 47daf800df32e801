"""Fill a template with a dossier: text in, a page of our small HTML out.

Templates run in a sandbox and see only frozen values. Whatever is wrong with one is told with the
template's own line, and all that can be seen before filling is told at once.
"""

import dataclasses
import re
from dataclasses import replace
from pathlib import Path

from jinja2 import TemplateNotFound
from jinja2.exceptions import SecurityError, UndefinedError

from generator.bounds import TOO_MUCH, TooLongError, bounded
from generator.compose.templates.attributes import nothing_called
from generator.compose.templates.check import Checker
from generator.compose.templates.environment import (
    CALLED,
    NAMES,
    Loader,
    MissingError,
    environment_of,
)
from generator.compose.templates.forms import form_of
from generator.compose.templates.kinds import kind_of
from generator.compose.templates.words import NotWordsError
from generator.errors import BriefError, Place, Problem, raise_any
from generator.gate import dossier as told
from generator.gate.dossier import BentWordsError, Dossier, Words
from generator.house.shelf import Shelf
from generator.languages.catalogue import ENGLISH, Catalogue
from generator.paper.document import Form

_LOOK = "look at the names and filters on this line; docs/contract.md says what each may hold"
_BOUNDS = "a template goes through lists once or twice, and puts words together as they come"
_TOO_LONG = "filling the template here would take too long"
_NO_LIST = re.compile(r"'(\w+)' object is not iterable|object of type '(\w+)' has no len\(\)")


class Templates:
    """The templates of a shelf, in a sandbox they share."""

    def __init__(self, shelf: Shelf, catalogue: Catalogue = ENGLISH) -> None:
        self._shelf = shelf
        self._catalogue = catalogue
        self._loader = Loader(shelf)
        self._environment = environment_of(self._loader, catalogue)
        self._checker = Checker(shelf, self._environment)

    def check(self, document: str) -> list[Problem]:
        """Return what is wrong with a template and with all it extends, imports and includes."""
        return list(self._checker.check(document))

    def form(self, document: str) -> Form:
        """Return the form that a document says it has."""
        return form_of(self._shelf, document)

    def place(self, document: str) -> Place:
        """Return where the template of a document lies, as messages call it."""
        found = self._shelf.find(f"{document}.html")
        return Place(found[1] if found else Path(f"{document}.html"))

    def called(self, document: str) -> str:
        """Return what a document calls itself; empty if it says nothing."""
        kind = kind_of(self._shelf, document)
        return self._catalogue.say(kind) if kind else ""

    def fill(self, document: str, dossier: Dossier) -> str:
        """Return the filled page.

        What goes wrong is told with the template's own line, together with all else that is wrong
        with it; checking takes as long as filling, so it waits for a reason.
        """
        values = {name: getattr(dossier, name) for name in NAMES if name != CALLED}
        values[CALLED] = self.called(document)
        try:
            with bounded(self._too_long(document)):
                page = self._environment.get_template(f"{document}.html").render(values)
        except Exception as error:  # a template can make Python raise anything
            failed = _failed(error)
            if not isinstance(error, TOO_MUCH):  # the rest may be as long
                raise_any(self.check(document))
            raise BriefError(failed) from None
        if self._loader.may_leave_out_words:
            raise_any(self.check(document))
        return page

    def _too_long(self, document: str) -> Problem:
        return Problem(_TOO_LONG, self.place(document), _BOUNDS, "template-value")


def _failed(error: Exception) -> Problem:
    """Return what went wrong while filling, at the template's line; values are not repeated."""
    message, hint = "the template cannot be filled here", _LOOK
    match error:
        case BriefError():
            return replace(error.problems[0], place=_line_of(error))
        case MissingError():
            message, hint = _missing(error.missing, in_list=error.in_list)
        case TooLongError():
            message, hint = _TOO_LONG, _BOUNDS
        case MemoryError():
            message = "filling the template here would take too much memory"
            hint = _BOUNDS
        case UndefinedError():
            message = "something here is missing"
        case SecurityError():
            message = "the template tries to reach something it may not"
        case TemplateNotFound():
            message = f"there is no template {error.name!r}"
        case NotWordsError():
            message = "this prints something that is not words"
            hint = "print one of its parts, such as a title, or go through it with {% for %}"
        case BentWordsError():
            message = "these are words of a fact, which print as they are or not at all"
            hint = "take away what changes them; several may be put together by |join or |listed"
        case TypeError() if found := _NO_LIST.search(str(error)):
            message, hint = _no_list(found[1] or found[2])
        case _:
            pass
    return Problem(message, _line_of(error), hint, "template-value")


def _no_list(kind: str) -> tuple[str, str]:
    """Say that something is no list and, if it has some, which."""
    told_of = vars(told).get(kind)
    fields = dataclasses.fields(told_of) if dataclasses.is_dataclass(told_of) else ()
    lists = [field.name for field in fields if str(field.type).startswith("tuple[")]
    if told_of is Words or not lists:
        return "this is no list", _LOOK
    return f"this is one {kind}, and no list", "go through one of its lists: " + ", ".join(lists)


def _missing(name: object, *, in_list: bool) -> tuple[str, str]:
    """Return what is missing and, if a name is like it, which may be meant."""
    match name:
        case int():
            message = f"this list has no number {name}"
            return message, "lists are counted from 0; {% for %} goes through"
        case None:
            return "something here is missing", _LOOK
        case _ if in_list:
            hint = "this is a list: go through it with {% for %}, or take the |first"
        case str():
            return nothing_called(name)
        case _:
            return "something here is missing", _LOOK
    return f"nothing here is called {name!r}", hint


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
