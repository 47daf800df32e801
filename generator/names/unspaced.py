"""Names in scripts that set no spaces between words: Chinese, Japanese, Korean, Thai."""

import re
from collections.abc import Iterable, Iterator

from generator.names.people import Called
from generator.names.plain import plain

_SCRIPTS = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BLANKS = re.compile(r"[\s·・]+")
_SHORTEST = 2  # letters of a name


def unspaced_names(people: Iterable[Called]) -> tuple[tuple[str, str], ...]:
    """Return each such name without its spaces, the surname first and last, with whose it is."""
    found = ((joined, each.id) for each in people for name in each.names for joined in _both(name))
    return tuple(dict.fromkeys(found))


def _both(name: str) -> Iterator[str]:
    words = _BLANKS.split(plain(name))
    if _SCRIPTS.search(name) and len("".join(words)) >= _SHORTEST:
        yield "".join(words)
        yield "".join(reversed(words))


def joined(text: str) -> str:
    """Return a plain text without spaces, or nothing if it is in none of these scripts."""
    return _BLANKS.sub("", text) if _SCRIPTS.search(text) else ""
