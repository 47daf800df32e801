"""Read a text with the YAML parser, and say in our words where it gives up."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.errors import BriefError, Place
from generator.yamlfile.complaints import LOOK, Spot, ends_in_escape, lies_at_beginning, words_for
from generator.yamlfile.source import refusal
from generator.yamlfile.words import Words

MAX_DEPTH = 24

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OPENING = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_BRACKET = re.compile(
    r"""(?<![^\s,:\[{])(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|\#.*)|[\[{\]}]"""  # quoted: not counted
)


def parse_events(text: str, name: Path) -> Iterator[yaml.Event]:
    """Yield the parser's events; where it gives up, say why in our words."""
    last = None
    try:
        for last in yaml.parse(text, Loader=_Loader):
            yield last
    except yaml.MarkedYAMLError as error:
        raise _Complaint(text, name, last).at(error.problem_mark, error.context_mark) from None
    except (yaml.YAMLError, ValueError, OverflowError):  # without a place
        raise refusal("this is not YAML", Place(name, 1, 1), LOOK) from None


def too_deep(place: Place) -> BriefError:
    """Return the error that refuses brackets in brackets, and indentation without end."""
    hint = "close the brackets that were opened before, or indent less"
    return refusal(f"nested more than {MAX_DEPTH} deep", place, hint)


class _Complaint:
    """What a parser gave up over, after the last of its events."""

    def __init__(self, text: str, name: Path, last: yaml.Event | None) -> None:
        self._text = text
        self._name = name
        self._last = last

    def at(self, end: yaml.Mark | None, begun: yaml.Mark | None) -> BriefError:
        """Return what is wrong where the parser gave up, or where the broken part began."""
        at = end.index if end else 0
        if (deep := _one_too_many(self._text, at)) is not None:
            return too_deep(self._place(deep))
        spot = self._spot(at, begun.index if begun else None)
        words = words_for(spot)
        if words.line:
            return self._refusal(words, Place(self._name, words.line, words.column))
        if begun and lies_at_beginning(spot):
            at = begun.index
        elif ends_in_escape(spot):
            at = self._text.rindex("\\", 0, at + 1)
        return self._refusal(words, self._place(at))

    def _refusal(self, words: Words, place: Place) -> BriefError:
        return refusal(f"this is not YAML: {words.message}", place, words.hint)

    def _place(self, index: int) -> Place:
        line = self._text.count("\n", 0, index) + 1
        return Place(self._name, line, index - self._text.rfind("\n", 0, index))

    def _spot(self, at: int, begun: int | None) -> Spot:
        """Return what stands around the place; the parser's own words for it are left unread."""
        text = self._text
        above, _, before = text[:at].rpartition("\n")
        begun_above = begun is not None and "\n" in text[begun:at]
        return Spot(
            before=before,
            here=_rest_of_line(text, at),
            above=above.rpartition("\n")[2],
            begun="" if begun is None else _rest_of_line(text, begun),
            begun_above=begun_above,
            heads_line_above=begun_above and not text[:begun].rpartition("\n")[2].strip(" -"),
            is_last=not text[at:].strip(),
            lines=text.split("\n"),
            number=self._place(at).line,
            quoted=self._quoted_above(at),
        )

    def _quoted_above(self, at: int) -> Place | None:
        """Return where a quoted text began on a line above that ends just before a place."""
        last = self._last
        if not isinstance(last, yaml.ScalarEvent) or last.style not in ("'", '"'):
            return None
        begin = last.start_mark.index if last.start_mark else 0
        end = last.end_mark.index if last.end_mark else 0
        is_next = end <= at and not self._text[end:at].strip()
        return self._place(begin) if is_next and "\n" in self._text[begin:end] else None


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
