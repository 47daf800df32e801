"""What stands in a build's folder: only what a build made may be replaced or removed.

Somebody may have put a file there, or worked on the Word file where it lies. That is their work,
and no build takes it away.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from generator.errors import BriefError, Problem, raise_any
from generator.publish.manifest import NAME, files_of

_TRACES = (".", "~$")  # how the names begin that systems and office programs leave behind


def read_standing(folder: Path) -> dict[str, bytes]:
    """Return the files that stand in a folder now, or refuse if one is not ours to replace."""
    if not folder.is_dir():
        return {}
    try:
        paths = [path for path in sorted(folder.iterdir()) if path.is_file()]
        standing = {path.name: path.read_bytes() for path in paths}
    except OSError as error:
        message = f"cannot read {folder.as_posix()}: {error.strerror}"
        hint = "choose another --output-dir"
        raise BriefError(Problem(message, None, hint, "cannot-write")) from None
    raise_any(_not_ours(folder, standing))
    return standing


def _not_ours(folder: Path, standing: Mapping[str, bytes]) -> Iterator[Problem]:
    made = {file.path: file.sha256 for file in files_of(standing.get(NAME, b""))}
    for name, content in standing.items():
        if name == NAME or name.startswith(_TRACES):
            continue
        if name not in made:
            hint = "move what is there, or choose another --output-dir"
            yield _problem(folder, f"{name!r} in it is not from a build", hint)
        elif made[name] != sha256(content).hexdigest():
            hint = "move it elsewhere to keep what was changed, or remove it"
            yield _problem(folder, f"{name!r} in it was changed after it was built", hint)


def _problem(folder: Path, reason: str, hint: str) -> Problem:
    message = f"cannot write {folder.as_posix()}: {reason}"
    return Problem(message, None, hint, "cannot-write")
