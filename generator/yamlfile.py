"""Read YAML strictly, and remember where each value was written.

Every scalar stays the text that was typed: `NO`, `22:30` and `010` are words until a model says
otherwise. What YAML would do silently is refused with its place: a later key that overwrites an
earlier one, an alias, a tag, a `#` that cuts a text short. The file is read event by event, without
recursion, because the C parser crashes on deep nesting and a crash cannot be caught.
"""

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from generator.errors import BriefError, Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_BYTES = 4_000_000
MAX_DEPTH = 24
MAX_VALUES = 200_000

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CUT = re.compile(r"\s+#")
_COMMENT = re.compile(r"\s{2,}# ")
_BIDI = "\u202a-\u202e\u2066-\u2069"
_FORBIDDEN = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029{_BIDI}\ufeff\ufffe\uffff\ud800-\udfff]"
)


class Scalar(str):
    """A text that knows where it was written, and the lines of its file."""

    __slots__ = ("lines", "place")
    place: Place
    lines: list[str]

    def place_of(self, fragment: str) -> Place:
        """Return where a part of the text stands, or where the text begins."""
        for number, line in enumerate(self.lines[self.place.line - 1 :], self.place.line):
            if fragment in line:
                return Place(self.place.file, number, line.index(fragment) + 1)
        return self.place


class Sequence(list[Any]):
    """A list that knows where it was written."""

    __slots__ = ("place",)
    place: Place


class Mapping(dict[str, Any]):
    """A mapping that knows where it and each of its keys (folded) were written."""

    __slots__ = ("key_places", "place")
    place: Place
    key_places: dict[str, Place]


def read_yaml(path: Path, shown: Path | None = None) -> Mapping:
    """Return the mapping a file holds; `shown` is how messages call the file."""
    name = shown or path
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise BriefError(
            Problem(f"the file cannot be read: {error.strerror}", Place(name), code="unreadable")
        ) from None
    return parse_yaml(raw, name)


def parse_yaml(raw: bytes, name: Path) -> Mapping:
    """Return the mapping these bytes hold, or raise the first trap with its place."""
    text = _decode(raw, name)
    _refuse_forbidden(text, name)
    root = _Builder(name, text.split("\n")).build(_events(text, name))
    if isinstance(root, Mapping):
        return root
    what = "the file is empty" if root is None else "the file must hold 'key: value' pairs"
    raise _refusal(what, Place(name, 1, 1))


def place_at(value: Any, path: "Iterable[str | int]", fallback: Place) -> Place:
    """Return the place of what stands at a path of keys and positions, or as near as it goes."""
    place = getattr(value, "place", fallback)
    for step in path:
        match value:
            case dict() if step in value:
                value = value[step]
            case list() if isinstance(step, int) and step < len(value):
                value = value[step]
            case _:
                return place
        place = getattr(value, "place", place)
    return place


def key_place(mapping: Mapping, key: str) -> Place:
    """Return where a key was written."""
    return mapping.key_places.get(_folded(key), mapping.place)


def _folded(key: str) -> str:
    return unicodedata.normalize("NFC", key).casefold()


def _refusal(message: str, place: Place, hint: str = "") -> BriefError:
    return BriefError(Problem(message, place, hint, code="yaml"))


def _decode(raw: bytes, name: Path) -> str:
    if len(raw) > MAX_BYTES:
        raise _refusal(
            f"the file is larger than {MAX_BYTES // 1_000_000} MB", Place(name), "split it by theme"
        )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refusal("the file is UTF-16", Place(name, 1, 1), "save it as UTF-8")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _position(raw[: error.start].decode("utf-8"), name)
        raise _refusal("the file is not UTF-8", place, "save it as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _position(before: str, name: Path) -> Place:
    return Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _refuse_forbidden(text: str, name: Path) -> None:
    if found := _FORBIDDEN.search(text):
        raise _forbidden(found[0], _position(text[: found.start()], name))


def _forbidden(character: str, place: Place) -> BriefError:
    title = unicodedata.name(character, "a control character").lower()
    return _refusal(
        f"the character U+{ord(character):04X} ({title}) may not be used",
        place,
        "delete it; it can hide or reverse text, or damage the finished files",
    )


def _events(text: str, name: Path) -> "Iterable[yaml.Event]":
    """Yield the parser's events, its complaints in our words."""
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)
        problem = error.problem or "this is not YAML"
        raise _refusal(f"this is not YAML: {problem}", place, _remedy(problem)) from None
    except yaml.YAMLError:
        raise _refusal("this is not YAML", Place(name)) from None


def _remedy(problem: str) -> str:
    if "cannot start any token" in problem:
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

    def build(self, events: "Iterable[yaml.Event]") -> Any:
        documents = 0
        for event in events:
            match event:
                case yaml.DocumentStartEvent():
                    documents += 1
                    self._start_document(event, documents)
                case yaml.AliasEvent():
                    raise _refusal("aliases (*) are not used here", self._place(event), WRITE_OUT)
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
            raise _refusal("a file holds one document", self._place(event), "remove the '---'")
        if event.version or event.tags:
            raise _refusal("directives (%) are not used here", self._place(event), "remove it")

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        value = Scalar(event.value)
        value.place = self._place(event)
        value.lines = self._lines
        if found := _FORBIDDEN.search(value):
            raise _forbidden(found[0], value.place)
        if not event.style:
            self._refuse_cut(event)
        return value

    def _refuse_cut(self, event: Any) -> None:
        """Refuse a `#` that would silently end a text: `case #42`."""
        end = event.end_mark
        rest = self._lines[end.line][end.column :] if end.line < len(self._lines) else ""
        if event.value and (cut := _CUT.match(rest)) and not _COMMENT.match(rest):
            raise _refusal(
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
            raise _refusal(f"nested more than {MAX_DEPTH} deep", container.place)
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
            raise _refusal(f"more than {MAX_VALUES} values", self._place(event), "split the file")
        if event.anchor:
            raise _refusal("anchors (&) are not used here", self._place(event), WRITE_OUT)
        if event.tag is not None:
            raise _refusal(
                "tags (!) are not used here",
                self._place(event),
                "put quotation marks around a text that begins with '!'",
            )

    def _key(self, mapping: Mapping, key: Any, event: Any) -> Scalar:
        place = self._place(event)
        if not isinstance(key, Scalar) or not key.strip():
            raise _refusal("a key must be a word", place)
        if key == "<<":
            raise _refusal("merge keys (<<) are not used here", place, WRITE_OUT)
        if first := mapping.key_places.get(_folded(key)):
            raise BriefError(
                Problem(
                    f"the key {key!r} is written twice",
                    place,
                    f"it stands first on line {first.line}; keep one",
                    code="duplicate-key",
                )
            )
        mapping.key_places[_folded(key)] = place
        return key


WRITE_OUT = "write the value out where it is needed"
