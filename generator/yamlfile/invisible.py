"""Take out signs that nobody sees: soft hyphens and zero-width signs, pasted from Word and the web.

They would part a word for whoever searches for it, and could hide a name. Those between letters of
a script that joins its letters, such as Persian, or between pictures, are part of the spelling,
and stay.
"""

import re
import unicodedata
from collections.abc import Iterator

_ARABIC, _INDIAN = "\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc", "\u0900-\u0dff"
_PICTURES = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_JOINING = _ARABIC + _INDIAN + _PICTURES
_SIGNS = "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u3164\ufeff"
_INVISIBLE = re.compile(
    f"[{_SIGNS}]|(?<![{_JOINING}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINING}])"
)
_RAW = re.compile(rb"\xc2\xad|\xcd\x8f|[\xd8\xe1-\xe3\xef][\x80-\xbf]")


def without_invisible(text: str) -> str:
    """Return a text without signs that nobody sees."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def invisible_in(raw: bytes) -> Iterator[tuple[int, int, str, int]]:
    """Yield each line with such signs: line, column and name of the first, and how many."""
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if not _RAW.search(raw):
        return
    for number, line in enumerate(raw.decode("utf-8", errors="replace").split("\n"), start=1):
        found = list(_INVISIBLE.finditer(line))
        if found:
            yield number, found[0].start() + 1, _called(found[0][0]), len(found)


def _called(sign: str) -> str:
    return f"{unicodedata.name(sign, 'unknown sign').lower()} (U+{ord(sign):04X})"
