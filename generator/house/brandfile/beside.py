"""Say why a file that a `_brand.yml` names is not beside it."""

import re
from os.path import lexists, normpath
from pathlib import Path

_WEB = re.compile(r"[a-z]+://", re.IGNORECASE)
_OUTSIDE = "lies outside the folder of the brand"
_ABSENT = "is not there"


def lack_of(name: str, folder: Path) -> str:
    """Return why a file of this name cannot be taken from the brand's folder; nothing if it can."""
    if lack := lack_as_typed(name, folder):
        return lack
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        return _OUTSIDE
    return "" if path.is_file() else _ABSENT


def lack_as_typed(name: str, folder: Path) -> str:
    """Return the same by its name alone, wherever that leads, and whatever stands there."""
    if on_web(name):
        return "is on the web, and nothing is fetched"
    if "\\" in name or not Path(normpath(folder / name)).is_relative_to(normpath(folder)):
        return _OUTSIDE
    return "" if lexists(folder / name) else _ABSENT


def on_web(name: str) -> bool:
    """Return whether a file is named by its address on the web."""
    return _WEB.match(name) is not None
