"""Read a text with the YAML parser, and say its complaints in our words."""

from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.errors import BriefError, Place
from generator.yamlfile.source import refusal

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_REMEDIES = {
    "cannot start any token": "indent with spaces, not tabs, and put quotation marks around the"
    " value",
    "tab character": "indent with spaces, not tabs, and put quotation marks around the value",
    "mapping values are not allowed": "put quotation marks around a text that holds ': '",
    "not allowed in this context": "put quotation marks around a text that begins with '-' or '?'",
    "alphabetic or numeric": "put quotation marks around a text that begins with '*' or '&'",
    "tag handle": "put quotation marks around a text that begins with '!'",
    "escape c": "write \\\\ for a backslash, or use single quotation marks",
    "never closed": "write another one where the text ends",
    "": "look at the indentation and the quotation marks just before this place; a text that begins"
    " with '[', '{' or a quotation mark needs others around it",
}


def parse_events(text: str, name: Path) -> Iterator[yaml.Event]:
    """Yield the parser's events, its complaints in our words."""
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        raise _complaint(error, name) from None
    except yaml.YAMLError:
        raise refusal("this is not YAML", Place(name, 1, 1), _remedy("")) from None


def _complaint(error: yaml.MarkedYAMLError, name: Path) -> BriefError:
    """Return what the parser says; of a text that never ends it tells the beginning."""
    problem, mark = error.problem or "", error.problem_mark
    if problem == "found unexpected end of stream":
        problem, mark = "the quotation mark is never closed", error.context_mark
    place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name, 1, 1)
    return refusal(f"this is not YAML: {problem}", place, _remedy(problem))


def _remedy(problem: str) -> str:
    """Return the hint for the first of these words that the parser's sentence holds."""
    return next(hint for words, hint in _REMEDIES.items() if words in problem)
