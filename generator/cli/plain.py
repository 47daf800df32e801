"""Print for a terminal, which obeys some signs: a file's name could clear it, or forge a line."""

import re
import sys
from pathlib import Path

_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def say(*words: object, end: str = "\n") -> None:
    """Print to stdout, with signs that a terminal would obey written out."""
    print(*(plain(str(word)) for word in words), end=end)


def warn(*words: object) -> None:
    """Print to stderr, likewise."""
    print(*(plain(str(word)) for word in words), file=sys.stderr)


def plain(text: str) -> str:
    r"""Return a text with each sign that a terminal would obey as its number, such as \u001b.

    Lines and tabs stay. It is how JSON writes them, too.
    """
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def plain_name(name: object) -> str:
    """Return the name of a file likewise, on one line."""
    return plain(str(name)).replace("\n", "\\u000a").replace("\t", "\\u0009")


def seen_from_here(path: Path) -> Path:
    """Return how a file is called: as seen from here, if it lies here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
