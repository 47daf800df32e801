"""Turn a file's bytes into text that is safe to read, or refuse it with its place."""

import errno
import re
import unicodedata
from pathlib import Path

from generator.errors import BriefError, Place, Problem
from generator.yamlfile.invisible import without_invisible

MAX_BYTES = 2_000_000
MAX_LINE = 20_000
MAX_MARKS = 30  # as in Unicode's stream-safe text; sorting them takes the square of their number

_BIDI = "\u202a-\u202e\u2066-\u2069"
_HIDDEN = "\ufff9-\ufffb\U000e0000-\U000e007f"  # notes between lines, and letters nobody sees
_FORBIDDEN = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029{_BIDI}{_HIDDEN}\ufffe\uffff\ud800-\udfff]"
)
_MARKS = re.compile(rf"[^\w\s\x00-\x7f]{{{MAX_MARKS + 1},}}")
_LONG_LINE = re.compile(rf"^.{{{MAX_LINE + 1}}}", re.MULTILINE)
_UTF_16 = re.compile(rb"\0[^\0]\0[^\0]|[^\0]\0[^\0]\0")  # Latin letters, without a byte order mark


def refusal(message: str, place: Place, hint: str = "") -> BriefError:
    """Return the error that refuses a file."""
    return BriefError(Problem(message, place, hint, code="yaml"))


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return what a file holds, or as much as shows that it holds too much; raises OSError."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise OSError(errno.EINVAL, "it is not an ordinary file")  # a pipe would never end
    with path.open("rb") as file:
        return file.read(most + 1)


def glance(path: Path) -> bytes:
    """Return what a file holds, nothing if it cannot be read: for a look that judges nothing."""
    try:
        return read_bytes(path)
    except OSError:
        return b""


def decode(raw: bytes, name: Path) -> str:
    """Return the text of a file: UTF-8, its lines ended by a line feed alone."""
    if len(raw) > MAX_BYTES:
        raise refusal(
            f"the file is larger than {MAX_BYTES // 1_000_000} MB",
            Place(name, 1, 1),
            "split it by theme",
        )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or _UTF_16.match(raw):
        raise refusal("the file is UTF-16", Place(name, 1, 1), "save it as UTF-8")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _position(raw[: error.start].decode("utf-8"), name)
        raise refusal("the file is not UTF-8", place, "save it as UTF-8") from None
    text = without_invisible(text.replace("\r\n", "\n").replace("\r", "\n"))
    if found := _FORBIDDEN.search(text):
        raise _forbidden(found[0], _position(text[: found.start()], name))
    if found := _LONG_LINE.search(text):
        place = _position(text[: found.start()], name)
        raise refusal(f"a line of more than {MAX_LINE} characters", place, "break it into lines")
    return text


def _position(before: str, name: Path) -> Place:
    return Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))


def refuse_forbidden(value: str, place: Place) -> None:
    """Refuse a value whose escapes made a character that no file may hold, or heaps of marks."""
    if found := _FORBIDDEN.search(value):
        raise _forbidden(found[0], place)
    if not value.isascii() and any(map(_is_heap, _MARKS.findall(value))):
        message = f"more than {MAX_MARKS} accents stand on one letter"
        raise refusal(message, place, "delete them; no page can print them")


def _is_heap(marks: str) -> bool:
    return sum(unicodedata.combining(mark) > 0 for mark in marks) > MAX_MARKS


def _forbidden(character: str, place: Place) -> BriefError:
    title = unicodedata.name(character, "a control character").lower()
    return refusal(
        f"the character U+{ord(character):04X} ({title}) may not be used",
        place,
        "delete it; it can hide or reverse text, or damage the finished files",
    )
