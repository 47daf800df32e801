"""Watch what a program really does: which files it opens, how often it calls some functions."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from types import FrameType
from typing import Any

_listening: list[Counter[Path]] = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Count a file that is opened; Python keeps such a hook for good, so it is deaf meanwhile."""
    if _listening and event == "open" and isinstance(arguments[0], str | PathLike):
        for heard in _listening:
            heard[Path(arguments[0]).resolve()] += 1


sys.addaudithook(_hear)


@contextmanager
def files_opened() -> Iterator[Counter[Path]]:
    """Count how often each file is opened meanwhile."""
    heard = Counter[Path]()
    _listening.append(heard)
    try:
        yield heard
    finally:
        _listening.remove(heard)


@contextmanager
def calls_of(*functions: Callable[..., Any]) -> Iterator[Counter[str]]:
    """Count how often each of some functions is called meanwhile, by its name."""
    names = {function.__code__: function.__name__ for function in functions}
    counted = Counter[str]()

    def watch(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and frame.f_code in names:
            counted[names[frame.f_code]] += 1

    sys.setprofile(watch)
    try:
        yield counted
    finally:
        sys.setprofile(None)
