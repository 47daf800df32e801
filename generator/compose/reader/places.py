"""Say what is wrong with a page at the place its tag has in a template."""

from pathlib import Path

from lxml import etree

from generator.compose.page import AT
from generator.errors import Place, Problem


def place_of(written: str) -> Place | None:
    """Return the place that was written on a tag."""
    file, _, line = written.rpartition(":")
    return Place(Path(file), int(line)) if line.isdigit() else None


def say(element: etree._Element, message: str, hint: str) -> Problem:
    """Return a problem with an element."""
    return Problem(message, place_of(element.get(AT, "")), hint, code="page")
