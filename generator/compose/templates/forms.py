"""Read what form a document says it has: `{% set form = "sheet" %}`, outside of its blocks.

The form belongs to the document, not to who reads it, and so stands with its template. One that
says none has the form of the template it extends; a page that extends none is a paper.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.compose.templates.chain import sources_of
from generator.compose.templates.source import outside_of_blocks, place_in, without_comments
from generator.errors import Place, Problem, near
from generator.house.shelf import Shelf
from generator.paper.document import Form

_SAYING = re.compile(r"\{%[-+]?\s*set\s+form\b\s*(?:=\s*(?P<said>.*?)\s*)?[-+]?%\}", re.DOTALL)
_SETTING = re.compile(
    r"""\{%[-+]?\s*set\s+(?P<name>\w+)\s*=\s*(["'])(?P<word>[^"']*)\2\s*[-+]?%\}"""
)
_QUOTED = re.compile(r"""(["'])(?P<word>[^"']*)\1""")
_KNOWN = {form.value: form for form in Form}


def form_of(shelf: Shelf, document: str) -> Form:
    """Return the form of a document; one whose template is faulty counts as a paper meanwhile."""
    for source in sources_of(shelf, f"{document}.html"):
        for _, word in _sayings(source):
            if word in _KNOWN:
                return _KNOWN[word]
    return Form.PAPER


def letters_among(shelf: Shelf, documents: Iterable[str]) -> frozenset[str]:
    """Return those of some documents that are letters, and so need somebody to write to."""
    return frozenset(name for name in documents if form_of(shelf, name) is Form.LETTER)


def faulty_forms(source: str, shown: Path) -> Iterator[Problem]:
    """Yield what is wrong with how a template says its form."""
    sayings = list(_sayings(source))
    for place, word in ((place_in(source, offset, shown), word) for offset, word in sayings):
        if word is None:
            message, hint = "a form stands in quotation marks", '{% set form = "sheet" %}'
            yield _problem(message, place, f"write it as {hint}")
        elif word not in _KNOWN:
            hint = near(word, _KNOWN) or "known: " + ", ".join(_KNOWN)
            yield _problem(f"there is no form {word!r}", place, hint)
    yield from _misspelt(source, shown)
    for offset, _ in sayings[1:]:
        place = place_in(source, offset, shown)
        yield _problem("the form is said already", place, "keep one, at the head of the template")


def _misspelt(source: str, shown: Path) -> Iterator[Problem]:
    """Yield what is called almost like the form, says one, and is used by nothing."""
    used = re.findall(r"\w+", without_comments(source))
    for offset, tag in outside_of_blocks(source):
        setting = _SETTING.fullmatch(tag)
        if not setting or setting["name"] == "form" or used.count(setting["name"]) > 1:
            continue
        hint = near(setting["name"].lower(), ["form"])
        if hint and (setting["word"] in _KNOWN or near(setting["word"], _KNOWN)):
            message = f"nothing uses {setting['name']!r}"
            yield _problem(message, place_in(source, offset, shown), hint)


def _problem(message: str, place: Place, hint: str) -> Problem:
    return Problem(message, place, hint, "template-form")


def _sayings(source: str) -> Iterator[tuple[int, str | None]]:
    """Yield where a template says a form, and which; none if it is no word in quotation marks."""
    for offset, tag in outside_of_blocks(source):
        if saying := _SAYING.fullmatch(tag):
            quoted = _QUOTED.fullmatch(saying["said"] or "")
            yield offset, quoted and quoted["word"]
