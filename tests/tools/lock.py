"""Write requirements.lock anew: the newest versions that pyproject.toml allows, with their hashes.

Run by `make lock`. All that anybody installs is chosen together, so that what runs `brief` is what
its tests ran with; then each extra gets the lines that it needs beside those of `brief` itself.
The file is one that pip alone can read: it takes the lines of an extra for comments.
"""

import re
import subprocess
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.checkout import ROOT

LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
OLDEST_PYTHON = "3.11"

_HEAD = """\
# What was tested: each package by its version and the hashes of its files, for every platform.
# `make lock` writes this file; the ranges stand in pyproject.toml.
#
#     pip install --require-hashes -r requirements.lock
#
# installs what `brief` runs with, and what installs `brief` itself. The lines marked "#dev ",
# "#bench " and "#lock " are for those extras, and comments to pip; `.ci/setup` takes off the mark.

--only-binary :all:  # to build a package would fetch tools that no hash holds
"""
_ENTRY = re.compile(r"^\S.*(?:\n .*)*", re.MULTILINE)


def wanted(project: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what pyproject.toml asks for, by extra; "" stands for `brief` itself."""
    asked = project["project"]
    own = [*asked["dependencies"], *project["build-system"]["requires"]]
    return {"": own, **asked["optional-dependencies"]}


def entries(text: str, extra: str = "") -> list[str]:
    """Return the packages of a lock, or those it has for one extra alone, each with its hashes."""
    mark = f"#{extra} " if extra else ""
    lines = [line.removeprefix(mark) for line in text.splitlines() if line.startswith(mark)]
    found = _ENTRY.findall("\n".join(lines))
    return [entry for entry in found if not entry.startswith(("#", "--"))]


def locked() -> str:
    """Return the text of a new lock."""
    asked = wanted(tomllib.loads(PROJECT.read_text(encoding="utf-8")))
    chosen = _chosen([each for group in asked.values() for each in group])
    own = _chosen(asked[""], chosen)
    parts = [_HEAD, *own]
    for extra in [extra for extra in asked if extra]:
        more = [each for each in _chosen([*asked[""], *asked[extra]], chosen) if each not in own]
        parts += ["", *(_marked(entry, extra) for entry in more)]
    return "\n".join(parts) + "\n"


def _chosen(requirements: Iterable[str], among: Sequence[str] = ()) -> list[str]:
    """Return the packages that requirements lead to, on all platforms, as uv chooses them."""
    asked = "".join(f"{each}\n" for each in requirements)
    with TemporaryDirectory() as folder:
        chosen = Path(folder) / "chosen.txt"
        chosen.write_text("".join(f"{pin_of(entry)}\n" for entry in among), encoding="utf-8")
        command = ("uv", "pip", "compile", "--universal", "--python-version", OLDEST_PYTHON)
        bare = ("--generate-hashes", "--no-header", "--no-annotate", "--quiet")
        told = subprocess.run(
            [*command, *bare, "--constraints", chosen, "-"],
            input=asked, stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
    return entries(told.stdout)


def pin_of(entry: str) -> str:
    """Return the line of a package that says its version, and where it is needed."""
    return entry.partition("\n")[0].removesuffix("\\").rstrip()


def _marked(entry: str, extra: str) -> str:
    return "\n".join(f"#{extra} {line}" for line in entry.splitlines())


if __name__ == "__main__":
    LOCK.write_text(locked(), encoding="utf-8")
