"""Show what a long command is doing, on a terminal only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from generator.cli.report import coloured


@contextmanager
def telling(title: str) -> Iterator[Callable[[str], None]]:
    """Yield a function that hears of each step; off a terminal it says nothing."""
    if not coloured():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status(title) as status:
        yield lambda step: status.update(f"{title}: {step}")
