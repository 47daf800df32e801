"""Look at a template's source before it is filled: what the page language does not know is refused,
and every tag is marked with its place.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from markupsafe import escape

from generator.errors import Place, Problem, near
from generator.page import AT, CLASSES, TAGS

_JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)
_OPENING = re.compile(r"<([A-Za-z][A-Za-z0-9]*)")
_TAG = re.compile(
    r"""<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)
        (?P<attributes>(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*("[^"]*"|'[^']*')""")
_FILLED = "\x01"  # stands for what Jinja will fill in, while the text around it is looked at


def check_source(source: str, shown: Path) -> list[Problem]:
    """Return what in a template's source the page language does not know."""
    return [*_unknown_tags(source, shown), *_unsafe(source, shown)]


def mark_places(source: str, shown: Path) -> str:
    """Return the source with its place written on every opening tag; no line moves."""
    masked = _JINJA.sub(_mask, source)
    parts, done = [], 0
    for tag in _OPENING.finditer(masked):
        line = masked.count("\n", 0, tag.start()) + 1
        parts += [source[done : tag.end()], f' {AT}="{escape(shown.as_posix())}:{line}"']
        done = tag.end()
    return "".join([*parts, source[done:]])


def _mask(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", _FILLED, found[0])


def _unknown_tags(source: str, shown: Path) -> Iterator[Problem]:
    masked = _JINJA.sub(_mask, source)
    for opening in re.finditer(r"</?[A-Za-z]", masked):
        place = place_in(masked, opening.start(), shown)
        tag = _TAG.match(masked, opening.start())
        if tag is None:
            hint = 'write attributes as name="value", in double quotation marks'
            yield Problem("this tag is not well formed", place, hint, "template-tag")
        elif tag["name"] not in TAGS:
            hint = near(tag["name"], TAGS) or "known tags: " + ", ".join(TAGS)
            yield Problem(f"unknown tag <{tag['name']}>", place, hint, "template-tag")
        else:
            yield from _unknown_attributes(tag, place)


def _unknown_attributes(tag: re.Match[str], place: Place) -> Iterator[Problem]:
    name, known = tag["name"], TAGS[tag["name"]]
    for attribute, quoted in _ATTRIBUTE.findall(tag["attributes"]):
        value = quoted[1:-1]
        if attribute not in known:
            hint = near(attribute, known) or "known: " + ", ".join(sorted(known))
            message = f"<{name}> has no attribute {attribute!r}"
            yield Problem(message, place, hint, "template-attribute")
        elif attribute == "class" and _FILLED not in value:
            yield from _unknown_class(name, value, place)


def _unknown_class(name: str, value: str, place: Place) -> Iterator[Problem]:
    known = CLASSES.get(name, frozenset())
    if value not in known:
        hint = near(value, known) or (
            "known: " + ", ".join(sorted(known)) if known else "remove it"
        )
        yield Problem(f"<{name}> has no style {value!r}", place, hint, "template-class")


def _unsafe(source: str, shown: Path) -> Iterator[Problem]:
    """Refuse the filter that would let a fact's text become markup."""
    for found in re.finditer(r"\|\s*(safe|tojson|pprint)\b", source):
        message = f"the filter {found[1]!r} may not be used"
        hint = "remove it: facts print as words, and emphasis and links already come through"
        yield Problem(message, place_in(source, found.start(), shown), hint, "template-unsafe")


def place_in(source: str, offset: int, shown: Path) -> Place:
    """Return the place of an offset in a template's source."""
    return Place(shown, source.count("\n", 0, offset) + 1, offset - source.rfind("\n", 0, offset))
