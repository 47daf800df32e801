"""Begin a theme: a record at the end of facts/themes.yaml, every byte before it kept."""

from pathlib import Path

from generator.authoring.skeletons.typed import (
    as_title,
    quoted,
    refuse_no_id,
    refuse_taken,
    whole_library,
)
from generator.errors import BriefError, Place, Problem
from generator.house import House
from generator.publish.newfiles import rewrite
from generator.yamlfile import Mapping, parse_yaml

_FILE = "facts/themes.yaml"
_NO_THEMES = ("country", "region", "people")  # files of these names hold something else

_FRESH = """\
# yaml-language-server: $schema=../build/schema/facts.json
# The themes that papers are about.
themes:
"""

_THEME = """\
- id: {name}  # the name of the theme's files, too
  title: {title}
{scope}\
  # uhri: its name in the UN's Universal Human Rights Index
  # articles: [{{treaty: ICCPR, articles: [19]}}]  of UN treaties, by number
"""


def new_theme(house: House, name: str, title: str) -> list[str]:
    """Write a theme at the end of the file of themes, and return the file's name."""
    refuse_no_id(name, "theme")
    if name in _NO_THEMES:
        message = f"{name!r} cannot be a theme: {name}.yaml holds something else"
        raise BriefError(Problem(message, None, "choose another name", "value"))
    refuse_taken(whole_library(house), name)
    path = house.root / _FILE
    before = path.read_bytes() if path.exists() else _FRESH.encode()
    words = {"name": name, "title": quoted(title or as_title(name))}
    after = _appended(before, _THEME.format(**words, scope=_scope(before)))
    _refuse_misplaced(after, name, house)
    rewrite(path, after)
    return [_FILE]


def _scope(before: bytes) -> str:
    """Return the line for how far the theme may travel, if the file's head does not say it."""
    is_said = _read(before).get("about", {}).get("scope")
    return "" if is_said else "  scope: internal  # or partners, official, public\n"


def _appended(before: bytes, record: str) -> bytes:
    """Return the file with a record after its last line, in the file's own line ends."""
    line_end = b"\r\n" if b"\r\n" in before else b"\n"
    root = _read(before)
    listed = root.get("themes")
    head = "" if "themes" in root else "themes:\n"
    indent = " " * (listed[-1].place.column - 3 if isinstance(listed, list) and listed else 2)
    lines = head + "".join(f"{indent}{line}\n" for line in record.splitlines())
    joint = b"" if before.endswith((b"\n", b"\r")) else line_end
    return before + joint + lines.encode().replace(b"\n", line_end)


def _read(raw: bytes) -> Mapping:
    return parse_yaml(raw, Path(_FILE))


def _refuse_misplaced(after: bytes, name: str, house: House) -> None:
    """Raise if the record did not become the last of the themes: the file ends otherwise."""
    try:
        listed = _read(after).get("themes")
    except BriefError:
        listed = None
    if not isinstance(listed, list) or listed[-1].get("id") != name:
        place = Place(house.shown / _FILE)
        message = "a theme cannot be written at the end of this file"
        hint = "let the list of 'themes' stand last, a line for each '- id'"
        raise BriefError(Problem(message, place, hint, "cannot-write"))
