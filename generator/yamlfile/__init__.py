"""Read YAML strictly, and remember where each value was written.

Every scalar stays the text that was typed: `NO`, `22:30` and `010` are words until a model says
otherwise. What YAML would do silently is refused with its place: a later key that overwrites an
earlier one, an alias, a tag, a `#` that cuts a text short. The file is read event by event, without
recursion, because the C parser crashes on deep nesting and a crash cannot be caught.
"""

from pathlib import Path

from generator.errors import BriefError, Place, Problem
from generator.yamlfile.builder import build
from generator.yamlfile.lookalikes import lookalike
from generator.yamlfile.source import decode, glance, read_bytes, refusal
from generator.yamlfile.values import Lines, Mapping, Scalar, Sequence, key_place, place_at, without

__all__ = [
    "Lines",
    "Mapping",
    "Scalar",
    "Sequence",
    "decode",
    "glance",
    "key_place",
    "parse_yaml",
    "place_at",
    "read_raw",
    "read_text",
    "read_yaml",
    "without",
]


def read_yaml(path: Path, shown: Path | None = None) -> Mapping:
    """Return the mapping a file holds; `shown` is how messages call the file."""
    name = shown or path
    return parse_yaml(read_raw(path, name), name)


def read_text(path: Path, shown: Path) -> str:
    """Return the text of a file of any kind, as strictly as that of a YAML file."""
    return decode(read_raw(path, shown), shown)


def read_raw(path: Path, name: Path) -> bytes:
    """Return what a file holds, as it stands there."""
    try:
        return read_bytes(path)
    except OSError as error:
        message = f"the file cannot be read: {error.strerror}"
        hint = "see that it is an ordinary file, and that you may read it"
        raise BriefError(Problem(message, Place(name), hint, "unreadable")) from None


def parse_yaml(raw: bytes, name: Path) -> Mapping:
    """Return the mapping these bytes hold, or raise the first trap with its place."""
    root = build(raw, name)
    if isinstance(root, Mapping):
        return root
    if isinstance(root, Scalar) and (words := lookalike(root.lines, root.place.line)):
        raise refusal(words.message, Place(name, words.line, words.column), words.hint)
    what = "the file is empty" if root is None else "the file must hold 'key: value' pairs"
    raise refusal(what, Place(name, 1, 1), "begin with a key, a colon and a space")
