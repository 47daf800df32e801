"""Read the lines of a .po file: keywords, each with its text."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import Place, Problem, raise_any
from generator.languages.pofile.entry import unfit

_LINE = re.compile(r'(?:(msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\])\s+)?"((?:[^"\\]|\\.)*)"')
_FUZZY = re.compile(r"#,.*\bfuzzy\b")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A keyword and its text, with the line it begins in."""

    line: int
    keyword: str
    text: str
    fuzzy: bool


def read_statements(text: str, shown: Path) -> list[Statement]:
    """Return what the lines of a file say; those without a keyword go on with the one above."""
    found: list[Statement] = []
    unread: list[Problem] = []
    fuzzy = False
    for number, line in enumerate(map(str.strip, text.split("\n")), start=1):
        read = _LINE.fullmatch(line)
        if line.startswith("#~"):
            fuzzy = False  # an entry that is kept for nobody, with what was said of it
        elif not line or line.startswith("#"):
            fuzzy = fuzzy or bool(_FUZZY.match(line))
        elif read and read[1]:
            found.append(Statement(number, read[1], _unescaped(read[2]), fuzzy))
            fuzzy = False
        elif read and found:
            found[-1] = replace(found[-1], text=found[-1].text + _unescaped(read[2]))
        else:
            unread.append(_unreadable(Place(shown, number)))
    raise_any(unread)
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPED.get(found[1], found[1]), text)


def _unreadable(place: Place) -> Problem:
    hint = 'write msgid "…" and msgstr "…", and \\" for a quotation mark between these'
    return unfit("this line of the catalogue cannot be read", place, hint)
