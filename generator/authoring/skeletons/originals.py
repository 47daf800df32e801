"""Tell translators what became of an original: the text as it is now, above its translation.

    # Raid on a newspaper
    # Now (1ae80609): Raid on the *Bote*
    title: {text: Descente, of: 1d8a40e4, by: reviewed}

What was said of an earlier change is replaced: that it is ours shows in its fingerprint. All else
that stands in the file is kept, the first original and people's notes among it.
"""

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from generator.facts.texts import parse_prose
from generator.facts.translations import Said, fingerprint
from generator.house import House
from generator.publish.newfiles import rewrite
from generator.yamlfile import glance, key_place, parse_yaml

_NOW = "Now ({of}): "
_BEGUN = re.compile(r"# Now \(([0-9a-f]{8})\): ")
_WIDTH = 94


@dataclass(frozen=True, slots=True)
class Changed:
    """A text that was changed since it was translated: the file of its translation, whose it is,
    its field, its words as they are typed now, and what they say.
    """

    file: Path
    id: str
    field: str
    words: str
    text: Said


def commented(words: str) -> list[str]:
    """Return the lines of a comment with an original."""
    return [line for part in words.strip().split("\n") for line in _wrapped(part)]


def _wrapped(words: str) -> list[str]:
    lines = textwrap.wrap(words, _WIDTH, break_long_words=False, break_on_hyphens=False)
    return [f"# {line}" for line in lines] or ["#"]


def renew_originals(house: House, changed: Iterable[Changed]) -> list[str]:
    """Write each original as it is now above its translation; return the names of the files."""
    wanted: dict[Path, list[Changed]] = {}
    for one in changed:
        wanted.setdefault(one.file, []).append(one)
    names = {file: file.relative_to(house.shown).as_posix() for file in wanted}
    before = {file: glance(house.root / names[file]) for file in wanted}
    after = {file: _renewed(before[file], texts, file) for file, texts in wanted.items()}
    renewed = [file for file in wanted if after[file] != before[file]]
    for file in renewed:
        rewrite(house.root / names[file], after[file])
    return [names[file] for file in renewed]


def _renewed(before: bytes, changed: Iterable[Changed], seen: Path) -> bytes:
    """Return a file of translations with its originals as they are now, all else byte for byte."""
    root = parse_yaml(before, seen)
    lines = before.decode().splitlines(keepends=True)
    places = {key_place(root[one.id], one.field): one for one in changed}
    for place in sorted(places, reverse=True):
        one, at = places[place], place.line - 1
        indent = lines[at][: place.column - 1]
        if indent.strip():
            continue  # other words stand before it on its line
        first, last = _to_replace(lines[:at], one, str(root[one.id][one.field]["of"]))
        end = "\r\n" if lines[at].endswith("\r\n") else "\n"
        now = commented(_NOW.format(of=fingerprint(one.text)) + one.words.strip())
        lines[first:last] = [f"{indent}{line}{end}" for line in now]
    return "".join(lines).encode()


def _to_replace(above: list[str], one: Changed, of: str) -> tuple[int, int]:
    """Return from where to where the lines above a field say what we said of a change before that
    nobody translated; nowhere if they do not.
    """
    here = len(above)
    comment = takewhile(lambda line: line.lstrip().startswith("#"), reversed(above))
    for begin in range(here - len(list(comment)), here):
        told = _BEGUN.match(above[begin].strip())
        for end in range(here, begin if told and told[1] != of else here, -1):
            words = _unwrapped([line.strip() for line in above[begin:end]])
            if told and _says(words.partition(": ")[2], one.text, told[1]):
                return begin, end
    return here, here


def _unwrapped(comment: list[str]) -> str:
    """Return the words of a comment: a line that had room for the next word was ended as typed."""
    words = before = ""
    for line in (line.removeprefix("#").removeprefix(" ") for line in comment):
        has_room = len(f"{before} {line.partition(' ')[0]}") <= _WIDTH
        words += ("\n" if has_room or not line else " ") + line
        before = line
    return words.removeprefix("\n")


def _says(words: str, text: Said, of: str) -> bool:
    """Return whether words have a fingerprint, if they are read as a text is."""
    try:
        return fingerprint(words if isinstance(text, str) else parse_prose(words)) == of
    except ValueError:
        return False  # a note of somebody's
