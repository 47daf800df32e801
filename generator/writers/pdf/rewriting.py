"""Mend a line in the middle of one of WeasyPrint's functions, which has to be the one expected."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from generator.errors import BriefError, Problem

PINNED = "70.0"

Stock = Callable[..., Any]


def require_pinned(version: str) -> None:
    """Refuse any WeasyPrint but the one that is mended."""
    if version != PINNED:
        raise _unfit(version)


def rewritten(function: Stock, changes: Mapping[str, str], *ours: type) -> Stock:
    """Return a function with lines of its source changed; new ones may name classes of ours."""
    source = inspect.getsource(function)
    for old, new in changes.items():
        if source.count(old) != 1:
            raise _unfit("another, by its source")
        source = source.replace(old, new)
    known = function.__globals__
    scope = {**known, **{each.__name__: each for each in ours}} if ours else known
    made: dict[str, Stock] = {}
    exec(source, scope, made)
    return made[function.__name__]


def _unfit(version: str) -> BriefError:
    return BriefError(
        Problem(
            f"the PDF writer is made for WeasyPrint {PINNED}, and this is {version}",
            None,
            hint=f"pip install --force-reinstall weasyprint=={PINNED}",
            code="wrong-pdf-library",
        )
    )
