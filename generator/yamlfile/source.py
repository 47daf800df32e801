"""Turn a file's bytes into text that is safe to read, or refuse it with its place."""

import re
import unicodedata
from pathlib import Path

from generator.errors import BriefError, Place, Problem

MAX_BYTES = 4_000_000

_BIDI = "\u202a-\u202e\u2066-\u2069"
_FORBIDDEN = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029{_BIDI}\ufeff\ufffe\uffff\ud800-\udfff]"
)


def refusal(message: str, place: Place, hint: str = "") -> BriefError:
    """Return the error that refuses a file."""
    return BriefError(Problem(message, place, hint, code="yaml"))


def decode(raw: bytes, name: Path) -> str:
    """Return the text of a file: UTF-8, its lines ended by a line feed alone."""
    if len(raw) > MAX_BYTES:
        raise refusal(
            f"the file is larger than {MAX_BYTES // 1_000_000} MB", Place(name), "split it by theme"
        )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refusal("the file is UTF-16", Place(name, 1, 1), "save it as UTF-8")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _position(raw[: error.start].decode("utf-8"), name)
        raise refusal("the file is not UTF-8", place, "save it as UTF-8") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := _FORBIDDEN.search(text):
        raise _forbidden(found[0], _position(text[: found.start()], name))
    return text


def _position(before: str, name: Path) -> Place:
    return Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))


def refuse_forbidden(value: str, place: Place) -> None:
    """Refuse a value whose escapes made a character that no file may hold."""
    if found := _FORBIDDEN.search(value):
        raise _forbidden(found[0], place)


def _forbidden(character: str, place: Place) -> BriefError:
    title = unicodedata.name(character, "a control character").lower()
    return refusal(
        f"the character U+{ord(character):04X} ({title}) may not be used",
        place,
        "delete it; it can hide or reverse text, or damage the finished files",
    )
