"""Look at a template's source before it is filled: what the page language does not know is refused,
and every tag is marked with its place.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from markupsafe import escape

from generator.errors import Place, Problem
from generator.page import AT, faults

_UNREAD = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<!--.*?-->", re.DOTALL)
_OPENING = re.compile(r"<([A-Za-z][A-Za-z0-9]*)")
_TAG = re.compile(
    r"""<(?P<name>[A-Za-z][A-Za-z0-9-]*)
        (?P<attributes>(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*("[^"]*"|'[^']*')""")
_FILLED = "\x01"  # stands for what Jinja will fill in, while the text around it is looked at


def check_source(source: str, shown: Path) -> Iterator[Problem]:
    """Yield what in a template's source the page language does not know."""
    masked = _masked(source)
    for opening in _OPENING.finditer(masked):
        place = place_in(masked, opening.start(), shown)
        tag = _TAG.match(masked, opening.start())
        if tag is None:
            hint = 'write attributes as name="value", in double quotation marks'
            yield Problem("this tag is not well formed", place, hint, "template-tag")
        else:
            for fault in faults(tag["name"], _attributes(tag)):
                yield Problem(fault.message, place, fault.hint, fault.code)


def mark_places(source: str, shown: Path) -> str:
    """Return the source with its place written on every opening tag; no line moves."""
    masked = _masked(source)
    parts, done = [], 0
    for tag in _OPENING.finditer(masked):
        line = masked.count("\n", 0, tag.start()) + 1
        parts += [source[done : tag.end()], f' {AT}="{escape(shown.as_posix())}:{line}"']
        done = tag.end()
    return "".join([*parts, source[done:]])


def place_in(source: str, offset: int, shown: Path) -> Place:
    """Return the place of an offset in a template's source."""
    return Place(shown, source.count("\n", 0, offset) + 1, offset - source.rfind("\n", 0, offset))


def _masked(source: str) -> str:
    """Return the source with all that is not tags of the page hidden; no letter moves."""
    return _UNREAD.sub(lambda found: re.sub(r"[^\n]", _FILLED, found[0]), source)


def _attributes(tag: re.Match[str]) -> dict[str, str]:
    """Return the attributes written on a tag; a style that Jinja fills in is seen by the reader."""
    written = {name: quoted[1:-1] for name, quoted in _ATTRIBUTE.findall(tag["attributes"])}
    return {
        name: value for name, value in written.items() if name != "class" or _FILLED not in value
    }
