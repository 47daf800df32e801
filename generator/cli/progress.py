"""Show what a long command is doing, on a terminal only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: `tell` hears of each step, `count` of how much of it is done."""

    tell: Callable[[str], None]
    count: Callable[[int, int], None]


@contextmanager
def counting(title: str) -> Iterator[Bar]:
    """Yield a bar that shows how far each step is; off a terminal it shows nothing."""
    if not coloured():
        yield Bar(lambda _: None, lambda _, __: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=None)
        yield Bar(
            lambda step: progress.update(task, description=f"{title}: {step}"),
            lambda done, total: progress.update(task, completed=done, total=total),
        )
