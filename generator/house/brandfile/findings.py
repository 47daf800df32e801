"""What is told of a `_brand.yml`: what cannot be right, and what a paper has to do without."""

from collections.abc import Callable
from enum import StrEnum

from generator.errors import Place, Problem, Severity

Tell = Callable[[Problem], None]  # hears of each finding; the reading goes on


class Lacking(StrEnum):
    """What a look may have to do without; docs/checks.md explains each."""

    CONTRAST = "brand-contrast"
    FONT = "brand-font"
    LOGO = "brand-logo"


def error(message: str, place: Place, hint: str) -> Problem:
    """Return what cannot be right."""
    return Problem(message, place, hint, "brand")


def warning(code: Lacking, message: str, place: Place, hint: str) -> Problem:
    """Return what papers are made without, until somebody mends it."""
    return Problem(message, place, hint, code.value, Severity.WARNING)


def note(message: str, place: Place, code: str = "brand-passed-over") -> Problem:
    """Return what is good to know, and needs nothing done."""
    return Problem(message, place, code=code, severity=Severity.NOTE)
