"""Build values from the parser's events, refusing what YAML would do silently."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.errors import BriefError, Place, Problem
from generator.yamlfile.source import refusal, refuse_forbidden
from generator.yamlfile.values import Mapping, Scalar, Sequence, folded

MAX_DEPTH = 24
MAX_VALUES = 200_000
WRITE_OUT = "write the value out where it is needed"

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CUT = re.compile(r"\s+#")
_COMMENT = re.compile(r"\s{2,}# ")


def build(text: str, name: Path) -> Any:
    """Return what a text holds: a mapping, a sequence, a scalar, or nothing."""
    return _Builder(name, text.split("\n")).build(_events(text, name))


def _events(text: str, name: Path) -> Iterator[yaml.Event]:
    """Yield the parser's events, its complaints in our words."""
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)
        problem = error.problem or "this is not YAML"
        raise refusal(f"this is not YAML: {problem}", place, _remedy(problem)) from None
    except yaml.YAMLError:
        raise refusal("this is not YAML", Place(name)) from None


def _remedy(problem: str) -> str:
    if "cannot start any token" in problem or "tab character" in problem:
        return "indent with spaces, not tabs, and put quotation marks around the value"
    if "mapping values are not allowed" in problem:
        return "put quotation marks around a text that holds ': '"
    return "look at the indentation and the quotation marks just before this place"


class _Builder:
    """Builds mappings, sequences and scalars from events."""

    def __init__(self, name: Path, lines: list[str]) -> None:
        self._name = name
        self._lines = lines
        self._root: Any = None
        self._open: list[tuple[Mapping | Sequence, Scalar | None]] = []
        self._values = 0

    def build(self, events: Iterable[yaml.Event]) -> Any:
        documents = 0
        for event in events:
            match event:
                case yaml.DocumentStartEvent():
                    documents += 1
                    self._start_document(event, documents)
                case yaml.AliasEvent():
                    raise refusal("aliases (*) are not used here", self._place(event), WRITE_OUT)
                case yaml.ScalarEvent():
                    self._add(self._scalar(event), event)
                case yaml.MappingStartEvent():
                    self._push(Mapping(), event)
                case yaml.SequenceStartEvent():
                    self._push(Sequence(), event)
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    self._open.pop()
                case _:  # the stream's and the document's ends say nothing
                    pass
        return self._root

    def _place(self, event: Any) -> Place:
        return Place(self._name, event.start_mark.line + 1, event.start_mark.column + 1)

    def _start_document(self, event: yaml.DocumentStartEvent, count: int) -> None:
        if count > 1:
            raise refusal("a file holds one document", self._place(event), "remove the '---'")
        if event.version or event.tags:
            raise refusal("directives (%) are not used here", self._place(event), "remove it")

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        value = Scalar(event.value)
        value.place = self._place(event)
        value.lines = self._lines
        refuse_forbidden(value, value.place)
        if not event.style:
            self._refuse_cut(event)
        return value

    def _refuse_cut(self, event: Any) -> None:
        """Refuse a `#` that would silently end a text: `case #42`."""
        end = event.end_mark
        rest = self._lines[end.line][end.column :] if end.line < len(self._lines) else ""
        if event.value and (cut := _CUT.match(rest)) and not _COMMENT.match(rest):
            raise refusal(
                "the text after '#' would be lost",
                Place(self._name, end.line + 1, end.column + cut.end()),
                "put quotation marks around the whole text; a comment needs two spaces before"
                " '#' and one after",
            )

    def _push(self, container: Mapping | Sequence, event: Any) -> None:
        container.place = self._place(event)
        if isinstance(container, Mapping):
            container.key_places = {}
        if len(self._open) >= MAX_DEPTH:
            raise refusal(f"nested more than {MAX_DEPTH} deep", container.place)
        self._add(container, event)
        self._open.append((container, None))

    def _add(self, value: Any, event: Any) -> None:
        self._values += 1
        self._refuse_extras(event)
        if not self._open:
            self._root = value
            return
        container, key = self._open[-1]
        if isinstance(container, Sequence):
            container.append(value)
        elif key is None:
            self._open[-1] = (container, self._key(container, value, event))
        else:
            container[key] = value
            self._open[-1] = (container, None)

    def _refuse_extras(self, event: Any) -> None:
        if self._values > MAX_VALUES:
            raise refusal(f"more than {MAX_VALUES} values", self._place(event), "split the file")
        if event.anchor:
            raise refusal("anchors (&) are not used here", self._place(event), WRITE_OUT)
        if event.tag is not None:
            raise refusal(
                "tags (!) are not used here",
                self._place(event),
                "put quotation marks around a text that begins with '!'",
            )

    def _key(self, mapping: Mapping, key: Any, event: Any) -> Scalar:
        place = self._place(event)
        if not isinstance(key, Scalar) or not key.strip():
            raise refusal("a key must be a word", place)
        if key == "<<":
            raise refusal("merge keys (<<) are not used here", place, WRITE_OUT)
        if first := mapping.key_places.get(folded(key)):
            raise BriefError(
                Problem(
                    f"the key {key!r} is written twice",
                    place,
                    f"it stands first on line {first.line}; keep one",
                    code="duplicate-key",
                )
            )
        mapping.key_places[folded(key)] = place
        return key
