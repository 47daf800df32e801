"""Commands as if typed by somebody, and what comes back."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Told:
    """What a command printed and how it left."""

    exit: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer, to be read by a program."""
        return json.loads(self.out)


Brief = Callable[..., Told]


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
