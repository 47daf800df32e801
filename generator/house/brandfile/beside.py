"""Say why a file that a `_brand.yml` names is not beside it."""

import re
from pathlib import Path

_WEB = re.compile(r"[a-z]+://", re.IGNORECASE)


def lack_of(name: str, folder: Path) -> str:
    """Return why a file of this name cannot be taken from the brand's folder; nothing if it can."""
    if on_web(name):
        return "is on the web, and nothing is fetched"
    path = (folder / name).resolve()
    if "\\" in name or not path.is_relative_to(folder.resolve()):
        return "lies outside the folder of the brand"
    return "" if path.is_file() else "is not there"


def on_web(name: str) -> bool:
    """Return whether a file is named by its address on the web."""
    return _WEB.match(name) is not None
