"""Build values from the parser's events, refusing what YAML would do silently."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from generator.errors import BriefError, Place, Problem, shown
from generator.yamlfile.comments import Comments
from generator.yamlfile.events import MAX_DEPTH, parse_events, too_deep
from generator.yamlfile.invisible import without_invisible
from generator.yamlfile.lookalikes import lookalike
from generator.yamlfile.source import decode, refusal, refuse_forbidden
from generator.yamlfile.values import Lines, Mapping, Scalar, Sequence, folded
from generator.yamlfile.words import Words

MAX_VALUES = 30_000
MAX_KEY = 100
MAX_TEXT = 20_000


def build(raw: bytes, name: Path) -> Any:
    """Return what a file holds: a mapping, a sequence, a scalar, or nothing."""
    text = decode(raw, name)
    return _Builder(name, Lines(text, raw)).build(parse_events(text, name))


def _quote(sign: str) -> str:
    return f"put quotation marks around a text that begins with {sign!r}"


def _is_word(key: str) -> bool:
    return 0 < len(key) <= MAX_KEY and key == key.strip() and "\n" not in key


class _Builder:
    """Builds mappings, sequences and scalars from events."""

    def __init__(self, name: Path, lines: Lines) -> None:
        self._name = name
        self._lines = lines
        self._comments = Comments(name, lines)
        self._root: Any = None
        self._open: list[tuple[Mapping | Sequence, Scalar | None]] = []
        self._values = 0

    def build(self, events: Iterable[yaml.Event]) -> Any:
        documents = 0
        for event in events:
            self._comments.judge_to(event.start_mark)
            match event:
                case yaml.DocumentStartEvent():
                    documents += 1
                    self._start_document(event, documents)
                case yaml.AliasEvent():
                    raise refusal("aliases (*) are not used here", self._place(event), _quote("*"))
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
            raise refusal(
                "directives (%) are not used here", self._place(event), "remove this line"
            )

    def _scalar(self, event: Any) -> Scalar:
        value = Scalar(without_invisible(event.value))  # an escape may have made one
        value.place = self._place(event)
        value.last = min(event.end_mark.line + 1, len(self._lines))
        value.lines = self._lines
        value.style = event.style
        self._comments.skip_to(event.end_mark)
        if len(value) > MAX_TEXT:
            message = f"a text of more than {MAX_TEXT} characters"
            raise refusal(message, value.place, "is a quotation mark missing? else split it")
        refuse_forbidden(value, value.place)
        return value

    def _push(self, container: Mapping | Sequence, event: Any) -> None:
        container.place = self._place(event)
        if isinstance(container, Mapping):
            container.key_places = {}
        if len(self._open) >= MAX_DEPTH:
            raise too_deep(container.place)
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
            raise refusal("anchors (&) are not used here", self._place(event), _quote("&"))
        if event.tag is not None:
            raise refusal("tags (!) are not used here", self._place(event), _quote("!"))

    def _looks_like_key(self, key: Any) -> Words | None:
        """Return what is wrong with a sign beside a key that was typed with another one."""
        if not isinstance(key, Scalar) or (_is_word(key) and key.isascii() and ":" not in key):
            return None
        return lookalike(self._lines, key.place.line)

    def _key(self, mapping: Mapping, key: Any, event: Any) -> Scalar:
        place = self._place(event)
        if words := self._looks_like_key(key):
            line = Place(self._name, words.line, words.column)
            raise refusal(words.message, line, words.hint)
        if not isinstance(key, Scalar) or not _is_word(key):
            hint = (
                "write 'key: value'; put quotation marks around a text that begins with '{' or '?'"
            )
            raise refusal("a key must be a word", place, hint)
        if key == "<<":
            raise refusal(
                "merge keys (<<) are not used here", place, "write the value out where it is needed"
            )
        if first := mapping.key_places.get(folded(key)):
            raise BriefError(
                Problem(
                    f"the key{shown(key)} is written twice",
                    place,
                    f"it stands first on line {first.line}; keep one",
                    code="duplicate-key",
                )
            )
        mapping.key_places[folded(key)] = place
        return key
