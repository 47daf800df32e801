"""What numbers ask of a page: headings that skip no level, cases with a title, ids with a use."""

from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from generator.compose.page import NUMBERED
from generator.compose.reader.places import say
from generator.compose.reader.sheetrules import is_open_ground
from generator.errors import Problem
from generator.paper.document import CalloutKind

HEADINGS = ("h1", "h2", "h3", "h4")


def number_problems(page: etree._Element) -> Iterator[Problem]:
    """Yield what cannot be numbered as the page asks."""
    yield from _skipped_levels(page)
    yield from _skipped_without_number(page)
    yield from _cases_without_title(page)
    for element in page.iter("p", "section"):
        yield from _misplaced(element)
    for element in page.iter("p", "aside"):
        yield from _useless_id(element)


def is_case(element: etree._Element) -> bool:
    """Return whether an element is the box of a case."""
    return element.tag == "aside" and element.get("class") == CalloutKind.CASE.value


def title_of(case: etree._Element) -> etree._Element | None:
    """Return the title of a case's box."""
    return next((child for child in list(case)[:1] if child.tag in HEADINGS), None)


def _skipped_levels(page: etree._Element) -> Iterator[Problem]:
    headings = [heading for heading in page.iter(*HEADINGS) if _is_numbered(heading)]
    levels = [1, *(int(str(heading.tag)[1]) for heading in headings)]
    for heading, (above, level) in zip(headings, pairwise(levels), strict=True):
        if level == 1:
            yield say(heading, "the title of a paper has no number", "put it above the section")
        elif level > above + 1:
            message = f"the numbered heading <h{level}> skips a level"
            yield say(heading, message, f"write <h{above + 1}>, or a heading above it")


def _skipped_without_number(page: etree._Element) -> Iterator[Problem]:
    """Yield headings that nobody finds who goes from one to the next by ear."""
    headings = [heading for heading in page.iter(*HEADINGS) if _is_open(heading)]
    levels = [1, *(int(str(heading.tag)[1]) for heading in headings)]
    for heading, (above, level) in zip(headings, pairwise(levels), strict=True):
        if level > above + 1 and not _is_numbered(heading):
            hint = f"write <h{above + 1}>, or a heading above it"
            yield say(heading, f"the heading <h{level}> skips a level", hint)


def _is_open(heading: etree._Element) -> bool:
    parent = heading.getparent()
    return parent is not None and is_open_ground(parent)


def _is_numbered(heading: etree._Element) -> bool:
    return _is_open(heading) and any(
        around.get("class") == NUMBERED for around in heading.iterancestors("section")
    )


def _cases_without_title(page: etree._Element) -> Iterator[Problem]:
    """Yield a problem for each case without title, if cases are numbered."""
    cases = list(filter(is_case, page.iter("aside")))
    for case in cases:
        title = title_of(case)
        if title is None:
            if any(map(_has_id, cases)):
                hint = "cases are numbered once one of them has an id: begin it with <h4>"
                yield say(case, "a case without a title cannot be numbered", hint)
        elif case.get("id") and title.get("id"):
            yield say(title, "a case and its title have an id each", "remove this one")


def _has_id(case: etree._Element) -> bool:
    title = title_of(case)
    return bool(case.get("id")) or (title is not None and bool(title.get("id")))


def _misplaced(element: etree._Element) -> Iterator[Problem]:
    parent = element.getparent()
    if element.get("class") != NUMBERED or parent is None:
        return
    if not is_open_ground(parent):
        hint = "put it outside of lists, boxes and quotations"
        yield say(element, f'<{element.tag} class="{NUMBERED}"> may not stand here', hint)
    elif element.tag == "section" and any(
        around.get("class") == NUMBERED for around in element.iterancestors("section")
    ):
        yield say(element, "the headings here are numbered already", "remove the inner section")


def _useless_id(element: etree._Element) -> Iterator[Problem]:
    if not element.get("id") or element.get("class") in (NUMBERED, "note") or is_case(element):
        return
    hint = f'write <p class="{NUMBERED}">' if element.tag == "p" else "give it to the title in it"
    yield say(element, f"nothing can lead to this <{element.tag}>: it has no number", hint)
