"""What a list may be: three deep at most, begun at a whole number, each term with its meaning."""

from collections.abc import Iterator

from lxml import etree

from generator.compose.reader.places import say
from generator.errors import Problem

LISTS = ("ul", "ol")
_DEEPEST = 3
_MOST = 999


def list_problems(page: etree._Element) -> Iterator[Problem]:
    """Yield what is wrong with lists whose tags stand where they may."""
    for element in page.iter(*LISTS):
        yield from _wrong_list(element)
    for element in page.iter("dl"):
        yield from _wrong_pairs(element)


def _wrong_list(element: etree._Element) -> Iterator[Problem]:
    start = element.get("start", "1")
    if not (start.isascii() and start.isdigit() and 1 <= int(start[:9]) <= _MOST):
        message = f"start={start!r} is not a whole number from 1 to {_MOST}"
        yield say(element, message, "leave it out where it is 1")
    if sum(1 for _ in element.iterancestors(*LISTS)) == _DEEPEST:
        hint = "make it a list of its own, or its items sentences"
        yield say(element, "a list may be three deep, and this is the fourth", hint)


def _wrong_pairs(element: etree._Element) -> Iterator[Problem]:
    """Yield a problem for each term without a meaning, and each meaning without a term."""
    before = "dd"
    for child in element:
        if child.tag == before:
            missing = "<dt> before it" if before == "dd" else "<dd> after the one before it"
            yield say(child, f"<{child.tag}> has no {missing}", "write each <dt> with one <dd>")
        before = str(child.tag)
    if before == "dt":
        yield say(element[-1], "<dt> has no <dd> after it", "write each <dt> with one <dd>")
