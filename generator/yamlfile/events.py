"""Read a text with the YAML parser, and say in our words where it gives up."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.errors import BriefError, Place
from generator.yamlfile.complaints import LOOK, Spot, ends_in_escape, lies_at_beginning, words_for
from generator.yamlfile.source import refusal

MAX_DEPTH = 24

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OPENING = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_BRACKET = re.compile(
    r"""(?<![^\s,:\[{])(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|\#.*)|[\[{\]}]"""  # quoted: not counted
)


def parse_events(text: str, name: Path) -> Iterator[yaml.Event]:
    """Yield the parser's events; where it gives up, say why in our words."""
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        raise _complaint(text, name, error.problem_mark, error.context_mark) from None
    except (yaml.YAMLError, ValueError, OverflowError):  # without a place
        raise refusal("this is not YAML", Place(name, 1, 1), LOOK) from None


def too_deep(place: Place) -> BriefError:
    """Return the error that refuses brackets in brackets, and indentation without end."""
    hint = "close the brackets that were opened before, or indent less"
    return refusal(f"nested more than {MAX_DEPTH} deep", place, hint)


def _complaint(text: str, name: Path, end: yaml.Mark | None, begun: yaml.Mark | None) -> BriefError:
    """Return what is wrong where the parser gave up, or where the broken part began."""
    at = end.index if end else 0
    if (deep := _one_too_many(text, at)) is not None:
        return too_deep(_place(name, text, deep))
    spot = _spot(text, at, begun.index if begun else None)
    message, hint = words_for(spot)
    if begun and lies_at_beginning(spot):
        at = begun.index
    elif ends_in_escape(spot):
        at = text.rindex("\\", 0, at + 1)
    return refusal(f"this is not YAML: {message}", _place(name, text, at), hint)


def _place(name: Path, text: str, index: int) -> Place:
    return Place(name, text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _spot(text: str, at: int, begun: int | None) -> Spot:
    """Return what stands around the place; the parser's own words for it are left unread."""
    above, _, before = text[:at].rpartition("\n")
    is_above = begun is not None and "\n" in text[begun:at]
    return Spot(
        before=before,
        here=_rest_of_line(text, at),
        above=above.rpartition("\n")[2],
        begun="" if begun is None else _rest_of_line(text, begun),
        heads_line_above=is_above and not text[:begun].rpartition("\n")[2].strip(" -"),
        is_last=not text[at:].strip(),
    )


def _rest_of_line(text: str, index: int) -> str:
    return text[index:].partition("\n")[0]


def _one_too_many(text: str, end: int) -> int | None:
    """Return where the first bracket stands that goes too deep.

    Parsers look ahead for as long as a key may still come, each until a depth of its own.
    """
    depth, start = _read_so_far(text)
    for found in _BRACKET.finditer(text, start, end):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > MAX_DEPTH:
            return found.start()
    return None


def _read_so_far(text: str) -> tuple[int, int]:
    """Return how deep the parser was when it gave up, and how far it had read."""
    depth, read = 0, 0
    try:
        for event in yaml.parse(text, Loader=_Loader):
            depth += isinstance(event, _OPENING) - isinstance(event, _CLOSING)
            read = event.end_mark.index if event.end_mark else read
    except (yaml.YAMLError, ValueError, OverflowError):
        pass
    return depth, read
