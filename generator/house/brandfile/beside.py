"""Say why a file that a `_brand.yml` names is not beside it."""

import re
from os.path import lexists, normpath
from pathlib import Path

_WEB = re.compile(r"[a-z]+://", re.IGNORECASE)


def lack_of(name: str, folder: Path) -> str:
    """Return why no file of this name can be taken from the brand's folder; nothing if one can.

    It goes by the name alone, wherever that leads, and whatever stands there.
    """
    if on_web(name):
        return "is on the web, and nothing is fetched"
    if "\\" in name or not Path(normpath(folder / name)).is_relative_to(normpath(folder)):
        return "lies outside the folder of the brand"
    return "" if lexists(folder / name) else "is not there"


def on_web(name: str) -> bool:
    """Return whether a file is named by its address on the web."""
    return _WEB.match(name) is not None
